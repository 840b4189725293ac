"""Those a person wants to reach, as their answers tell of them."""

from collections.abc import Iterator

from msgspec import Struct

from flows.interview.answers import Answers, Own
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Span, fold, plain
from flows.reading.vocabulary import NO_WORDS, Vocabulary
from flows.scoring.evidence import Known
from flows.sheet.findings.channels import peers_send, theo
from flows.sheet.findings.payers import favourite_dreams, verdict

# They cannot pay, or don't want to: their words are not those of payers.
_NO_PAYERS = ("dreamer", "out")
# « de », « d’ », « en », "of", "in": what follows one of these only completes a name.
_LONGEST_LINK = 2


class Named(Struct, frozen=True):
    """What a family is called. head: the word that is enough to name it, « archis » of « archis
    d’intérieur », none of « jeunes créateurs ». whole: all its words, of which two are enough."""

    head: Vocabulary
    whole: Vocabulary


class Circle(Struct, frozen=True):
    """families: what the paying customers are called. known: what the answers lend to the reading
    of a text. craft: their last posts were about their craft, read by people of the trade.
    referred: people of their trade send them customers.
    """

    families: tuple[Named, ...]
    known: Known
    craft: bool = False
    referred: bool = False


def circle(answers: Answers, lists: Lists, limits: Limits) -> Circle:
    """What the answers tell; what is known of a favourite who cannot pay is left out."""
    paying = [f.name for f in answers.families if verdict(f, limits) not in _NO_PAYERS]
    told = () if favourite_dreams(answers, limits) else tuple(_told(answers))
    does, for_whom = _offer(answers.offer or "", lists)
    stems, stop = lists.tongue.stems, lists.words.grammar | lists.words.common

    def words(*texts: str | None) -> Vocabulary:
        return Vocabulary(filter(None, texts), stems, stop)

    known = Known(
        own=tuple(map(Folded, filter(None, (answers.offer, *_told(answers))))),
        customers=words(*paying, *told, for_whom),
        trade=words(does),
        moment=words(answers.trigger) if told else NO_WORDS,
        fear=words(answers.hesitation) if told else NO_WORDS,
        said=(answers.quote,) if answers.quote and told else (),
        people=tuple(map(Folded, filter(None, _senders(answers)))),
    )
    return Circle(
        families=tuple(_named(name, lists) for name in paying),
        known=known,
        craft=theo(answers, limits) is not None,
        referred=peers_send(answers),
    )


def _named(name: str, lists: Lists) -> Named:
    """The words of a family's name, and its head where a word of grammar parts it from the rest."""
    grammar, stems, words = lists.words.grammar, lists.tongue.stems, plain(name).split()
    stop = grammar | lists.words.common
    links = (i for i, word in enumerate(words) if len(word) <= _LONGEST_LINK or word in grammar)
    before = words[: next(links, len(words))]
    heads = [word for word in before if word not in stop]
    head = Vocabulary(heads if len(heads) == 1 else (), stems, stop)
    return Named(head, Vocabulary([name], stems, stop))


def _told(answers: Answers) -> Iterator[str]:
    """What they told of their favourite, or of who pays today."""
    said = (
        answers.quote, answers.trigger, answers.hesitation, answers.change, answers.dream,
        answers.gift, answers.pays_today,
    )  # fmt: skip
    yield from filter(None, said)
    chosen = (*answers.why_you, *answers.blockers, answers.payer, answers.before)
    yield from (own.words for own in chosen if isinstance(own, Own))


def _senders(answers: Answers) -> tuple[str | None, ...]:
    """Who sent them customers, or may: by the names that they told."""
    return (answers.met_through, answers.favourite, *answers.introducer_names)


def _offer(offer: str, lists: Lists) -> tuple[str, str]:
    """What they do, and for whom: « des logos », « pour des restaurants »."""
    text = fold(offer)
    found = lists.for_whom.first(text)
    if found is None:
        return offer, ""
    return text.quote(Span(0, found.start)), text.quote(Span(found.start, len(text.text)))
