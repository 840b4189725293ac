"""How fast we may write to Telegram: a chat may burst, then one message a second; 30 overall."""

from collections.abc import Callable
from dataclasses import dataclass

Chat = int | str


@dataclass(frozen=True)
class Rate:
    """`burst` messages at once, then one every `interval` seconds."""

    burst: int
    interval: float


# A person who answers by taps goes faster than one message a second for a while, and Telegram
# bears it; it says so with a 429 when it does not.
CHAT = Rate(burst=20, interval=1.0)
EVERYONE = Rate(burst=30, interval=1 / 30)
_MANY_CHATS = 1024


class Pace:
    """Gives each message its turn. One number a chat, forgotten when the chat has been quiet.

    The number is the moment when the chat's burst is whole again: each message moves it on by
    one interval, and a message waits while it lies more than a burst ahead.
    """

    def __init__(
        self, clock: Callable[[], float], chat: Rate = CHAT, everyone: Rate = EVERYONE
    ) -> None:
        self._clock, self._chat, self._everyone = clock, chat, everyone
        self._whole: dict[Chat | None, float] = {}

    def wait(self, chat: Chat | None, messages: int) -> float:
        """Seconds to wait before sending; the place is taken from now on."""
        overall = self._take(None, self._everyone, messages)
        return overall if chat is None else max(overall, self._take(chat, self._chat, messages))

    def hold(self, chat: Chat | None, seconds: float) -> None:
        """Let nothing out to this chat for so many seconds; other chats go on."""
        if chat is not None:
            until = self._clock() + seconds + (self._chat.burst - 1) * self._chat.interval
            self._whole[chat] = max(self._whole.get(chat, 0.0), until)

    def _take(self, chat: Chat | None, rate: Rate, messages: int) -> float:
        now = self._clock()
        whole = max(self._whole.get(chat, now), now)
        if messages:
            self._whole[chat] = whole + messages * rate.interval
            self._forget(now)
        return max(0.0, whole - (rate.burst - 1) * rate.interval - now)

    def _forget(self, now: float) -> None:
        if len(self._whole) > _MANY_CHATS:
            self._whole = {chat: whole for chat, whole in self._whole.items() if whole > now}
