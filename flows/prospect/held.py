"""A prospect held against a sheet: what the sheet knows, what it lacks, and how they stand."""

from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.shelf import about
from flows.interview.answers import Answers
from flows.prospect.judging import judge
from flows.prospect.questions import asked
from flows.prospect.reasons import Judged
from flows.prospect.signs import meant
from flows.record.prospects import Prospect
from flows.sheet.discretion import discreet
from flows.sheet.rules.favourite import target_only
from flows.words.texts import Fact, Words


class Held(Struct, frozen=True, dict=True):
    """A prospect beside a sheet. of: a dialogue on the sheet. answers: the sheet's, without
    identities. ids: the questions there are."""

    prospect: Prospect
    of: Dialogue
    answers: Answers
    ids: tuple[str, ...]

    @cached_property
    def judged(self) -> Judged:
        return judge(self.answers, self.prospect.given, self.of.content.limits)

    @property
    def name(self) -> Fact:
        return called(self.prospect)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The questions whose answer is not known, asked or not."""
        return tuple(id for id in self.ids if not self.prospect.given.get(id))


def find(d: Dialogue, id: str) -> Prospect | None:
    """The person's prospect of this id."""
    return next((p for p in d.person.prospects if str(p.id) == id), None)


def hold(d: Dialogue, prospect: Prospect) -> Held:
    """The prospect beside the sheet they were begun with; the open one, if that is gone."""
    open_one = prospect.sheet == d.interview.id
    of = d if open_one else about(d, str(prospect.sheet)) or d
    answers = comparable(of)
    return Held(prospect, of, answers, asked(answers, d.content.limits, prospect.given))


def comparable(of: Dialogue) -> Answers:
    """What the sheet tells of people. A target is nobody to be compared with."""
    limits, lists = of.content.limits, of.content.lists
    answers = meant(discreet(of.path.answers, lists), lists)
    return replace(answers, favourite=None) if target_only(answers, limits, lists) else answers


def called(prospect: Prospect) -> Fact:
    """Their nickname, or their number."""
    return prospect.name or Words("prospect-unnamed", {"n": prospect.id})


def lacking(of: Dialogue, answers: Answers) -> tuple[str, ...]:
    """The slots of the sheet without which there is less to compare with: at most two."""
    moment = None if answers.trigger else "trigger"
    sign = None if any(r.first_sign for r in answers.regrets) else "first_sign"
    wanted = (moment if answers.favourite else "favourite", sign if answers.regrets else "regret")
    on_path = set(map(str, of.path.slots))
    return tuple(slot for slot in wanted if slot in on_path)
