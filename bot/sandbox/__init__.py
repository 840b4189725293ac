"""A little Telegram on this machine: a Bot API over HTTP and a browser phone to talk to the bot.

The demo, the tests and the benchmarks run on it. `Sandbox` is the server, `Phone` one person.
"""

from bot.sandbox.client import Phone
from bot.sandbox.server import Sandbox

__all__ = ["Phone", "Sandbox"]
