"""The interview in a terminal: the same conversation, without Telegram and without keeping it."""

import html
import re
from collections.abc import Callable
from datetime import UTC, datetime

import click

from bot import content
from flows.desk.voice import Content
from flows.papers.manuscript import manuscript
from flows.protocol.consult import Consult
from flows.protocol.exchange import (
    Button,
    Command,
    Edit,
    Effect,
    Event,
    File,
    Found,
    Outcome,
    Paper,
    Qr,
    Rekey,
    Rows,
    Said,
    Say,
    Tapped,
    Toast,
)
from flows.reading.phrases import plain
from flows.record.person import Person

Converse = Callable[[Person, Event, Content, datetime], Outcome]
_TAG = re.compile(r"<[^>]+>")
NOBODY = "0" * 22
"""The code of every invitation here."""


def chat(converse: Converse, language: str | None) -> None:
    """Chats until the input ends. A button is chosen by its number or its words. converse: a turn
    of the conversation."""
    words = content.read()
    person = Person(locale=language)
    event: Event = Command("start", "", 0)
    shown: list[Button] = []
    for number in range(1, 1_000_000):
        outcome = _turn(converse, person, event, words)
        person = outcome.person
        shown = _print(outcome.effects, words) or shown
        try:
            reply = click.prompt("", prompt_suffix="> ")
        except click.Abort:
            return
        event = _event(reply.strip(), shown, number)


def _turn(converse: Converse, person: Person, event: Event, words: Content) -> Outcome:
    """A turn in which nobody else is there: no code leads anywhere, no roster has anyone."""
    outcome = converse(person, event, words, datetime.now(UTC))
    while asked := next((e for e in outcome.effects if isinstance(e, Consult)), None):
        said = tuple(effect for effect in outcome.effects if effect is not asked)
        further = _turn(converse, outcome.person, Found(asked, code=NOBODY), words)
        outcome = Outcome(further.person, (*said, *further.effects))
    return outcome


def _event(reply: str, shown: list[Button], number: int) -> Event:
    if reply.startswith("/"):
        name, _, argument = reply[1:].partition(" ")
        return Command(name, argument.strip(), number)
    if reply.startswith("#") and reply[1:].isdigit() and 0 < int(reply[1:]) <= len(shown):
        return Tapped(shown[int(reply[1:]) - 1].data or "", number)
    wanted = next((b for b in shown if plain(b.label) == plain(reply)), None)
    return Tapped(wanted.data, number) if wanted and wanted.data else Said(reply, number)


def _print(effects: tuple[Effect, ...], words: Content) -> list[Button]:
    """Prints what is said; returns the buttons it offers, if it offers new ones."""
    offered: list[Button] = []
    for effect in effects:
        match effect:
            case Say(text, rows) | Edit(_, text, rows):
                click.echo(f"\n{html.unescape(_TAG.sub('', text))}")
                offered = _offer(rows) or offered
            case Rekey(_, rows):
                offered = _offer(rows) or offered
            case Toast(text) if text:
                click.echo(f"({text})")
            case File(name, body, _):
                click.echo(f"\n{name}\n{body}")
            case Qr(link, caption):
                click.echo(f"\n{link}\n{caption}")
            case Paper(caption=caption):
                made = manuscript(effect, words)
                click.echo(f"\n{made.name} · {caption}\n{made.text or ''}")
    return offered


def _offer(rows: Rows) -> list[Button]:
    buttons = [button for row in rows for button in row]
    for number, button in enumerate(buttons, 1):
        click.echo(f"  #{number} {button.label}")
    return buttons
