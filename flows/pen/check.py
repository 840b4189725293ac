"""The check: a sentence is kept when all that it tells stands in the facts that it names.

Each fault has its test, in a table; a sentence is cut by the first that finds something. What a
test can't know is let through only in a question: the check would rather cut.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from msgspec.structs import replace

from flows.pen.case import ROOT, Case, Known
from flows.pen.faults import Fault
from flows.pen.figures import Figure, figures
from flows.pen.tasks import Kind, Origin, Sentence, Task, as_read
from flows.reading.masking import masked
from flows.reading.names import MARK
from flows.reading.phrases import Phrases, fold, plain

# Ours: a sentence longer than this is no sentence that anybody says.
MOST_OF_A_SENTENCE = 240
# Ours: a sentence does not tell of more facts.
MOST_NAMED = 8
# Ours: a message counts no more of its own words than this.
_FEW = 3
# Ours: fewer words tell no language.
_TELLING = 4
_SHORTEST = 3
_MARKUP = re.compile(r"[<>{}|`#*_\\\n\r\t]|https?:|www\.|\w\.(?:com|fr|net|org|io)\b|@|\]\(|&\w+;")
# Controls, what has no width, symbols, fractions, and what is nobody's.
_ODD = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "No", "So", "Sk"})
# What is to be filled in: « [le prix] », « ____ », « XX € », « le … à 10 h ».
_BLANK = re.compile(r"\[[^\]]*\]|_{2,}|\bX{2,}\b|(?<=\s)(?:…|\.{3})(?=\s)")
_QUOTED = re.compile(
    r"«([^»]*)»|“([^”]*)”|\"([^\"]*)\"|\u2039([^\u203a]*)\u203a|(?<!\w)[‘']([^’']{2,}?)[’'](?!\w)"
)
_OPEN_QUOTE = re.compile(r"[«»“”\"\u2039\u203a]")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?:…«“\"(\[]\s*|[.!?…]\s?[»”\"]\s*)$")


def _source(case: Case) -> bool:
    """Whether it names no fact, one that there is not, or so many that it rests on none."""
    known, named = {fact.id for fact in case.task.facts}, set(case.sentence.rests_on)
    every = len(known) > MOST_NAMED and len(named) > MOST_NAMED
    return not named or not known.issuperset(named) or every


def _markup(case: Case) -> bool:
    """Whether it holds anything but words: a tag, a link, an emoji, a fraction, what is unseen."""
    odd = any(unicodedata.category(c) in _ODD for c in case.text)
    return odd or _MARKUP.search(case.text) is not None


def _length(case: Case) -> bool:
    return not 0 < len(case.sentence.text.strip()) <= MOST_OF_A_SENTENCE


def _blank(case: Case) -> bool:
    """Whether it leaves anything to its reader to fill in."""
    return _BLANK.search(_QUOTED.sub(" ", case.text)) is not None


def _language(case: Case) -> bool:
    """Whether its small words are another language's: an own quotation may be in any."""
    said = tuple(plain(_QUOTED.sub(" ", case.text)).split())
    own = sum(word in case.words.small or word in case.words.numbers for word in said)
    other = sum(word in case.known.others - case.words.small for word in said)
    return other > own or (len(said) > _TELLING and not own)


def _identity(case: Case) -> bool:
    return bool(masked(case.text, case.lists).found) or MARK in case.text


def _insult(case: Case) -> bool:
    return case.lists.insults.within(case.folded)


def _machine(case: Case) -> bool:
    return case.words.machine.within(case.folded)


def _verdict(case: Case) -> bool:
    """Whether it judges as only the rules do, or makes of our yardstick a goal of theirs."""
    ours = case.words.yardsticks.spans(case.folded)
    said = (plain(case.folded.quote(span)) for span in ours)
    return any(f" {each} " not in case.theirs for each in said) or (
        _untold(case, case.words.verdicts)
    )


def _quote(case: Case) -> bool:
    """Whether what stands between quotation marks is not theirs to the letter."""
    told = f" {plain(case.exact)} "
    said = ["".join(found).strip() for found in _QUOTED.findall(case.text)]
    left = _OPEN_QUOTE.search(_QUOTED.sub(" ", case.text))
    return left is not None or any(f" {plain(each)} " not in told for each in said if plain(each))


def _figure(case: Case) -> bool:
    said = (f for f in figures(case.text, case.words) if not _of_itself(case, f))
    return not all(_known(case, figure) for figure in said)


def _known(case: Case, said: Figure) -> bool:
    """Whether what it rests on tells the figure, and in no other money."""
    alike = [known for known in case.figures if _same(case, said, known)]
    if said.unit not in case.words.money or any(known.unit == said.unit for known in alike):
        return bool(alike)
    return bool(alike) and case.counts_in(said.unit)


def _of_itself(case: Case, figure: Figure) -> bool:
    """Whether it only counts what the message itself says: « deux questions »."""
    of = figure.counts[0] if figure.counts else ""
    return figure.value <= _FEW and of in case.words.counted


def _same(case: Case, said: Figure, known: Figure) -> bool:
    """Whether both say as many of the same."""
    if said.value != known.value or (said.unit and known.unit and said.unit != known.unit):
        return False
    if said.unit:
        return bool(known.unit) or said.unit in case.words.money
    counted = next((w for w in said.counts if _counts(case, w)), "")
    if known.unit:
        return not counted
    if case.words.tied["dates"].within(fold(counted)) and known.counts:
        return any(counted.startswith(word[:_SHORTEST]) for word in known.counts[:2])
    return not counted or case.meets(counted)


def _counts(case: Case, word: str) -> bool:
    return len(word) >= _SHORTEST and word not in case.words.small and not word.isdecimal()


def _name(case: Case) -> bool:
    return any(not (case.grounded(n) or case.dated(n)) for n in _names(case))


def _names(case: Case) -> Iterator[str]:
    """What is written like a name, or is a first name."""
    for found in _WORD.finditer(case.text):
        if not any(map(str.isupper, found[0])):
            continue
        begins = _BEGINS.search(case.text[: found.start()]) is not None
        parts = plain(found[0]).split()
        if not parts or (begins and all(case.ordinary(p) or case.meets(p) for p in parts)):
            continue
        named = (p for p in parts if len(p) > 1 and p not in case.words.small)
        yield from (p for p in named if not case.words.currency(p))
    first = case.lists.names.first
    yield from (word for word in case.said if word in first and not case.ordinary(word))


def _tied(case: Case) -> bool:
    unsaid = (word for phrases in case.words.tied.values() for word in _unsaid(case, phrases))
    return any(not case.dated(word) for word in unsaid)


def _untold(case: Case, phrases: Phrases) -> bool:
    """Whether one of the phrases is said that what it rests on does not say."""
    return any(True for _ in _unsaid(case, phrases))


def _unsaid(case: Case, phrases: Phrases) -> Iterator[str]:
    said = (case.folded.quote(span) for span in phrases.spans(case.folded))
    return (words for words in said if not case.grounded(words))


def _private(case: Case) -> bool:
    """Whether what is hidden is said: several words in a row of it, or words of it that no fact
    given tells; one alone is let through where nothing is claimed."""
    if case.task.kind is not Kind.MESSAGE:
        return False
    if any(_repeats(case, f" {plain(text)} ") for text in case.known.hidden):
        return True
    hidden = {word for text in case.known.hidden for word in plain(text).split()}
    alike = case.lists.tongue.stems.alike
    told = sum(any(alike(word, one) for one in hidden) for word in case.novel)
    return told > case.spare


def _repeats(case: Case, hidden: str) -> bool:
    """Whether it says three words in a row of what is hidden, one of which no fact given tells."""
    runs = zip(case.said, case.said[1:], case.said[2:], strict=False)
    new = {w for w in case.said if len(w) >= ROOT and not case.meets(w)}
    new -= case.words.small | case.words.numbers.keys()
    telling = (run for run in runs if not new.isdisjoint(run))
    return any(
        f" {run} " in hidden and f" {run} " not in case.told for run in map(" ".join, telling)
    )


def _address(case: Case) -> bool:
    """Whether its reader is spoken to in the other way, or by somebody who is nobody: what is said
    to the person is not said by them."""
    other = case.words.vous if case.task.address == "tu" else case.words.tu
    unquoted = fold(_QUOTED.sub(" ", case.text))
    nobody = case.task.kind is not Kind.MESSAGE and case.words.oneself.within(unquoted)
    return nobody or other.within(unquoted)


def _sold(case: Case) -> bool:
    """Whether it sells as they do not; what they say themselves, in whatever form, they do."""
    unfit = case.words.sold.get(case.task.sells_by)
    said = (case.folded.quote(span) for span in unfit.spans(case.folded)) if unfit else ()
    told = (word for each in said for word in plain(each).split())
    return any(word not in case.words.small and not case.own(word) for word in told)


def _claim(case: Case) -> bool:
    return len(case.novel) > case.spare


CHECKS: Mapping[Fault, Callable[[Case], bool]] = {
    Fault.SOURCE: _source,
    Fault.BLANK: _blank,
    Fault.MARKUP: _markup,
    Fault.LENGTH: _length,
    Fault.IDENTITY: _identity,
    Fault.LANGUAGE: _language,
    Fault.INSULT: _insult,
    Fault.MACHINE: _machine,
    Fault.VERDICT: _verdict,
    Fault.QUOTE: _quote,
    Fault.FIGURE: _figure,
    Fault.NAME: _name,
    Fault.TIED: _tied,
    Fault.PRIVATE: _private,
    Fault.ADDRESS: _address,
    Fault.SOLD: _sold,
    Fault.CLAIM: _claim,
}


def fault(task: Task, sentence: Sentence, known: Known) -> Fault | None:
    """What is wrong with a sentence; None: all that it tells is theirs."""
    heard = as_read(task, sentence)
    unsaid = (f.text for f in task.facts if f not in heard.facts and f.origin is Origin.ANSWER)
    hidden = known if heard is task else replace(known, hidden=(*known.hidden, *unsaid))
    case = Case(heard, sentence, hidden)
    return next((name for name, finds in CHECKS.items() if finds(case)), None)
