"""A coach's signs, to one coachee or to several at once: what they say is seen before."""

from msgspec.structs import replace

from flows.coaching.actions import GiveSign, PickSign, SeeCoachee, SeeRoster, SeeSigns, SendSigns
from flows.coaching.coachee import called, called_for, dossier, give_sign, keep, key, may_nudge
from flows.desk.dialogue import Dialogue, Screen, button, day, labelled, laid_out, marked
from flows.protocol.consult import Consult, Several, Silent, Then
from flows.protocol.exchange import Found, Said
from flows.reading.phrases import plain
from flows.record.consent import A_FORTNIGHT, rested
from flows.record.dossiers import SIGN, Signs
from flows.record.glimpses import Glimpse, View
from flows.record.ties import Sign
from flows.words.texts import Words, cut

# In the name of the screen, when it asks whether to nudge one.
NUDGE = "nudge"
SCREEN = "coach-signs"
NAME, _YES = 18, 2


def said(d: Dialogue, own: str, about: Sign) -> Words:
    """What a sign says. own: the words of this one, "": those of all of theirs, or ours."""
    name, usual = (d.person.coach.name, d.person.coach.nudging) if d.person.coach else ("", "")
    words = own or (usual if about is Sign.WAY else "")
    facts = {"own": "yes" if words else "no", "words": words, "about": str(about)}
    return Words("screen-nudge", {"name": name, **facts})


def nudge_screen(d: Dialogue, view: View) -> Screen:
    """What one would read, before it is sent."""
    text = said(d, dossier(d, view).saying, called_for(d, view) or Sign.WAY)
    rows = (
        button(d, "nudge-send", GiveSign(key(d, view), "yes"), "success"),
        button(d, "nudge-no", SeeCoachee(key(d, view))),
    )
    return Screen(d.html("screen-coach-nudge", name=called(view), text=text), (rows,))


def nudge(d: Dialogue, view: View, action: GiveSign) -> None:
    """Once a fortnight, only whom it does not bother, and when the coach has seen what it says."""
    if d.person.coach is None or not may_nudge(d, view):
        return _not_now(d, view)
    if action.sure == "yes":
        d.person = replace(d.person, screen=f"coachee:{view.id}")
        give_sign(d, view, dossier(d, view).saying)
        return d.say("nudge-sent")
    _ask(d, view)


def _ask(d: Dialogue, view: View) -> None:
    d.person = replace(d.person, screen=f"coachee:{view.id}:{NUDGE}")
    shown = nudge_screen(d, view)
    d.glance(shown.html, shown.rows)


def _not_now(d: Dialogue, view: View) -> None:
    """Who may have refused, be away, or have nothing due: which, nobody is told."""
    soon = view.nudged is not None and not rested(view.nudged, d.now)
    from_ = day(d, (view.nudged or d.now) + A_FORTNIGHT)
    why = "nudge-already" if soon else "nudge-refused"
    d.glance(d.html(why, name=called(view), day=from_))


def worded(d: Dialogue, view: View, words: str) -> None:
    """Takes what is typed under the question as what this sign says, but for a yes."""
    if d.person.coach is None or not may_nudge(d, view):
        return _not_now(d, view)
    if _agrees(d, words):
        return nudge(d, view, GiveSign(key(d, view), "yes"))
    keep(d, view, replace(dossier(d, view), saying=cut(words, SIGN)))
    _ask(d, view)


def _agrees(d: Dialogue, words: str) -> bool:
    """Whether it is a yes and no more: « d’accord, à lundi » is something to say."""
    return len(words.split()) <= _YES and d.content.lists.tongue.agrees(plain(words))


class ShowSigns(Then, frozen=True):
    """To whom a sign is about to be given is to be shown. anew: all whom one about this is for;
    words: typed under it, which are a button's of it, or what the sign says."""

    message: int | None = None
    anew: Sign | None = None
    words: str = ""


class GiveSigns(Then, frozen=True):
    """A sign is to be given to those who take any."""


def see(d: Dialogue, action: SeeSigns, message: int | None) -> None:
    """All to whom a sign may be given at once."""
    about = next((sign for sign in Sign if sign == action.about), Sign.WAY)
    _look(d, ShowSigns(message, anew=about))


def pick(d: Dialogue, action: PickSign, message: int | None) -> None:
    """One of them is left out, or is not."""
    signs, id = _signs(d), d.person.coach.id(action.key) if d.person.coach else None
    if signs is None or id is None:
        return d.forged()
    left = tuple(other for other in signs.ids if other != id)
    _put(d, replace(signs, ids=left if id in signs.ids else (*signs.ids, id), at=d.now))
    _look(d, ShowSigns(message))


def typed(d: Dialogue, arg: str, said: Said) -> None:
    """A button of the screen, typed, or what the sign says."""
    _look(d, ShowSigns(words=said.text))


def _look(d: Dialogue, then: ShowSigns) -> None:
    if d.person.coach is None:
        return d.show("coach", "", then.message)
    d.do(Consult(Silent(then.anew or about(_signs(d))), then))


def about(signs: Signs | None) -> Sign:
    """What these are about."""
    return Sign(signs.about) if signs and signs.about else Sign.WAY


def _signs(d: Dialogue) -> Signs | None:
    return d.person.coach.signs if d.person.coach else None


def _put(d: Dialogue, signs: Signs | None) -> None:
    if d.person.coach is not None:
        d.person = replace(d.person, coach=replace(d.person.coach, signs=signs))


def show(d: Dialogue, then: ShowSigns, event: Found) -> None:
    """Those of whom nothing is heard, with a mark at each to whom it goes."""
    known, there = _signs(d), tuple(one.id for one in event.glimpses)
    if then.words and (pressed := _pressed(d, screen(d, event.glimpses), then.words)):
        return d.act(pressed, None)
    of = event.asked.what.about if isinstance(event.asked.what, Silent) else Sign.WAY
    fresh = Signs(there, d.now, about=str(of)) if then.anew or known is None else known
    worded = replace(fresh, words=cut(then.words, SIGN), at=d.now)
    _put(d, (worded if then.words else fresh).to(there))
    d.person = replace(d.person, screen=f"{SCREEN}:")
    shown = screen(d, event.glimpses)
    d.glance(shown.html, shown.rows, then.message)


def _pressed(d: Dialogue, screen: Screen, words: str) -> str | None:
    """What the button of these words carries; a yes is to send."""
    buttons = [b for row in screen.rows for b in row]
    fit = [b.data for b in buttons if plain(b.label) == plain(words)]
    sends = [b.data for b in buttons if b.style and _agrees(d, words)]
    return next(iter((*fit, *sends)), None)


def screen(d: Dialogue, glimpses: tuple[Glimpse, ...]) -> Screen:
    """What the sign says, and to whom it goes."""
    back = (button(d, "back-to-roster", SeeRoster()),)
    signs = _signs(d)
    if signs is None or not glimpses:
        return Screen(d.html("signs-nobody"), (back,))
    each = (
        marked(d, _on_button(d, one), PickSign(key(d, one)), one.id in signs.ids)
        for one in glimpses
    )
    label = d.label("signs-send", n=len(signs.ids))
    send = (labelled(label, SendSigns(signs.key), "success"),) if signs.ids else ()
    text = said(d, signs.words, about(signs))
    html = d.html("screen-coach-signs", n=len(signs.ids), text=text)
    return Screen(html, (*laid_out(each), send, back))


def _on_button(d: Dialogue, one: Glimpse) -> str:
    return cut(d.texts.text(called(one)), NAME)


def send(d: Dialogue, action: SendSigns, message: int | None) -> None:
    """As it stood under the button, and as it stands; else it is shown anew."""
    signs = _signs(d)
    if signs is None or not signs.ids or signs.key != action.at:
        return d.forged()
    d.do(Consult(Several(signs.ids), GiveSigns()))


def give(d: Dialogue, then: GiveSigns, event: Found) -> None:
    """To each who takes it, once a fortnight; who does not is told, and not why."""
    signs = _signs(d)
    if signs is None:
        return d.forged()
    takes = [view for view in event.views if may_nudge(d, view)]
    for view in takes:
        give_sign(d, view, signs.words)
    _put(d, None)
    d.person = replace(d.person, screen=None)
    others = tuple(called(view) for view in event.views if view not in takes)
    html = d.html(
        "signs-sent", n=len(takes), names=tuple(map(called, takes)),
        some="yes" if others else "no", others=others,
    )  # fmt: skip
    d.glance(html, ((button(d, "back-to-roster", SeeRoster()),),))
