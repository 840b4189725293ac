"""What customers say beside what the entrepreneur answered: theirs first, never averaged; where the
two differ, it is asked."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.question import shown
from flows.desk.dialogue import Dialogue
from flows.desk.quoting import GLANCED, SHOWN, quote_html
from flows.desk.telling import ANSWERED, Theirs
from flows.interview.answers import Slot
from flows.record.released import Heard, Said
from flows.record.voices import TELLING, WHY
from flows.voices.differing import (
    apart,
    bought_on,
    on,
    otherwise,
    sides,
    slot_of,
    telling,
    within,
)
from flows.voices.groups import OTHER, group_of, groups
from flows.voices.kinds import DIFFERS, OF, Differ
from flows.words.texts import Fact, Words

# The themes of the portrait, and the answer that each stands beside.
BESIDE = {"moment": "trigger", "obstacle": "hesitation", "decision": "why_you", "change": "change"}
# What is said after them and stands beside no answer.
ALONE = (*WHY, "before", "good", "almost", "instead", "advice")
# The lines of the sheet that customers tell themselves, each with the themes of their words, the
# first that there is.
ABOVE = {
    "line-trigger": ("moment",), "line-hesitation": ("obstacle",), "line-change": ("change",),
    "line-quote": ("advice", "decision"),
}  # fmt: skip
ADVICE = "advice"
# How many say it, and the first thing they say, whatever the room.
LEAST = 2
# Ours: of one theme, as many as are read at a glance; of what the sheet lacked, too.
MOST = 2
MOST_FRESH = 2


def theirs(d: Dialogue) -> Theirs | None:
    """What of it stands in the messages of the sheet; None when there is nothing to read."""
    refused = [told for theme in WHY for told in d.heard.on(theme)] if d.heard else []
    if not within(d) and not refused:
        return None
    bought = {line: _first(d, themes) for line, themes in ABOVE.items()}
    said = {ANSWERED: next(iter(refused), None), **bought}
    quotes = {line: titled(d, told, GLANCED) for line, told in said.items() if told}
    return Theirs(_counted(d) if within(d) else Markup(), quotes)


def _first(d: Dialogue, themes: tuple[str, ...]) -> Said | None:
    return next((told for theme in themes for told in bought_on(d, theme)), None)


def titled(d: Dialogue, told: Said, shown: int = SHOWN) -> Markup:
    """A quote under what it is about; shown: so much of it."""
    kind, quote = told
    said = quote_html(d, kind, quote, shown)
    return d.html("beside-above", theme=Words(f"voice-theme.{quote.theme}"), quote=said)


def _counted(d: Dialogue) -> Markup:
    """How many of the group have told something, and as far as it is sure, whether they say the
    same."""
    same, other = sides(d)
    every = d.heard.customers if d.heard else 0
    customers = len(within(d)) if groups(d) else every
    return d.html("beside-counted", customers=customers, same=same, other=other,
                  grouped="yes" if groups(d) else "no")  # fmt: skip


def beside(d: Dialogue) -> Markup | None:
    """How many say it themselves, then their words by theme, as long as a message of the sheet may
    be; None when there is nothing to read."""
    if d.heard is None or not d.heard.heard:
        return None
    said = [_counted(d)] if within(d) else []
    length = sum(map(len, said))
    *portrait, change = BESIDE  # what is asked comes before what changed, where there is no room
    asked = (_apart(d, differ) for differ in DIFFERS)
    alone = (_on(d, theme) for theme in ALONE)
    for block in (*(_on(d, t) for t in portrait), *asked, _on(d, change), *alone, *_others(d)):
        html = Markup("\n").join(block)
        length += len(html)
        if html and (length < d.content.limits.sheet_message or len(said) < LEAST):
            said.append(html)
    return Markup("\n\n").join((*said, *decides(d, bool(asked_again(d)))))


def decides(d: Dialogue, changes: bool) -> Iterator[Markup]:
    """What may come of it: of one person alone, what to ask the next one; else whether it changes
    anything, where it may."""
    alone = d.heard is not None and d.heard.customers == 1 and d.heard.heard
    if alone:
        yield d.html("beside-alone", asked=_to_ask(d, alone[0]))
    elif changes:
        yield d.html("beside-decides")


def _to_ask(d: Dialogue, one: Heard) -> Fact:
    """The question to which they told most, of what they met themselves if they told any."""
    quote = min(one.quotes, key=lambda q: (q.theme == ADVICE, TELLING.index(q.theme)))
    links = d.person.asker.links if d.person.asker else ()
    link = next((link for link in links if link.id == one.link), None)
    facts = {"sells": link.sells if link else "", "about": link.about if link else ""}
    return Words(f"voice-{quote.question}", {**facts, "before": "no"})


def _on(d: Dialogue, theme: str) -> Iterator[Markup]:
    quotes = on(d, theme)[:MOST]
    if not quotes:
        return
    yield d.html("beside-theme", theme=Words(f"voice-theme.{theme}"))
    for kind, quote in quotes:
        yield quote_html(d, kind, quote)
    if theme in BESIDE:
        yield from _own(d, Slot(BESIDE[theme]))
    if theme in OF and otherwise(d, OF[theme]):
        yield d.html(f"beside-differs.{theme}")


def _others(d: Dialogue) -> Iterator[Iterator[Markup]]:
    """What those of other groups say, and those of whom it is not said, beside nobody's answers."""
    return (_of_group(d, group, quotes) for group, quotes in apart(d).items())


def _of_group(d: Dialogue, group: str, quotes: tuple[Said, ...]) -> Iterator[Markup]:
    known = "other" if group == OTHER else "yes" if group else "no"
    customers = sum(group_of(d, one) == group for one in (d.heard.heard if d.heard else ()))
    yield d.html("beside-group", group=group, known=known, customers=customers)
    yield from (titled(d, told, GLANCED) for told in quotes)


def _apart(d: Dialogue, differ: Differ) -> Iterator[Markup]:
    """What differs and is of no theme of the portrait: the way they came, the price."""
    quotes = () if differ.subject in BESIDE else otherwise(d, differ)[:MOST]
    slot = slot_of(d, differ)
    if not quotes or slot is None:
        return
    yield d.html("beside-theme", theme=Words(f"beside-subject.{differ.subject}"))
    for kind, quote in quotes:
        told = replace(quote, words=telling(d, differ, quote.words))
        yield quote_html(d, kind, told, GLANCED)
    yield from _own(d, slot)
    yield d.html(f"beside-differs.{differ.subject}")


def _own(d: Dialogue, slot: Slot) -> Iterator[Markup]:
    given, of = d.interview.given.get(str(slot)), d.path.answers.favourite or ""
    if given is not None and given.value:
        yield d.html("beside-own", words=shown(d, slot, given.value), of=of,
                     named="yes" if of else "no")  # fmt: skip


def fresh(d: Dialogue, ids: frozenset[int]) -> tuple[Said, ...]:
    """Of what these customers say, what the sheet did not have: why they went elsewhere, their
    advice, what is of another kind than what stands there, and what nobody told."""
    within_now = {one.id for one in within(d)}
    every = [(one.id, (one.kind, q)) for one in (d.heard.heard if d.heard else ())
             if one.id in ids for q in one.quotes]  # fmt: skip
    telling = [told for theme in (*WHY, ADVICE) for _, told in every if told[1].theme == theme]
    others = [told for id, told in every if id in within_now and _unheard_of(d, told)]
    return tuple([*telling, *others][:MOST_FRESH])


def _unheard_of(d: Dialogue, told: Said) -> bool:
    theme = told[1].theme
    given = d.interview.given.get(BESIDE.get(theme, ""))
    new = theme in BESIDE and not (given and given.value)
    return new or (theme in OF and told in otherwise(d, OF[theme]))


def asked_again(d: Dialogue) -> tuple[str, ...]:
    """The answers to look at again: those that stand beside what is of another kind; else those
    beside what was said."""
    differing = tuple(s for x in DIFFERS if otherwise(d, x) and (s := slot_of(d, x)))
    told = (Slot(slot) for theme, slot in BESIDE.items() if on(d, theme))
    near = (slot for slot in told if slot in d.path.slots)
    return tuple(dict.fromkeys(map(str, differing or near)))
