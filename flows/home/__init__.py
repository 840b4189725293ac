"""Around the interview: start, resume, settings, answers, erase, what to ask, inline."""
