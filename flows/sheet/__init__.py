"""The sheet: whom to aim for, whom to avoid, where to speak."""
