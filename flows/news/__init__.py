"""What happened since the answers, and what it says of the sheet."""
