"""What the check says of a text, held against its label."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct, convert

from flows.interview.answers import Answers
from flows.interview.path import path
from flows.publishing.checking import Checked, checked
from flows.publishing.signs import signs
from flows.reading.phrases import plain
from flows.scoring.measures import MEASURES
from flows.scoring.specificity import lacking
from tests.content_for_tests import LIMITS, LISTS

# What the labels call what the reasons and the advice are of.
LABELS = {
    "about_you": "number",
    "number": "number",
    "dated": "number",
    "happened": "moment",
    "moment": "moment",
    "question": "question",
    "quote": "quote",
    "story": "story",
    "introduced": "introduced",
    "homework": "homework",
    "obstacle": "obstacle",
}


class Labelled(Struct, frozen=True, forbid_unknown_fields=True):
    """A text and its label, see tests/texts/FORMAT.md."""

    kind: str
    side: str
    body: str
    band: str = ""
    may_quote: tuple[str, ...] = ()
    must_not_quote: tuple[str, ...] = ()
    already: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()


class Judged(Struct, frozen=True):
    """A text, what was said of it, and which of that is not so."""

    label: Labelled
    found: Checked
    true: tuple[str, ...]
    beside: tuple[str, ...]
    false: tuple[str, ...]
    forbidden: tuple[str, ...]
    warned: tuple[str, ...]
    missed: tuple[str, ...]
    traps: tuple[str, ...]

    @property
    def kind(self) -> str:
        return str(self.found.known) if self.found.known else "silent"

    @property
    def side(self) -> str:
        return str(self.found.audience.side)


def texts(file: Path) -> Iterator[tuple[Answers, Labelled]]:
    """The person of a file, with each of their texts."""
    person: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    answers = path(person["answers"]).answers
    for text in person["text"]:
        yield answers, convert({**text, "body": text["body"].strip()}, Labelled)


def judged(answers: Answers, label: Labelled) -> Judged:
    """What is said of a text as it is pasted, held against its label."""
    found = checked(label.body, answers, LISTS, LIMITS)
    quotes: dict[str, list[str]] = {"true": [], "beside": [], "false": []}
    for reason in found.score.reasons if found.score and found.known else ():
        if reason.points > 0 and reason.quoted:
            quotes[_truth(reason.code, reason.quoted, label)].append(
                f"{reason.code}: {reason.quoted}"
            )
    warned = [sign.quoted for sign in signs(found.weighed, answers, LISTS, LIMITS)]
    return Judged(
        label=label,
        found=found,
        true=tuple(quotes["true"]),
        beside=tuple(quotes["beside"]),
        false=tuple(quotes["false"]),
        forbidden=tuple(_forbidden(found, label)),
        warned=tuple(warned),
        missed=tuple(s for s in label.signs if not any(_meet(s, w) for w in warned)),
        traps=tuple(w for w in warned if not any(_meet(w, s) for s in label.signs)),
    )


def _meet(one: str, other: str) -> bool:
    """Whether one holds the other, but for case and accents."""
    a, b = plain(one), plain(other)
    return a in b or b in a


def _truth(code: str, quoted: str, label: Labelled) -> str:
    """Of a quote: evidence by the label; none by it; or beside, where the label is silent."""
    good = any(_meet(quoted, phrase) for phrase in label.may_quote)
    bad = any(_meet(quoted, phrase) for phrase in label.must_not_quote)
    if (bad and not good) or (code in LABELS and LABELS[code] not in label.already and not good):
        return "false"
    return "true" if good else "beside"


def _forbidden(found: Checked, label: Labelled) -> Iterator[str]:
    """Advice for what the text does already, or that is not of its kind."""
    if found.score is None or found.known is None:
        return
    for code in lacking(found.weighed.read, found.kind, found.score):
        own = label.kind in MEASURES and code in MEASURES[found.kind].worth
        if LABELS.get(code) in label.already or not own:
            yield code
