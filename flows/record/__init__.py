"""What is remembered of a person, and who may read what of it."""
