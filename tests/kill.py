"""Kills the real bot again and again while people answer: python -m tests.kill --kills 200.

With --processes 3 it runs in so many, on a PostgreSQL behind a pgbouncer; a kill takes one of them,
and --databases and --poolers times these are cut off too, which counts as a kill. Some people then
send several commands at once, each answered in turn.

Checked at the end: every answer that the bot acknowledged is in /export; nobody is stuck; how many
messages came twice. A message counts as repeated when it is identical (words, buttons and what they
carry) to the bot's message before it in the same chat. Each is put down to the kill that came
between the two; without one between them it is a mistake. A bot that is never killed repeats none,
as every question carries a number of its own.
"""

import asyncio
import itertools
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from random import Random
from time import monotonic
from typing import NamedTuple

import click
import msgspec
from msgspec import Struct

from bot.sandbox import Phone, Sandbox
from tests.fleet import Fleet, fleet_on
from tests.process import PATIENCE, TOKEN, Bot, phone_of
from tests.robot import Robot, Shown, Stuck, shown

MOST_NEWS = 40
MOST_SECONDS = 2.0
MOMENTS = ("news", "news", "time", "time", "start")
"""After so many events in the chats at most, so many seconds after the first of them, or while the
bot starts."""
AT_ONCE = 4
"""Commands that a typist sends at once."""
SECONDS_A_KILL = 60.0
SECONDS_AROUND = 120.0


class Report(Struct, frozen=True):
    """What a run has shown. repeats: for each repeated message, the kill and the person. longest:
    how long somebody waited, in seconds. taken_over: for each kill of a process, how long whoever
    waited longest waited from then on."""

    kills: int
    people: int
    answers: int
    longest: float
    taken_over: tuple[float, ...]
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
            f"the longest wait {self.longest:.1f} s, after a kill {_percentiles(self.taken_over)}; "
            f"repeated {len(self.repeats)} messages, {self.unexplained} of them without a kill; "
            f"kills by messages repeated over all people {_spread(self.per_kill)}, "
            f"for one person {_spread(self.per_person)}"
        )


def _percentiles(seconds: Sequence[float]) -> str:
    """The middle one, the one that one in twenty exceeds, and the worst."""
    ranked = sorted(seconds) or [0.0]
    middle, high = ranked[len(ranked) // 2], ranked[len(ranked) * 19 // 20]
    return f"{middle:.1f} s mostly, {high:.1f} s at p95, {ranked[-1]:.1f} s at most"


def _spread(counts: Counter[int]) -> str:
    return ", ".join(f"{n}: {counts[n]}" for n in sorted(counts)) or "none"


class Wait(NamedTuple):
    """From a gesture to its answer, in seconds of one clock."""

    began: float
    ended: float

    @property
    def long(self) -> float:
        return self.ended - self.began


class Witness:
    """Sees every message of the bot as it was first sent, and between which kills; and how long
    people waited."""

    def __init__(self) -> None:
        self.news = 0
        self.kill_ends: list[int] = []
        self.killed: list[float] = []
        self.waits: list[Wait] = []
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

    def taken_over(self) -> list[float]:
        """Of each kill of a process, how long after it everybody who waited then was answered."""
        return [
            max((ended - at for began, ended in self.waits if began < at < ended), default=0.0)
            for at in self.killed
        ]

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


class Plan(NamedTuple):
    """How often what is taken away, and from how many processes; none: from the one on files."""

    kills: int
    processes: int = 0
    databases: int = 0
    poolers: int = 0

    def blows(self, rng: Random) -> list[str]:
        """All of it, in any order."""
        blows = ["process"] * self.kills
        for what, times in (("database", self.databases), ("pooler", self.poolers)):
            blows += [what] * times
        rng.shuffle(blows)
        return blows


async def run(plan: Plan, people: int, seed: int, folder: Path) -> Report:
    """A whole run, in a folder of its own."""
    rng = Random(seed)  # noqa: S311 - to play, and to play the same again
    sandbox, blows = Sandbox(TOKEN), plan.blows(rng)
    async with (
        asyncio.timeout(SECONDS_AROUND + len(blows) * SECONDS_A_KILL),
        fleet_on(sandbox, folder, plan.processes) as fleet,
        _witness(sandbox) as witness,
    ):
        robots = [await _robot(fleet.first, n, rng) for n in range(people)]
        typists = [await phone_of(fleet.first, f"Typist {n}") for n in range(plan.processes)]
        await fleet.start()
        over = asyncio.Event()
        playing = [asyncio.create_task(_play(robot, over, witness.waits)) for robot in robots]
        playing += [asyncio.create_task(_type(phone, over, witness.waits)) for phone in typists]
        for what in blows:
            await fleet.mostly()
            await _blow(what, fleet, sandbox, witness, rng)
        over.set()
        stuck = [s for s in await asyncio.gather(*playing) if s]
        missing = [m for r in await asyncio.gather(*map(_checked, robots)) for m in r]
        await fleet.whole()
        statuses = await fleet.stop()
        repeats, unexplained = witness.repeats()
        for phone in (*typists, *(robot.phone for robot in robots)):
            await phone.close()
    errors = (*fleet.errors(), *(f"exit status {status}" for status in statuses if status))
    return Report(
        len(blows),
        people + len(typists),
        sum(robot.answers for robot in robots),
        max((wait.long for wait in witness.waits), default=0.0),
        tuple(witness.taken_over()),
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


async def _play(robot: Robot, over: asyncio.Event, waits: list[Wait]) -> str | None:
    """Answers until it is over; the sentence of Stuck if it comes to that."""
    try:
        while not over.is_set():
            began = monotonic()
            await robot.step()
            waits.append(Wait(began, monotonic()))
    except Stuck as stuck:
        return str(stuck)
    return None


async def _type(phone: Phone, over: asyncio.Event, waits: list[Wait]) -> str | None:
    """Sends commands, several at once, of which no two in a row are the same: answered in another
    order, or twice, one of the answers would be the same as the one before it."""
    commands, asked = itertools.cycle(("/help", "/privacy")), 0
    try:
        while not over.is_set():
            began = monotonic()
            for _ in range(AT_ONCE):
                await phone.say(next(commands))
            asked += AT_ONCE
            await phone.until(partial(_answered, phone, asked), PATIENCE)
            waits.append(Wait(began, monotonic()))
            await asyncio.sleep(0.2)
    except TimeoutError:
        return f"{phone.name} got no answers to {asked} commands"
    return None


def _answered(phone: Phone, asked: int) -> bool:
    return sum(not message["out"] for message in phone.messages.values()) >= asked


async def _checked(robot: Robot) -> list[str]:
    """What is missing, after a /start that is answered, and two steps more. Who has answered
    nothing yet takes a step first: a second /start rightly says the same welcome again."""
    try:
        if not robot.answers:
            await robot.step()
        await robot.start()
        for _ in range(2):
            await robot.step()
        return robot.missing(await robot.exported())
    except Stuck as stuck:
        return [str(stuck)]


async def _blow(what: str, fleet: Fleet, sandbox: Sandbox, witness: Witness, rng: Random) -> None:
    """Kills a process at a random moment of the chats, or of its start, and starts it again; or
    cuts all of them off."""
    moment = rng.choice(MOMENTS)
    if moment != "start":
        await witness.more(rng.randint(1, MOST_NEWS) if moment == "news" else 1)
    await asyncio.sleep(rng.random() * (0.01 if moment == "news" else MOST_SECONDS))
    if what == "process":
        witness.killed.append(monotonic())
        again = await fleet.kill(rng)
        await asyncio.sleep(0.02)  # what it had written to its connections is still read
    else:
        await fleet.cut(what)
    witness.kill_ends.append(sandbox.world.state.last_message)
    if what == "process":
        await again()


@click.command()
@click.option("--kills", default=200, show_default=True)
@click.option("--people", default=5, show_default=True)
@click.option("--processes", default=0, help="On PostgreSQL; none: one, on files.")
@click.option("--databases", default=0, help="How often the database is restarted.")
@click.option("--poolers", default=0, help="How often the pooler is.")
@click.option("--seed", default=1, show_default=True, help="What is random, again.")
def main(  # each an option of the command
    kills: int, people: int, processes: int, databases: int, poolers: int, seed: int
) -> None:
    """Kill the real bot again and again while people answer."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Plan(kills, processes, databases, poolers)
        report = asyncio.run(run(plan, people, seed, Path(folder)))
    click.echo(str(report))
    for line in (*report.missing, *report.stuck, *report.errors):
        click.echo(line)
    if report.missing or report.stuck or report.errors or report.unexplained:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
