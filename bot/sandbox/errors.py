"""The refusals of the Bot API, in Telegram's own words."""


class Refused(Exception):
    """Telegram refused the call, for the reason given in its description."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after


def bad_request(reason: str) -> Refused:
    """The refusal 400 with Telegram's `reason`."""
    return Refused(400, f"Bad Request: {reason}")


def too_old() -> Refused:
    """A tap or an inline query that waited too long, was answered already, or never was."""
    return bad_request("query is too old and response timeout expired or query ID is invalid")


def unauthorized() -> Refused:
    """The token is not this bot's."""
    return Refused(401, "Unauthorized")


def blocked() -> Refused:
    """The person has blocked the bot."""
    return Refused(403, "Forbidden: bot was blocked by the user")


def not_found() -> Refused:
    """No such method or path."""
    return Refused(404, "Not Found")


def second_poller() -> Refused:
    """Another getUpdates came while this one was waiting."""
    return Refused(
        409,
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    )


def webhook_active() -> Refused:
    """getUpdates does not work while a webhook is set."""
    return Refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first",
    )
