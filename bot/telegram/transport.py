"""HTTP to Telegram: python-telegram-bot's request interface on one pooled aiohttp session.

PTB's own httpx transport slows down by a factor of four when 256 calls are under way at once.
"""

import json
import math
import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import IO

import aiohttp
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

File = tuple[str, bytes | IO[bytes], str]
"""File name, content, MIME type."""

Form = Mapping[str, str]
Files = Mapping[str, File]


class NotSent(NetworkError):
    """No connection to Telegram could be made, so the call certainly did nothing."""


class AiohttpRequest(BaseRequest):
    """Serves a Bot as its `request` and its `get_updates_request`; one instance may be both.

    Times are in seconds; None waits for ever. Errors name their kind and nothing else: the
    address of a call holds the token, so no message, cause or context of theirs may carry it.
    """

    def __init__(
        self,
        *,
        connect: float = 10.0,
        read: float = 20.0,
        write: float = 20.0,
        pool: float = 5.0,
        connections: int = 256,
    ) -> None:
        self._connect, self._read, self._write, self._pool = connect, read, write, pool
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self.heard = -math.inf
        """When Telegram last answered, in seconds of time.monotonic."""

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer when a call does not say."""
        return self._read

    async def initialize(self) -> None:
        """Open the session; opening it twice is harmless, as a Bot does with a shared instance."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close the session and its connections; closing twice is harmless."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """PTB's way in; status and body as they came, or as PTB is to understand them.

        Raises NotSent when nothing left this machine; TimedOut or NetworkError when the call may
        have been applied all the same.
        """
        waits = _waits(
            connect=_seconds(connect_timeout, self._connect),
            read=_seconds(read_timeout, self._read),
            write=_seconds(write_timeout, self._write),
            pool=_seconds(pool_timeout, self._pool),
        )
        form = request_data.json_parameters if request_data else {}
        files = request_data.multipart_data if request_data else {}
        status, body = await self._exchange(method, url, _body(form, files), waits)
        return (status if status < HTTPStatus.MULTIPLE_CHOICES else _refusal(status, body)), body

    async def _exchange(
        self, method: str, url: str, body: aiohttp.FormData | None, waits: aiohttp.ClientTimeout
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("The transport is not initialized.")
        try:
            async with self._session.request(
                method, url, data=body, timeout=waits, allow_redirects=False
            ) as response:
                answer = response.status, await response.read()
                self.heard = time.monotonic()
                return answer
        except (aiohttp.ClientError, OSError, ValueError) as error:
            failure = _failure(error)
        raise failure  # outside the handler: aiohttp's error, which holds the address, stays behind

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """As PTB's, without writing the payload, which holds people's words, to the log."""
        answer = _object(payload)
        if not ("result" in answer or "error_code" in answer):
            raise NetworkError("an answer that is none")
        return answer


# Those that PTB has an error for. It takes others for a failure of the network, to be tried again:
# a file that is too large (413) would never stop being sent. And it takes 404, which Telegram also
# says for a moment while it moves a bot, for a refused token.
_TOLD_APART = {
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.CONFLICT,
}


def _refusal(status: int, body: bytes) -> int:
    """The status by which PTB is to understand a refusal; what did not come from Telegram's own
    hand, and its breakdowns, are the network's failures, without a word of the page."""
    answer = _object(body)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or "error_code" not in answer:
        raise NetworkError(f"Telegram answered {status}")
    if status == HTTPStatus.TOO_MANY_REQUESTS and not answer.get("parameters"):
        raise RetryAfter(1)
    return status if status in _TOLD_APART else HTTPStatus.BAD_REQUEST


def _seconds(value: object, default: float) -> float | None:
    """PTB marks a time-out that was not given by an object of its own."""
    return value if value is None or isinstance(value, int | float) else default


def _waits(
    connect: float | None, read: float | None, write: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    """aiohttp has no time-out for writing alone: the total stands in for it."""
    return aiohttp.ClientTimeout(
        total=_sum(connect, read, write, pool),
        connect=_sum(pool, connect),
        sock_connect=connect,
        sock_read=read,
    )


def _sum(*seconds: float | None) -> float | None:
    known = [each for each in seconds if each is not None]
    return sum(known) if len(known) == len(seconds) else None


def _body(form: Form, files: Files) -> aiohttp.FormData | None:
    if not form and not files:
        return None
    body = aiohttp.FormData(quote_fields=False)  # file names in plain UTF-8, as browsers send them
    for name, value in form.items():
        body.add_field(name, value)
    for name, (filename, content, mime) in files.items():
        body.add_field(name, content, filename=filename, content_type=mime)
    return body


def _failure(error: Exception) -> NetworkError:
    kind = type(error).__name__
    match error:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return NotSent(kind)
        case aiohttp.InvalidURL():
            return NotSent(kind)
        case TimeoutError():
            return TimedOut(kind)
        case _:
            return NetworkError(kind)


def _object(payload: bytes) -> dict[str, object]:
    """A JSON object; empty where there is none.

    The standard library's JSON accepts the half characters that stop a strict parser: one such
    text in a batch of updates would stop polling for everyone.
    """
    try:
        answer = json.loads(payload.decode(errors="replace"))
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}
