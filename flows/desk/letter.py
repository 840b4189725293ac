"""The sheet as it is read first: one message, its decisions, then the few lines of each part that
matter most. The whole of a part is a tap away."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate, zip_longest

from markupsafe import Markup
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, said
from flows.desk.telling import (
    DECIDE,
    PARTS,
    PEN_LINES,
    PEN_TOLD,
    PEN_WHY,
    WEEK,
    Theirs,
    by_pen,
    decisions_html,
    in_order,
    legend,
    line_html,
    made,
    missing_html,
    part_of,
    taken_up,
    with_quote,
)
from flows.sheet.line import Line
from flows.sheet.parts import Part, brief
from flows.sheet.rules.week import steps
from flows.words.texts import Words

# What the pen has read, and made something of.
_USED = ("line-untold",)
# Of what all the parts lack, the most that one message asks for.
_MOST_MISSING = 2
# Of what customers say, with its marks: what a message of Telegram holds beside a whole letter.
QUOTES = 800


def letter_html(d: Dialogue, theirs: Theirs | None = None) -> Markup:
    """The message: what is decided, some lines of each part under its title, what is missing; what
    customers say stands above what they say it of, and takes no line's place: no advice moves when
    they take a word back."""
    decided = decisions_html(d, _first_thing(d), _USED if by_pen(d) else ())
    quotes = _fitting(theirs.quotes) if theirs else {}
    kept = kept_lines(d, len(decided))
    told = {
        key: [_said(d, line, quotes) for line in _first_told(lines)] for key, lines in kept.items()
    }
    counted = {PARTS[0]: theirs.counted} if theirs else {}
    sections = (_section(d, key, said, counted.get(key)) for key, said in told.items() if said)
    shown = [line for lines in kept.values() for line in lines]
    lacks = () if by_pen(d) else missing_html(d, missing(d))
    ends = (*lacks, *legend(d, shown, theirs is not None, bool(by_pen(d))))
    return Markup("\n\n").join([decided, *sections, *ends])


def _said(d: Dialogue, line: Line, quotes: Mapping[str, Markup]) -> Markup:
    above = quotes.get(line.id)
    return with_quote(d, line, above) if above else line_html(d, line)


def _section(d: Dialogue, key: str, lines: Sequence[Markup], counted: Markup | None) -> Markup:
    part = part_of(d, key)
    subtitle = said(d, part.subtitle) if part.subtitle else None
    head = (d.html("letter-title", title=said(d, part.title)), subtitle, counted)
    top = Markup("\n").join(h for h in head if h)
    return Markup("\n\n").join([top, *lines])


def missing(d: Dialogue) -> tuple[str, ...]:
    """The slots that the sheet lacks most."""
    return tuple(slot for key in PARTS for slot in part_of(d, key).missing)[:_MOST_MISSING]


def kept_lines(d: Dialogue, used: int) -> dict[str, tuple[Line, ...]]:
    """The lines of each part that fit in one message, in the order of the part: the first of each
    is kept first, then the second. used: characters taken already."""
    firsts = {key: _chosen(d, first_of(d, key).lines) for key in PARTS}
    left, kept = _most(d) - used, list[Line]()
    for line in _by_turns(firsts):
        length = len(line_html(d, line))
        if length <= left:
            left -= length
            kept.append(line)
    return {key: tuple(x for x in lines if x in kept) for key, lines in firsts.items()}


def _most(d: Dialogue) -> int:
    """How long the letter is: beside a week by the pen, which says much of it, one is enough."""
    limits = d.content.limits
    return limits.letter_beside if by_pen(d) else limits.letter_length


def _fitting(quotes: Mapping[str, Markup]) -> dict[str, Markup]:
    """As many as a message has room for beside all that it holds without them, the first first."""
    lengths = accumulate(map(len, quotes.values()))
    return {
        id: q for (id, q), so_far in zip(quotes.items(), lengths, strict=True) if so_far <= QUOTES
    }


def _first_told(lines: tuple[Line, ...]) -> Iterator[Line]:
    """What is told « as of another » is told whole where that other has no room."""
    said = set[tuple[str, object]]()
    for line in lines:
        rule = (line.id, line.facts.get("posts"))
        dangling = line.facts.get("again") == "yes" and rule not in said
        yield replace(line, facts={**line.facts, "again": "no"}) if dangling else line
        said.add(rule)


def _by_turns(parts: Mapping[str, Sequence[Line]]) -> Iterator[Line]:
    return (line for row in zip_longest(*parts.values()) for line in row if line is not None)


def _chosen(d: Dialogue, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Of a part, those that the pen would have read first, in its order, else those that its week
    does not tell; all, where it wrote none, or before the last answer."""
    parts = by_pen(d)
    if not parts:
        return lines
    chosen, told = (parts.get(key, "").split() for key in (PEN_LINES, PEN_TOLD))
    known = {k: line for k, line in keyed_lines(d).items() if line in lines and k not in told}
    return tuple(known[key] for key in (chosen or known) if key in known)


def _first_thing(d: Dialogue) -> Words | None:
    """The decision of the week in the words of the pen: why it comes in this order, else the first
    thing, where it wrote either; with the minutes of the whole week, as the week counts them."""
    parts = by_pen(d)
    if not parts:
        return None
    todo = steps(made(d).evidence)
    first, taken = next(iter(taken_up(parts, len(todo)).items()), ("", ()))
    text = parts.get(PEN_WHY) or (parts.get(first) if taken else None)
    if text is None:
        return None
    return _decided(text, sum(todo[n - 1].minutes for n in in_order(todo, parts)))


def _decided(text: str, minutes: int) -> Words:
    what = Words("pen-text", {"text": text})
    return Words(WEEK, {"minutes": minutes, "do": "own", "own": what})


def keyed_lines(d: Dialogue) -> dict[str, Line]:
    """The lines that the letter chooses from, by what tells each from the others."""
    every = (line for key in PARTS for line in first_of(d, key).lines)
    keyed: dict[str, Line] = {}
    for line in every:
        key = f"{line.id}.{line.facts.get('turn', '')}".rstrip(".")
        keyed[key if key not in keyed else f"{key}.{len(keyed)}"] = line
    return keyed


def first_of(d: Dialogue, key: str) -> Part:
    """The few lines of a part that no decision said, what decides most first."""
    part, decided = part_of(d, key), part_of(d, DECIDE)
    fit = partial(brief, part, decided, d.content.limits)
    return d.memory.once("brief", (d.texts, part, decided), fit)
