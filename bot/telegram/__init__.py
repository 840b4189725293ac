"""Every call to Telegram."""
