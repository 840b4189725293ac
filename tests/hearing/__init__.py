"""Replies as people type them, each labelled with what a thoughtful interviewer would understand,
and how many of them the bot hears: `python -m tests.hearing FILE…`."""
