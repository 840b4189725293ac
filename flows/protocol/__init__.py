"""What comes in and what goes out of a turn: events, effects, and what passes between people."""
