"""Many coachees at once: what those who share have in common, all that they share in one file."""

from collections import Counter

from markupsafe import Markup

from flows.coaching.actions import Export, SeePatterns, SeeRoster
from flows.coaching.coachee import called, tell_opened
from flows.coaching.reading import opened, reading
from flows.desk.buttons import button, labelled
from flows.desk.dialogue import Dialogue, Screen
from flows.interview.answers import Wrong
from flows.protocol.consult import COHORT, Consult, Sharing, Then
from flows.protocol.effects import Bundle, Button, Say, Toast
from flows.protocol.found import Found
from flows.record.consent import View
from flows.sheet.findings.finding import Level
from flows.sheet.sheet import Line, findings, sheet
from flows.words.texts import Words, cut

# Below this, what several have in common could be told of one of them. Ours.
ENOUGH = 5
NAME = 40
# Ours: a coach of ten cohorts has them all; it bounds the buttons.
PARTS = range(10)
# What is worth telling of a cohort: findings, at these levels, that ask for something to be done.
# The sheet shows them all.
TOLD = {
    "reader_gap": (Level.RED, Level.AMBER),
    "concentration": (Level.RED,),
    "no_payer_yet": (Level.RED,),
    "untested": (Level.GREY,),
    "theo": (Level.RED,),
    "target_only": (Level.AMBER,),
    "message_score": (Level.RED,),
}
# No finding of its own: a button chosen for a customer they regret.
PAYMENT = "payment"


class TellPatterns(Then, frozen=True):
    """What those who share have in common is to be told."""


class HandAll(Then, frozen=True):
    """The reports of who shares are to be handed over."""


def patterns(d: Dialogue, action: SeePatterns, message: int | None) -> None:
    _ask(d, 0, TellPatterns())


def export(d: Dialogue, action: Export, message: int | None) -> None:
    _ask(d, action.part, HandAll())


def _ask(d: Dialogue, part: int, then: Then) -> None:
    if d.person.coach is None or part not in PARTS:
        return d.do(Toast(d.label("old-button")))
    d.do(Consult(Sharing(part), then))


def export_buttons(d: Dialogue, shared: int) -> tuple[Button, ...]:
    """One for all of them; more than fit in one file go by parts, the latest first."""
    if shared <= COHORT:
        return (button(d, "cohort-export", Export()),)
    starts = range(0, shared, COHORT)
    return tuple(
        labelled(
            d.label("cohort-part", start=start + 1, end=min(start + COHORT, shared)), Export(part)
        )
        for part, start in zip(PARTS, starts, strict=False)
    )


def tell_patterns(d: Dialogue, then: TellPatterns, event: Found) -> None:
    screen = patterns_screen(d, event.views)
    d.do(Say(str(screen.html), screen.rows, fleeting=True))


def patterns_screen(d: Dialogue, views: tuple[View, ...]) -> Screen:
    """How many of those who share have each finding; from five people on."""
    shared = [of for view in views if (of := reading(d, view.interview)) is not None]
    back = ((button(d, "back-to-roster", SeeRoster()),),)
    if len(shared) < ENOUGH:
        return Screen(d.html("patterns-few", count=len(shared), enough=ENOUGH), back)
    counted = Counter(code for of in shared for code in codes(of))
    told = [code for code in (*TOLD, PAYMENT) if counted[code]] or ["none"]
    lines = Markup("\n").join(
        d.html(f"pattern.{code}", n=counted[code], of=len(shared)) for code in told
    )
    return Screen(d.html("screen-patterns", count=len(shared), lines=lines), back)


def codes(of: Dialogue) -> set[str]:
    """The findings of a sheet that call for something, and whether someone paid badly."""
    given = of.path.answers, of.content.limits, of.content.lists
    told = {f.code for f in findings(*given) if f.level in TOLD.get(f.code, ())}
    return told | ({PAYMENT} if any(map(_paid_late, sheet(*given).avoid.lines)) else set())


def _paid_late(line: Line) -> bool:
    """Only where the sheet says so: of the answers themselves, less may be shared."""
    wrong = line.facts.get("wrong")
    return isinstance(wrong, tuple) and Words(f"wrong-{Wrong.PAID_LATE}") in wrong


def hand_all(d: Dialogue, then: HandAll, event: Found) -> None:
    """The reports of who shares, in one ZIP, each under the name of its coachee."""
    every = ((view, opened(d, view, "report", "")) for view in event.views)
    there = [(view, made) for view, made in every if made]
    papers = [(cut(d.texts.text(called(view)), NAME), made) for view, made in there]
    if not papers:
        return d.do(Toast(d.label("nothing-shared")))
    for view, _ in there:
        tell_opened(d, view)
    count, of = len(papers), max(len(papers), event.counts.shared if event.counts else 0)
    caption = d.label("cohort-caption", count=count, of=of, all="yes" if count == of else "no")
    d.do(Bundle("chouchou.zip", tuple(papers), caption, str(d.html("trouble-paper"))))
