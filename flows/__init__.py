"""The conversation, pure: the same input gives the same output."""
