"""What happens by the clock: reminders, and who was away."""
