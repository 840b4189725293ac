"""Every call to Telegram: tried again when that is safe, its refusals understood.

python-telegram-bot tries nothing again but the long poll, and leaves refusals to its user.
"""

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import Any, Concatenate, ParamSpec, TypeVar

from msgspec import Struct
from telegram.error import NetworkError
from telegram.ext import ExtBot

from bot import figures, logs
from bot.lanes import Lane
from bot.telegram.api import Api, Rejected, Upload
from bot.telegram.limiter import Still as Still
from bot.telegram.limiter import messages
from bot.telegram.transport import NotSent
from flows.record.glimpses import Opened
from flows.record.released import Quoted

log = logs.get(__name__)

T = TypeVar("T")
P = ParamSpec("P")

PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds before each further try, when Telegram does not name its own."""


class Call(Struct, frozen=True):
    """One call: a method's name and JSON-able parameters, with at most one file.

    `repeat` says whether it may be sent again when it may already have been applied: a message
    twice is better than silence, but silence is better than a summary twice. `asks` marks the
    message that carries the open question. `keeps`: the key under which Telegram's id of the
    picture sent is kept, to send it again. `fleeting`: sent at once or never, and stored nowhere.
    `opens`: it tells of a sheet that somebody shares; `reveals`: of which. `quotes`: which words
    that customers let be read it shows.
    """

    method: str
    params: dict[str, Any]
    file: Upload | None = None
    repeat: bool = True
    asks: bool = False
    keeps: str = ""
    fleeting: bool = False
    opens: bool = False
    reveals: tuple[Opened, ...] = ()
    quotes: tuple[Quoted, ...] = ()

    def __repr__(self) -> str:
        return f"Call({self.method})"  # parameters hold people's words

    @property
    def messages(self) -> int:
        """How many messages this counts for in Telegram's limits."""
        return messages(self.method)


class Gone(Exception):
    """This person cannot be written to: they blocked the bot, left, or never opened the chat."""


class Refused(Exception):
    """Telegram refused a call for good, in its own words and without ours."""

    def __init__(self, method: str, description: str) -> None:
        self.method = method
        self.description = description
        super().__init__(f"{method}: {description}")


class Unreachable(Exception):
    """Telegram could not be reached, or asked us to wait, more often than we try, or longer.

    wait: the seconds it asked for, when they are many.
    """

    def __init__(self, method: str, wait: float = 0.0) -> None:
        self.wait = wait
        super().__init__(method)


class Meaning(Enum):
    """What a refusal means for us."""

    DONE = "what we wanted is already so, or no longer matters"
    ABSENT = "there is no such message of ours, so nothing is left to do"
    GONE = "the person cannot be written to"


REFUSALS: tuple[tuple[str, str, Meaning], ...] = (
    # method, part of Telegram's description, what it means; the first line that fits
    ("edit*", "message is not modified", Meaning.DONE),
    ("edit*", "message to edit not found", Meaning.ABSENT),
    ("edit*", "message can't be edited", Meaning.ABSENT),
    ("edit*", "MESSAGE_ID_INVALID", Meaning.ABSENT),
    ("delete*", "message to delete not found", Meaning.DONE),
    ("delete*", "message can't be deleted", Meaning.DONE),
    ("answerCallbackQuery", "query is too old", Meaning.DONE),
    ("answerCallbackQuery", "QUERY_ID_INVALID", Meaning.DONE),
    ("answerInlineQuery", "query is too old", Meaning.DONE),
    ("answerInlineQuery", "QUERY_ID_INVALID", Meaning.DONE),
    ("setMessageReaction", "REACTION_INVALID", Meaning.DONE),
    ("setMessageReaction", "message to react not found", Meaning.DONE),
    ("setMessageReaction", "message not found", Meaning.DONE),
    ("setMessageReaction", "MESSAGE_ID_INVALID", Meaning.DONE),
    ("*", "Forbidden:", Meaning.GONE),
    ("*", "chat not found", Meaning.GONE),
    ("*", "PEER_ID_INVALID", Meaning.GONE),
    ("*", "user is deactivated", Meaning.GONE),
)


class Gateway:
    """Sends calls. Calls of one chat go out in the order in which they are awaited.

    held: whether they are still ours to send. Once they are not, no call comes back: another
    process makes it, and whoever waits here is about to be stopped.
    """

    def __init__(
        self,
        api: Api,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        held: Callable[[], bool] = lambda: True,
    ) -> None:
        self._api, self._sleep, self._held = api, sleep, held

    def hurry(self, chat: int, lane: Lane) -> None:
        """A message that waits for its turn in this chat goes in this lane, if it is earlier."""
        self._api.hurry(chat, lane)

    async def perform(self, call: Call, still: Still | None = None) -> Any:
        """Telegram's result as JSON; True when a refusal means that nothing is left to do, False
        when what was to be edited is not there. still: whether it is to be done, asked each time
        just before.

        None when a call that may not be repeated may or may not have been applied, or is not to be.
        Raises Gone, Refused, or Unreachable after the last try.
        """

        def work() -> Awaitable[Any]:
            return self._api.call(call.method, call.params, call.file, still=still)

        try:
            return await self._patiently(call.method, work, call.repeat, doubts=True)
        except Rejected as error:
            return _settle(call.method, error)
        except NetworkError as error:
            log.warning("call not repeated", method=call.method, reason=error.message)
            return None

    async def typed(
        self,
        method: Callable[Concatenate[ExtBot[Still], P], Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """What one of python-telegram-bot's own methods gives; it may be called twice.

        Raises Refused, or Unreachable after the last try.
        """
        name = method.__name__

        def work() -> Awaitable[T]:
            return self._api.typed(method, *args, **kwargs)

        try:
            return await self._patiently(name, work)
        except Rejected as error:
            raise Refused(name, error.description) from None

    async def _patiently(
        self, name: str, work: Callable[[], Awaitable[T]], repeat: bool = True, doubts: bool = False
    ) -> T:
        """Raises Rejected; NetworkError, if it must not be repeated; Unreachable. doubts: whether a
        token that is refused is taken for Telegram's mistake, which it sometimes is for minutes;
        that it stays so, polling finds out."""
        for pause in (*PAUSES, None):
            if not self._held():
                await asyncio.Future()
            try:
                return await work()
            except Rejected as error:
                if error.retry_after is not None:
                    raise Unreachable(name, error.retry_after) from None
                if not (doubts and error.code == HTTPStatus.UNAUTHORIZED):
                    raise
            except NetworkError as error:
                if not (repeat or isinstance(error, NotSent)):
                    raise
            if pause is not None:
                log.info("call tried again", method=name, seconds=pause)
                await self._sleep(pause)
        raise Unreachable(name)


def _settle(method: str, error: Rejected) -> bool:
    description = error.description.casefold()
    for pattern, fragment, meaning in REFUSALS:
        if fnmatchcase(method, pattern) and fragment.casefold() in description:
            if meaning is Meaning.GONE:
                raise Gone(error.description)
            return meaning is Meaning.DONE
    figures.REFUSED.labels(method).inc()
    raise Refused(method, error.description)
