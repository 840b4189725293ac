"""What can be run besides the bot."""
