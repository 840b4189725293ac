"""The texts written for them, on screen: each to copy, in the way its reader is addressed."""

from msgspec.structs import replace

from flows.desk.buttons import Rows, button, copying, going_on, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import Turn
from flows.desk.shelf import about
from flows.desk.task import made
from flows.saved.actions import SpeakTo
from flows.sheet.drafts import Draft, To, drafts

TU, VOUS = "tu", "vous"


def drafts_screen(d: Dialogue, arg: str) -> Screen:
    """The texts there are, of one interview."""
    of = about(d, arg) or d
    every = drafts(made(of).evidence)
    if not every:
        return Screen(of.html("drafts-none"), going_on(d))
    ref = of.interview.id
    opens = laid_out(
        button(of, f"draft-{x.id}.name", Turn("draft", f"{ref}.{x.id}")) for x in every
    )
    return Screen(of.html("screen-drafts"), (*opens, *going_on(d)))


def draft_screen(d: Dialogue, arg: str) -> Screen:
    """One text, "<interview>.<id>"."""
    ref, _, id = arg.partition(".")
    of = about(d, ref) or d
    draft = next((x for x in drafts(made(of).evidence) if x.id == id), None)
    if draft is None:
        return drafts_screen(d, ref)
    words = draft.words(draft.to in of.interview.familiar)
    html = of.html("screen-draft", title=of.label(f"draft-{id}.name"), text=words)
    copy = copying(of.label("draft-copy"), of.texts.text(words))
    back = (button(of, "draft-others", Turn("drafts", ref)),)
    return Screen(html, (*((copy,) if copy else ()), *_address(of, draft), back, *going_on(d)))


def _address(of: Dialogue, draft: Draft) -> Rows:
    """The other way of addressing them, in a language that has two."""
    spoken = of.content.variant(of.person).language
    if not of.content.languages.all[spoken].tu:
        return ()
    to = VOUS if draft.to in of.interview.familiar else TU
    other = SpeakTo(f"{of.interview.id}.{draft.to}", to, draft.id)
    return ((button(of, f"draft-say-{to}", other),),)


def speak_to(d: Dialogue, action: SpeakTo, message: int | None) -> None:
    """From now on, in every text for the same people."""
    ref, _, to = action.to.partition(".")
    interview = next((i for i in d.person.interviews if str(i.id) == ref), None)
    if interview is None or to not in set(To) or action.tu not in (TU, VOUS):
        return d.forged()
    others = tuple(each for each in interview.familiar if each != to)
    familiar = (*others, to) if action.tu == TU else others
    d.person = d.person.changing(replace(interview, familiar=familiar))
    d.show("draft", f"{ref}.{action.draft}", message)
