"""How good the words for those to call are, by what a coach would put into them.

`python -m tests.calling_words [FILE…] [--show]`: each file has people as they are told, over some
answers (see tests/calling/seen.toml). Printed of each file: the kinds that are read right, the
facts that the texts take, what should not be in a text, and hollow texts, which take nothing of
what was told. With --show, every text, and what is wrong with it.
"""

import sys
import tomllib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from flows.calling.questions import KIND
from flows.calling.told import answered, contacts
from flows.desk.telling import made
from flows.record.contacts import Contact
from flows.sheet.people import plan
from flows.sheet.people import words as saying
from tests.papers_for_tests import dialogue, situation

HERE = Path(__file__).parent / "calling"
FILES = (HERE / "seen.toml", HERE / "played.toml", *sorted((HERE / "unseen").glob("*.toml")))
TODAY = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


class Said(Struct, frozen=True):
    """Somebody as they are told, and the words for them; None: their own words are asked for."""

    told: dict[str, Any]
    contact: Contact | None
    text: str | None
    plan: str = ""

    @property
    def kind(self) -> bool:
        """Whether the kind is read, or that nobody is named."""
        if self.contact is None or "nobody" in self.told:
            return self.contact is None and "nobody" in self.told
        if self.contact.thing or self.told["kind"] == "thing":
            return self.contact.thing and self.told["kind"] == "thing"
        return str(self.contact.because) == str(self.told["kind"])

    @property
    def facts(self) -> dict[str, bool]:
        """What the words should say, and whether they do; words of their own are asked for."""
        if "ask" in self.told:
            return {"ask": self.contact is not None and self.text is None}
        said = {must: _plain(self.text or "") for must in self.told.get("must", ())}
        said |= {must: _plain(self.plan) for must in self.told.get("plan", ())}
        return {must: any(m in text for m in must.split("|")) for must, text in said.items()}

    @property
    def forbidden(self) -> tuple[str, ...]:
        """What is said and should not be."""
        each = [(said, self.text or "") for said in self.told.get("never", ())]
        each += [(said, self.plan) for said in self.told.get("unplanned", ())]
        return tuple(said for said, text in each if _within(said, text))

    @property
    def hollow(self) -> bool:
        """Whether there is a text, and nothing in it of what was told."""
        return self.text is not None and bool(self.facts) and not any(self.facts.values())


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\u202f", " ")


def _within(said: str, text: str) -> bool:
    """Whole words only: « he » is not in "the"."""
    plain = "".join(c if c.isalnum() else " " for c in text.casefold())
    looked = "".join(c if c.isalnum() else " " for c in said.casefold())
    return f" {' '.join(looked.split())} " in f" {' '.join(plain.split())} "


def said(path: Path) -> Iterator[Said]:
    """Each person of a file, told to somebody with the answers it names."""
    file = tomllib.loads(path.read_text(encoding="utf-8"))
    for told in file["told"]:
        answers = situation("marco") | file["answers"].get(told.get("with", ""), {})
        d = dialogue(answers, told["locale"], TODAY)
        one, text, todo = next(iter(contacts(d, told["said"])), None), None, ""
        if one is not None:
            one = answered(d, one, KIND, told["tapped"]) if "tapped" in told else one
            one, e = replace(one, id=1, tu=told.get("tu", False)), made(d).evidence
            what, todo = saying(e, one), d.texts.text(plan(e, one))
            text = d.texts.text(what) if what else None
        yield Said(told, one, text, todo)


def rates(each: Sequence[Said]) -> dict[str, tuple[int, int]]:
    """What is right of how many: kinds, facts; then what is wrong: forbidden, hollow texts."""
    facts = [right for one in each for right in one.facts.values()]
    texts = [one for one in each if one.text is not None]
    return {
        "kinds": (sum(one.kind for one in each), len(each)),
        "facts": (sum(facts), len(facts)),
        "forbidden": (sum(bool(one.forbidden) for one in each), len(each)),
        "hollow": (sum(one.hollow for one in texts), len(texts)),
    }


def _shown(one: Said) -> Iterator[str]:
    kind = str(one.contact.because) if one.contact else "nobody"
    asked = one.contact and one.contact.kind is None and one.contact.near
    wrong = [] if one.kind else [f"kind: {kind}, not {one.told.get('kind', 'nobody')}"]
    wrong += [f"asked: {', '.join(map(str, asked))}"] if asked else []
    wrong += [f"lacks: {must}" for must, right in one.facts.items() if not right]
    wrong += [f"says: {said}" for said in one.forbidden]
    yield f"{'✗' if wrong else '✓'} {one.told['said']}"
    yield f"    {one.text or '(their own words are asked for)'}"
    yield from (f"    ! {each}" for each in wrong)


def main(arguments: Sequence[str]) -> None:
    """Prints the rates of each file."""
    for path in [Path(a) for a in arguments if not a.startswith("--")] or FILES:
        each = tuple(said(path))
        if "--show" in arguments:
            print(*(line for one in each for line in _shown(one)), sep="\n")
        told = (f"{name} {right}/{of}" for name, (right, of) in rates(each).items())
        print(f"{path.stem}: {', '.join(told)}")


if __name__ == "__main__":
    main(sys.argv[1:])
