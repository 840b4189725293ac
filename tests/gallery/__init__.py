"""Every screen of the bot in every language: found by touring it, drawn by the sandbox's phone."""
