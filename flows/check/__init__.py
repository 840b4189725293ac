"""Mistakes in the words, told in a writer's words."""
