"""A little Telegram on this machine: a Bot API over HTTP and a browser phone to talk to the bot.

The demo, the tests and the benchmarks run on it. `Sandbox` is the server, `Phone` one person,
`ALEX` the friend that everybody has.
"""

from bot.sandbox.client import BOT, Phone
from bot.sandbox.server import Sandbox
from bot.sandbox.state import ALEX

__all__ = ["ALEX", "BOT", "Phone", "Sandbox"]
