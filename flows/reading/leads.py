"""What a sentence tells of somebody who wants to buy: which of known things are said in it, and
whether it tells the same as other words did.

The phrases are in content/<language>/leads.toml; those of all languages are looked for together.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from flows.reading.phrases import Folded, Phrases, fold, near, plain
from flows.reading.stems import Stems

Told = Mapping[str, Phrases]
_PARTS = re.compile(r"[,;:.!?…]\s*")
_WORD = re.compile(r"[^\W_]+")
# Ours: « tache » and « toit » tell something, « pas » and « avec » do not.
_SHORTEST = 4
# Ours: « envoyé par notre Karim ».
_WORDS_TO_A_NAME = 2
# Ours: « sa mère, elle, décide ».
_WORDS_TO_A_VERB = 2


class LeadWords(Struct, frozen=True, forbid_unknown_fields=True):
    """How people tell each option of the questions about a lead, and each kind of news. ending:
    what became of a lead. topics: of a question to the sheet; moments: by MomentKind; groups: what
    those of a group are called as well, by a part of its name; ideas: how words begin that tell the
    same. calm: that nothing worries, or is alike; but: what excepts something from that; good: what
    is seen with pleasure; selves: whoever buys, where it was asked who pays; paid: that money came;
    agreed: that it will; settling: what is said of a payment; delayed: that it was late, or did not
    come; ends: what stands after a name, where a sentence goes on; corrects: how what was told is
    taken back, where a sentence begins so; newly: that a customer is one who was none; articles:
    what calls nobody by itself; dues: what is paid to whoever lets one sell; asks: how a question
    begins; recounts: that a figure of ours is counted again; speakers: how one speaks of oneself;
    through: what stands before who sends, sends: after; before: who worked for the lead until then;
    unlike: that something is not as it was for the favourite; gone: who decides nothing any more;
    likened: what stands before whom somebody recalls; denies: what each question is about, where an
    answer is taken back; dealt: that one wrote, rang or gave thanks; settled: what stands after who
    waits no more; at_once: that nobody put it off; asks_all: a whole question after a statement;
    counts: a time or a price, which name nobody; source_asked, want_asked, can_asked, payer_asked:
    what tells an option only where it was asked; decides: what stands after who decides,
    decided_by: before; untold: that something is not known. own_moments, own_roads, own_reasons,
    felt: how customers tell it themselves, by MomentKind, by the way they came, by WhyYou, and
    whether the price was "dear" or "cheap" to them. own_doubts: that something nearly stopped them;
    own_mends: what they met that can be mended within a week, by what it is; own_times: what a time
    with whoever sells is called, by what they sell."""

    kind: Told = {}
    ending: Told = {}
    source: Told = {}
    want: Told = {}
    can: Told = {}
    payer: Told = {}
    signs: Told = {}
    topics: Told = {}
    moments: Told = {}
    groups: Told = {}
    own_moments: Told = {}
    own_roads: Told = {}
    own_reasons: Told = {}
    felt: Told = {}
    own_mends: Told = {}
    own_times: Told = {}
    ideas: Mapping[str, frozenset[str]] = {}
    calm: Phrases = Phrases(())
    selves: Phrases = Phrases(())
    paid: Phrases = Phrases(())
    agreed: Phrases = Phrases(())
    settling: Phrases = Phrases(())
    delayed: Phrases = Phrases(())
    speakers: Phrases = Phrases(())
    ends: Phrases = Phrases(())
    corrects: Phrases = Phrases(())
    newly: Phrases = Phrases(())
    articles: Phrases = Phrases(())
    dues: Phrases = Phrases(())
    asks: Phrases = Phrases(())
    recounts: Phrases = Phrases(())
    but: Phrases = Phrases(())
    good: Phrases = Phrases(())
    through: Phrases = Phrases(())
    sends: Phrases = Phrases(())
    before: Phrases = Phrases(())
    own_doubts: Phrases = Phrases(())
    unlike: Phrases = Phrases(())
    gone: Phrases = Phrases(())
    likened: Phrases = Phrases(())
    denies: Told = {}
    source_asked: Told = {}
    want_asked: Told = {}
    can_asked: Told = {}
    payer_asked: Told = {}
    decides: Phrases = Phrases(())
    decided_by: Phrases = Phrases(())
    untold: Phrases = Phrases(())
    dealt: Phrases = Phrases(())
    settled: Phrases = Phrases(())
    at_once: Phrases = Phrases(())
    asks_all: Phrases = Phrases(())
    counts: Phrases = Phrases(())

    def __or__(self, other: "LeadWords") -> "LeadWords":
        return LeadWords(*(_both(getattr(self, f), getattr(other, f)) for f in _FIELDS))


_FIELDS = LeadWords.__struct_fields__


def where_asked(leads: LeadWords, question: str) -> LeadWords:
    """The words that tell something once a question was asked: « d’accord » answers whether the
    price is, and tells nothing of it elsewhere."""
    more = getattr(leads, f"{question}_asked", None)
    if not more:
        return leads
    return msgspec.structs.replace(leads, **{question: _both(getattr(leads, question), more)})


def _both(one: Any, other: Any) -> Any:
    if isinstance(one, Phrases):
        return one | other
    return {
        key: one[key] | other[key] if key in one and key in other else value
        for key, value in (one | other).items()
    }


def read_leads(toml_text: str) -> LeadWords:
    """Those of one language. Raises msgspec.DecodeError naming what is wrong."""
    leads = msgspec.toml.decode(toml_text, type=LeadWords, dec_hook=_phrases)
    ideas = {idea: frozenset(map(plain, words)) for idea, words in leads.ideas.items()}
    return msgspec.structs.replace(leads, ideas=ideas)


def _phrases(shape: type, value: object) -> object:
    """A list of phrases, or a table of them and of those that contain them but do not count."""
    if shape is not Phrases:
        raise NotImplementedError(shape)  # what msgspec asks of a hook that does not know a type
    table = value if isinstance(value, dict) else {"said": value}
    return Phrases(**msgspec.convert(table, dict[str, list[str]]))


def said(text: str, known: Told) -> tuple[str, ...]:
    """Those that the text says, in the order of the table."""
    folded = fold(text)
    return tuple(key for key, phrases in known.items() if phrases.within(folded))


def telling(text: str, common: frozenset[str]) -> tuple[str, ...]:
    """The folded words that tell something, each once. common: those of grammar."""
    words = (w for w in _WORD.findall(plain(text)) if len(w) >= _SHORTEST or w.isdecimal())
    return tuple(dict.fromkeys(w for w in words if w not in common))


def shared(one: str, other: str, stems: Stems, common: frozenset[str]) -> int:
    """How many telling words of one text the other says too, in whatever form."""
    theirs = telling(other, common)
    return sum(any(stems.alike(w, t) for t in theirs) for w in telling(one, common))


def ideas(text: str, known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The ideas that words of the text tell."""
    words = _WORD.findall(plain(text))
    return frozenset(
        idea for idea, begun in known.items() if any(w.startswith(b) for w in words for b in begun)
    )


def ends_asking(text: str, known: LeadWords) -> bool:
    """Whether all of its last clause asks: « je fais quoi », "what do I do"."""
    return known.asks_all.is_all(fold(text.rpartition(",")[2]))


def begins(text: str, phrases: Phrases) -> bool:
    """Whether the first words of a text are one of the phrases."""
    first = phrases.first(fold(text))
    return first is not None and first.start == 0


def takes_back(text: str, leads: LeadWords) -> bool:
    """Whether a text begins by taking back what was told: « pardon, ce n’est pas… »."""
    return begins(text, leads.corrects)


def named(text: str, names: Iterable[str]) -> Iterator[str]:
    """The names that stand whole in the text."""
    there = f" {plain(text)} "
    return (name for name in names if plain(name) and f" {plain(name)} " in there)


def sent_by(text: str, names: Iterable[str], through: Phrases) -> bool:
    """Whether one of these names stands after what introduces somebody who sends."""
    folded = fold(text)
    people = Phrases(plain(name) for name in names if plain(name))
    sends = near(folded, through.spans(folded), people.spans(folded), _WORDS_TO_A_NAME)
    return next(sends, None) is not None


def sends(text: str, names: Iterable[str], after: Phrases) -> bool:
    """Whether one of these names stands before what says that they send: « Karim lui a donné mon
    numéro »."""
    folded = fold(text)
    people = Phrases(plain(name) for name in names if plain(name))
    found = near(folded, people.spans(folded), after.spans(folded), _WORDS_TO_A_NAME)
    return next(found, None) is not None


def beside(text: str, told: Phrases, after: Phrases, before: Phrases) -> bool:
    """Whether the text says one of them next to what stands after or before it: « la direction
    décide », « voir avec la direction »."""
    folded = fold(text)
    spans = told.spans(folded)
    follows = near(folded, spans, after.spans(folded), _WORDS_TO_A_VERB)
    leads = near(folded, before.spans(folded), spans, _WORDS_TO_A_VERB)
    return next(follows, None) is not None or next(leads, None) is not None


def without(text: str, phrases: Phrases) -> str:
    """The text without the clauses that say one of the phrases."""
    parts = _PARTS.split(text)
    return ", ".join(part for part in parts if not phrases.within(Folded(part)))


def says_alone(text: str, phrases: Phrases) -> bool:
    """Whether a clause of the text is one of the phrases: « elle, c’est à elle », not "her mam"."""
    return any(phrases.is_all(fold(part)) for part in _PARTS.split(text))


def begins_calm(text: str, phrases: Phrases, but: Phrases) -> bool:
    """Whether its first clause is one of the phrases, and nothing is excepted after it."""
    first = _PARTS.split(text.strip(), 1)[0]
    return phrases.is_all(fold(first)) and not but.within(fold(text))


def calms(text: str, phrases: Phrases) -> bool:
    """Whether a clause of the text is one of the phrases, or it says one of several words."""
    folded = fold(text)
    several = (span for span in phrases.spans(folded) if " " in folded.quote(span))
    return any(phrases.is_all(fold(part)) for part in _PARTS.split(text)) or any(several)
