"""The action of the week: taken, done, put off; and the reminders asked for."""
