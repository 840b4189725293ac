"""The lines of the sheet, a module a message: from findings and answers to words and facts."""
