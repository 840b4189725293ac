"""What a coachee sees of their coaches: who they are, and what each may read."""

from flows.coaching.actions import Decide
from flows.desk.dialogue import Dialogue, On, Screen, Turn, button, day, going_on, labelled, marked
from flows.desk.shelf import find
from flows.protocol.exchange import Button
from flows.record.consent import at_stake, called_for, shareable, stage
from flows.record.ties import Consent, Sign, Standing, Tie
from flows.words.texts import cut

NAME = 40


def join_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for the code."""
    return Screen(d.html("screen-join"), going_on(d))


def coaches_screen(d: Dialogue, arg: str) -> Screen:
    """The coaches a person came by, and what each may read."""
    if not d.person.ties:
        return Screen(d.html("screen-coaches-none"), going_on(d))
    rows = tuple((labelled(cut(tie.name, 24), Turn("tie", tie.key)),) for tie in d.person.ties)
    return Screen(d.html("screen-coaches"), (*rows, *going_on(d)))


def join_yes_screen(d: Dialogue, arg: str, welcome: str = "") -> Screen:
    """Who invites, and what that coach would see after a yes; welcome: the coach's own, when they
    have just come by the link."""
    tie = tie_with(d, arg)
    if tie is None:
        return coaches_screen(d, "")
    done = shareable(d.person) is not None
    others = any(other.key != arg for other in d.person.ties)
    html = d.html(
        "screen-tie-join", name=tie.name, said="yes" if welcome else "no", welcome=welcome,
        called=tie.called, named=_named(tie), done="yes" if done else "no",
        added="yes" if done or others else "no",
    )  # fmt: skip
    yes = button(d, "join-yes", Decide(tie.key, "join", "yes"), "success")
    return Screen(html, ((yes, button(d, "join-no", Decide(tie.key, "join", "no"))),))


def tie_screen(d: Dialogue, arg: str) -> Screen:
    """What one coach may read; the choice, and all else about them."""
    tie = tie_with(d, arg)
    if tie is None:
        return coaches_screen(d, "")
    if tie.pending:
        return join_yes_screen(d, arg)
    done = "yes" if shareable(d.person) else "no"
    html = d.html(
        "screen-tie", name=tie.name, consent=tie.consent, done=done, called=tie.called,
        named=_named(tie), opened="yes" if tie.opened else "no",
        day=day(d, tie.opened or tie.at),
    )  # fmt: skip
    choices = tuple((_choice(d, tie, consent),) for consent in Consent)
    nudges = "off" if tie.nudges else "on"
    reads = done == "yes" and tie.consent is not Consent.NOTHING
    others = (
        *(((button(d, "tie-questions", Decide(tie.key, "questions")),),) if reads else ()),
        (button(d, "tie-called", Turn("called", tie.key)),),
        (button(d, f"tie-nudges.{nudges}", Decide(tie.key, "nudges", nudges)),),
        (button(d, "tie-leave", Decide(tie.key, "leave", "yes")),),
    )
    return Screen(html, (*choices, *others, *going_on(d)))


def ask_screen(d: Dialogue, arg: str) -> Screen:
    """Asked when a sheet is theirs, and when another one comes first: does this coach read it? What
    tells least comes first."""
    tie = tie_with(d, arg)
    if tie is None or tie.pending:
        return coaches_screen(d, "")
    choices = tuple((_choice(d, tie, consent),) for consent in Consent)
    preview = (button(d, "tie-preview", Decide(tie.key, "preview")),)
    several = sum(i.finished is not None for i in d.person.interviews) > 1
    sheet = find(d.person, str(at_stake(d.person))) if several else None
    named = cut(sheet.name, NAME) if sheet else ""
    html = d.html("screen-tie-ask", name=tie.name, several="yes" if named else "no", sheet=named)
    return Screen(html, (*choices, preview))


def _choice(d: Dialogue, tie: Tie, consent: Consent) -> Button:
    label = d.label(f"consent.{consent}")
    chosen = consent is tie.consent and tie.asked
    about = f"{consent}:{at_stake(d.person)}"
    return marked(d, label, Decide(tie.key, "consent", about), chosen)


def _named(tie: Tie) -> str:
    return "yes" if tie.called else "no"


def called_screen(d: Dialogue, arg: str) -> Screen:
    """Asks what this coach should call them by; what is typed next is taken for it."""
    tie = tie_with(d, arg)
    if tie is None or tie.pending:
        return coaches_screen(d, "")
    back = ((button(d, "back-to-tie", Turn("tie", tie.key)),),)
    html = d.html("screen-called", name=tie.name, called=tie.called, named=_named(tie))
    return Screen(html, back)


def nudge_screen(d: Dialogue, arg: str) -> Screen:
    """What the nudge says, where a reply goes, and how never to hear it again."""
    tie = tie_with(d, arg)
    if tie is None:
        return coaches_screen(d, "")
    about = sign_about(d, tie) or Sign.WAY
    go = button(d, "go-on", On(), "success")
    rows = (
        (go if about is Sign.WAY else button(d, "nudge-action", Turn("action"), "success"),),
        (button(d, "tie-nudges.off", Decide(tie.key, "nudges", "off")),),
    )
    facts = {"own": "yes" if tie.said else "no", "words": tie.said, "about": str(about)}
    return Screen(d.html("screen-nudge", name=tie.name, **facts), rows)


def sign_about(d: Dialogue, tie: Tie) -> Sign | None:
    """What a sign to them is about: as their coach may know it."""
    stands = tie.standing if tie.shares else Standing()
    return called_for(stage(d.person), stands.day, stands.due, day(d, d.now))


def tie_with(d: Dialogue, key: str) -> Tie | None:
    """A tie of theirs, as a button carries it."""
    return next((tie for tie in d.person.ties if tie.key == key), None)


COACHEE_SCREENS = {
    "join": join_screen,
    "coaches": coaches_screen,
    "tie": tie_screen,
    "tie-join": join_yes_screen,
    "tie-ask": ask_screen,
    "called": called_screen,
    "nudge": nudge_screen,
}
