"""What a call brings: parameters from the query, JSON, a form or a multipart body, and files; and
how it is refused, in Telegram's own words."""

from collections.abc import Mapping
from typing import Any

import msgspec
from aiohttp import web
from msgspec import Struct

from bot.sandbox.state import Json


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


_TRUE = frozenset({"1", "true", "yes"})


class Upload(Struct, frozen=True):
    """A file as it came in a multipart body."""

    name: str
    mime: str
    data: bytes


class Params:
    """The parameters of one call, read as the types that Telegram expects."""

    def __init__(self, values: Json, uploads: Mapping[str, Upload] | None = None) -> None:
        self._values = values
        self._uploads = uploads or {}

    def has(self, name: str) -> bool:
        """Whether the call names this parameter."""
        return name in self._values or name in self._uploads

    def text(self, name: str) -> str:
        """The parameter as text, "" when absent. Refuses what no UTF-8 text can hold."""
        value = self._values.get(name)
        text = "" if value is None else value if isinstance(value, str) else str(value)
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise bad_request("strings must be encoded in UTF-8") from error
        return text

    def integer(self, name: str) -> int:
        """The parameter as a whole number, 0 when absent or not a number."""
        try:
            return int(self.text(name))
        except ValueError:
            return 0

    def flag(self, name: str) -> bool:
        """The parameter as yes or no, no when absent."""
        return self.text(name).lower() in _TRUE

    def structure(self, name: str) -> Any:
        """The parameter as JSON, given as such or as text that holds it; None when absent."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return msgspec.json.decode(value) if value else None
        except msgspec.DecodeError as error:
            raise bad_request(f"can't parse {name} JSON object") from error

    def upload(self, name: str) -> Upload | None:
        """The file sent under this name, directly or as attach://part."""
        return self._uploads.get(name) or self._uploads.get(
            self.text(name).removeprefix("attach://")
        )

    def logged(self) -> Json:
        """The parameters for the log of calls; files by name and size in bytes."""
        files = {
            name: {"file_name": upload.name, "size": len(upload.data)}
            for name, upload in self._uploads.items()
        }
        return {**self._values, **files}


async def read_params(request: web.Request) -> Params:
    """All the parameters of a request. Raises Refused when its JSON cannot be read."""
    values: Json = dict(request.query)
    if request.content_type == "application/json":
        return Params(values | _json_object(await request.read()))
    uploads = {}
    for name, part in (await request.post()).items():
        if isinstance(part, web.FileField):
            uploads[name] = Upload(part.filename, part.content_type, part.file.read())
        else:
            values[name] = part
    return Params(values, uploads)


def _json_object(body: bytes) -> Json:
    try:
        return msgspec.json.decode(body, type=Json) if body else {}
    except msgspec.MsgspecError as error:
        raise bad_request("can't parse the body: a JSON object expected") from error
