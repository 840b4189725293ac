"""Coaches and coachees: invitations, consent, and what a coach sees."""
