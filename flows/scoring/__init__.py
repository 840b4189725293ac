"""What a text earns: how specific it is to the one who reads it."""
