"""What the pen is tried on: invented people, honest sentences, lies."""
