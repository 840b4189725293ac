"""What a text says that invites those they regret, with the answer that says so."""

from collections.abc import Iterator

from msgspec import Struct

from flows.interview.answers import Answers, FirstSign, Own, Regret, UsualOffer, Wrong
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Span
from flows.reading.vocabulary import Vocabulary
from flows.scoring.evidence import within
from flows.scoring.kinds import TO_MANY, Kind
from flows.sheet.findings.regrets import sign_of
from flows.sheet.line import quoted
from flows.sheet.weighing import Weighed
from flows.words.texts import Words

# Ours: a phone shows so much before the eye tires.
MOST = 3
# Ours: « pas de retouches illimitées », "we are never available around the clock".
_DENIED_WITHIN = 3
# Ours: so many words of their own sign in one sentence are no chance.
_OF_THE_SIGN = 2
# What invites somebody: a reminder or a note to a colleague invites nobody.
_INVITING = TO_MANY | {Kind.PITCH, Kind.REPLY}
# Which words (lists.toml, [baits]) draw whoever begins so, or turns out so.
_BEGINS = {
    FirstSign.HAGGLED: ("price",),
    FirstSign.URGENT: ("urgent",),
    FirstSign.SPOKE_ILL: ("ill",),
    FirstSign.NO_DECIDER: ("decider",),
    FirstSign.REFUSED_DEPOSIT: ("deposit",),
}
_TURNS_OUT = {
    Wrong.MORE_WORK: ("workload", "changes"),
    Wrong.CHANGING_MIND: ("changes",),
    Wrong.CONSTANT_CALLS: ("relational",),
    Wrong.COSTLY: ("reach",),
    Wrong.PAID_LATE: ("deposit",),
    Wrong.HAGGLED: ("price",),
    Wrong.NOT_SPECIALITY: ("fit",),
    Wrong.EXPECTED_OTHER: ("fit",),
}


class Sign(Struct, frozen=True):
    """Words of the text that invite a regret. turn: which one; why: the answer that says so."""

    quoted: str
    turn: int
    why: Words


def signs(weighed: Weighed, answers: Answers, lists: Lists, limits: Limits) -> tuple[Sign, ...]:
    """Each, once, in the order of the regrets: three at most."""
    if weighed.kind not in _INVITING:
        return ()
    found: dict[str, Sign] = {}
    for turn, regret in enumerate(answers.regrets):
        for bait, why in _drawn(regret, lists):
            for span in _spoken(weighed.read.text, bait, lists):
                words = weighed.read.text.quote(span)
                found.setdefault(words, Sign(words, turn, why))
        for said, why in _in_their_words(weighed, regret, limits):
            if not any(sign.quoted in said for sign in found.values()):
                found.setdefault(said, Sign(said, turn, why))
    return tuple(found.values())[:MOST]


def _drawn(regret: Regret, lists: Lists) -> Iterator[tuple[str, Words]]:
    """The kinds of bait that draw somebody like this regret, and the answer that says so."""
    sign = sign_of(regret, lists)
    for bait in _BEGINS.get(sign, ()) if sign else ():
        yield bait, Words("bait-why.sign", {"sign": Words(f"sign-{sign}")})
    for wrong in regret.wrong:
        if isinstance(wrong, Wrong):
            for bait in _TURNS_OUT.get(wrong, ()):
                yield bait, Words("bait-why.wrong", {"wrong": Words(f"wrong-{wrong}")})
    if regret.usual_offer is UsualOffer.NO:
        yield "fit", Words("bait-why.offer")


def _spoken(text: Folded, bait: str, lists: Lists) -> Iterator[Span]:
    """Where the text says words of this kind, and does not deny them."""
    denials = list(lists.denials.spans(text))
    for span in getattr(lists.baits, bait).spans(text):
        sentence = text.sentence(span)
        before = text.text[sentence.start : span.start].split()[-_DENIED_WITHIN:]
        from_ = span.start - len(" ".join(before)) - 1
        if not within(Span(max(sentence.start, from_), span.start), denials):
            yield span


def _in_their_words(
    weighed: Weighed, regret: Regret, limits: Limits
) -> Iterator[tuple[str, Words]]:
    """A sentence that welcomes what they said of how it began: in many of its words, or in one that
    is neither of their trade nor of their customers."""
    sign, read = regret.first_sign, weighed.read
    if not isinstance(sign, Own):
        return
    stop = read.lists.words.grammar | read.lists.words.common
    words = Vocabulary([sign.words], read.lists.tongue.stems, stop)
    met = [(word, span) for word, span in words.spans(read.text)]
    rare = [span for word, span in met if not _of_the_trade(word, weighed)]
    welcoming = list(read.lists.welcoming.spans(read.text))
    for sentence in read.sentences():
        many = sum(within(sentence, [span]) for _, span in met) >= _OF_THE_SIGN
        if many or (within(sentence, rare) and within(sentence, welcoming)):
            said = read.quote(sentence) or ""
            yield said, Words("bait-why.own", {"words": quoted(sign.words, limits)})


def _of_the_trade(word: str, weighed: Weighed) -> bool:
    """Whether they use the word of their work or of their customers: it tells no sign."""
    known = weighed.read.known
    return bool(known.trade.meets(word) or known.customers.meets(word))
