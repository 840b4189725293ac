"""Telegram's methods, by python-telegram-bot: a call's parameters and file go out, JSON comes back.

A call is a value that records keep until it is sent, so that its method is data: it goes through
`do_api_request`, PTB's way for methods by name, which gives the answer as JSON. PTB's
`send_message` makes a typed Message of it, of which we would read a number: the call takes six to
eight times as long (some 0.06 ms / 0.45 ms, the network apart; make bench).

PTB's errors become ours: there a refusal (BadRequest) is a kind of NetworkError, which is to be
tried again, and it quotes people's words.
"""

import re
import warnings
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any, Concatenate, ParamSpec, TypeVar

from msgspec import Struct
from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ExtBot
from telegram.request import BaseRequest
from telegram.warnings import PTBUserWarning

from bot.lanes import Lane
from bot.telegram.limiter import Limiter, Still, asked
from bot.telegram.transport import AiohttpRequest

_QUOTED = re.compile(r"\".*\"|(?<!\w)'.*'", re.DOTALL)
# At every call by name it advises to call by attribute, which takes a method known beforehand.
warnings.filterwarnings("ignore", "Please use 'Bot", PTBUserWarning)

T = TypeVar("T")
P = ParamSpec("P")


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


class Api:
    """A bot's methods, by name or typed.

    Both raise Rejected, NotSent (nothing happened), TimedOut or NetworkError (it may have).
    """

    def __init__(self, bot: ExtBot[Still]) -> None:
        self._bot = bot

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        file: Upload | None = None,
        read: float | None = None,
        still: Still | None = None,
    ) -> Any:
        """The `result` of one method as JSON; `read` is how many seconds to wait for it. still:
        whether it is to be called, asked just before; None when it is not."""
        given = {file.field: InputFile(file.content, file.filename)} if file else {}
        return await _ours(
            self._bot.do_api_request(
                method,
                {**params, **given},
                read_timeout=BaseRequest.DEFAULT_NONE if read is None else read,
                rate_limit_args=still,
            )
        )

    def hurry(self, chat: int, lane: Lane) -> None:
        """A message that waits for its turn in this chat goes in this lane, if it is earlier."""
        limiter = self._bot.rate_limiter
        if isinstance(limiter, Limiter):
            limiter.hurry(chat, lane)

    async def typed(
        self,
        method: Callable[Concatenate[ExtBot[Still], P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """What one of PTB's own methods gives."""
        return await _ours(method(self._bot, *args, **kwargs))


def opened(token: str, address: str, http: AiohttpRequest, limiter: Limiter) -> Api:
    """The methods of the bot with this token, at a Bot API server's address."""
    bot = ExtBot(
        token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=http,
        get_updates_request=http,
        rate_limiter=limiter,
    )
    return Api(bot)


async def _ours(work: Awaitable[T]) -> T:
    try:
        return await work
    except TelegramError as error:
        failure = _failure(error)
    raise failure  # outside the handler: PTB's error, which quotes, stays behind


_CODES: tuple[tuple[type[TelegramError], HTTPStatus], ...] = (
    (Forbidden, HTTPStatus.FORBIDDEN),
    (InvalidToken, HTTPStatus.UNAUTHORIZED),
    (Conflict, HTTPStatus.CONFLICT),
    (BadRequest, HTTPStatus.BAD_REQUEST),
    (ChatMigrated, HTTPStatus.BAD_REQUEST),
)


def _failure(error: TelegramError) -> Exception:
    if isinstance(error, RetryAfter):
        return Rejected(HTTPStatus.TOO_MANY_REQUESTS, error.message, asked(error))
    for kind, code in _CODES:
        if isinstance(error, kind):
            return Rejected(code, error.message)
    return error
