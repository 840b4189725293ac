"""How often a lead told to /prospect gets the verdict that a coach gave it.

`python -m tests.leads FILE… [--show] [--blind]`: each file has one person's answers and their leads
(see docs/changing.md). The sentence is told, then what is asked is answered from the lead's facts,
and whether a worry is how a regret began, from `own_sign`; what is still not understood is not
known. With --blind, that question is left open as well. With --show, the leads that were judged
otherwise.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.interview.answers import KEPT, Given
from flows.prospect.judging import hold
from flows.prospect.reasons import Reason
from flows.record.person import Place
from flows.record.prospects import Prospect, Verdict
from flows.rooms import HOUSE
from tests.conversing import BEGUN, words
from tests.strategies import Phone, started

NOT_KNOWN = {"fr": "je ne sais pas", "en": "I don’t know"}
SOMETHING_ELSE = {"fr": "Non, autre chose", "en": "No, something else"}
NO_GROUP = {"fr": "Aucun de ceux-là", "en": "None of these"}
# More replies than a prospect has questions, each misread once.
_MOST_REPLIES = 20


class Judged(Struct, frozen=True):
    """A lead and what was made of it. own: whether a first sign of theirs was seen."""

    of: str
    lead: dict[str, Any]
    prospect: Prospect
    reasons: tuple[Reason, ...]

    @property
    def own(self) -> bool:
        return any(reason.id == "reason-first_sign" for reason in self.reasons)

    @property
    def right(self) -> bool:
        return str(self.prospect.verdict) == str(self.lead["verdict"])

    @property
    def green(self) -> bool:
        """Whether somebody who shows a first sign of theirs gets a green light."""
        return bool(self.lead["own_sign"]) and self.prospect.verdict is Verdict.FAVOURITE


def judged(path: Path, blind: bool = False) -> Iterator[Judged]:
    """Each lead of a file, told to somebody who has these answers on their sheet."""
    person = tomllib.loads(path.read_text(encoding="utf-8"))
    for lead in person.get("lead", ()):
        phone = _with_sheet(person["answers"], person["locale"])
        prospect = _told(phone, lead, person["locale"], blind)
        held = hold(Dialogue(phone.person, words(), BEGUN, HOUSE), prospect)
        yield Judged(path.stem, lead, prospect, held.judged.reasons)


def _with_sheet(answers: dict[str, Any], locale: str) -> Phone:
    phone = started(locale)
    told = {slot: Given(value, BEGUN) for slot, value in answers.items()}
    done = replace(phone.interview, given=told, place=Place(KEPT), finished=BEGUN)
    phone.person = phone.person.with_interview(done)
    return phone


def _told(phone: Phone, lead: dict[str, Any], locale: str, blind: bool) -> Prospect:
    """The lead's sentence, then its facts as they are asked for."""
    phone.play("/prospect")
    phone.type(lead["told"])
    facts = {"group": lead["family"] or NO_GROUP[locale], **lead["facts"]}
    if not blind:
        facts["alike"] = None if lead["own_sign"] else SOMETHING_ELSE[locale]
    asked: Counter[str] = Counter()
    for _ in range(_MOST_REPLIES):
        prospect = phone.person.prospects[-1]
        if prospect.at is None:
            break
        first = not asked[prospect.at]
        asked[prospect.at] += 1
        known = facts.get(prospect.at) if first else None
        if prospect.at == "alike" and lead["own_sign"] and not blind:
            phone.tap(next(pair for pair in phone.buttons() if ":alike:" in str(pair[1].data)))
        else:
            phone.type(known or ("OK" if prospect.picked else NOT_KNOWN[locale]))
    return phone.person.prospects[-1]


def figures(every: Sequence[Judged]) -> dict[str, float]:
    """The rates of these leads, each from 0 to 1; green: how many green lights there should not
    be."""
    own = [one for one in every if one.lead["own_sign"]]
    others = [one for one in every if not one.lead["own_sign"]]
    return {
        "leads": len(every),
        "green": sum(one.green for one in every),
        "verdict": sum(one.right for one in every) / len(every),
        "own_seen": sum(one.own for one in own) / (len(own) or 1),
        "own_wrongly": sum(one.own for one in others) / (len(others) or 1),
    }


def _shown(one: Judged) -> str:
    lead, reasons = one.lead, [f"{r.id.removeprefix('reason-')}:{r.weight}" for r in one.reasons]
    return "\n".join(
        (
            f"{one.of}: {one.prospect.verdict}, not {lead['verdict']} (own sign: {one.own}, "
            f"{lead['own_sign']})",
            f"  {lead['told']}",
            f"  {lead['facts']} · {lead['family']}",
            f"  {dict(one.prospect.given)}",
            f"  {' '.join(reasons)}",
            f"  {lead['why']}",
        )
    )


def main(arguments: Sequence[str]) -> None:
    """Prints the rates, and what was misjudged when it is asked for."""
    files = [Path(each) for each in arguments if not each.startswith("--")]
    every = [one for file in files for one in judged(file, "--blind" in arguments)]
    if "--show" in arguments:
        wrong = [one for one in every if not one.right or one.own != one.lead["own_sign"]]
        print("\n\n".join(map(_shown, wrong)))
    for name, value in figures(every).items():
        print(f"{name}: {value:.3g}")


if __name__ == "__main__":
    main(sys.argv[1:])
