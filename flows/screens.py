"""The screens around the interview: a table of them, each words and buttons."""

from collections.abc import Callable

from markupsafe import Markup
from msgspec.structs import replace

from flows.answers import SIGNS
from flows.asking import name, shown
from flows.coaching.desk import COACH_SCREENS
from flows.coaching.screens import COACHEE_SCREENS
from flows.dialogue import Dialogue, Screen, button, going_on, laid_out
from flows.effects import Button, Edit, Say
from flows.interview import CHAPTER_OF, CHAPTERS, CLOSE, Chapter
from flows.knowing import ask_screen
from flows.machine import REVIEW, Slot
from flows.news.asked import NEWS_SCREENS
from flows.papers.takeaway import papers_screen
from flows.prospect.screens import PROSPECT_SCREENS
from flows.publishing.screens import check_screen, checked_screen, offer_screen, whom_screen
from flows.saved.comparing import changed_screen, compare_screen
from flows.saved.screens import (
    forget_screen,
    others_screen,
    part_screen,
    rename_screen,
    saved_screen,
    sheets_screen,
)
from flows.showing import sheet_screen, why_line_screen, why_screen
from flows.texts import Words
from flows.voice import FIRST, LANGUAGES, currency, variant
from flows.week.reminding import (
    arrange_screen,
    holds_screen,
    of_settings,
    planned_screen,
    reminder_screen,
)
from flows.week.screens import action_screen, choose_screen, own_screen

# In the order of the menu; commands.py says what each does.
COMMAND_NAMES = (
    "start",
    "sheet",
    "sheets",
    "check",
    "prospect",
    "news",
    "ask",
    "action",
    "coach",
    "coachees",
    "join",
    "edit",
    "new",
    "settings",
    "help",
    "privacy",
    "export",
    "delete",
)
# All answers fit in one message of 4 096 characters: with many, each is shown shorter, and folded.
FEW_ANSWERS = 30
SHOWN_OF_FEW, SHOWN_OF_MANY = 80, 30


def show(d: Dialogue, name: str, arg: str = "", message: int | None = None) -> None:
    """Says a screen, in reply to the text it is about, or turns `message` into it."""
    screen = SCREENS[name](d, arg)
    d.person = replace(d.person, screen=f"{name}:{arg}")
    html, about = str(screen.html), d.source if d.pasted else None
    said = Say(html, screen.rows, about=about)
    d.do(said if message is None else Edit(message, html, screen.rows))


def buttons(d: Dialogue) -> tuple[Button, ...]:
    """Those of the last screen shown, none when a question came after it."""
    if d.person.screen is None:
        return ()
    name, _, arg = d.person.screen.partition(":")
    if name not in SCREENS:  # one that only the edge can fill (flows/coaching/roster.py)
        return ()
    return tuple(b for row in SCREENS[name](d, arg).rows for b in row)


def help_screen(d: Dialogue, arg: str) -> Screen:
    lines = (
        d.html("command-line", name=command, does=Words(f"command-{command}"))
        for command in COMMAND_NAMES
    )
    return Screen(d.html("screen-help", commands=Markup("\n").join(lines)), going_on(d))


def privacy_screen(d: Dialogue, arg: str) -> Screen:
    return Screen(d.html("screen-privacy"), going_on(d))


def settings_screen(d: Dialogue, arg: str) -> Screen:
    spoken = variant(d.person)
    languages = [
        _chosen(d, f"language.{c}", f"set:language:{c}", c == spoken.language) for c in LANGUAGES
    ]
    address = [
        _chosen(d, "address.vous", "set:address:vous", not spoken.tu),
        _chosen(d, "address.tu", "set:address:tu", spoken.tu),
    ]
    signs = [_chosen(d, f"sign.{name}", f"set:currency:{name}", sign == currency(d.person))
             for name, sign in SIGNS.items()]  # fmt: skip
    rows = (languages, address if spoken.language == FIRST else [], signs)
    reminders = of_settings(d)
    coaches = ((button(d, "my-coaches", "turn:coaches"),),) if d.person.ties else ()
    html = Markup("\n\n").join(h for h in (d.html("screen-settings"), reminders.html) if h)
    return Screen(html, (*(tuple(r) for r in rows if r), *reminders.rows, *coaches, *going_on(d)))


def _chosen(d: Dialogue, id: str, data: str, chosen: bool) -> Button:
    label = d.label(id)
    return Button(d.label("marked", label=label) if chosen else label, data)


def resume_screen(d: Dialogue, arg: str) -> Screen:
    """On return: continue, see what there is, start another."""
    slot = d.interview.place.slot
    where = Words("place-review") if slot is None else _place(d, slot)
    rows = (
        (button(d, "go-on", "go:on", "success"),),
        (button(d, "see-sheet", "go:see"),),
        (button(d, "start-another", "show:new"),),
    )
    return Screen(d.html("screen-resume", where=where, count=d.interview.answered()), rows)


def _place(d: Dialogue, slot: Slot) -> Words:
    chapter = Words(f"chapter-{CHAPTER_OF[slot.question].id}")
    return Words("place-question", {"question": name(d, slot), "chapter": chapter})


def kept_screen(d: Dialogue, arg: str) -> Screen:
    """Home, once the sheet is theirs."""
    express = d.path.answers.depth == "express"
    rows = (
        (button(d, "see-sheet", "go:see", "success"),),
        (button(d, "check-a-text", "turn:check"), button(d, "meet-a-prospect", "go:prospect")),
        (button(d, "my-news", "turn:news"), button(d, "my-action", "turn:action")),
        (button(d, "know-better", "turn:ask"), button(d, "edit-answers", "turn:answers")),
        (button(d, "all-sheets", "turn:sheets"),),
        *(((button(d, "deepen", "go:deepen"),),) if express else ()),
    )
    return Screen(d.html("screen-kept"), rows)


def new_screen(d: Dialogue, arg: str) -> Screen:
    """Another interview: another favourite of the same business, or all over again."""
    favourite = d.path.answers.favourite
    another = ((button(d, "another-favourite", "go:favourite"),),) if favourite and room(d) else ()
    rows = (*another, (button(d, "from-scratch", "go:scratch"),), *going_on(d))
    return Screen(d.html("screen-new"), rows)


MOST_FAVOURITES = 5


def room(d: Dialogue) -> bool:
    """Whether one more persona fits: up to five favourites may coexist (S1)."""
    favourites = [i for i in d.person.interviews if "favourite" in i.given]
    return len(favourites) < MOST_FAVOURITES


def delete_screen(d: Dialogue, arg: str) -> Screen:
    rows = (
        (button(d, "delete-yes", "go:delete", "danger"),),
        (button(d, "delete-no", "go:keep"),),
    )
    links = [d.html("delete-coach")] if d.person.coach else []
    html = Markup("\n").join([d.html("screen-delete", count=kept(d)), *links])
    return Screen(html, rows)


def kept(d: Dialogue) -> int:
    """How many answers are kept, over all interviews."""
    return sum(i.answered() for i in d.person.interviews)


def answers_screen(d: Dialogue, arg: str) -> Screen:
    """All the answers, chapter by chapter; a chapter opens the buttons that change its answers.
    Those of the close are not there: /action and /settings say how these things stand now."""
    chapters = [c for c in CHAPTERS if c is not CLOSE and _given_in(d, c)]
    if not chapters:
        return Screen(d.html("screen-answers-none"), going_on(d))
    chosen = next((c for c in chapters if c.id == arg), None)
    if chosen is not None:
        return _chapter_screen(d, chosen)
    many = sum(len(_given_in(d, c)) for c in chapters) > FEW_ANSWERS
    blocks = (_block(d, chapter, folded=many) for chapter in chapters)
    opens = (button(d, f"chapter-{c.id}", f"turn:answers:{c.id}") for c in chapters)
    html = d.html("screen-answers", chapters=Markup("\n\n").join(blocks))
    return Screen(html, (*laid_out(opens), _done(d)))


def _chapter_screen(d: Dialogue, chapter: Chapter) -> Screen:
    changes = (Button(d.texts.text(name(d, s)), f"edit:{s}") for s in _given_in(d, chapter))
    html = d.html("screen-chapter", lines=_block(d, chapter))
    others = button(d, "other-answers", "turn:answers")
    return Screen(html, (*laid_out(changes, narrow=18), (others,), _done(d)))


def _block(d: Dialogue, chapter: Chapter, folded: bool = False) -> Markup:
    """A chapter's answers, a line each, under its title; folded: three lines show until tapped."""
    given, width = d.interview.given, SHOWN_OF_MANY if folded else SHOWN_OF_FEW
    lines = (
        d.html("answer-line", name=name(d, s), value=shown(d, s, given[str(s)].value, width))
        for s in _given_in(d, chapter)
    )
    title, text = Words(f"chapter-{chapter.id}"), Markup("\n").join(lines)
    if folded:
        return d.html("answers-folded", title=title, lines=text)
    return Markup("\n").join([d.html("answers-title", title=title), text])


def old_screen(d: Dialogue, arg: str) -> Screen:
    """What was answered to a question of before, and how to change it."""
    slot = next((s for c in CHAPTERS for s in _given_in(d, c) if str(s) == arg), None)
    if slot is None:
        return answers_screen(d, "")
    value = shown(d, slot, d.interview.given[arg].value)
    html = d.html("old-question", name=name(d, slot), value=value)
    return Screen(html, ((button(d, "change-answer", f"edit:{slot}"),), *going_on(d)))


def _done(d: Dialogue) -> tuple[Button, ...]:
    if d.interview.place.at == REVIEW:
        return (button(d, "all-good", "go:sheet", "success"),)
    return (button(d, "go-on", "go:on"),)


def _given_in(d: Dialogue, chapter: Chapter) -> list[Slot]:
    return [
        s for s in d.path.slots if CHAPTER_OF[s.question] is chapter and str(s) in d.interview.given
    ]


SCREENS: dict[str, Callable[[Dialogue, str], Screen]] = {
    "help": help_screen,
    "privacy": privacy_screen,
    "settings": settings_screen,
    "resume": resume_screen,
    "kept": kept_screen,
    "new": new_screen,
    "delete": delete_screen,
    "answers": answers_screen,
    "old": old_screen,
    "sheet": sheet_screen,
    "papers": papers_screen,
    "sheets": sheets_screen,
    "saved": saved_screen,
    "part": part_screen,
    "rename": rename_screen,
    "forget": forget_screen,
    "others": others_screen,
    "compare": compare_screen,
    "changed": changed_screen,
    **COACHEE_SCREENS,
    **COACH_SCREENS,
    "check": check_screen,
    "check-offer": offer_screen,
    "check-whom": whom_screen,
    "checked": checked_screen,
    **PROSPECT_SCREENS,
    **NEWS_SCREENS,
    "ask": ask_screen,
    "why": why_screen,
    "why-line": why_line_screen,
    "action": action_screen,
    "choose-action": choose_screen,
    "own-action": own_screen,
    "reminder": reminder_screen,
    "holds": holds_screen,
    "planned": planned_screen,
    "arrange": arrange_screen,
}
