"""Somebody has told an entrepreneur something: they hear of it once, by which link, how many
answers there are to read, what their sheet did not have, what is to be mended, and which answers it
may change; and, when some of it is taken back, that it was."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.question import name
from flows.desk.dialogue import Dialogue, Reopen, labelled, laid_out
from flows.interview.answers import Slot
from flows.protocol.consult import Consult, Then, Told
from flows.protocol.exchange import Button, Found, Notified, Unquote
from flows.record.released import Said
from flows.record.voices import TELLING, THEME_OF, Asker
from flows.voices.beside import BESIDE, decides, fresh, titled
from flows.voices.desk import link_name, see_words
from flows.voices.mending import mend_button, mend_html, to_mend

# Ours: so many are read at once, under what is new.
MOST = 3


class HearOf(Then, frozen=True):
    """A customer has told them something."""


def notified(d: Dialogue, event: Notified) -> None:
    """Somebody has told them something."""
    if d.person.asker is not None and not d.person.blocked:
        d.do(Consult(Told(event.by), HearOf()))


def told(d: Dialogue, then: HearOf, event: Found) -> None:
    """Once for each customer, if there is still something to read; who it is, is not said."""
    asker, counts = d.person.asker, event.customers
    if asker is None or counts is None:
        return
    known = {*counts.ids} & {*asker.heard}
    new = {one.id: one.link for one in event.said.heard if one.id not in known}
    heard = tuple(sorted(known | {*new}))
    answered = _answered(asker, frozenset(new.values()))
    d.person = replace(d.person, asker=replace(answered, heard=heard))
    if new and asker.told:
        d.heard = event.said
        _tell(d, frozenset(new), frozenset(new.values()))


class HearLess(Then, frozen=True):
    """A customer lets less be read than before."""


def untold(d: Dialogue, event: Notified) -> None:
    """Somebody has taken something back."""
    if d.person.asker is not None and not d.person.blocked:
        d.do(Consult(Told(event.by), HearLess()))


def less(d: Dialogue, then: HearLess, event: Found) -> None:
    """What their chat shows of it says so instead, beside what is left, and they are told of which
    answers, without a word of them. Of what it never showed there is nothing to say."""
    asker, counts = d.person.asker, event.customers
    if asker is None or counts is None:
        return
    d.heard = event.said
    quoted = [(one.kind, each) for one in event.said.heard for each in one.quoted()]
    said = (titled(d, (kind, quote)) for kind, (quote, _) in quoted)
    now = tuple(shown for _, (_, shown) in quoted)
    instead, left = (str(d.html(id)) for id in ("voice-retracted", "voice-retracted.left"))
    says = str(d.html("voice-retold")) if asker.told else ""
    names = {id: str(d.html("voice-retold.line", theme=d.label(f"voice-theme.{theme}")))
             for id, theme in THEME_OF.items()}  # fmt: skip
    d.do(Unquote(now, event.looked, counts.ids, instead, says, left, tuple(map(str, said)), names))


def _answered(asker: Asker, by: frozenset[int]) -> Asker:
    """Their links, with those by which somebody came."""
    links = (replace(ln, answered=True) if ln.id in by else ln for ln in asker.links)
    return replace(asker, links=tuple(links))


def _tell(d: Dialogue, ids: frozenset[int], by: frozenset[int]) -> None:
    """That somebody answered; what they say is said now or never: it may be taken back."""
    every, link = _most_telling(d, ids), _by_link(d, by)
    wrong = to_mend(d, every)
    new = fresh(d, ids) if d.person.interview else ()
    known = tuple(sorted((said for said in new if said != wrong), key=_for_us_alone))
    room = MOST - len(known) - bool(wrong)
    others = tuple(said for said in every if said not in (*known, wrong))[:room]
    shown = len(known) + len(others) + bool(wrong)
    head = d.html("voice-told-you", link=link, named="yes" if link else "no", count=len(every),
                  shown=shown, all="yes" if shown == len(every) else "no")  # fmt: skip
    # What may be quoted comes first, so what is new may stand after it.
    after = bool(known) and _for_us_alone(known[0]) and not all(map(_for_us_alone, others))
    fresher = tuple(_listed(d, "voice-told-new", known))
    rest = tuple(_listed(d, "voice-told-rest", others, known=bool(known) and not after))
    blocks = (*rest, *fresher) if after else (*fresher, *rest)
    mends = (mend_html(d, wrong),) if wrong else ()
    changes = laid_out(_corrections(d, known))
    html = Markup("\n\n").join((head, *blocks, *mends, *decides(d, bool(changes))))
    act = (mend_button(d, wrong),) if wrong and d.person.interview else ()
    d.glance(html, (see_words(d), *act, *changes))


def _for_us_alone(said: Said) -> bool:
    """What may be quoted comes first."""
    return not said[1].quotable


def _most_telling(d: Dialogue, ids: frozenset[int]) -> tuple[Said, ...]:
    """What these customers say, what may be quoted first, and of that what tells most."""
    heard = d.heard.heard if d.heard else ()
    every = ((one.kind, quote) for one in heard if one.id in ids for quote in one.quotes)
    return tuple(sorted(every, key=lambda s: (_for_us_alone(s), TELLING.index(s[1].theme))))


def _listed(d: Dialogue, head: str, said: tuple[Said, ...], known: bool = True) -> Iterator[Markup]:
    """The quotes under what they are; nothing stands above what stands alone."""
    if said and known:
        yield d.html(head)
    yield from (titled(d, each) for each in said)


def _by_link(d: Dialogue, by: frozenset[int]) -> str:
    """What the link is called by which one came, if it was for one."""
    links = d.person.asker.links if d.person.asker else ()
    return next((link_name(d, ln) for ln in links if by == {ln.id} and ln.done), "")


def _corrections(d: Dialogue, known: tuple[Said, ...]) -> Iterator[Button]:
    """The answers that what is new may change, each to be opened."""
    slots = (Slot(BESIDE[quote.theme]) for _, quote in known if quote.theme in BESIDE)
    opened = [slot for slot in dict.fromkeys(slots) if slot in d.path.slots]
    return (labelled(d.texts.text(name(d, slot)), Reopen(str(slot))) for slot in opened)
