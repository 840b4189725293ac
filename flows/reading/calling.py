"""Whom somebody means to call, and why, as they tell it: one a line, or in one breath. « Awa, pas
de commande depuis mai. Karim me doit 700 et puis Léa connaît des hôtels »."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from flows.reading import naming
from flows.reading.days import day
from flows.reading.lists import CallWords, Lists
from flows.reading.numbering import items
from flows.reading.phrases import fold, plain

# Ours: a longer text is none of a few people.
_LONGEST = 1500
# Ours: « l’intendante de la clinique des Filaos », "the lady at the garden centre".
_MOST_WORDS, _LONGEST_NAME = 7, 44
# « dossier de la mairie », "the report": what is to be done is named by a few words.
_MOST_OF_A_THING = 6
_LONGEST_LEAD = 5
# « Luc, à Éghezée » lives there.
_LEADS_TO_A_PLACE = 2
# Ours: « Luc plombier » is a name, « Luc assure cinq déneigeurs » tells of him.
_TELLING = 2
# What parts a name from its reason: a comma, a colon, a bracket, a dash between spaces.
_PARTS = re.compile(r"\s*(?:[,:(]|\s[-–—](?=\s))\s*")
# The end of a sentence, not of "Mme.".
_POINT = re.compile(r"(?<=\w{2})[.!]\s+|(?<=\d)[.!]\s+|\s*;\s*")
_BULLET = re.compile(r"^\s*(?:[-–—•*]|\d{1,2}[.)])\s*")
# An amount, not « 38 clientes ».
_SUM = re.compile(r"[€$£]?\d{3,}|[€$£]\d|\d+[€$£]")
_EDGES = " \t,.;:()?!-–—"


class Called(Struct, frozen=True):
    """Somebody, and why in their words; "" when no reason was told. thing: nobody, but what is to
    be done by a day that is told."""

    name: str
    why: str
    thing: bool = False


def called(text: str, lists: Lists) -> tuple[Called, ...]:
    """Each of them, in order, one of a name once; what names nobody tells more of who is before."""
    told: dict[str, Called] = {}
    last = ""
    for piece in _pieces(text[:_LONGEST], lists):
        thing = None if last and _is_paper(piece, lists) else _dated(piece, lists)
        one = thing or _called(piece, lists) or _more_of(told.get(last), piece, lists)
        if _is_event(piece, lists) and thing is None:
            last = ""
        elif one is not None:
            last = plain(one.name)
            before = told.get(last)
            told[last] = one if before is None or one.why else before
    return tuple(told.values())


def unread(text: str, lists: Lists) -> str:
    """What comes before anybody is named, and names nobody; and what happens somewhere, which is
    nobody; "" where nothing does."""
    pieces = [*_pieces(text[:_LONGEST], lists)]
    told = (bool(_dated(piece, lists) or _called(piece, lists)) for piece in pieces)
    first = next((i for i, known in enumerate(told) if known), 0)
    dated = {piece for piece in pieces if _dated(piece, lists)}
    events = (p for p in pieces[first:] if _is_event(p, lists) and p not in dated)
    return ", ".join((*(piece for piece in pieces[:first] if _tells(piece, lists)), *events))


def _more_of(one: Called | None, piece: str, lists: Lists) -> Called | None:
    """The same, with this too as a reason."""
    if one is None or not _tells(piece, lists):
        return None
    return Called(one.name, ", ".join(filter(None, (one.why, piece.strip(_EDGES)))))


def _tells(piece: str, lists: Lists) -> bool:
    """Whether something is told, beyond a word that leads on or ends: « voilà », « c’est tout »."""
    words = _unled(piece.split(), lists)[0]
    named = naming.name(" ".join(words), lists.tongue)
    ends = plain(" ".join(words)) in lists.tongue.words.trails
    return len(words) > 1 and not ends and any(c.isalpha() for c in named)


def _pieces(text: str, lists: Lists) -> Iterator[str]:
    numbered = items(text, lists.tongue.words.joins)
    lines = [item.text for item in numbered] or text.splitlines()
    for line in lines:
        sentences: list[str] = []
        for said in _POINT.split(_BULLET.sub("", line)):
            for part in _after_each(said, lists.calling):
                goes_on = sentences and not _opens(part, lists)
                if goes_on and part.strip():
                    sentences[-1] = f"{sentences[-1]}, {part}"
                elif part.strip():
                    sentences.append(part)
        for sentence in sentences:
            yield from _people(sentence, lists)


def _after_each(text: str, known: CallWords) -> list[str]:
    """What « et puis » parts."""
    return _splitting(known.apart).split(text)


@lru_cache(maxsize=8)
def _splitting(phrases: frozenset[str]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"\s*,?\s+(?:{'|'.join(map(re.escape, ordered))})\s+", re.IGNORECASE)


def _opens(part: str, lists: Lists) -> bool:
    """Whether somebody else is spoken of: it begins with a name, or parts one from a reason."""
    words = _unled(part.split(), lists)[0]
    if not words or _is_reason(words[0], lists) or _is_thing(words, lists):
        return False
    named = _is_name(words[0], lists) or bool(_name_and_why(words, lists)[1])
    return named or len(words) <= _MOST_WORDS // 2


def _people(sentence: str, lists: Lists) -> Iterator[str]:
    """The same sentence, parted before each name that a comma or an "and" leads to."""
    words, start = sentence.split(), 0
    for at in range(1, len(words)):
        joined = plain(words[at - 1]) in lists.tongue.words.joins
        after = joined or words[at - 1].endswith(",")
        apart = joined or words[at - 1].endswith("),")
        if after and at - start > joined and _leads_on(words[at:], lists, apart):
            yield " ".join(words[start : at - joined]).rstrip(_EDGES)
            start = at
    yield " ".join(words[start:])


def _leads_on(words: list[str], lists: Lists, apart: bool) -> bool:
    """Whether somebody else comes: a name, or what leads to one: « relancer Karim », « et ma
    voisine qui… ». apart: a capital is enough."""
    left, _ = _unled(words, lists)
    own = plain(words[0]) in lists.tongue.words.singular
    related = own and any(plain(w) in lists.calling.who for w in words[1:_LONGEST_LEAD])
    led = len(left) < len(words) and len(words[0]) > _LEADS_TO_A_PLACE
    named = bool(left) and _is_name(left[0], lists, apart or led)
    return (named and not _is_group(left, lists)) or (apart and related)


def _is_group(words: list[str], lists: Lists) -> bool:
    """Whether a plural does something: "and Saccos fix budgets now"."""
    bare, after = words[0].strip(_EDGES), "".join(words[1:2])
    known = bare in lists.names.titles or plain(bare) in lists.names.first
    acts = words[0] == bare and after[:1].islower() and not _is_reason(after, lists)
    return acts and not known and bare.endswith(tuple(lists.calling.plural))


def _is_thing(words: list[str], lists: Lists) -> bool:
    """Whether an amount is told, or a thing: « un prix », « 1500 de dépôt », "the lease"."""
    articles = _owning(lists) | lists.tongue.words.plurals | lists.tongue.words.one
    bare = [w for w in words[:2] if plain(w) not in articles] or words[:1]
    told = bool(bare) and bool(_SUM.match(bare[0]))
    return told or any(plain(w.strip(_EDGES)) in lists.calling.things for w in bare[:1])


def _is_event(piece: str, lists: Lists) -> bool:
    """Whether something that takes place is told of: « le festival », "the trade fair"."""
    words = _unled(piece.split(), lists)[0]
    known, articles = lists.calling.events, _owning(lists) | lists.tongue.words.plurals
    bare = [plain(word.strip(_EDGES)) for word in words[:3]]
    led = bool(bare) and bare[0] in articles
    return led and any(word in known for word in bare[1:])


def _dated(piece: str, lists: Lists) -> Called | None:
    """What is to be done by a day and is nobody: « le salon, avant le 5 décembre », "the report is
    due 18 December"."""
    articles, words = lists.tongue.words.one | _owning(lists), piece.split()
    words = words if words and plain(words[0]) in articles else _unled(words, lists)[0]
    text, told = " ".join(words), day(" ".join(words), lists)
    if told is None or not _is_undertaking(words, told.said, lists):
        return None
    sign = _PARTS.search(text)
    before = text[: sign.start()].split() if sign else []
    if (
        sign
        and len(before) in range(1, _MOST_OF_A_THING + 1)
        and told.said not in text[: sign.start()]
    ):
        return Called(text[: sign.start()], text[sign.end() :].strip(_EDGES), thing=True)
    rest = text.replace(told.said, " ").split()
    known = lists.calling.things | lists.calling.events
    at = next((i for i, w in enumerate(rest) if plain(w.strip(_EDGES)) in known), 0)
    name = " ".join(rest[: _of_what(rest, at + 1, lists)]).strip(_EDGES)
    why = text.removeprefix(name).strip(_EDGES) if text.startswith(name) else told.said
    return Called(name, why, thing=True)


def _of_what(words: list[str], end: int, lists: Lists) -> int:
    """Where what is named ends, with what it is of: « le bail de la cuisine de production »."""
    small = _owning(lists) | lists.tongue.words.plurals
    of = {plain(word) for word in lists.names.links}
    while end < len(words) and not words[end - 1].endswith(tuple(",;:")):
        noun = end + (plain(words[end]) in of)
        noun += noun < len(words) and noun > end and plain(words[noun]) in small
        elided = noun == end and plain(words[end]).partition(" ")[0] in of
        bare = "".join(words[noun : noun + 1]).strip(_EDGES)
        if not (noun > end or elided) or not bare or bare[0].isdecimal():
            break
        end = noun + 1
    return end


def _is_paper(piece: str, lists: Lists) -> bool:
    """Whether it is a paper or a price of ours, which somebody waits for."""
    return any(paper.within(fold(piece)) for paper in lists.reasons.papers.values())


def _is_undertaking(words: list[str], told: str, lists: Lists) -> bool:
    """Whether a thing, or what takes place, is told of; or a few words that name nobody are due."""
    text = " ".join(words)
    due = lists.reasons.due.first(fold(text))
    said = text.partition(fold(text).quote(due))[0].split() if due else []
    small = _owning(lists) | lists.tongue.words.plurals | lists.tongue.words.one
    named = any(_is_name(w, lists) for w in words[:_MOST_OF_A_THING])
    led = bool(said) and plain(said[0]) in small and len(said) <= _MOST_OF_A_THING
    bare = text.replace(told, " ").split() if text.startswith(told) else words
    thing = bool(bare) and _is_thing(bare, lists)
    return not named and (thing or _is_event(text, lists) or (led and "," not in " ".join(said)))


def _is_name(word: str, lists: Lists, capital: bool = False) -> bool:
    """Whether a word begins the name of somebody. capital: any capital tells one."""
    bare = word.strip(_EDGES)
    known = bare in lists.names.titles or plain(bare) in lists.names.first
    own = capital and bare[:1].isupper() and plain(bare) not in lists.names.never
    return bool(bare) and (known or own) and not _is_reason(bare, lists)


def _is_reason(word: str, lists: Lists) -> bool:
    first = next(iter(plain(word).split()), "")
    return first in lists.calling.opens and word.strip(_EDGES) not in lists.names.titles


def _owning(lists: Lists) -> frozenset[str]:
    """The articles and « ma », « sa », that may begin what somebody is called."""
    return lists.tongue.words.singular | lists.tongue.words.owners


def _after_capitals(words: list[str], lists: Lists) -> int:
    """Where a name in capitals ends and something is told of its bearer: « Benoit assure… »; the
    article that it begins with is no name: « Le docteur Perrin »."""
    small = _owning(lists) | lists.tongue.words.plurals | lists.names.particles | lists.names.links
    run = next((i for i, w in enumerate(words) if w[:1].islower()), len(words))
    led = bool(words) and plain(words[0]) in small
    links = run < len(words) and words[run] in small
    return len(words) if not run or led or links or len(words) - run < _TELLING else run


def _called(piece: str, lists: Lists) -> Called | None:
    words, lead = _unled(piece.split(), lists)
    if words and _is_reason(words[0], lists) and plain(words[0]) not in _owning(lists):
        return None  # « je ne vois pas »
    if _is_thing(words, lists) or _is_event(piece, lists):
        return None
    said, why = _name_and_why(words, lists)
    name = naming.name(said, lists.tongue).strip(_EDGES)
    nobody = not any(c.isalpha() for c in name) or plain(name) in lists.calling.leads
    if nobody or len(name) > _LONGEST_NAME:
        return None
    told = " ".join(part for part in (lead, why.strip(_EDGES)) if part)
    return Called(name, told)


def _unled(words: list[str], lists: Lists) -> tuple[list[str], str]:
    """The words from the name on; and, of what led to it, what tells why: « remercier »."""
    known, lead = lists.calling, ""
    while words:
        longest = range(min(_LONGEST_LEAD, len(words) - 1), 0, -1)
        heads = {n: plain(" ".join(words[:n])) for n in longest}
        n = next((n for n, said in heads.items() if said in known.leads | known.tells), 0)
        if not n:
            break
        lead = " ".join(words[:n]) if heads[n] in known.tells else lead
        words = words[n:]
    return words, lead


def _name_and_why(words: list[str], lists: Lists) -> tuple[str, str]:
    """Parted by a sign after a few words, else before the first word that tells a reason."""
    text = " ".join(words)
    told = (
        i for i, w in enumerate(words) if i and _is_reason(w, lists) and not _owned(words, i, lists)
    )
    opening = min(next(told, len(words)), _after_capitals(words, lists))
    sign = _PARTS.search(text)
    if sign and len(text[: sign.start()].split()) <= min(_MOST_WORDS, opening):
        return text[: sign.start()], text[sign.end() :]
    return " ".join(words[:opening]), " ".join(words[opening:])


def _owned(words: list[str], at: int, lists: Lists) -> bool:
    """Whether it says whose somebody is: « la chum a Manon »."""
    role = plain(words[0]) in _owning(lists) and plain(words[at]) in lists.calling.whose
    return role and "".join(words[at + 1 : at + 2])[:1].isupper()
