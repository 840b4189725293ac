"""The roster as a coach reads it: a line each, those in need first; what it can be narrowed to."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from flows.coaching import coachee
from flows.coaching.actions import (
    PARTS,
    ListAll,
    SeeCoachee,
    SeePatterns,
    SeeRoster,
    SeeSigns,
    SortRoster,
)
from flows.coaching.desk import named
from flows.coaching.entries import SILENT_DAYS, heard_of
from flows.coaching.fresh import news
from flows.desk.dialogue import (
    Dialogue,
    Screen,
    Turn,
    beside,
    button,
    day,
    labelled,
    laid_out,
    paged,
)
from flows.protocol.consult import COHORT, ROSTER_PAGE, Page
from flows.protocol.exchange import Button, Counts, Rows
from flows.reading.phrases import plain
from flows.record.consent import near
from flows.record.glimpses import Glimpse
from flows.record.ties import Need, Sign, Stage
from flows.words.texts import Words, cut

# Ours: so few have a button each with their name; of more, a button has a number.
FEW, ACROSS = 6, 5
NAME, LONGEST_NAME = 18, 40
# Of a name typed to look for, in letters: a button carries 64 bytes.
WANTED = 14
GROUPS = 8
_TURNS = "list-before", "list-after"
# What a sign to those who are listed is about, by what they need.
_ABOUT: Mapping[str, Sign] = {Need.SILENT: Sign.WAY, Need.DAY: Sign.DAY, Need.DUE: Sign.DUE}


class Asked(Struct, frozen=True):
    """What a list was narrowed to, as a button carries it, and the page asked about. ids: in place
    of a name in what is kept: nothing there says who anybody is."""

    page: int = 0
    need: str = ""
    group: str = ""
    name: str = ""
    ids: tuple[int, ...] = ()

    def __str__(self) -> str:
        return ":".join((str(self.page), self.need, self.group, ",".join(map(str, self.ids))))

    @property
    def narrowed(self) -> bool:
        return bool(self.need or self.group or self.name or self.ids)

    def shown(self, page: int, views: tuple[Glimpse, ...]) -> "Asked":
        """The same as it is kept, once that page of it is shown."""
        if not self.name:
            return replace(self, page=page)
        return Asked(ids=tuple(view.id for view in views))

    def at(self, page: int) -> SeeRoster:
        """The button to another page of the same."""
        return SeeRoster(page, self.need, self.group, self.name)


def asked_of(action: SeeRoster) -> Asked:
    """What a button asks for."""
    return Asked(action.page, action.need, action.group, plain(action.name)[:WANTED].strip())


def read(arg: str) -> Asked:
    """The same, as the name of a screen says it."""
    page, need, group, ids = (*arg.split(":", 3), "", "", "")[:4]
    at = int(page) if page.isdecimal() and len(page) < NAME else 0
    return Asked(at, need, group, "", tuple(int(id) for id in ids.split(",") if id.isdecimal()))


def page_of(d: Dialogue, asked: Asked) -> Page | None:
    """What to find out for it; None: a button of another time, or forged."""
    group = d.person.coach.id(asked.group) if d.person.coach and asked.group else 0
    need = next((n for n in Need if n == asked.need), None)
    if group is None or (asked.need and need is None):
        return None
    return Page(asked.page, need, group, asked.name, asked.ids)


def page_screen(d: Dialogue, counts: Counts, views: tuple[Glimpse, ...], asked: Asked) -> Screen:
    """The counts, what it is narrowed to, then a line for each coachee of the page."""
    first = counts.page * ROSTER_PAGE + 1
    lines = [_line(d, at, view, counts) for at, view in enumerate(views, first)]
    facts = {"joined": len(counts.ids), "shared": counts.shared, "gone": counts.gone}
    html = d.html(
        "screen-coachees",
        **facts,
        stages=_stages(counts),
        narrowed="yes" if asked.narrowed else "no",
        only=_only(d, asked, counts.near),
        listed=counts.listed,
        lines=Markup("\n").join(lines),
    )
    turns = beside(d, counts.page, counts.pages, asked.at, _TURNS)
    rows = (*_choices(d, views, first), *turns, *_ways(d, counts, asked), coachee.home(d))
    return Screen(html, rows)


def _line(d: Dialogue, at: int, view: Glimpse, counts: Counts) -> Markup:
    numbered = "yes" if len(counts.ids) > FEW else "no"
    heard = heard_of(view.active, view.at)
    silent = heard is not None and view.stage is not Stage.FINISHED
    days = (day(d, d.now) - heard).days if heard and silent else 0
    return d.html(
        "coachee-line",
        numbered=numbered,
        at=at,
        name=coachee.called(view),
        state=coachee.state(view),
        new=news(d, view, coachee.dossier(d, view)),
        last=_last(view, days),
        due=_due(d, view),
        noting=coachee.to_note(d, view),
        coming=coachee.coming(d, view),
        signs=_signs(d, view),
    )


def _due(d: Dialogue, view: Glimpse) -> Words | str:
    """The day by which something is to be done, when it is near or over."""
    today = day(d, d.now)
    if view.day is None or not near(view.day, today):
        return ""
    return Words(f"coachee-due.{'over' if view.day < today else 'near'}", {"day": view.day})


def _signs(d: Dialogue, view: Glimpse) -> Words | str:
    """The day of the coach's last sign."""
    on = coachee.nudged_on(d, view)
    return Words("coachee-nudged.day", {"day": on}) if on else ""


def _last(view: Glimpse, silent: int) -> Words:
    """When they last answered, as far as they agreed to that; or for how many days nothing was
    heard of them, if it is long."""
    if view.active is None:
        return Words("coachee-last.unknown")
    id = "coachee-last.silent" if silent >= SILENT_DAYS else "coachee-last.day"
    return Words(id, {"days": silent, "day": view.active})


def _choices(d: Dialogue, views: tuple[Glimpse, ...], first: int) -> Rows:
    if first == 1 and len(views) <= FEW:
        named_ = (labelled(_on_button(d, v), SeeCoachee(coachee.key(d, v))) for v in views)
        return laid_out(named_)
    numbered = (
        labelled(str(at), SeeCoachee(coachee.key(d, v))) for at, v in enumerate(views, first)
    )
    return laid_out(numbered, across=ACROSS)


def _ways(d: Dialogue, counts: Counts, asked: Asked) -> Rows:
    """What else can be done with so many: nothing to search among few."""
    every = (button(d, "roster-all", SeeRoster()),) if asked.narrowed else ()
    many = len(counts.ids) > 1
    sort = (button(d, "roster-sort", SortRoster()), button(d, "roster-find", Turn("roster-find")))
    group = d.person.coach.id(asked.group) if d.person.coach and asked.group else 0
    shared = counts.sharing.get(group or 0, 0) if group else counts.shared
    patterns = (button(d, "cohort-patterns", SeePatterns(asked.group)),) if shared else ()
    waiting, about = _waiting(counts, asked), _ABOUT.get(asked.need, Sign.WAY)
    fits = waiting > (about is Sign.WAY) and asked.need in ("", *_ABOUT)
    label = "coachees-nudge" if waiting > 1 else "coachee-nudge"
    signs = (button(d, label, SeeSigns(str(about))),) if fits else ()
    taken = export_buttons(d, counts) if counts.ids and not asked.narrowed else ()
    first = laid_out((*every, *(sort if many else ())))
    return (*first, signs, *laid_out((*patterns, *taken)))


def _waiting(counts: Counts, asked: Asked) -> int:
    """How many need what the list was narrowed to; else, of how many nothing is heard."""
    need = next((n for n in Need if n == asked.need), Need.SILENT)
    return counts.needs.get(need, 0)


def _only(d: Dialogue, asked: Asked, near_only: bool) -> tuple[Words | str, ...]:
    """What it is narrowed to, in words. near_only: nobody is called so, but nearly."""
    need = (Words(f"need.{asked.need}", {"days": SILENT_DAYS}),) if asked.need else ()
    group = (_group(d, asked.group),) if asked.group else ()
    id = "roster-near" if near_only else "roster-named"
    name = (
        (Words(id, {"name": asked.name, "known": "yes" if asked.name else "no"}),)
        if asked.name or asked.ids
        else ()
    )
    return (*need, *group, *name)


def _group(d: Dialogue, key: str) -> str:
    coach = d.person.coach
    id = coach.id(key) if coach else None
    known = (named(d, i) for i in coach.links if i.id == id) if coach else ()
    return next(iter(known), d.label("invitation-unnamed", n=id or 0))


def sort_screen(d: Dialogue, counts: Counts, page: int) -> Screen:
    """Whom alone to see: those who need something, by what; those who came by one link."""
    coach = d.person.coach
    needs = tuple(
        labelled(d.label(f"need-on-button.{need}", n=counts.needs[need]), SeeRoster(0, need))
        for need in Need
        if counts.needs.get(need)
    )
    came: Mapping[int, int] = {i: counts.invitations.count(i) for i in counts.invitations}
    groups = [i for i in (coach.links[::-1] if coach else ()) if came.get(i.id)]
    shown = paged(groups, str(page), GROUPS)
    each = tuple(
        labelled(
            d.label("group-on-button", name=cut(named(d, i), NAME), n=came[i.id]),
            SeeRoster(0, "", coach.key(i.id) if coach else ""),
        )
        for i in shown.items.values()
    )
    turns = beside(d, shown.at, shown.pages, SortRoster, _TURNS)
    waiting = sum(n for need, n in counts.needs.items() if need is not Need.SHARES)
    html = d.html("screen-roster-sort", needs=waiting)
    back = (button(d, "back-to-roster", SeeRoster()),)
    return Screen(html, (*laid_out(needs), *laid_out(each), *turns, back))


def find_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for a name; what is typed next is looked for."""
    back = (button(d, "back-to-roster", SeeRoster()),)
    return Screen(d.html("screen-roster-find"), (back,))


def _stages(counts: Counts) -> tuple[Words, ...]:
    """How many are how far, but for where nobody is."""
    many = {
        Stage.INVITED: len(counts.ids) - counts.started,
        Stage.STARTED: counts.started - counts.finished,
        Stage.FINISHED: counts.finished,
    }
    return tuple(Words(f"coachees-at.{stage}", {"n": n}) for stage, n in many.items() if n)


def _on_button(d: Dialogue, view: Glimpse) -> str:
    return cut(d.texts.text(coachee.called(view)), NAME)


def called_so(d: Dialogue, views: tuple[Glimpse, ...], text: str) -> Button | None:
    """The button of the one on the page whose name was typed."""
    wanted = plain(text)
    fit = [v for v in views if plain(d.texts.text(coachee.called(v))) == wanted]
    return labelled("", SeeCoachee(coachee.key(d, fit[0]))) if len(fit) == 1 else None


def export_buttons(d: Dialogue, counts: Counts) -> tuple[Button, ...]:
    """All that is shared: more than fit in one file go by parts, the latest first; and the list."""
    return (*_reports(d, counts.shared), button(d, "cohort-list", ListAll()))


def _reports(d: Dialogue, many: int) -> Iterator[Button]:
    if 0 < many <= COHORT:
        yield button(d, "cohort-export", Turn("cohort-export", "0"))
    elif many:
        for part, start in zip(PARTS, range(0, many, COHORT), strict=False):
            label = d.label("cohort-part", start=start + 1, end=min(start + COHORT, many))
            yield labelled(label, Turn("cohort-export", str(part)))
