"""Many coachees at once: what those who share have in common, all that they share in one file, the
list as a table."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from flows.coaching.actions import PARTS, Export, ListAll, SeePatterns, SeeRoster
from flows.coaching.coachee import called, dossier, opened, state, tell_opened
from flows.coaching.desk import named
from flows.coaching.leaves import Page, Section, leaf, leaf_file, signed
from flows.coaching.patterns import ENOUGH, Part, common, opened_together, patterns
from flows.desk.dialogue import Dialogue, Screen, button, day, reading
from flows.desk.telling import made
from flows.interview.answers import Action
from flows.papers.told import Told
from flows.protocol.consult import Consult, Everyone, Sharing, Then
from flows.protocol.exchange import Bundle, File, Found, Say, Toast
from flows.record.dossiers import Dossier
from flows.record.glimpses import Glimpse, View
from flows.words.texts import Words, cut

NAME = 40
GROUP = "group"
# Ours: what a message has room for.
MOST_ACTIONS = 40
# What a spreadsheet takes for a formula, and a sign that keeps it from that.
_FORMULA, _KEPT_AS_TEXT = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%"), "'"
# Tells spreadsheets that it is Unicode.
_MARK = "\ufeff"


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
    if d.person.coach is None or action.part not in PARTS:
        return d.toast("old-button")
    d.do(Consult(Sharing(action.part), HandAll()))


def export_screen(d: Dialogue, part: str) -> Screen:
    """Asks before all that is shared leaves as one file, which stays where it goes."""
    back = button(d, "back-to-roster", SeeRoster())
    if d.person.coach is None or not part.isdecimal() or int(part) not in PARTS:
        return Screen(d.html("screen-cohort-export"), ((back,),))
    yes = button(d, "cohort-export-yes", Export(int(part)), "danger")
    return Screen(d.html("screen-cohort-export"), ((yes,), (back,)))


def list_all(d: Dialogue, action: ListAll, message: int | None) -> None:
    if d.person.coach is None:
        return d.toast("old-button")
    d.do(Consult(Everyone(), HandList()))


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
    found = common(patterns(Told(of, behind=False, own=False).sheet) for of in shared)
    lines = [_pattern(d, at, id, part) for at, (id, part) in enumerate(found, 1)]
    ask = [d.html("session-line", words=Words(f"group-ask.{at}")) for at in _ASKS]
    every = (
        Section(d.html("group-title.common"), tuple(lines) or (d.html("pattern-none"),)),
        Section(d.html("group-title.evening"), tuple(_evening(d, [id for id, _ in found]))),
        Section(d.html("group-title.ask"), tuple(ask)),
    )
    sections = tuple(section for section in every if section.lines)
    name = _group_name(d, group)
    head = d.html("group-head", name=name, named="yes" if name else "no")
    under = d.html("group-under", count=len(shared), day=day(d, d.now))
    return Page(head, under, sections)


def _pattern(d: Dialogue, at: int, id: str, part: Part) -> Markup:
    """With a number, by which it is spoken of aloud."""
    facts = {"part": Words(f"pattern-part.{part}"), "what": Words(f"pattern.{id}")}
    return d.html("pattern-line", at=at, **facts)


def _evening(d: Dialogue, found: list[str]) -> Iterator[Markup]:
    """What to open together, with an exercise each, in the order of the evening."""
    for at, (theme, id) in enumerate(opened_together(found), 1):
        exercise = Words(f"group-exercise.{theme}")
        yield d.html("group-evening-line", at=at, n=found.index(id) + 1, exercise=exercise)


_ASKS = ("first", "second")


def _group_name(d: Dialogue, key: str) -> str:
    coach = d.person.coach
    id = coach.id(key) if coach and key else None
    return next((named(d, i) for i in coach.links if i.id == id), "") if coach else ""


def hand_all(d: Dialogue, then: HandAll, event: Found) -> None:
    """The reports of who shares, in one ZIP, each under the name of its coachee."""
    every = ((v, opened(d, v, "report", "", signed(d, called(v)))) for v in event.views)
    there = [(view, paper) for view, paper in every if paper]
    papers = [(cut(d.texts.text(called(view)), NAME), paper) for view, paper in there]
    if not papers:
        return d.do(Toast(d.label("nothing-shared")))
    for view, _ in there:
        tell_opened(d, view)
    count, of = len(papers), max(len(papers), event.counts.shared if event.counts else 0)
    caption = d.label("cohort-caption", count=count, of=of, all="yes" if count == of else "no")
    d.do(Bundle(f"{leaf_file(d, 'zip')}.zip", tuple(papers), caption, str(d.html("trouble-paper"))))


def tell_actions(d: Dialogue, views: tuple[View, ...], group: str) -> None:
    """The action that each one chose; of who chose none, one of their own sheet, as different as
    these allow."""
    sheets = [(v, of) for v in views[:MOST_ACTIONS] if (of := reading(d, v.interview)) is not None]
    for view, _ in sheets:
        tell_opened(d, view)
    each = [_may_do(view, of) for view, of in sheets]
    lines = [
        _action_line(d, view, action)
        for (view, _), action in zip(sheets, varied(each), strict=True)
    ]
    back = button(d, "cohort-patterns", SeePatterns(group))
    html = d.html("screen-group-actions", lines=Markup("\n").join(lines))
    d.open(html, ((back,),))


def _may_do(view: View, of: Dialogue) -> Sequence[Action | None]:
    at = view.chosen
    return (at.what,) if at else made(of).actions


def _action_line(d: Dialogue, view: View, action: Action | None) -> Markup:
    at = view.chosen
    what = Words(f"action.{action}") if action else Words("session-own-action")
    since, chosen = day(d, at.since if at else d.now), "yes" if at else "no"
    return d.html("group-action-line", name=called(view), what=what, chosen=chosen, day=since)


def varied(each: Sequence[Sequence[Action | None]]) -> list[Action | None]:
    """One of the actions of each, the best where others do not have it yet: whoever talks of their
    week hears of another one. None: one in words of their own."""
    taken: Counter[Action | None] = Counter()
    chosen = []
    for actions in each:
        action = min(actions, key=lambda action: (taken[action], actions.index(action)))
        taken[action] += 1
        chosen.append(action)
    return chosen


class HandList(Then, frozen=True):
    """The list is to be handed over as a table."""


def hand_list(d: Dialogue, then: HandList, event: Found) -> None:
    """What the coach sees in the list, and their own notes, as a table."""
    if not event.glimpses:
        return d.do(Toast(d.label("nothing-shared")))
    heads = [d.label(f"csv.{head}") for head in _COLUMNS]
    rows = table((heads, *(_row(d, view) for view in event.glimpses)))
    d.do(File(f"{leaf_file(d, 'csv')}.csv", rows, d.label("csv-caption"), fleeting=True))


_COLUMNS = ("name", "group", "state", "joined", "active", "session", "notes")


def _row(d: Dialogue, view: Glimpse) -> list[str]:
    invitations = d.person.coach.links if d.person.coach else ()
    group = next((named(d, i) for i in invitations if i.id == view.invitation), "")
    dated = ((day(d, n.at).isoformat() if n.at else "", n.words) for n in dossier(d, view).notes)
    return [
        d.texts.text(called(view)),
        group,
        d.texts.text(state(view)),
        day(d, view.at).isoformat(),
        view.active.isoformat() if view.active else "",
        _session(dossier(d, view)),
        "\n".join(f"{on} {words}".strip() for on, words in dated),
    ]


def _session(of: Dossier) -> str:
    """The day of the next session, and its hour where that is known."""
    return f"{of.planned.isoformat()} {of.hour}".strip() if of.planned else ""


def table(rows: Iterable[list[str]]) -> str:
    """The rows as CSV; none of their cells is a formula."""
    lines = (";".join(map(_cell, row)) for row in rows)
    return _MARK + "".join(f"{line}\r\n" for line in lines)


def _cell(text: str) -> str:
    inert = f"{_KEPT_AS_TEXT}{text}" if text.lstrip(" ").startswith(_FORMULA) else text
    return '"' + inert.replace('"', '""') + '"'
