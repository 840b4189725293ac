"""Kills the real bot again and again while people answer: python -m tests.kill --kills 200.

Checked at the end: every answer that the bot acknowledged is in /export; nobody is stuck; how many
messages came twice. A message counts as repeated when it is identical (words, buttons and what they
carry) to the bot's message before it in the same chat. Each is put down to the kill that came
between the two; without one between them it is a mistake. A bot that is never killed repeats none,
as every question carries a number of its own.
"""

import asyncio
import itertools
import signal
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from random import Random

import click
import msgspec
from msgspec import Struct

from bot.sandbox import Sandbox
from tests.process import PATIENCE, TOKEN, Bot, bot_on, phone_of
from tests.robot import Robot, Shown, Stuck, shown

MOST_NEWS = 40
MOST_SECONDS = 2.0
MOMENTS = ("news", "news", "time", "time", "start")
"""After so many events in the chats at most, so many seconds after the first of them, or while the
bot starts."""
SECONDS_A_KILL = 20.0
SECONDS_AROUND = 120.0


class Report(Struct, frozen=True):
    """What a run has shown. repeats: for each repeated message, the kill and the person."""

    kills: int
    people: int
    answers: int
    repeats: tuple[tuple[int, int], ...]
    unexplained: int
    missing: tuple[str, ...]
    stuck: tuple[str, ...]
    errors: tuple[str, ...]

    @property
    def per_kill(self) -> Counter[int]:
        """How many kills repeated how many messages, over all people."""
        found = Counter(kill for kill, _ in self.repeats)
        return Counter(found[kill] for kill in range(1, self.kills + 1))

    @property
    def per_person(self) -> Counter[int]:
        """How many times one kill repeated how many messages of one person."""
        return Counter(Counter(self.repeats).values())

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.people} people, {self.answers} answers acknowledged; "
            f"missing {len(self.missing)}, stuck {len(self.stuck)}, errors {len(self.errors)}; "
            f"repeated {len(self.repeats)} messages, {self.unexplained} of them without a kill; "
            f"kills by messages repeated over all people {_spread(self.per_kill)}, "
            f"for one person {_spread(self.per_person)}"
        )


def _spread(counts: Counter[int]) -> str:
    return ", ".join(f"{n}: {counts[n]}" for n in sorted(counts)) or "none"


class Witness:
    """Sees every message of the bot as it was first sent, and between which kills."""

    def __init__(self) -> None:
        self.news = 0
        self.kill_ends: list[int] = []
        self._sent: dict[int, list[Shown]] = {}

    async def watch(self, queue: "asyncio.Queue[bytes]") -> None:
        """Goes on for ever."""
        while True:
            event = msgspec.json.decode((await queue.get()).removeprefix(b"data: "))
            self.news += 1
            if event["type"] == "message" and not event["message"]["out"]:
                self._sent.setdefault(event["person"], []).append(shown(event["message"]))

    async def more(self, news: int) -> None:
        """Waits for so many events more."""
        enough = self.news + news
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while self.news < enough:  # noqa: ASYNC110 - counted by another task
                    await asyncio.sleep(0.001)

    def repeats(self) -> tuple[list[tuple[int, int]], int]:
        """The kill and person of each repeated message; how many came without a kill."""
        found = [
            (self._kills_before(first.id), self._kills_before(second.id), person)
            for person, sent in self._sent.items()
            for first, second in itertools.pairwise(sent)
            if (first.text, first.buttons) == (second.text, second.buttons)
        ]
        explained = [(before + 1, person) for before, after, person in found if before < after]
        return explained, len(found) - len(explained)

    def _kills_before(self, message: int) -> int:
        return sum(last < message for last in self.kill_ends)


async def run(kills: int, people: int, seed: int, folder: Path) -> Report:
    """A whole run, in a folder of its own."""
    rng = Random(seed)  # noqa: S311 - to play, and to play the same again
    sandbox = Sandbox(TOKEN)
    async with (
        asyncio.timeout(SECONDS_AROUND + kills * SECONDS_A_KILL),
        bot_on(sandbox, folder) as bot,
        _witness(sandbox) as witness,
    ):
        robots = [await _robot(bot, n, rng) for n in range(people)]
        await bot.start()
        over = asyncio.Event()
        playing = [asyncio.create_task(_play(robot, over)) for robot in robots]
        for _ in range(kills):
            await _kill(bot, sandbox, witness, rng)
        over.set()
        stuck = [s for s in await asyncio.gather(*playing) if s]
        missing = [m for r in await asyncio.gather(*map(_checked, robots)) for m in r]
        status = await bot.stop()
        repeats, unexplained = witness.repeats()
        for robot in robots:
            await robot.phone.close()
    errors = (*bot.errors(), *([f"exit status {status}"] if status else []))
    return Report(
        kills,
        people,
        sum(robot.answers for robot in robots),
        tuple(repeats),
        unexplained,
        tuple(missing),
        tuple(stuck),
        errors,
    )


@asynccontextmanager
async def _witness(sandbox: Sandbox) -> AsyncIterator[Witness]:
    witness = Witness()
    with sandbox.world.events.listening(None) as queue:
        watching = asyncio.create_task(witness.watch(queue))
        yield witness
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching


async def _robot(bot: Bot, number: int, rng: Random) -> Robot:
    language = ("fr", "en")[number % 2]
    phone = await phone_of(bot, f"Person {number}", language)
    return Robot(phone, Random(rng.random()))  # noqa: S311 - as above


async def _play(robot: Robot, over: asyncio.Event) -> str | None:
    """Answers until it is over; the sentence of Stuck if it comes to that."""
    try:
        while not over.is_set():
            await robot.step()
    except Stuck as stuck:
        return str(stuck)
    return None


async def _checked(robot: Robot) -> list[str]:
    """What is missing, after a /start that is answered, and two steps more."""
    try:
        await robot.start()
        for _ in range(2):
            await robot.step()
        return robot.missing(await robot.exported())
    except Stuck as stuck:
        return [str(stuck)]


async def _kill(bot: Bot, sandbox: Sandbox, witness: Witness, rng: Random) -> None:
    """Kills the bot at a random moment of the chats, or of its start, and starts it again."""
    moment = rng.choice(MOMENTS)
    if moment != "start":
        await witness.more(rng.randint(1, MOST_NEWS) if moment == "news" else 1)
    await asyncio.sleep(rng.random() * (0.01 if moment == "news" else MOST_SECONDS))
    await bot.stop(signal.SIGKILL)
    await asyncio.sleep(0.02)  # what it had written to its connections is still read
    witness.kill_ends.append(sandbox.world.state.last_message)
    await bot.launch()


@click.command()
@click.option("--kills", default=200, show_default=True)
@click.option("--people", default=5, show_default=True)
@click.option("--seed", default=1, show_default=True, help="What is random, again.")
def main(kills: int, people: int, seed: int) -> None:
    """Kill the real bot again and again while people answer."""
    with tempfile.TemporaryDirectory() as folder:
        report = asyncio.run(run(kills, people, seed, Path(folder)))
    click.echo(str(report))
    for line in (*report.missing, *report.stuck, *report.errors):
        click.echo(line)
    if report.missing or report.stuck or report.errors or report.unexplained:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
