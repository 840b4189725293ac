"""What a reply is held against: a question in the words of a language, and what clauses tell."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from msgspec import Struct

from flows.interview.answers import OTHER
from flows.reading import replies
from flows.reading.examples import (
    NOTHING_LIKE_IT,
    POSSIBLE,
    POSSIBLE_IN_WORDS,
    Examples,
    Guess,
    Near,
)
from flows.reading.figures import Amounts
from flows.reading.quantity_words import QuantityWords
from flows.reading.tongue import SHORT, Tongue

# Ours: nobody tells more things in one reply.
MOST_CLAUSES = 24
# Ours: a longer clause tells something else beside what is not so.
_SPACES_OF_A_NOT = 9
# Ours: how sure examples are at least of another option than the one a reply was taken for, which
# they hardly see.
_CONTRADICTS, _CONTRADICTED = 0.6, 0.3
# Ours: how sure an option is at least that is proposed where their words could stay as they are.
WELL = 0.5


class Lexicon(Struct, frozen=True):
    """What a question needs of a language: the labels of its options, the small words that a reply
    turns on, and the spelled numbers.

    `labels` gives each option its label first, then what else people type for it. `shares` are the
    words for a part of a whole, in percent; 0 is for what is left of it. `periods` tells how often
    a year comes what is told « par mois ». `common` are folded words that tell nothing.
    nth: ordinals. unsure: all of a reply that tells one does not know.
    money: the sign they count in. scales: how many of a money stand for a euro in bands.
    free: whether words of their own are kept. shown: the options that have a button, where not
    all have one; the others are told by their labels alone.
    """

    labels: dict[str, tuple[str, ...]]
    tongue: Tongue
    numbers: Mapping[str, float] = {}
    shares: Mapping[str, float] = {}
    periods: Mapping[str, float] = {}
    durations: Mapping[str, float] = {}
    quantities: QuantityWords = QuantityWords()
    common: frozenset[str] = frozenset()
    examples: Examples | None = None
    nth: Mapping[str, int] = {}
    unsure: frozenset[str] = frozenset()
    free: bool = False
    shown: frozenset[str] = frozenset()
    money: str = ""
    scales: Mapping[str, int] = {}

    def turned(self, reply: str) -> frozenset[str]:
        """The options whose label it says and takes back: « pas à des entreprises »."""
        said = replies.plain(reply[: replies.LONGEST_CHOICE])
        turned = self.tongue.turning(said)
        long = said.count(" ") > SHORT  # « oui mais à condition que… » takes no « oui » back
        sides = frozenset().union(*self.tongue.words.opens.values()) if long else frozenset()
        labels = {option: replies.folded(label) for option, (label, *_) in self.labels.items()}
        return frozenset(
            option
            for option, label in labels.items()
            if turned and label not in sides and f" {label} " in f" {said} "
            if self.tongue.turning(label) != turned
        )

    def is_number(self, reply: str) -> bool:
        """Whether it is a number and nothing else, of whatever money: « 200 000 CFA »."""
        said = replies.plain(reply[: replies.LONGEST_CHOICE]).split()
        of_money = self.tongue.words.other_money.union(*self.tongue.words.money.values())
        return bool(said) and all(w.isdecimal() or w in self.numbers or w in of_money for w in said)

    @property
    def amounts(self) -> Amounts:
        """The words of quantities."""
        return Amounts(self.numbers, self.shares, self.durations, self.quantities, self.common)

    def guess(self, reply: str, possible: float = 0) -> Guess:
        """What the examples of the options make of it, one without a button being proposed at most;
        possible: how sure at least, where it is more than usual."""
        if self.examples is None:
            return NOTHING_LIKE_IT
        turned = self.turned(reply)
        possible = max(possible, POSSIBLE_IN_WORDS if self.free else POSSIBLE)
        if self.free and self.tongue.voices(reply):  # what somebody said may stay as it is
            possible = max(possible, WELL)
        guess = self.examples.guess(reply, self.labels, possible)
        if turned:  # what is liker an example that turns as it does may be meant all the same
            return guess.doubted(frozenset() if guess.alike else turned)
        if guess.taken and self.shown and guess.taken not in self.shown:
            guess = guess.doubted()
        return NOTHING_LIKE_IT if self.free and guess.first == OTHER else guess

    def rival(self, reply: str, option: str) -> str | None:
        """The other option that examples tell, of a reply that only holds this one's label, or a
        number: « pub facebook »; None where they do not speak against it."""
        plainly = replies.exact(reply, self.labels) is not None or self.is_number(reply)
        near = self.examples.near(reply) if self.examples and not plainly else ()
        known = [one for one in near if one.option in self.labels]
        if not known or known[0].option == option or known[0].sure < _CONTRADICTS:
            return None
        unlikely = all(one.sure < _CONTRADICTED for one in known if one.option == option)
        return known[0].option if unlikely else None

    def liker(self, reply: str, part: str, option: str) -> bool:
        """Whether a reply is liker an example of the option than a part of it is."""
        near = [self.examples.near(said) if self.examples else () for said in (reply, part)]
        whole, less = (next((n.like for n in each if n.option == option), 0) for each in near)
        return whole > less

    def near(self, reply: str) -> tuple[Near, ...]:
        """What examples tell, the surest first; nothing where there are none."""
        return self.examples.near(reply) if self.examples else ()

    def hint(self, reply: str) -> tuple[str, ...]:
        """The options to propose; none to a mere "yes", which is like many an example."""
        mere = self.tongue.leaves(replies.plain(reply[: replies.LONGEST_CHOICE]))
        return () if mere else self.guess(reply).proposed


def matched(piece: str, lexicon: Lexicon) -> str | None:
    """The option that a piece of a reply says, by its label or by an example."""
    label = replies.exact(piece, lexicon.labels)
    if label is not None:
        return label
    return lexicon.guess(piece).taken or replies.match(piece, lexicon.labels, lexicon.tongue)


class Facts(Struct, frozen=True):
    """What the pieces of a reply tell, each option once. denied: the options they say it is not."""

    options: tuple[str, ...]
    denied: frozenset[str]
    unknown: tuple[str, ...]


def facts(pieces: Iterable[str], lexicon: Lexicon) -> Facts:
    """What each piece tells, or each clause of one that tells nothing as a whole: « elle prend son
    temps mais elle paie à l’heure »; what is only taken away tells what it is not."""
    options: dict[str, None] = {}
    denied: set[str] = set()
    unlikely: set[str] = set()
    unknown: list[str] = []
    for clause in islice(_clauses(pieces, lexicon), MOST_CLAUSES):
        said, option = replies.plain(clause), matched(clause, lexicon)
        if found := preferred(clause, lexicon):
            options[found[0]] = None
            denied.add(found[1])
        elif not_it := _taken_away(clause, option, lexicon):
            denied.add(not_it)
        elif option is not None:
            options[option] = None
        elif not_it := _unlikely(clause, lexicon):
            unlikely.add(not_it)
        elif lexicon.tongue.away(said) is not None:
            continue
        elif (lexicon.tongue.leaning(said) == "no" or _mere_no(said, lexicon)) and options:
            denied.add([*options][-1])  # « le prix ? non »
        elif not said or set(said.split()) - lexicon.common:
            unknown.append(clause)
    return Facts(tuple(options), frozenset(denied | (unlikely - options.keys())), tuple(unknown))


def _mere_no(said: str, lexicon: Lexicon) -> bool:
    """Whether a plain clause says nothing but "not": « toujours pas »."""
    nots = lexicon.tongue.words.takes_away.intersection(said.split())
    left = lexicon.tongue.unturned(said).split()
    return bool(nots and left) and not set(left) - lexicon.common


def _clauses(pieces: Iterable[str], lexicon: Lexicon) -> Iterator[str]:
    """The pieces; of one that tells nothing as a whole, its clauses."""
    for piece in pieces:
        if matched(piece, lexicon) is not None:
            yield piece
        else:
            parts = lexicon.tongue.clauses(piece, replies.MOST_PIECES)
            told = [part for part in parts if _tells(part, lexicon)]
            yield from parts if told else (piece,)


def _tells(clause: str, lexicon: Lexicon) -> bool:
    away = lexicon.tongue.away(replies.plain(clause))
    return matched(clause if away is None else away, lexicon) is not None


def likely(clause: str, lexicon: Lexicon) -> str | None:
    """The option that a clause most likely tells, where it is not sure."""
    guess = lexicon.guess(clause, POSSIBLE_IN_WORDS)
    return next(iter(guess.proposed), None) if guess.alike else None


def preferred(said: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The option that is meant, and the one that is not: « plutôt des entreprises que des
    particuliers »."""
    liked, other = lexicon.tongue.preferring(replies.plain(said[: replies.LONGEST_CHOICE]))
    both = (matched(liked, lexicon), matched(other, lexicon)) if liked and other else (None, None)
    return (both[0], both[1]) if both[0] and both[1] and both[0] != both[1] else None


def weightiest(said: str, lexicon: Lexicon) -> str | None:
    """The one of several that is said to be the most: « des particuliers en majorité et 3
    écoles »."""
    each = replies.pieces(said[: replies.LONGEST_CHOICE], lexicon.tongue)
    most = [piece for piece in each if _mostly(piece, lexicon)]
    if len(each) == 1 or len(most) != 1:
        return None
    left = (w for w in most[0].split() if not _mostly(w, lexicon))
    return replies.match(" ".join(left), lexicon.labels, lexicon.tongue)


def _mostly(said: str, lexicon: Lexicon) -> bool:
    words = replies.plain(said).split()
    return not lexicon.quantities.mostly.isdisjoint(words)


def opening(said: str, lexicon: Lexicon) -> str | None:
    """The option whose very name a reply opens with: « oui, un client qui… »."""
    first, comma, _ = said.partition(",")
    turned = lexicon.tongue.turning(replies.plain(said))
    return replies.exact(first, lexicon.labels) if comma and not turned else None


def held_in(said: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The options whose names stand in the pieces of a reply: « moins d’un quart en été, plus de la
    moitié en hiver »."""
    each = replies.pieces(said, lexicon.tongue)
    told = (replies.held(piece, lexicon.labels, lexicon.tongue) for piece in each)
    return tuple(dict.fromkeys(option for option in told if option))


def begins_with(option: str | None, opened: str, lexicon: Lexicon) -> bool:
    """Whether an option is the other one told more closely: « Oui, à conditions », « Oui »."""
    names = lexicon.labels.get(option or "", ("",))[:1], lexicon.labels[opened][:1]
    long, short = (replies.plain(name[0]) for name in names)
    return long.startswith(short)


def _taken_away(clause: str, option: str | None, lexicon: Lexicon) -> str | None:
    """The option that a clause says it is not: « pas le patron », « fb jamais », « décider vite
    c’est pas son truc ». One that examples tell as a whole is only taken away by its label."""
    if replies.exact(clause, lexicon.labels) is not None:
        return None
    said, tongue = replies.plain(clause), lexicon.tongue
    if (not_so := tongue.unlike(said)) and (not_it := matched(not_so, lexicon)):
        return not_it
    for part in filter(None, (tongue.away(said), tongue.never(said))):
        if tongue.turning(part):  # « pas de leçon, rien »
            continue
        label = replies.match(part, lexicon.labels, tongue)
        not_it = label or (lexicon.guess(part).taken if option is None else None)
        if not_it:
            return not_it
    return None


def _unlikely(clause: str, lexicon: Lexicon) -> str | None:
    """The option that a clause would tell without its "not": « il n’est pas du genre à… »."""
    said, tongue = replies.plain(clause), lexicon.tongue
    short = said.count(" ") < _SPACES_OF_A_NOT
    told = tongue.unlike(said) or (tongue.unturned(said) if short else "")
    meant = likely(told, lexicon) if told else None
    if meant is None and told and tongue.reverses(said):  # "she decides slowly"
        meant = lexicon.guess(told).taken
    first = lexicon.guess(clause).first
    own = not tongue.unlike(said) and meant is not None and lexicon.liker(clause, told, meant)
    return None if own or first not in (None, meant) else meant
