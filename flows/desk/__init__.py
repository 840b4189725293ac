"""What every room works with: the dialogue, how to speak, the sheets at hand, what is planned."""
