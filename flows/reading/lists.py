"""The words to recognise in what people type, from content/<language>/lists.toml.

People mix languages: the lists of all languages are merged and always run together.
"""

from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from flows.reading.leads import LeadWords
from flows.reading.names import NameWords
from flows.reading.phrases import Phrases, plain
from flows.reading.places import PlaceWords
from flows.reading.quantity_words import QuantityWords
from flows.reading.reason_words import ReasonWords
from flows.reading.tongue import SmallWords, Tongue
from flows.reading.trades import Trades

# Words of lists that are looked for in a text as it is written.
_AS_WRITTEN = ("joins", "goes_on", "announces", "tells_more", "neither")


class PostWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What tells that a post is of something that happened, and what tells nothing."""

    people: Phrases
    did: Phrases
    scenes: Phrases
    times: Phrases
    invites: Phrases
    general: Phrases
    everyone: Phrases
    jargon: Phrases

    def __or__(self, other: "PostWords") -> "PostWords":
        return PostWords(*(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__))


class AudienceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What is said to customers (the first two), and what is said among people of a trade."""

    problem: Phrases
    offer: Phrases
    peers: Phrases
    news: Phrases
    learners: Phrases
    craft: Phrases
    gear: Phrases

    def __or__(self, other: "AudienceWords") -> "AudienceWords":
        return AudienceWords(
            *(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__)
        )


class OwingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What is owed, and what says that it is still open."""

    what: Phrases
    open: Phrases

    def __or__(self, other: "OwingWords") -> "OwingWords":
        return OwingWords(self.what | other.what, self.open | other.open)


class LeavingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """How people tell that somebody leaves: what says so; the small words that may stand between
    that and who does; those before a name that make it somebody else's: « la femme de Marco »."""

    said: Phrases
    between: frozenset[str]
    others: frozenset[str]

    def __or__(self, other: "LeavingWords") -> "LeavingWords":
        return LeavingWords(
            self.said | other.said, self.between | other.between, self.others | other.others
        )

    def folded(self) -> "LeavingWords":
        """The same, folded by `plain`."""
        words = {f: frozenset(map(plain, getattr(self, f))) for f in ("between", "others")}
        return replace(self, **words)


class KindWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What a text of each kind says that the others hardly do (flows.scoring.kinds.Kind); private:
    what is not of anybody's trade; and what is done in it, whatever it is: a group is asked, tools
    are spoken of, a customer is handed over, a name asked for, thanks given, somebody vouches,
    something is proposed, advertised, answered, or owed; somebody of the family is spoken of, the
    writer complains, cancels or sells as anybody may, neighbours are told, and people meet for
    pleasure."""

    pitch: Phrases
    reply: Phrases
    reminder: Phrases
    peer: Phrases
    referral: Phrases
    article: Phrases
    offer: Phrases
    private: Phrases
    group: Phrases
    shop_talk: Phrases
    handing: Phrases
    introducing: Phrases
    came_of_it: Phrases
    vouched_to: Phrases
    proposing: Phrases
    advert: Phrases
    answering: Phrases
    dunning: Phrases
    kin: Phrases
    as_customer: Phrases
    notice: Phrases
    leisure: Phrases

    def __or__(self, other: "KindWords") -> "KindWords":
        return KindWords(*(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__))


class BaitWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What draws those one regrets, by how they begin and what they turn out to be
    (flows.publishing.signs)."""

    price: Phrases
    deposit: Phrases
    workload: Phrases
    changes: Phrases
    relational: Phrases
    urgent: Phrases
    ill: Phrases
    reach: Phrases
    decider: Phrases
    fit: Phrases

    def __or__(self, other: "BaitWords") -> "BaitWords":
        return BaitWords(*(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__))


class SignWords(Struct, frozen=True, forbid_unknown_fields=True):
    """How people tell a first sign in their own words (flows.interview.answers.FirstSign)."""

    haggled: Phrases
    urgent: Phrases
    spoke_ill: Phrases
    no_decider: Phrases
    refused_deposit: Phrases

    def __or__(self, other: "SignWords") -> "SignWords":
        return SignWords(*(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__))


class CallWords(Struct, frozen=True, forbid_unknown_fields=True):
    """How people tell whom they mean to call, and why: see the table [calling] of lists.toml."""

    leads: frozenset[str]
    apart: frozenset[str]
    opens: frozenset[str]
    who: frozenset[str]
    tells: frozenset[str]
    since: frozenset[str]
    months: Mapping[str, int]
    days: Mapping[str, int]
    sent: Phrases
    knows: Phrases
    late: Phrases
    asked_for: frozenset[str]
    things: frozenset[str]
    whose: frozenset[str]
    plural: frozenset[str]
    turned: frozenset[str]
    others: frozenset[str]
    by: frozenset[str]
    feasts: frozenset[str]
    events: frozenset[str]
    sells: Phrases
    clock: Mapping[str, int]
    noon: Phrases
    near: Mapping[str, int]
    later: Mapping[str, int]
    lengths: Mapping[str, int]
    within: frozenset[str]
    next_week: frozenset[str]
    hour_beside: frozenset[str]

    def __or__(self, other: "CallWords") -> "CallWords":
        return CallWords(
            *(_both(getattr(self, f), getattr(other, f)) for f in self.__struct_fields__)
        )

    def folded(self) -> "CallWords":
        """The same, folded by `plain`."""
        words = {f: getattr(self, f) for f in self.__struct_fields__}
        told = {f: frozenset(map(plain, w)) for f, w in words.items() if isinstance(w, frozenset)}
        keyed = {
            f: {plain(k): n for k, n in words[f].items()}
            for f in ("months", "days", "clock", "near", "later", "lengths")
        }
        return replace(self, **told, **keyed)


class Feast(Struct, frozen=True, forbid_unknown_fields=True):
    """A day for which people buy. shops: gifts for it are bought in any shop; words: what is said
    by those whose trade it is."""

    month: int
    day: int
    shops: bool
    words: Phrases

    def __or__(self, other: "Feast") -> "Feast":
        return replace(self, words=self.words | other.words)


class GuardWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What keeps an answer from being shown: nothing told, words said to us, a portrait for a
    moment, their own words for those of a customer."""

    hollow: Phrases
    to_us: Phrases
    first_person: Phrases
    portrait: Phrases
    happened: Phrases
    reported: Phrases
    disputes: Phrases
    complains: Phrases
    of_the_sheet: Phrases
    said_before: Phrases
    again: Phrases
    falters: Phrases

    def __or__(self, other: "GuardWords") -> "GuardWords":
        return GuardWords(*(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__))


class HesitationWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What nearly stopped a customer, by what can be done about it
    (flows.sheet.findings.portrait.Obstacle)."""

    find: Phrases
    proof: Phrases
    price: Phrases
    change: Phrases
    opinion: Phrases
    timing: Phrases

    def __or__(self, other: "HesitationWords") -> "HesitationWords":
        return HesitationWords(
            *(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__)
        )


class StoryWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What says that something nearly stopped it; what came of it, where a sentence begins with
    that; and that they paid."""

    nearly: Phrases
    since: Phrases
    paid: Phrases

    def __or__(self, other: "StoryWords") -> "StoryWords":
        return StoryWords(*(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__))


class StopWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell nothing of who is spoken to: those of grammar, and those everybody uses."""

    grammar: frozenset[str]
    common: frozenset[str]

    def __or__(self, other: "StopWords") -> "StopWords":
        return StopWords(self.grammar | other.grammar, self.common | other.common)

    def folded(self) -> "StopWords":
        """The same, folded by `plain`."""
        return StopWords(frozenset(map(plain, self.grammar)), frozenset(map(plain, self.common)))


# By what a text shows, how much it speaks for each kind (flows.scoring.traits).
Tells = Mapping[str, tuple[int, ...]]


class Lists(Struct, frozen=True, forbid_unknown_fields=True):
    """The words to recognise, one field a list of lists.toml, which says what each is for."""

    phones: frozenset[str]
    numbers: Mapping[str, float]
    shares: Mapping[str, float]
    periods: Mapping[str, float]
    durations: Mapping[str, float]
    quantities: QuantityWords
    names: NameWords
    words: StopWords
    places: PlaceWords
    tongue: Tongue

    stalling: Phrases
    doing: Phrases
    finished: Phrases
    supposing: Phrases
    hello: Phrases
    vague: Phrases
    moments: Phrases
    platitudes: Phrases
    observed: Phrases
    everyone: Phrases
    insults: Phrases
    unpaid: Phrases
    promised: Phrases
    afraid: Phrases
    shy: Phrases

    age: Phrases
    sex: Phrases
    jobs: Phrases
    cities: Phrases
    likes: Phrases
    hobbies: Phrases

    introduced: Phrases
    looked_up: Phrases
    figures: Phrases
    appointments: Phrases
    obstacles: Phrases
    paid: Phrases
    stock: Phrases
    me: Phrases
    you: Phrases

    relations: Phrases
    vouched: Phrases
    looking: Phrases
    greetings: Phrases
    signatures: Phrases
    to_one: Phrases
    to_many: Phrases
    for_whom: Phrases
    yours: Phrases
    initials: Phrases
    rhetorical: Phrases
    idle: Phrases
    events: Phrases
    invoices: Phrases
    dues: Phrases
    helping: Phrases
    whom: Phrases
    requests: Phrases
    taken_up: Phrases
    thanks: Phrases
    free_no: Phrases
    they: Phrases
    familiar: Phrases
    owing: OwingWords
    selfintro: Phrases
    news_of: Phrases
    among: Phrases
    kinds: KindWords
    welcoming: Phrases
    denials: Phrases
    openings: frozenset[str]
    posts: PostWords
    audience: AudienceWords
    baits: BaitWords
    markets: Phrases
    feasts: Mapping[str, Feast]

    signs: SignWords
    forgotten: Phrases
    conditions: Phrases
    grumbles: Phrases
    contracts: Phrases
    guards: GuardWords
    hesitations: HesitationWords
    losses: Phrases
    livelihood: Phrases
    engines: Mapping[str, Phrases]
    outlets: Mapping[str, Phrases]
    sent_by: Phrases
    public_bodies: Phrases
    young: Phrases
    leaving: LeavingWords
    private: Phrases
    deadlines: Phrases
    calling: CallWords
    reasons: ReasonWords
    story: StoryWords
    trades: Trades = {}
    leads: LeadWords = LeadWords()
    tells: Tells = {}

    def __or__(self, other: "Lists") -> "Lists":
        return Lists(*(_both(getattr(self, f), getattr(other, f)) for f in self.__struct_fields__))


def read_tells(toml_text: str) -> Tells:
    """The weights of content/kinds.toml. Raises msgspec.DecodeError naming what is wrong."""
    return msgspec.toml.decode(toml_text, type=dict[str, tuple[int, ...]])


def _both(one: Any, other: Any) -> Any:
    if not isinstance(one, Mapping):
        return one | other
    said = (
        (key, one[key]) for key in one if isinstance(one[key], (Feast, Phrases)) and key in other
    )
    return {**one, **other, **{key: value | other[key] for key, value in said}}


def read_lists(toml_text: str) -> Lists:
    """The lists of one language. Raises msgspec.DecodeError (a ValueError) naming what is wrong."""
    lists = msgspec.toml.decode(toml_text, type=Lists, dec_hook=_decoded)
    return replace(
        lists,
        names=lists.names.folded(),
        words=lists.words.folded(),
        places=lists.places.folded(),
        calling=lists.calling.folded(),
        leaving=lists.leaving.folded(),
        reasons=lists.reasons.folded(),
        quantities=lists.quantities.folded(),
    )


def _decoded(shape: type, value: Any) -> Any:
    """A list of phrases; or a table of phrases and of those that contain them but do not count; or
    the table of small words."""
    if shape is Tongue:
        return Tongue(
            msgspec.convert({**_folded(value), **{w: value[w] for w in _AS_WRITTEN}}, SmallWords)
        )
    if shape is not Phrases:
        raise NotImplementedError(shape)  # what msgspec asks of a hook that does not know a type
    table = value if isinstance(value, dict) else {"said": value}
    return Phrases(**msgspec.convert(table, dict[str, list[str]]))


def _folded(value: Any) -> Any:
    """Words folded by `plain`, in whatever holds them; keys and signs stay."""
    match value:
        case str():
            return plain(value) or value  # a sign stays
        case list():
            return [_folded(each) for each in value]
        case dict():
            return {key: _folded(each) for key, each in value.items()}
    return value


def merged(*lists: Lists) -> Lists:
    """The lists of several languages as one."""
    return reduce(or_, lists)
