"""One call to the Bot API: a form goes out, a result comes back. No waiting, no second try."""

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from mimetypes import guess_type
from typing import Any

import msgspec
from msgspec import Struct
from telegram import Bot
from telegram.error import NetworkError

from bot.telegram.transport import AiohttpRequest, Files

_QUOTED = re.compile(r"\".*\"|(?<!\w)'.*'", re.DOTALL)


class Upload(Struct, frozen=True):
    """A file to send: the parameter it stands for, its name, its bytes."""

    field: str
    filename: str
    content: bytes

    def __repr__(self) -> str:
        return f"Upload({self.field})"


class Rejected(Exception):
    """Telegram answered, and the answer is no: its code and its description.

    What a description quotes (a tag, an address) may be a person's words: it is left out.
    `retry_after` is how many seconds Telegram asks us to wait, when it does.
    """

    def __init__(self, code: int, description: str, retry_after: float | None = None) -> None:
        self.code = code
        self.description = _QUOTED.sub("…", description)
        self.retry_after = retry_after
        super().__init__(f"{code} {self.description}")


class _Parameters(Struct, frozen=True):
    retry_after: float | None = None


class _Answer(Struct, frozen=True):
    ok: bool
    result: Any = None
    error_code: int = 0
    description: str = ""
    parameters: _Parameters = _Parameters()


class Api:
    """Telegram's methods under a Bot's address and token, as raw JSON.

    PTB's own `do_api_request` writes whole parameters and updates to its DEBUG log.
    """

    def __init__(self, bot: Bot, http: AiohttpRequest) -> None:
        self._url = bot.base_url
        self._http = http

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        file: Upload | None = None,
        read: float | None = None,
    ) -> Any:
        """The `result` of one method; `read` is how many seconds to wait for it.

        Raises Rejected, NotSent (nothing happened), TimedOut or NetworkError (it may have).
        """
        status, body = await self._http.send(
            f"{self._url}/{method}", _form(params), _files(file), read
        )
        answer = _answer(body)
        if answer is None:
            raise NetworkError(f"Telegram answered {status} without a readable body")
        if answer.ok:
            return answer.result
        code = answer.error_code or status
        if code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise NetworkError(f"Telegram answered {code}")
        raise Rejected(code, answer.description, _retry_after(code, answer))


def _form(params: Mapping[str, Any]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else msgspec.json.encode(value).decode()
        for name, value in params.items()
        if value is not None
    }


def _files(file: Upload | None) -> Files:
    if file is None:
        return {}
    mime = guess_type(file.filename)[0] or "application/octet-stream"
    return {file.field: (file.filename, file.content, mime)}


def _answer(body: bytes) -> _Answer | None:
    # The standard library's JSON: it accepts the half characters that stop a strict parser,
    # and one such text in a batch of updates would stop polling for everyone.
    try:
        return msgspec.convert(json.loads(body.decode(errors="replace")), _Answer)
    except (ValueError, RecursionError):
        return None


def _retry_after(code: int, answer: _Answer) -> float | None:
    if code != HTTPStatus.TOO_MANY_REQUESTS:
        return None
    return answer.parameters.retry_after or 1.0
