"""What is said to the bot, and is no answer: a question, a wish, « je sais pas », a kind word.

The words are in content/<language>/asides.toml; those of all languages are looked for together.
Lists of whole phrases are sure; classes of words only hint, where nothing else is understood.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from itertools import islice
from typing import Any

import msgspec
from msgspec import Struct

from flows.reading.examples import ANSWER, Examples
from flows.reading.replies import plain, sentences

# Ours: a longer reply holds something else as well.
_MOST_WORDS = 18
_MOST_UNSURE = 14
_MOST_HINTING = 16
_MOST_DOUBTING = 12
# Ours: « j’ai pas envie », and not « j’ai remis à plus tard ».
_DECLINES = 4
_LONGEST_RUN = 6
_SHORTEST_CORE = 4
# Ours: « ah mais je vous l’ai déjà dit tout à l’heure ».
_MOST_AROUND = 4
_LONGEST_DOUBT, _LONGEST_TOLD, _FEWEST_TOLD = 400, 80, 3
_WORD = re.compile(r"[^\s:,.!…]+")
_AROUND_IT = " \t\n:,;.!…–—-"
_PARTED = re.compile(r"[,;.!…\n]")


class Kind(StrEnum):
    """What kind of thing was said."""

    QUESTION = "question"
    PRIVACY = "privacy"
    CORRECTION = "correction"
    SKIP = "skip"
    FEAR = "fear"  # of telling an idea, or of asking people
    UNSURE = "unsure"
    THANKS = "thanks"
    SMALLTALK = "smalltalk"
    TOLD = "told"  # that it was said before
    WISH = "wish"


class Aside(Struct, frozen=True):
    """What was said. wish: a move of the form, a command, or a setting as "what:value". sure:
    whatever else the reply could be read as. means: the word of ours that a question is about."""

    kind: Kind
    wish: str = ""
    means: str = ""
    sure: bool = True


# Ours: how sure it must be; where any words may answer; and of a wish or a fear. What is said to us
# and kept is worse than an answer that is asked for once more.
_LIKELY, _LIKELY_WHERE_FREE, _LIKELY_RARE = 0.35, 0.4, 0.4

Phrases = frozenset[str]


class Classes(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell by their kind what is said to us, see asides.toml. Of two that are named
    together, both are in the reply."""

    interrogatives: Phrases
    late: Phrases
    of_asking: Phrases
    listeners: Phrases
    asking: Phrases
    selves: Phrases
    knowing: Phrases
    denials: Phrases
    relatives: Phrases
    lacking: Phrases
    without: Phrases
    others: Phrases
    refusals: Phrases
    fears: Phrases
    turns: Phrases
    amends: Phrases
    states: Phrases
    told: Phrases
    instead: Phrases
    links: Phrases
    becomes: Phrases
    leads: Phrases


class AsideWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Those of a language. around: what stands before or after anything; polite: around a wish, as
    well. whole: all of a reply, by its kind; opens: how a reply begins; asks: a word that makes a
    question of what ends in "?"; asks_us: of what can be asked of us alone. private: what a
    question about privacy speaks of. answers: what goes on to an answer after all;
    unknowing: how one says that one does not know; guesses: what makes a guess of what follows.
    already: how one
    says that it was told before. wishes: all of a reply, by the wish. defines: how one asks what a
    word means; means: our words, by what they are explained under. questions: what people call a
    question of theirs, by its id. classes: what only hints."""

    around: Phrases
    polite: Phrases
    whole: Mapping[Kind, Phrases]
    opens: Mapping[Kind, Phrases]
    asks: Phrases
    asks_us: Phrases
    private: Phrases
    answers: Phrases
    unknowing: Phrases
    guesses: Phrases
    already: Phrases
    wishes: Mapping[str, Phrases]
    defines: Phrases
    means: Mapping[str, Phrases]
    questions: Mapping[str, Phrases]
    classes: Classes

    def __or__(self, other: "AsideWords") -> "AsideWords":
        joined: AsideWords = _both(self, other)
        return joined

    def folded(self) -> "AsideWords":
        """The same, folded by `plain`."""
        folded: AsideWords = _folded(self)
        return folded


def _folded(said: Any) -> Any:
    match said:
        case Struct():
            return type(said)(*(_folded(getattr(said, f)) for f in said.__struct_fields__))
        case Mapping():
            return {key: _folded(each) for key, each in said.items()}
        case _:
            return frozenset(map(plain, said))


def _both(one: Any, other: Any) -> Any:
    match one:
        case Struct():
            fields = one.__struct_fields__
            return type(one)(*(_both(getattr(one, f), getattr(other, f)) for f in fields))
        case Mapping():
            none = Phrases()
            return {key: one.get(key, none) | other.get(key, none) for key in (*one, *other)}
        case _:
            return one | other


def read_asides(toml_text: str) -> AsideWords:
    """The asides of one language. Raises msgspec.DecodeError naming what is wrong."""
    return msgspec.toml.decode(toml_text, type=AsideWords).folded()


class Reply(Struct, frozen=True):
    """A reply in words, folded; bare: without what stands around anything. marked: it ends with a
    question mark."""

    text: str
    said: list[str]
    bare: list[str]
    marked: bool

    def has(self, words: Phrases) -> bool:
        return not words.isdisjoint(self.said)

    def opens(self, phrases: Phrases) -> bool:
        return not phrases.isdisjoint(_runs(self.said, self.bare, closing=False))

    def closes(self, phrases: Phrases) -> bool:
        """Whether it ends in one of these phrases of several words."""
        closings = _runs(self.said, self.bare, closing=True)
        return any(" " in run and run in phrases for run in closings)

    def holds(self, phrases: Phrases) -> bool:
        """Whether one of these phrases stands in it."""
        return any(
            " ".join(self.said[at : at + n]) in phrases
            for at in range(len(self.said))
            for n in range(1, _LONGEST_RUN + 1)
        )


def _reply(text: str, known: AsideWords) -> Reply:
    said = plain(text[: 40 * _MOST_WORDS]).split()
    return Reply(text, said, _bare(said, known), "?" in text.rstrip()[-6:])


def turns(text: str, known: AsideWords) -> bool:
    """Whether a reply begins as a correction does: « en fait c’est… »."""
    reply = _reply(text, known)
    return len(reply.said) <= _MOST_HINTING and reply.opens(known.classes.turns)


def states_anew(text: str, known: AsideWords) -> bool:
    """Whether a reply says that something told before is otherwise: « en fait Awa c’est une
    école »; what has happened since is told otherwise: « en fait Awa a signé »."""
    reply = _reply(text, known)
    brief = len(reply.said) <= _MOST_HINTING and not reply.marked
    return brief and reply.opens(known.classes.amends) and reply.holds(known.classes.states)


def says_so(text: str, known: AsideWords) -> bool:
    """Whether a reply says itself that it corrects: « en fait… », "I meant…"."""
    reply = _reply(text, known)
    opened = reply.opens(known.classes.turns) or reply.opens(_of(known.opens, Kind.CORRECTION))
    return opened or reply.has(known.classes.told)


def owns_up(text: str, known: AsideWords) -> bool:
    """Whether a reply says that one was mistaken: « je voulais dire 12 »."""
    return _reply(text, known).has(known.classes.told)


def corrects(text: str, known: AsideWords) -> bool:
    """Whether a reply says that something was otherwise: « non… », « c’est pas ça », "change…"."""
    reply = _reply(text, known)
    return says_so(text, known) or not known.classes.instead.isdisjoint(reply.said[1:])


def beyond_told(text: str, known: AsideWords) -> str | None:
    """What a reply tells anew beside « je vous l’ai déjà dit », as it is written, "" for nothing;
    None when it neither begins nor ends so."""
    anew = _after_told(text, known)
    return _before_told(text, known) if anew is None else anew


def _before_told(text: str, known: AsideWords) -> str | None:
    """« Cindy, je viens de le dire »"""
    words = list(_WORD.finditer(text[-_LONGEST_TOLD:])) if len(text) <= _LONGEST_DOUBT else []
    said = [plain(word[0]) for word in words]
    for at in range(1, len(said) - _FEWEST_TOLD + 1):
        if " ".join(filter(None, said[at:])) in known.already:
            return text[: len(text) - len(text[-_LONGEST_TOLD:]) + words[at].start()].strip(
                _AROUND_IT
            )
    return None


def _after_told(text: str, known: AsideWords) -> str | None:
    words = list(islice(_WORD.finditer(text), _LONGEST_RUN + _MOST_AROUND))
    while words and plain(words[0][0]) in known.around:
        words = words[1:]
    said = [plain(word[0]) for word in words]
    for length in range(len(said), 0, -1):
        run = " ".join(filter(None, said[:length]))
        if run in known.already:
            rest = text[words[length - 1].end() :].strip(_AROUND_IT)
            return "" if set(plain(rest).split()) <= known.around else rest
    return None


def beyond_unknowing(text: str, known: AsideWords) -> str | None:
    """What a reply that opens with not knowing goes on to say, « jsp, 46 rdv pour 19 robes »; None
    where it opens otherwise, or makes a guess of it: « jsp, disons 6 »."""
    words = list(_WORD.finditer(text[:_LONGEST_DOUBT]))
    while words and plain(words[0][0]) in known.around:
        words = words[1:]
    said = [plain(word[0]) for word in words]
    runs = (n for n in range(_LONGEST_RUN, 0, -1) if " ".join(said[:n]) in known.unknowing)
    length = next(runs, 0)
    rest = said[length:]
    if not length or any(f" {guess} " in f" {' '.join(rest)} " for guess in known.guesses):
        return None
    return " ".join(rest)


def lacks(text: str, known: AsideWords) -> bool:
    """Whether who was asked for something they wrote says that there is none: « j’en ai pas ». What
    speaks to somebody may be the thing itself."""
    reply = _reply(text, known)
    return reply.opens(known.classes.lacking | known.classes.without) and not reply.has(
        known.classes.listeners
    )


def knows_nothing(text: str, known: AsideWords) -> bool:
    """Whether all that a reply says is that one does not know: « je sais pas, aucune idée »."""
    parts = list(filter(None, map(plain, _PARTED.split(text[:_LONGEST_DOUBT]))))
    each = [_opened(_reply(part, known), known, quoting=False) for part in parts]
    return bool(each) and all(said is not None and said.kind is Kind.UNSURE for said in each)


def declines(text: str, known: AsideWords) -> bool:
    """Whether who replies begins by saying that they would rather not: « j’ai pas envie… »."""
    reply = _reply(text, known)
    head = reply.said[:_DECLINES]
    return reply.opens(known.classes.selves) and Reply(text, head, head, False).holds(
        known.classes.refusals
    )


def aside(text: str, known: AsideWords, quoting: bool = False) -> Aside | None:
    """What a reply says to the bot; None when it may be an answer. quoting: what is asked for may
    itself ask something, of somebody else: then nothing is made of a hint."""
    reply = _reply(text, known)
    if not reply.said or len(reply.said) > _MOST_WORDS:
        return None
    if beyond_told(text, known) == "":
        return Aside(Kind.TOLD)
    sure = _whole(reply, known) or _opened(reply, known, quoting) or _puzzled(text, known)
    return sure or (None if quoting else _hint(reply, known))


def likely(text: str, examples: Examples | None, than: float, free: bool) -> Aside | None:
    """What a reply that is not understood, or would be kept as it is, is most like among the
    examples of what is said to us; None when it is rather like an answer. than: how sure it must
    be at least. free: any words may answer."""
    near = examples.beside(text, ANSWER) if examples else None
    if near is None:
        return None
    kind, wish = (Kind(near.option), "") if near.option in set(Kind) else (Kind.WISH, near.option)
    rare = bool(wish) or kind is Kind.PRIVACY
    least = _LIKELY_WHERE_FREE if free else _LIKELY_RARE if rare else _LIKELY
    return Aside(kind, wish, sure=False) if near.sure >= max(than, least) else None


def _whole(reply: Reply, known: AsideWords) -> Aside | None:
    whole = {" ".join(reply.bare), " ".join(reply.said)}
    politely = whole | set(_cores(reply.said, known))
    for wish, phrases in known.wishes.items():
        if politely & phrases:
            return Aside(Kind.WISH, wish)
    for kind, phrases in known.whole.items():
        if (politely if kind is Kind.SKIP else whole) & phrases:
            return Aside(kind)
    return None


def _cores(said: list[str], known: AsideWords) -> Iterator[str]:
    """What a reply says when all around it is polite: « est-ce qu’on peut voir ma fiche ? »."""
    around = known.around | known.polite
    loose = [word in around for word in said]
    first = loose.index(False) if False in loose else 0
    last = len(said) - loose[::-1].index(False) if False in loose else len(said)
    for start in range(first + 1):
        for end in range(last, len(said) + 1):
            core = " ".join(said[start:end])
            if len(core) >= _SHORTEST_CORE:
                yield core


def _bare(said: list[str], known: AsideWords) -> list[str]:
    """The words without what stands around anything: « ben jsp trop mdr »."""
    start, end = 0, len(said)
    while start < end - 1 and said[start] in known.around:
        start += 1
    while end > start + 1 and said[end - 1] in known.around:
        end -= 1
    return said[start:end]


def _opened(reply: Reply, known: AsideWords, quoting: bool) -> Aside | None:
    """What a reply is by how it begins, or by its question mark."""
    if _asks(reply, known, quoting):
        private = Aside(Kind.PRIVACY) if reply.has(known.private) else None
        return private or Aside(Kind.QUESTION, means=_means(reply, known))
    if reply.opens(_of(known.opens, Kind.CORRECTION)):
        return Aside(Kind.CORRECTION)
    told_another = quoting and reply.has(known.classes.listeners)  # « je ne sais que vous dire »
    if told_another or _goes_on(reply, known) or len(reply.said) > _MOST_UNSURE:
        return None
    for kind in (Kind.SKIP, Kind.UNSURE, Kind.THANKS, Kind.SMALLTALK):
        if reply.opens(_of(known.opens, kind)):
            return Aside(kind)
        if kind in (Kind.SKIP, Kind.UNSURE) and reply.closes(_of(known.whole, kind)):
            return Aside(kind, sure=False)
    return None


def _puzzled(text: str, known: AsideWords) -> Aside | None:
    """A question, where a sentence says that ours is not understood, whatever stands around it."""
    each = (_reply(sentence, known) for sentence in sentences(text))
    puzzled = (r.holds(known.classes.of_asking) and _asks(r, known, quoting=False) for r in each)
    return Aside(Kind.QUESTION) if any(puzzled) else None


def _means(reply: Reply, known: AsideWords) -> str:
    """The word of ours whose meaning is asked; "" for any other question."""
    if not reply.holds(known.defines):
        return ""
    return next((term for term, said in known.means.items() if reply.holds(said)), "")


def _of(phrases: Mapping[Kind, Phrases], kind: Kind) -> Phrases:
    return phrases.get(kind, Phrases())


def _goes_on(reply: Reply, known: AsideWords) -> bool:
    """Whether it holds an answer after all."""
    return reply.has(known.answers) or any(c.isdigit() for c in reply.text)


def _runs(said: list[str], bare: list[str], closing: bool) -> set[str]:
    """The first words, or the last ones, with and without what stands around them."""
    lengths = range(1, _LONGEST_RUN + 1)
    return {" ".join(w[-n:] if closing else w[:n]) for w in (said, bare) for n in lengths}


def _asks(reply: Reply, known: AsideWords, quoting: bool) -> bool:
    """Whether it is a question: it opens as one, or ends in "?" and has a word that asks."""
    if reply.opens(_of(known.opens, Kind.QUESTION)):
        return reply.marked or not reply.has(known.answers)
    return reply.marked and reply.has(known.asks_us if quoting else known.asks | known.asks_us)


def _hint(reply: Reply, known: AsideWords) -> Aside | None:
    """What the kinds of its words hint at."""
    if len(reply.said) > _MOST_HINTING:
        return None
    kind = next((kind for kind, hints in _HINTS.items() if hints(reply, known)), None)
    return Aside(kind, sure=False) if kind else None


def _fears(reply: Reply, known: AsideWords) -> bool:
    own = not reply.opens(known.classes.others)
    return own and reply.holds(known.classes.fears) and reply.has(known.private)


def _corrects(reply: Reply, known: AsideWords) -> bool:
    """« en fait j’avais mis… », « non c’était 30 pas 20 »."""
    turned = reply.opens(known.classes.turns)
    told = reply.has(known.classes.told) or not known.classes.instead.isdisjoint(reply.bare[2:-1])
    return turned and told


def _wonders(reply: Reply, known: AsideWords) -> bool:
    """It begins with a word that asks, or speaks of what we ask."""
    if reply.has(known.answers):
        return False
    classes = known.classes
    late = reply.opens(classes.selves) and not classes.late.isdisjoint(reply.bare[1:4])
    of_us = reply.has(classes.listeners) and reply.has(classes.asking)
    return late or of_us or reply.opens(classes.interrogatives) or reply.holds(classes.of_asking)


def _refuses(reply: Reply, known: AsideWords) -> bool:
    own = not reply.opens(known.classes.others) and not _goes_on(reply, known)
    return own and reply.holds(known.classes.refusals)


def _doubts(reply: Reply, known: AsideWords) -> bool:
    """Who speaks of themselves knows, remembers or counted nothing."""
    classes = known.classes
    if len(reply.said) > _MOST_DOUBTING:
        return False
    if reply.opens(classes.lacking):
        return True
    if _goes_on(reply, known):
        return False
    own = reply.opens(classes.selves | classes.denials | classes.knowing)
    at = next((i for i, word in enumerate(reply.said) if word in classes.relatives), None)
    return own and _near(reply.said[:at], classes.knowing, classes.denials)


def _near(said: list[str], some: Phrases, others: Phrases) -> bool:
    """Whether a word of the one stands beside, or one word away from, a word of the others."""
    at = [i for i, word in enumerate(said) if word in some]
    return any(not others.isdisjoint(said[max(i - 2, 0) : i + 3]) for i in at)


_HINTS: Mapping[Kind, Callable[[Reply, AsideWords], bool]] = {
    Kind.PRIVACY: _fears,
    Kind.CORRECTION: _corrects,
    Kind.QUESTION: _wonders,
    Kind.SKIP: _refuses,
    Kind.UNSURE: _doubts,
}
