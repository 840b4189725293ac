"""The screens around the interview: a table of them, each words and buttons."""

from markupsafe import Markup

from flows.asking.question import name, shown
from flows.asking.untold import UNTOLD
from flows.desk.dialogue import (
    Choose,
    Deepen,
    Dialogue,
    Meet,
    On,
    Reopen,
    Screen,
    See,
    Show,
    Turn,
    button,
    going_on,
    labelled,
    laid_out,
    marked,
)
from flows.home.actions import Delete, Favourite, Finish, Keep, Scratch
from flows.interview.answers import REVIEW, Slot
from flows.interview.table import CHAPTER_OF, CHAPTERS, CLOSE, Chapter
from flows.protocol.exchange import Button
from flows.publishing.screens import check_button
from flows.record.ties import Consent
from flows.week.screens import of_settings
from flows.words.texts import SIGNS, Words

# All answers fit in one message of 4 096 characters: with many, each is shown shorter, and folded.
FEW_ANSWERS = 30
SHOWN_OF_FEW, SHOWN_OF_MANY = 80, 30


def help_screen(d: Dialogue, arg: str) -> Screen:
    lines = (
        d.html("command-line", name=command, does=Words(f"command-{command}"))
        for command in d.house.menu
    )
    return Screen(d.html("screen-help", commands=Markup("\n").join(lines)), going_on(d))


def privacy_screen(d: Dialogue, arg: str) -> Screen:
    return Screen(d.html("screen-privacy"), going_on(d))


def settings_screen(d: Dialogue, arg: str) -> Screen:
    known, spoken = d.content.languages.all, d.content.variant(d.person)
    languages = [
        marked(d, each.name, Choose("language", code), code == spoken.language)
        for code, each in known.items()
    ]
    address = [
        _chosen(d, "address.vous", Choose("address", "vous"), not spoken.tu),
        _chosen(d, "address.tu", Choose("address", "tu"), spoken.tu),
    ]
    counted = d.content.currency(d.person)
    signs = [
        _chosen(d, f"sign.{name}", Choose("currency", str(name)), sign == counted)
        for name, sign in SIGNS.items()
    ]
    whole = d.person.settings.whole
    shown = [
        _chosen(d, "sheet-shown", Choose("sheet", "parts"), not whole),
        _chosen(d, "sheet-shown.whole", Choose("sheet", "whole"), whole),
    ]
    rows = (languages, address if known[spoken.language].tu else [], *laid_out(signs), shown)
    reminders = of_settings(d)
    coaches = ((button(d, "my-coaches", Turn("coaches")),),) if d.person.ties else ()
    told = ((button(d, "my-told", Turn("my-told")),),) if d.person.voices else ()
    html = Markup("\n\n").join(h for h in (d.html("screen-settings"), reminders.html) if h)
    chosen = (tuple(r) for r in rows if r)
    return Screen(html, (*chosen, *reminders.rows, *coaches, *told, *going_on(d)))


def _chosen(d: Dialogue, id: str, does: Choose, chosen: bool) -> Button:
    return marked(d, d.label(id), does, chosen)


def resume_screen(d: Dialogue, arg: str) -> Screen:
    """On return: continue, see what there is, start another."""
    slot = d.interview.place.slot
    where = Words("place-review") if slot is None else _place(d, slot)
    rows = (
        (button(d, "go-on", On(), "success"),),
        (button(d, "see-sheet", See()),),
        (button(d, "start-another", Show("new")),),
    )
    return Screen(d.html("screen-resume", where=where, count=d.interview.answered()), rows)


def _place(d: Dialogue, slot: Slot) -> Words:
    chapter = Words(f"chapter-{CHAPTER_OF[slot.question].id}")
    return Words("place-question", {"question": name(d, slot), "chapter": chapter})


def kept_screen(d: Dialogue, arg: str) -> Screen:
    """Home, once the sheet is theirs."""
    express = d.path.answers.depth == "express"
    rows = (
        (button(d, "see-sheet", See(), "success"),),
        (button(d, "check-a-text", Turn("check")), button(d, "meet-a-prospect", Meet())),
        (button(d, "my-news", Turn("news")), button(d, "my-action", Turn("action"))),
        (button(d, "know-better", Turn("ask")), button(d, "edit-answers", Turn("answers"))),
        (button(d, "all-sheets", Turn("sheets")),),
        *(((button(d, "deepen", Deepen()),),) if express else ()),
    )
    return Screen(d.html("screen-kept"), rows)


def new_screen(d: Dialogue, arg: str) -> Screen:
    """Another interview: another favourite of the same business, or all over again."""
    if d.person.full:
        return _full_screen(d)
    favourite = d.path.answers.favourite
    another = ((button(d, "another-favourite", Favourite()),),) if favourite and room(d) else ()
    rows = (*another, (button(d, "from-scratch", Scratch()),), *going_on(d))
    return Screen(d.html("screen-new"), rows)


def _full_screen(d: Dialogue) -> Screen:
    """No other fits: the oldest, to read, take or delete; and all."""
    oldest = d.person.interviews[0]
    rows = (
        (button(d, "oldest-sheet", Turn("saved", str(oldest.id))),),
        (button(d, "all-sheets", Turn("sheets")),),
        *going_on(d),
    )
    return Screen(d.html("screen-new-full", count=len(d.person.interviews)), rows)


MOST_FAVOURITES = 5


def room(d: Dialogue) -> bool:
    """Whether one more persona fits: up to five favourites may coexist (S1)."""
    favourites = [i for i in d.person.interviews if "favourite" in i.given]
    return len(favourites) < MOST_FAVOURITES


def delete_screen(d: Dialogue, arg: str) -> Screen:
    rows = (
        (button(d, "delete-yes", Delete(), "danger"),),
        (button(d, "delete-no", Keep()),),
    )
    read = any(tie.consent is not Consent.NOTHING for tie in d.person.ties)
    coached = [d.html("delete-coachee")] if read else []
    links = [d.html("delete-coach")] if d.person.coach else []
    told = [d.html("delete-told")] if d.person.voices else []
    asked = [d.html("delete-asker")] if d.person.asker else []
    others = (*coached, *links, *told, *asked)
    html = Markup("\n").join([d.html("screen-delete", count=kept(d)), *others])
    return Screen(html, rows)


def kept(d: Dialogue) -> int:
    """How many answers are kept, over all interviews."""
    told = sum(len(told.words) for told in d.person.voices)
    return told + sum(i.answered() for i in d.person.interviews)


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
    opens = (button(d, f"chapter-{c.id}", Turn("answers", c.id)) for c in chapters)
    html = d.html("screen-answers", chapters=Markup("\n\n").join(blocks))
    return Screen(html, (*laid_out(opens), _done(d)))


def _chapter_screen(d: Dialogue, chapter: Chapter) -> Screen:
    changes = (labelled(d.texts.text(name(d, s)), Reopen(str(s))) for s in _given_in(d, chapter))
    html = d.html("screen-chapter", lines=_block(d, chapter))
    others = button(d, "other-answers", Turn("answers"))
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


def reread_screen(d: Dialogue, arg: str) -> Screen:
    """At the review, once all answers were shown: only the one that changed, and the ways on."""
    given = d.interview.given.get(arg)
    rows = ((button(d, "edit-answers", Turn("answers")),), _done(d))
    if given is None:
        return Screen(d.html(f"screen-reread{'.missed' if arg else ''}"), rows)
    slot = Slot.parse(arg)
    value = shown(d, slot, given.value)
    how = "noted" if slot == UNTOLD else "changed"
    check = ((check_button(d),),) if d.pasted else ()
    return Screen(d.html(f"screen-reread.{how}", name=name(d, slot), value=value), (*rows, *check))


def old_screen(d: Dialogue, arg: str) -> Screen:
    """What was answered to a question of before, and how to change it."""
    slot = next((s for c in CHAPTERS for s in _given_in(d, c) if str(s) == arg), None)
    if slot is None:
        return answers_screen(d, "")
    value = shown(d, slot, d.interview.given[arg].value)
    html = d.html("old-question", name=name(d, slot), value=value)
    return Screen(html, ((button(d, "change-answer", Reopen(str(slot))),), *going_on(d)))


def _done(d: Dialogue) -> tuple[Button, ...]:
    if d.interview.place.at == REVIEW:
        return (button(d, "all-good", Finish(), "success"),)
    return (button(d, "go-on", On()),)


def _given_in(d: Dialogue, chapter: Chapter) -> list[Slot]:
    return [
        s for s in d.path.slots if CHAPTER_OF[s.question] is chapter and str(s) in d.interview.given
    ]
