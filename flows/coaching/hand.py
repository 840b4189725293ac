"""What a coach makes their own: their words to invite and to give a sign, their questions, the
colour of the papers they open."""

import re

from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching.actions import DropQuestion, Paint, Reword
from flows.coaching.desk import coach_screen
from flows.desk.dialogue import Dialogue, Screen, Turn, button, labelled, laid_out, marked
from flows.protocol.exchange import Button, Said
from flows.record.dossiers import SIGN, Colour
from flows.record.ties import Asked, Coach, Sign
from flows.words.texts import Words, cut, one_line

# What is copied with its link has 256 characters; a question is read on a phone.
LONGEST = {"inviting": 180, "nudging": SIGN}
MOST_ASKED, QUESTION, OPTION = 3, 200, 22
OPTIONS = range(2, 7)
_BULLET = re.compile(r"^\s*(?:[-–—•*]|\d+[.)])\s*")


def hand_screen(d: Dialogue, arg: str) -> Screen:
    """All that can be theirs."""
    coach = d.person.coach
    if coach is None:
        return coach_screen(d, "")
    buttons = (
        button(d, "hand-inviting", Turn("coach-words", "inviting")),
        button(d, "hand-nudging", Turn("coach-words", "nudging")),
        labelled(d.label("hand-questions", n=len(coach.asks)), Turn("coach-questions")),
        button(d, "hand-colour", Turn("coach-colour")),
        button(d, "hand-logo", Turn("coach-logo")),
        button(d, "coach-welcome", Turn("coach-welcome")),
    )
    return Screen(d.html("screen-coach-hand"), (*laid_out(buttons), _back(d, "coach")))


def _back(d: Dialogue, to: str) -> tuple[Button, ...]:
    return (button(d, f"back-to-{to}", Turn(to)),)


def words_screen(d: Dialogue, arg: str) -> Screen:
    """What an invitation, or a sign, says today; what is typed next is taken in its place."""
    coach = d.person.coach
    if coach is None or arg not in LONGEST:
        return hand_screen(d, "")
    own = getattr(coach, arg)
    text = _now(d, coach, arg)
    ours = (button(d, "words-ours", Reword(arg)),) if own else ()
    html = d.html(f"screen-coach-words.{arg}", text=text, most=LONGEST[arg])
    return Screen(html, (ours, _back(d, "coach-hand")))


def _now(d: Dialogue, coach: Coach, arg: str) -> Words | str:
    if arg == "inviting":
        ours = Words("invitation-words", {"name": coach.name})
        return coach.inviting or ours
    own = "yes" if coach.nudging else "no"
    facts = {"own": own, "words": coach.nudging, "about": str(Sign.WAY)}
    return Words("screen-nudge", {"name": coach.name, **facts})


def worded(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the words typed."""
    if d.person.coach is not None and arg in LONGEST:
        _change(d, replace(d.person.coach, **{arg: cut(said.text, LONGEST[arg])}))
    d.show("coach-words", arg)


def reword(d: Dialogue, action: Reword, message: int | None) -> None:
    """Our words again."""
    if d.person.coach is None or action.what not in LONGEST:
        return d.forged()
    _change(d, replace(d.person.coach, **{action.what: ""}))
    d.show("coach-words", action.what, message)


def _change(d: Dialogue, coach: Coach) -> None:
    d.person = replace(d.person, coach=coach)


def questions_screen(d: Dialogue, arg: str) -> Screen:
    """Their questions, each to be dropped; room for more."""
    coach = d.person.coach
    if coach is None:
        return coach_screen(d, "")
    each = [d.html("own-line", at=at, words=_listed(q)) for at, q in enumerate(coach.asks, 1)]
    some, lines = "yes" if each else "no", Markup("\n").join(each)
    html = d.html("screen-coach-questions", most=MOST_ASKED, some=some, lines=lines)
    drop = (
        labelled(d.label("own-drop", at=at), DropQuestion(coach.key(q.id)))
        for at, q in enumerate(coach.asks, 1)
    )
    more = len(coach.asks) < MOST_ASKED
    add = (button(d, "own-add", Turn("coach-question"), "success"),) if more else ()
    return Screen(html, (add, *laid_out(drop), _back(d, "coach-hand")))


def _listed(asked: Asked) -> str:
    return " · ".join((asked.words, *asked.options))


def question_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for a question; what is typed next is taken for it."""
    if d.person.coach is None:
        return coach_screen(d, "")
    return Screen(d.html("screen-coach-question", most=OPTIONS[-1]), (_back(d, "coach-questions"),))


def asked(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the question typed: its first line; the options, if any, on those below. One that
    cannot be taken is asked for again, with the reason."""
    coach = d.person.coach
    first, *rest = [one_line(line) for line in said.text.splitlines() if line.strip()] or [""]
    options = tuple(dict.fromkeys(_BULLET.sub("", line) for line in rest))
    if coach is None:
        return d.show("coach-questions")
    if len(coach.asks) >= MOST_ASKED:
        d.say("own-refused.full", most=MOST_ASKED)
        return d.show("coach-questions")
    if refused := _refused(first, options):
        d.say(f"own-refused.{refused[0]}", most=refused[1])
        return d.show("coach-question")
    fresh = Asked(coach.asked + 1, first, options)
    _change(d, replace(coach, asks=(*coach.asks, fresh), asked=fresh.id))
    d.show("coach-questions")


def _refused(first: str, options: tuple[str, ...]) -> tuple[str, int] | None:
    """Why a question cannot be taken, and how many of what it may have."""
    if len(first) > QUESTION:
        return "long", QUESTION
    if options and len(options) not in OPTIONS:
        return "options", OPTIONS[-1]
    return ("wide", OPTION) if any(len(one) > OPTION for one in options) else None


def drop(d: Dialogue, action: DropQuestion, message: int | None) -> None:
    """A question goes: it is asked no more; what was answered to it is not shown any more."""
    coach = d.person.coach
    id = coach.id(action.key) if coach else None
    if coach is None or all(q.id != id for q in coach.asks):
        return d.forged()
    _change(d, replace(coach, asks=tuple(q for q in coach.asks if q.id != id)))
    d.show("coach-questions", "", message)


def colour_screen(d: Dialogue, arg: str) -> Screen:
    """What the papers they open are set in."""
    coach = d.person.coach
    if coach is None:
        return coach_screen(d, "")
    each = (
        marked(d, d.label(f"colour.{colour}"), Paint(colour), colour is coach.colour)
        for colour in Colour
    )
    return Screen(d.html("screen-coach-colour"), (*laid_out(each), _back(d, "coach-hand")))


def paint(d: Dialogue, action: Paint, message: int | None) -> None:
    """They choose a colour."""
    colour = next((c for c in Colour if c == action.colour), None)
    if d.person.coach is None or colour is None:
        return d.forged()
    _change(d, replace(d.person.coach, colour=colour))
    d.show("coach-colour", "", message)


SCREENS = {
    "coach-hand": hand_screen,
    "coach-words": words_screen,
    "coach-questions": questions_screen,
    "coach-question": question_screen,
    "coach-colour": colour_screen,
}
