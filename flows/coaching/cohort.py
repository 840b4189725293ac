"""Many coachees at once: what those who share have in common, all that they share in one file, the
list as a table."""

from collections.abc import Iterator

from flows.coaching.actions import Export, ListAll, SeePatterns, SeeRoster
from flows.coaching.coachee import called, tell_opened
from flows.coaching.desk import named
from flows.coaching.leaves import Page, Section, leaf, leaf_file, signed
from flows.coaching.patterns import ENOUGH, common, patterns
from flows.coaching.reading import opened, reading
from flows.coaching.tables import HandList
from flows.coaching.varying import tell_actions
from flows.desk.buttons import button, labelled
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.shelf import day
from flows.papers.told import Told
from flows.protocol.consult import COHORT, Consult, Everyone, Sharing, Then
from flows.protocol.effects import Bundle, Button, Say, Toast
from flows.protocol.found import Counts, Found
from flows.record.consent import View
from flows.words.texts import Words, cut

NAME = 40
# Ours: a coach of ten cohorts has them all; it bounds the buttons.
PARTS = range(10)
GROUP = "group"


class TellPatterns(Then, frozen=True):
    """What those who share have in common is to be told; group, on: as of SeePatterns."""

    group: str = ""
    on: str = ""


class HandAll(Then, frozen=True):
    """The reports of who shares are to be handed over."""


def see_patterns(d: Dialogue, action: SeePatterns, message: int | None) -> None:
    """What those of a group, or all, have in common."""
    coach = d.person.coach
    group = coach.id(action.group) if coach and action.group else 0
    if coach is None or group is None:
        return d.forged()
    d.do(Consult(Sharing(0, group), TellPatterns(action.group, action.on)))


def export(d: Dialogue, action: Export, message: int | None) -> None:
    _ask(d, action.part, Sharing(action.part), HandAll())


def list_all(d: Dialogue, action: ListAll, message: int | None) -> None:
    _ask(d, action.part, Everyone(action.part), HandList())


def _ask(d: Dialogue, part: int, what: Sharing | Everyone, then: Then) -> None:
    if d.person.coach is None or part not in PARTS:
        return d.do(Toast(d.label("old-button")))
    d.do(Consult(what, then))


def export_buttons(d: Dialogue, counts: Counts) -> tuple[Button, ...]:
    """One for all of them; more than fit in one file go by parts, the latest first."""
    reports = _by_parts(d, "cohort-export", "cohort-part", counts.shared, Export)
    rows = _by_parts(d, "cohort-list", "cohort-list-part", len(counts.ids), ListAll)
    return (*reports, *rows)


def _by_parts(
    d: Dialogue, all_: str, some: str, many: int, does: type[Export | ListAll]
) -> Iterator[Button]:
    if 0 < many <= COHORT:
        yield button(d, all_, does())
    elif many:
        for part, start in zip(PARTS, range(0, many, COHORT), strict=False):
            label = d.label(some, start=start + 1, end=min(start + COHORT, many))
            yield labelled(label, does(part))


def tell_patterns(d: Dialogue, then: TellPatterns, event: Found) -> None:
    """As a message, or on a page to print; nothing of too few."""
    page = patterns_page(d, event.views, then.group)
    if page is not None and then.on == "actions":
        return tell_actions(d, event.views, then.group)
    if page is None or then.on != "paper":
        screen = patterns_screen(d, event.views, then.group)
        return d.do(Say(str(screen.html), screen.rows, fleeting=True))
    whose = _group_name(d, then.group) or d.label("group-all")
    d.do(leaf(d, GROUP, whose, page))


def patterns_screen(d: Dialogue, views: tuple[View, ...], group: str = "") -> Screen:
    """What many of those who share have in common; from five people on."""
    page, back = patterns_page(d, views, group), button(d, "back-to-roster", SeeRoster())
    if page is None:
        few = sum(view.interview is not None for view in views)
        return Screen(d.html("patterns-few", count=few, enough=ENOUGH), ((back,),))
    paper = button(d, "session-paper", SeePatterns(group, "paper"))
    actions = button(d, "group-actions", SeePatterns(group, "actions"))
    return Screen(page.html, ((paper,), (actions,), (back,)))


def patterns_page(d: Dialogue, views: tuple[View, ...], group: str) -> Page | None:
    """The same as a page; None of too few."""
    shared = [of for view in views if (of := reading(d, view.interview)) is not None]
    if len(shared) < ENOUGH:
        return None
    found = common(patterns(Told(of, behind=False, own=False)) for of in shared)
    lines = [
        d.html("pattern-line", part=Words(f"pattern-part.{part}"), what=Words(f"pattern.{id}"))
        for id, part in found
    ] or [d.html("pattern-none")]
    ask = [d.html("session-line", words=Words(f"group-ask.{at}")) for at in _ASKS]
    sections = (
        Section(d.html("group-title.common"), tuple(lines)),
        Section(d.html("group-title.ask"), tuple(ask)),
    )
    name = _group_name(d, group)
    head = d.html("group-head", name=name, named="yes" if name else "no")
    under = d.html("group-under", count=len(shared), day=day(d, d.now))
    return Page(head, under, sections)


_ASKS = ("first", "second")


def _group_name(d: Dialogue, key: str) -> str:
    coach = d.person.coach
    id = coach.id(key) if coach and key else None
    return next((named(d, i) for i in coach.invitations if i.id == id), "") if coach else ""


def hand_all(d: Dialogue, then: HandAll, event: Found) -> None:
    """The reports of who shares, in one ZIP, each under the name of its coachee."""
    every = ((v, opened(d, v, "report", "", signed(d, called(v)))) for v in event.views)
    there = [(view, made) for view, made in every if made]
    papers = [(cut(d.texts.text(called(view)), NAME), made) for view, made in there]
    if not papers:
        return d.do(Toast(d.label("nothing-shared")))
    for view, _ in there:
        tell_opened(d, view)
    count, of = len(papers), max(len(papers), event.counts.shared if event.counts else 0)
    caption = d.label("cohort-caption", count=count, of=of, all="yes" if count == of else "no")
    d.do(Bundle(f"{leaf_file(d, 'zip')}.zip", tuple(papers), caption, str(d.html("trouble-paper"))))
