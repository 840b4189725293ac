"""The texts written for them, on screen: each to copy, in the way its reader is addressed."""

from flows.calling.actions import Refill, SpeakTo
from flows.calling.kept import FILL, change, known, on
from flows.desk.dialogue import (
    Dialogue,
    Screen,
    Show,
    Turn,
    button,
    copying,
    going_on,
    labelled,
    laid_out,
)
from flows.desk.telling import beside_the_rules, beside_the_week, found, made, whole
from flows.protocol.exchange import Button, Rows
from flows.sheet.drafts import Draft, To
from flows.sheet.wanted import MOST_WANTED, wanted

TU, VOUS = "tu", "vous"
ALL = "all"


def drafts_screen(d: Dialogue, arg: str) -> Screen:
    """The texts that the week does not say already, of one interview: those that the decisions use
    first; "<interview>.all": every one."""
    ref, _, which = arg.partition(".")
    of = known(d, ref)
    every, beside = beside_the_rules(of), beside_the_week(of)
    week = ((button(of, "my-week", Show("week", f"{of.interview.id}")),),)
    shown = every if which == ALL else _first(of, beside)
    more = button(of, "drafts-all", Turn("drafts", f"{of.interview.id}.{ALL}"))
    rest = ((more,),) if len(shown) < len(every) else ()
    if not shown:
        return Screen(of.html("drafts-none"), (*rest, *_customers(of), *week, *going_on(d)))
    opens = laid_out(_opens(of, draft) for draft in shown)
    return Screen(of.html("screen-drafts"), (*opens, *rest, *_customers(of), *week, *going_on(d)))


def _customers(of: Dialogue) -> Rows:
    """The way to what customers said, once some did: the best words to copy may be theirs."""
    told = of.person.asker is not None and bool(of.person.asker.heard)
    return ((button(of, "part-voices", Show("told", "voices")),),) if told else ()


def _first(of: Dialogue, every: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Those that the decisions use, else all, as many as are looked at; what lacks a word comes
    only where nothing is ready."""
    used = tuple(draft for draft in wanted(made(of).evidence) if draft in every) or every
    ready = tuple(draft for draft in used if whole(of, draft).open is None)
    return (ready or used)[:MOST_WANTED]


def _opens(of: Dialogue, draft: Draft) -> Button:
    name = of.label(f"draft-{draft.id}.name")
    label = name if whole(of, draft).open is None else of.label("draft-unfilled", name=name)
    return labelled(label, Turn("draft", f"{of.interview.id}.{draft.id}"))


def draft_screen(d: Dialogue, arg: str) -> Screen:
    """One text, "<interview>.<id>", to copy; or what it lacks, to be filled first."""
    ref, _, id = arg.partition(".")
    of = known(d, ref)
    draft = found(of, id)
    if draft is None:
        return drafts_screen(d, ref)
    said = whole(of, draft)
    title, ready = of.label(f"draft-{id}.name"), "no" if said.open else "yes"
    html = of.html("screen-draft", title=title, text=said.text, ready=ready)
    here = f"{of.interview.id}.{id}"
    fill = (button(of, "draft-fill", Turn(FILL, here), "success"),)
    refill = (button(of, "draft-refill", Refill(of.interview.id, id)),) if said.keys else ()
    copy = copying(of.label("draft-copy"), said.text)
    back = (button(of, "draft-others", Turn("drafts", f"{of.interview.id}")),)
    first = (fill,) if said.open else tuple(row for row in (copy, refill) if row)
    return Screen(html, (*first, *_address(of, draft), back, *going_on(d)))


def _address(of: Dialogue, draft: Draft) -> Rows:
    """The other way of addressing them, where the text has two."""
    if of.texts.text(draft.words(tu=True)) == of.texts.text(draft.words(tu=False)):
        return ()
    to = VOUS if draft.to in of.interview.familiar else TU
    other = SpeakTo(f"{of.interview.id}.{draft.to}", to, draft.id)
    return ((button(of, f"draft-say-{to}", other),),)


def speak_to(d: Dialogue, action: SpeakTo, message: int | None) -> None:
    """From now on, in every text for the same people."""
    ref, _, to = action.to.partition(".")
    of = on(d, ref)
    if of is None or to not in set(To) or action.tu not in (TU, VOUS):
        return d.forged()
    others = tuple(each for each in of.interview.familiar if each != to)
    change(d, of.interview.id, familiar=(*others, to) if action.tu == TU else others)
    d.show("draft", f"{ref}.{action.draft}", message)


def refill(d: Dialogue, action: Refill, message: int | None) -> None:
    """Asks for its blanks again, from the first."""
    of = on(d, str(action.interview))
    draft = found(of, action.draft) if of else None
    if of is None or draft is None:
        return d.forged()
    gone, blanks = set(whole(of, draft).keys), of.interview.blanks
    left = {key: said for key, said in blanks.items() if key not in gone}
    change(d, of.interview.id, blanks=left)
    d.show(FILL, f"{action.interview}.{action.draft}", message)
