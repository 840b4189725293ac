"""Findings: what follows from the answers, by named rules, and from nothing else."""
