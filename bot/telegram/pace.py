"""How fast we may write to a chat: a burst, then one message a second; and 30 a second overall."""

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
    """Gives each message of a chat its turn. One number a chat, forgotten when it has been quiet.

    The number is the moment when the chat's burst is whole again: each message moves it on by
    one interval, and a message waits while it lies more than a burst ahead.
    """

    def __init__(self, clock: Callable[[], float], rate: Rate = CHAT) -> None:
        self._clock, self._rate = clock, rate
        self._whole: dict[Chat, float] = {}
        self._held: dict[Chat, float] = {}

    def wait(self, chat: Chat | None, messages: int) -> float:
        """Seconds to wait before sending; the place is taken from now on."""
        if chat is None:
            return 0.0
        now = self._clock()
        whole = max(self._whole.get(chat, now), now)
        if messages:
            self._whole[chat] = whole + messages * self._rate.interval
            self._forget(now)
        return max(0.0, whole - (self._rate.burst - 1) * self._rate.interval - now)

    def hold(self, chat: Chat | None, seconds: float) -> None:
        """Let nothing out to this chat for so many seconds; other chats go on."""
        if chat is not None:
            self._held[chat] = self._clock() + seconds
            until = self._held[chat] + (self._rate.burst - 1) * self._rate.interval
            self._whole[chat] = max(self._whole.get(chat, 0.0), until)

    def held(self, chat: Chat | None) -> float:
        """For how many seconds more nothing is let out to this chat."""
        return 0.0 if chat is None else max(0.0, self._held.get(chat, 0.0) - self._clock())

    def _forget(self, now: float) -> None:
        if len(self._whole) > _MANY_CHATS:
            self._whole = {chat: whole for chat, whole in self._whole.items() if whole > now}
            self._held = {chat: until for chat, until in self._held.items() if until > now}
