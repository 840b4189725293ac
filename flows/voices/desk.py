"""What an entrepreneur sees of their links. None shows a customer."""

from flows.desk.dialogue import (
    Dialogue,
    Screen,
    Turn,
    beside,
    button,
    day,
    going_on,
    laid_out,
    marked,
    paged,
)
from flows.desk.links import counting, find, holding, sending, sure, url, withdrawing
from flows.protocol.exchange import Button, Rows
from flows.record.ties import Circle
from flows.record.voices import Kind, Link
from flows.voices.actions import (
    Address,
    Hear,
    NewLink,
    OfGroup,
    OurWords,
    Revoke,
    SeeWords,
    ShowQr,
    StopAsking,
    Until,
    Uses,
)
from flows.voices.groups import OTHER, groups, short
from flows.words.texts import Words, cut

PAGE = 6
ONE, MANY = 1, 0
# Of their own message: what is copied with its link has 256 characters.
SAID = 195
# Of a group's name on a button, with its mark; of whom a link is for.
GROUP, WHOM = 20, 24
# Of who asks, in the message that we propose: it is copied with its link.
SIGNED = 30


def invite(d: Dialogue) -> tuple[Button, ...]:
    """The way to a link by which customers answer by themselves, wherever one would ask them."""
    return (button(d, "voice-invite", Turn("voice-links")),)


def ask_lost(d: Dialogue) -> tuple[Button, ...]:
    """The way to a link for somebody who said no, beside what asks why."""
    known = d.person.asker is not None
    return (button(d, "voice-ask-lost", NewLink(Kind.LOST, ONE) if known else Turn("voice-links")),)


def see_words(d: Dialogue) -> tuple[Button, ...]:
    """The way to what customers said, to copy."""
    return (button(d, "voice-words", SeeWords()),)


def links_screen(d: Dialogue, arg: str) -> Screen:
    """Whom to ask, the links there are, by pages from 0; for who has no name yet, what it is."""
    asker = d.person.asker
    if asker is None:
        begin = button(d, "voice-begin", Turn("voice-signs"), "success")
        return Screen(d.html("screen-voice-begin"), ((begin,), *going_on(d)))
    newest = [link for link in asker.links[::-1] if link.open(d.now)]
    waiting = sum(not link.done for link in newest)
    shown = paged(newest, arg, PAGE)
    each = (
        marked(d, link_name(d, link), Turn("voice-link", asker.key(link.id)), link.done)
        for link in shown.items.values()
    )
    turns = beside(d, shown.at, shown.pages, lambda at: Turn("voice-links", str(at)))
    heard = "off" if asker.told else "on"
    last: Rows = (
        (*see_words(d), button(d, "voice-my-name", Turn("voice-signs"))),
        (button(d, f"voice-heard.{heard}", Hear(heard)),),
        (button(d, "voice-stop", Turn("voice-stop")),),
    )
    last = last if asker.links else ()
    first = "no" if asker.links else "yes"
    html = d.html("screen-voice-links", name=asker.name, count=waiting, first=first)
    return Screen(html, (*_new(d), *laid_out(each), *turns, *last, *going_on(d)))


def _new(d: Dialogue) -> Rows:
    """A link for one, of each kind; one to put on a counter."""
    ones = (button(d, f"voice-new.{kind}", NewLink(kind, ONE)) for kind in Kind)
    counter = button(d, "voice-new-counter", NewLink(Kind.CUSTOMER, MANY))
    return (*((one,) for one in ones), (counter,))


def link_name(d: Dialogue, link: Link) -> str:
    """What a link is called, among the others: after whom it is for, where that was told."""
    return link.label or d.label(
        "voice-link-named", n=link.id, kind=link.kind, many="no" if link.most else "yes"
    )


def signs_screen(d: Dialogue, arg: str) -> Screen:
    """Asks under which name customers know them; what is typed next is taken for it."""
    return Screen(d.html("screen-voice-signs"), (_home(d),))


def about_screen(d: Dialogue, uses: str) -> Screen:
    """Asks what is talked of with who has not bought."""
    return Screen(d.html("screen-voice-about"), (_home(d),))


def stop_screen(d: Dialogue, arg: str) -> Screen:
    """Asks before nobody is asked any more."""
    if d.person.asker is None:
        return links_screen(d, "")
    yes = button(d, "voice-stop-yes", StopAsking(), "danger")
    return Screen(d.html("screen-voice-stop"), ((yes,), _home(d)))


def _home(d: Dialogue) -> tuple[Button, ...]:
    return (button(d, "back-to-voice", Turn("voice-links")),)


def link_of(d: Dialogue, key: str) -> Link | None:
    """A link of theirs, as a button carries it."""
    found = find(d, Circle.CUSTOMERS, key)
    return found if isinstance(found, Link) else None


def message_of(d: Dialogue, link: Link, where: str) -> str:
    """The words to send, and where they lead."""
    return f"{link.said or _ours(d, link)}\n{where}"


def _ours(d: Dialogue, link: Link) -> str:
    name = cut(d.person.asker.name, SIGNED) if d.person.asker else ""
    facts = {"tu": "yes" if link.tu else "no", "about": link.about, "name": name,
             "sells": link.sells or "other"}  # fmt: skip
    return d.texts.text(Words(f"voice-message.{link.kind}", facts))


def link_screen(d: Dialogue, key: str) -> Screen:
    """One link: the message to send, for how many and how long."""
    asker, link = d.person.asker, link_of(d, key)
    if asker is None or link is None:
        return links_screen(d, "")
    label = link_name(d, link)
    if link.done:
        answered = d.html("screen-voice-link-closed.answered", label=label)
        return Screen(answered, (see_words(d), *_groups(d, link, key), _home(d)))
    if not link.open(d.now):
        how = "revoked" if link.revoked else "expired"
        longer = () if link.revoked else (holding(d, link, key, Until),)
        closed = d.html(f"screen-voice-link-closed.{how}", label=label)
        return Screen(closed, (*longer, _home(d)))
    text = message_of(d, link, url(d, link))
    asks = not link.group and bool(_groups(d, link, key))
    facts = {"own": "yes" if link.said else "no", "asks": "yes" if asks else "no"}
    html = d.html("screen-voice-link", label=label, state=_state(d, link), text=text, **facts)
    sent = sending(d, link, text, ShowQr(key))
    return Screen(html, (*sent, *_about(d, link, key), _home(d)))


def _state(d: Dialogue, link: Link) -> Words:
    ends, until = "yes" if link.until else "no", day(d, link.until) if link.until else ""
    many = "no" if link.most else "yes"
    return Words("voice-link-state", {"ends": ends, "until": until, "many": many})


def _about(d: Dialogue, link: Link, key: str) -> Rows:
    own = button(d, "voice-wording", Turn("voice-wording", key))
    whom = button(d, "voice-whom", Turn("voice-whom", key))
    return (
        *_groups(d, link, key),
        *_address(d, link, key),
        (own, whom) if link.most else (own,),
        counting(d, Circle.CUSTOMERS, link, key, Uses, _people),
        holding(d, link, key, Until),
        withdrawing(d, "voice-revoke", key),
    )


def _groups(d: Dialogue, link: Link, key: str) -> Rows:
    """Of which group the customer is, where somebody who bought may be of several; or of none of
    them."""
    names = groups(d) if link.kind is not Kind.NOT_YET else ()
    other = ((d.label("voice-group-other"), OTHER),) if names else ()
    known = enumerate((*((short(d, name, GROUP), name) for name in names), *other))
    ways = (marked(d, label, OfGroup(key, at), link.group == name) for at, (label, name) in known)
    return laid_out(ways, narrow=GROUP)


def _people(d: Dialogue, n: int) -> str:
    return d.label(f"voice-uses.{'one' if n == ONE else 'many'}")


def wording_screen(d: Dialogue, key: str) -> Screen:
    """What a link's message says today; what is typed next is taken in its place."""
    link = link_of(d, key)
    if link is None:
        return links_screen(d, "")
    html = d.html("screen-voice-wording", text=link.said or _ours(d, link), most=SAID)
    ours = ((button(d, "voice-wording.ours", OurWords(key)),),) if link.said else ()
    return Screen(html, (*ours, (button(d, "back-to-invitation", Turn("voice-link", key)),)))


def whom_screen(d: Dialogue, key: str) -> Screen:
    """Asks whom a link is for; what is typed next is taken for it."""
    if link_of(d, key) is None:
        return links_screen(d, "")
    back = button(d, "back-to-invitation", Turn("voice-link", key))
    return Screen(d.html("screen-voice-whom"), ((back,),))


def revoke_screen(d: Dialogue, key: str) -> Screen:
    """Asks before a link leads nowhere."""
    link = link_of(d, key)
    if link is None:
        return links_screen(d, "")
    html = d.html("screen-voice-revoke", label=link_name(d, link))
    return Screen(html, sure(d, Revoke(key), Turn("voice-link", key)))


def _address(d: Dialogue, link: Link, key: str) -> Rows:
    """How the customer is spoken to, where there are two ways."""
    spoken = d.content.languages.all[d.content.variant(d.person).language]
    ways = (
        marked(d, d.label(f"voice-to.{how}"), Address(key, how), link.tu is (how == "tu"))
        for how in ("vous", "tu")
    )
    return (tuple(ways),) if spoken.tu else ()


ASKER_SCREENS = {
    "voice-links": links_screen,
    "voice-signs": signs_screen,
    "voice-about": about_screen,
    "voice-stop": stop_screen,
    "voice-link": link_screen,
    "voice-revoke": revoke_screen,
    "voice-wording": wording_screen,
    "voice-whom": whom_screen,
}
