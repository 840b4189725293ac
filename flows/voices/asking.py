"""What an entrepreneur does to hear their customers: a name, links, an end."""

from msgspec.structs import replace

from flows.desk import links
from flows.desk.dialogue import Dialogue
from flows.protocol.exchange import Said
from flows.reading.leads import said
from flows.record.ties import Circle
from flows.record.voices import Kind, Link
from flows.voices.actions import Address, Hear, NewLink, OfGroup, OurWords, StopAsking
from flows.voices.desk import SAID, WHOM, link_of, message_of
from flows.voices.groups import OTHER, groups
from flows.words.texts import cut

MINE = Circle.CUSTOMERS
# Ours: a personal link is answered within a month, or not at all.
DAYS_OF_ONE = 30
# Ways of selling in which one comes time after time, or of which nothing is said.
_BY_TIMES = ("", "sessions", "quote")


def named(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed: who had none may ask from now on. They sign as customers know them."""
    d.show("voice-links" if links.signed(d, MINE, said.text) else "voice-signs")


def new(d: Dialogue, action: NewLink, message: int | None) -> None:
    """A link for one, or for a counter; where nobody has bought, what is talked of comes first."""
    kind = next((k for k in Kind if k == action.kind), None)
    if kind is None or action.uses not in links.people(MINE):
        return d.forged()
    if d.person.asker is None:
        return d.show("voice-signs", "", message)
    if kind is Kind.NOT_YET:
        return d.show("voice-about", str(action.uses), message)
    links.draw(d, MINE, _like(d, kind, action.uses))


def told_about(d: Dialogue, uses: str, said: Said) -> None:
    """Takes what is talked of."""
    about = links.short_name(d, said.text).rstrip(".")
    if not about or uses not in map(str, links.people(MINE)):
        return d.show("voice-about", uses)
    links.draw(d, MINE, _like(d, Kind.NOT_YET, int(uses), about))


def _like(d: Dialogue, kind: Kind, uses: int, about: str = "") -> Link:
    """A link without its code, worded as they sell and speak, and as they worded the one before."""
    settings = d.person.settings
    before = _before(d, kind)
    link = Link(
        0, "", d.now, most=uses or None, kind=kind, sells=_sells(d), about=about,
        tu=before.tu if before else settings.tu, said=before.said if before else "",
    )  # fmt: skip
    return links.lasting(d, link, DAYS_OF_ONE if uses == 1 else 0)


def _sells(d: Dialogue) -> str:
    """How they sell; where what they sell tells it, what a time with them is called."""
    if d.person.interview is None:
        return ""
    answers = d.path.answers
    sells = str(answers.sells_by or "")
    times = said(answers.offer or "", d.content.lists.leads.own_times)
    return times[0] if times and sells in _BY_TIMES else sells


def _before(d: Dialogue, kind: Kind) -> Link | None:
    """The latest link to somebody of this kind whose message is in their own words."""
    every = d.person.asker.links[::-1] if d.person.asker else ()
    return next((link for link in every if link.kind is kind and link.said), None)


def address(d: Dialogue, circle: Circle, link: Link, action: Address) -> Link:
    """How the customer is spoken to, in the message and after it."""
    return replace(link, tu=action.how == "tu")


def worded(d: Dialogue, key: str, said: Said) -> None:
    """Takes their own message."""
    link, long = link_of(d, key), len(said.text)
    if link is not None and long > SAID:
        d.say("voice-wording-long", most=SAID, over=long - SAID)
        return d.show("voice-wording", key)
    if link is not None:
        links.put(d, MINE, replace(link, said=said.text))
    d.show("voice-link", key)


def of_group(d: Dialogue, circle: Circle, link: Link, action: OfGroup) -> Link | None:
    """Which group the customer is of, or that it is none of them; touched again, it is not said."""
    known = (*groups(d), OTHER) if groups(d) else ()
    if not 0 <= action.group < len(known):
        return None
    name = known[action.group]
    return replace(link, group="" if link.group == name else name)


def called(d: Dialogue, key: str, said: Said) -> None:
    """Takes whom the link is for, for who asks alone."""
    link = link_of(d, key)
    if link is not None:
        links.put(d, MINE, replace(link, label=cut(links.short_name(d, said.text), WHOM)))
    d.show("voice-link", key)


def ours(d: Dialogue, circle: Circle, link: Link, action: OurWords) -> Link:
    """Our words again."""
    return replace(link, said="")


def caption(d: Dialogue, link: Link) -> str:
    """What is said under its QR code."""
    return message_of(d, link, d.label("voice-qr"))


def hear(d: Dialogue, action: Hear, message: int | None) -> None:
    """Whether they want to know when somebody has told them something."""
    links.told(d, MINE, action.on)
    d.show("voice-links", "", message)


def stop(d: Dialogue, action: StopAsking, message: int | None) -> None:
    """Nobody is asked any more: every link ends, and what was told goes with them."""
    if d.person.asker is None:
        return d.show("voice-links", "", message)
    links.stop(d, MINE, "voice-stopped")
