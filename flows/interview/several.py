"""Questions of several taps, then OK: some of a list, or how many of each."""

import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Any

from msgspec.structs import replace

from flows.interview.answers import Answers, Misread, Own, Value
from flows.interview.kinds import (
    OWN_WORDS,
    SHOWN_BACK,
    Several,
    converted,
    not_so,
    proposed,
)
from flows.interview.lexicon import WELL, Lexicon, facts, likely, matched
from flows.interview.roads import road, whole_customers
from flows.reading import replies
from flows.reading.figures import phrase_at, phrase_before, tokens
from flows.reading.months import runs
from flows.reading.narrating import Cues, narrated
from flows.reading.numbering import Item, items
from flows.reading.quantities import ratio
from flows.reading.replies import sentences
from flows.words.texts import cut

# Ours: what is not known and no longer may be one more of the list, and is said back.
_SPACES_OF_A_CLAUSE = 2
# Ours: « soit en mai ».
_TO_A_LABEL = 2
_SEVERAL = 2
# The reason why a list is asked again: one of it is not known; it is said back.
UNKNOWN_AMONG = "several"
_QUOTED = re.compile(r"[«»“”\"]")
# The button of words of their own, by their place among these.
OWN = "own"
_OWN = re.compile(rf"{OWN}\d+")


def own_words(picked: Value) -> dict[str, Value]:
    """The words of their own among what is picked, each under the name of its button."""
    said = [p for p in picked if isinstance(p, dict)] if isinstance(picked, list) else []
    return {f"{OWN}{i}": words for i, words in enumerate(said)}


class Picks(Several, frozen=True, kw_only=True):
    """Several of a few options, which the form offers, then OK. most: how many at most. alone: the
    options that exclude all others."""

    most: int = 99
    alone: frozenset[str] = frozenset()

    kind = "multi"

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        whole = replies.exact(reply, lexicon.labels)  # a label may have a comma in it
        pieces = replies.pieces(reply, lexicon.tongue) if whole is None else ()
        picked = [whole] if whole else [matched(piece, lexicon) for piece in pieces]
        near = lexicon.hint(reply) if picked == [None] else ()
        if near:
            return proposed(near, lexicon)
        alone = len(picked) < 2 or not any(map(self._excludes, picked))
        if not picked or None in picked or not alone:
            return Misread("choice")
        return self.checked(picked, answers)

    def tapped(self, option: str, answers: Answers) -> Value:
        return [option]

    def checked(self, picked: Value, answers: Answers) -> Value | Misread:
        unique = [p for i, p in enumerate(picked or []) if p not in picked[:i]]
        if not unique:
            return Misread("nothing-picked")
        if len(unique) > self.most:
            return Misread("too-many", {"most": self.most})
        if len(unique) > 1 and any(map(self._excludes, unique)):
            return Misread("alone")
        return unique

    def joined(self, picked: Value, typed: Value) -> Value:
        """What is typed takes the place of what goes with nothing else, or of all the rest."""
        if any(map(self._excludes, typed)):
            return typed
        return [*(p for p in picked if not self._excludes(p) and p not in typed), *typed]

    def _together(self, picked: Value) -> Value:
        """What can stand together: « j’appelle plus personne, j’écris » is no « personne »."""
        others = [p for p in picked if not self._excludes(p)]
        return others or picked

    def ticked(self, picked: Value, answers: Answers) -> Misread:
        return super().ticked(self._together(picked), answers)

    def toggled(self, picked: Value, option: str, target: int) -> Value:
        """An exclusive option and the others chase each other; words of their own can only go."""
        tapped = own_words(picked).get(option, option)
        rest = [p for p in picked or [] if p != tapped]
        if not target or _OWN.fullmatch(option):
            return rest
        kept = [] if option in self.alone else [p for p in rest if not self._excludes(p)]
        return [*kept, option]

    def _excludes(self, picked: Value) -> bool:
        # Words of their own exclude nothing; they are a dict, that no set can hold.
        return isinstance(picked, str) and picked in self.alone

    def convert(self, value: Value) -> Any:
        return converted(value, tuple[str, ...])


class Multi(Picks, frozen=True):
    """Several of a list, then OK. free: other words are kept as they are typed. proper: the options
    are called by names, so that what is said around one tells of it. around: they follow one
    another, but for those that stand alone, and a run of them may be told."""

    among: type[StrEnum]
    free: bool = False
    proper: bool = False
    around: bool = False

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(self.among)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        tongue = lexicon.tongue
        said = replies.plain(reply)
        round_ = [option for option in self.among if option not in self.alone]
        told = self._runs(reply, round_, lexicon) if self.around else []
        if told and not tongue.turning(said):
            wavers = len(told) > 1 and _wavers(said, lexicon)
            return self.ticked(told, answers) if wavers else self.checked(told, answers)
        value = self._told(reply, lexicon, answers)
        turned = tongue.turning(said) - tongue.words.contrasts or tongue.takes_back(said)
        plainly = self.proper and not turned
        unsure = isinstance(value, Misread) and value.reason != UNKNOWN_AMONG
        called = _called(reply, lexicon) if plainly and unsure else []
        return self.checked(called, answers) if called else value

    def _runs(self, reply: str, among: Sequence[str], lexicon: Lexicon) -> list[str]:
        """Those of the first sentence that names any; a later one that says more of some tells of
        others: "July and August are frantic"."""
        upto = lexicon.quantities.upto
        labels = (label for option in among for label in lexicon.labels.get(option, ()))
        said = {word for label in labels for word in replies.plain(label).split()}
        bare = said | upto | lexicon.common | lexicon.tongue.words.joins
        each = sentences(reply)
        told = [one for one in each if runs(one, among, lexicon.labels, upto)]
        kept = [one for one in told if one is told[0] or not set(replies.plain(one).split()) - bare]
        return runs(". ".join(kept), among, lexicon.labels, upto)

    def _told(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        whole = replies.exact(reply, lexicon.labels)  # a label may have a comma in it
        if whole is not None:
            return [whole]
        every = self._everything(reply, lexicon)
        if every:
            return self.checked(every, answers)
        pieces = _of_options(reply, lexicon)
        told = facts(pieces, lexicon)
        picked: list[Value] = [option for option in told.options if option not in told.denied]
        unknown = told.unknown
        if unknown and not picked and (only := lexicon.guess(reply).taken):
            return self.checked([only], answers)
        meant = [likely(clause, lexicon) for clause in unknown]
        if picked and any(map(self._excludes, meant)):  # « I don’t cold call, I’m introduced »
            return self.ticked(picked, answers)
        labels = [p for p in pieces if replies.held(p, lexicon.labels, lexicon.tongue)]
        named, hinted = len(labels) >= _SEVERAL, any(meant)
        told_of = named and unknown and unknown[0].count(" ") >= _SPACES_OF_A_CLAUSE
        if named:
            meant = [None] * len(meant)  # who names what it is tells of it in the rest
        if all(meant) and len([*picked, *meant]) > 1 and meant:
            return self.ticked([*picked, *meant], answers)
        sure = WELL if self.free and picked else 0  # beside what is sure, their words stay words
        if unknown and not told_of and (near := lexicon.guess(unknown[0], sure).proposed):
            return replace(proposed(near, lexicon), picked=picked)
        own = self.free and any(c.isalnum() for piece in unknown for c in piece)
        if unknown and not own:
            strange = unknown[meant.index(None)]
            picked = [*picked, *filter(None, meant)]
            clause = strange.count(" ") >= _SPACES_OF_A_CLAUSE  # « une fois par semaine »
            if labels and not hinted and clause:  # the rest is told beside what is named
                return self.checked(self._together(picked), answers)
            if picked and clause:
                return self.ticked(picked, answers)
            return Misread(UNKNOWN_AMONG, {"words": cut(strange, SHOWN_BACK)}, picked)
        if unknown:
            held = [p for p in pieces if any(clause in p for clause in unknown)]
            words = ", ".join(held) if picked else reply.strip()  # a sentence stays whole
            picked.append({"words": words[:OWN_WORDS]})
        if not picked and told.denied:
            return not_so(told, lexicon)
        plainly = {replies.exact(piece, lexicon.labels) for piece in pieces} & self.alone
        if not plainly and len(self._together(picked)) < len(picked):
            return self.ticked(picked, answers)
        return self.checked(picked, answers)

    def _everything(self, reply: str, lexicon: Lexicon) -> list[str]:
        """All the options, but for those that the reply takes away, when it says so."""
        opening, rest = lexicon.tongue.wholly(replies.plain(reply[: replies.LONGEST_CHOICE]))
        away = lexicon.tongue.away(rest) if rest else None
        but = matched(away, lexicon) if away else None
        if not opening or (rest and but is None):
            return []
        return [o for o in self.among if o in lexicon.labels and o not in (but, *self.alone)]

    def convert(self, value: Value) -> Any:
        one: Any = self.among | Own if self.free else self.among
        return converted(value, tuple[one, ...])


def _wavers(said: str, lexicon: Lexicon) -> bool:
    """Whether a plain reply leaves open which one it is: « soit mai soit juin »."""
    words = said.split()
    labels = {replies.plain(label) for each in lexicon.labels.values() for label in each}
    led = (
        at for at in range(len(words)) if phrase_before(tuple(words), at, lexicon.quantities.wavers)
    )
    return any(labels.intersection(words[at : at + _TO_A_LABEL]) for at in led)


def _called(reply: str, lexicon: Lexicon) -> list[Value]:
    """The options whose name stands in a reply, none of them denied, and those that a word or two
    beside them say: « insta 4 fois par semaine, un peu TikTok, et ma vitrine »; nothing where none
    is named."""
    said = [p for one in sentences(reply) for p in replies.pieces(one, lexicon.tongue)]
    parts = [part for piece in said for part in replies.cut_before_labels(piece, lexicon.labels)]
    told, named = [], False
    for option, part in parts:
        plain = replies.plain(part)
        away = lexicon.tongue.away(plain) is not None or lexicon.tongue.never(plain) is not None
        short = part.count(" ") < _SPACES_OF_A_CLAUSE
        found = option or (matched(part, lexicon) if short else None)
        named = named or option is not None
        told += [found] if found and not away else []
    return list(dict.fromkeys(told)) if named else []


def _of_options(reply: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The pieces of a reply; beside some that are a label, not those that only tell how often:
    « Facebook, deux fois par semaine »."""
    told = sentences(reply)
    whole = any(len(said.split()) < _SEVERAL for said in told) or _QUOTED.search(reply)
    said = (reply,) if whole else told
    pieces = tuple(p for part in said for p in replies.pieces(part, lexicon.tongue))
    if not any(replies.exact(piece, lexicon.labels) for piece in pieces):
        return pieces
    return tuple(p for p in pieces if _names(p, lexicon) or not _tells_how_often(p, lexicon))


def _names(piece: str, lexicon: Lexicon) -> bool:
    return replies.match(piece, lexicon.labels, lexicon.tongue) is not None


def _tells_how_often(piece: str, lexicon: Lexicon) -> bool:
    """Whether a number, or a period, is all that a piece tells, of one thing at most."""
    said = replies.plain(piece)
    often = replies.times_a_year(piece, lexicon.periods) is not None
    if not often and not replies.numbers_in(piece, lexicon.numbers):
        return False
    periods = {word for period in lexicon.periods if period in said for word in period.split()}
    known = periods | lexicon.common | lexicon.quantities.hedges | lexicon.quantities.times
    left = [w for w in said.split() if w not in known and w not in lexicon.numbers]
    return len([w for w in left if not w.isdecimal()]) < _SEVERAL


def _again(words: str, lexicon: Lexicon) -> bool:
    """Whether words say nothing but that it is as for the one before: « aussi »."""
    said = set(replies.plain(words).split())
    same = {word for phrase in lexicon.quantities.again for word in phrase.split()}
    return bool(said & same) and not said - same - lexicon.common


class Counter(Several, frozen=True):
    """One tap an item, then OK; at most `most(answers)` in all. The value: {option: count}."""

    among: type[StrEnum]
    most: Callable[[Answers], int]

    kind = "counter"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(self.among)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        if (only := self._only(reply, lexicon, answers)) is not None:
            return self.checked(only, answers)
        if (whole := self._all(reply, lexicon, answers)) is not None:
            return whole
        if numbered := items(reply, lexicon.tongue.words.joins):
            return self._numbered(numbered, lexicon, answers)
        counts: dict[str, int] = {}
        unknown: list[str] = []
        sure, unsaid, last = True, 0, None
        for times, words, piece in self._told(reply, lexicon):
            if replies.plain(words) in lexicon.unsure:  # « le premier, je sais plus »
                unsaid += times or 0
                continue
            if times == 0:  # all that are left
                times = self.most(answers) - sum(counts.values()) - unsaid
            if times is None:
                times, words = self._times(piece, sum(counts.values()), lexicon, answers)
            again = _again(words, lexicon)
            option, known = (last, True) if again else road(piece, words, lexicon)
            sure, last = sure and known, option
            if option is None or not times:
                unknown.append(piece)
                unsaid += times or 0
            else:
                counts[option] = counts.get(option, 0) + times
        if unknown:
            return Misread("several", {"words": cut(unknown[0], SHOWN_BACK)}, counts)
        return self.checked(counts, answers) if sure else self.ticked(counts, answers)

    def _numbered(
        self, numbered: tuple[Item, ...], lexicon: Lexicon, answers: Answers
    ) -> Value | Misread:
        """Each item of a numbered list is of one option: who it is, then how they came."""
        counts: dict[str, int] = {}
        unknown: list[str] = []
        sure = True
        for item in numbered:
            pieces = (*reversed(replies.pieces(item.text, lexicon.tongue)), item.text)
            every = list(filter(None, (matched(piece, lexicon) for piece in pieces)))
            sure = sure and len(set(every)) == 1
            maybe = (likely(piece, lexicon) for piece in pieces)
            told = next(iter(every), None) or next(filter(None, maybe), None)
            if told is None:
                unknown.append(item.text)
            else:
                counts[told] = counts.get(told, 0) + item.times
        if unknown:
            return Misread("several", {"words": cut(unknown[0], SHOWN_BACK)}, counts)
        return self.checked(counts, answers) if sure else self.ticked(counts, answers)

    @staticmethod
    def _told(reply: str, lexicon: Lexicon) -> Iterator[tuple[int | None, str, str]]:
        """How many each part of the reply tells of, when it points at them (0: all that are left),
        else None; what it says of them; and the part."""
        known, tongue = lexicon.quantities, lexicon.tongue
        around = known.the | known.single | tongue.words.plurals | tongue.words.joins
        nth = {word: at for word, at in lexicon.nth.items() if word not in known.single}
        cues = Cues(nth, known.other, known.others, around)
        before, pointed = narrated(reply, cues, lexicon.numbers)
        first: list[tuple[int | None, str]] = [(None, before)] if pointed else [(None, reply)]
        for times, said in [*first, *((one.times, one.said) for one in pointed)]:
            pieces = whole_customers(replies.pieces(said, tongue), lexicon)
            if times is not None:
                yield times, pieces[0] if pieces else "", said
                pieces = tuple(p for p in pieces[1:] if matched(p, lexicon))
            for piece in replies.each_counted(
                pieces, lexicon.numbers, known.single, tongue.words.joins
            ):
                counts = (
                    replies.numbers_in(piece, lexicon.numbers) or road(piece, piece, lexicon)[1]
                )
                if counts or not pointed:  # « ouf attends, le premier… »
                    yield None, piece, piece

    def _all(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread | None:
        """All of them of one option: « alors les cinq derniers : que des recos »; None: it is not
        told so."""
        tongue, numbers = lexicon.tongue, lexicon.numbers
        said = replies.plain(reply[: replies.LONGEST_CHOICE]).split()
        opens = tongue.words.openings | tongue.words.interjections
        while said and said[0] in opens:
            said = said[1:]
        opening, rest = tongue.wholly(" ".join(said))
        of = rest.split()
        while of and of[0] in tongue.words.wholly:
            of = of[1:]
        rest, most = " ".join(of), self.most(answers)
        told = {
            round(numbers.get(w) or float(w))
            for w in opening.split()
            if w in numbers or w.isdecimal()
        }
        parted = replies.numbers_in(rest, numbers) or tongue.words.contrasts.intersection(of)
        if not opening or not rest or parted or (told and told != {most}):
            return None
        sure = matched(rest, lexicon)
        option = sure or likely(rest, lexicon)
        if option is None:
            return None
        counts = {option: most}
        return self.checked(counts, answers) if sure else self.ticked(counts, answers)

    def _only(self, reply: str, lexicon: Lexicon, answers: Answers) -> dict[str, int] | None:
        """A reply of one option, counted or all of them: a label may have a comma in it."""
        if (label := replies.exact(reply, lexicon.labels)) is not None:
            return {label: 1}
        first, _, rest = reply.strip().partition(" ")
        wholly = replies.plain(first) in lexicon.tongue.words.wholly
        if wholly and not replies.numbers_in(rest, lexicon.numbers):
            of = matched(rest, lexicon)
            return {of: self.most(answers)} if of else None
        times, alone = replies.counted(reply, lexicon.numbers)
        label = replies.exact(alone, lexicon.labels)
        return None if label is None else {label: times}

    def _times(
        self, piece: str, so_far: int, lexicon: Lexicon, answers: Answers
    ) -> tuple[int | None, str]:
        """How many a piece of the reply tells of, and of what; None when it does not say how many:
        « surtout le bouche à oreille », or two numbers."""
        known, most = lexicon.quantities, self.most(answers)
        if replies.exact(piece, lexicon.labels) is not None:
            return 1, piece
        said = tuple(replies.plain(piece).split())
        at = len(known.the.intersection(said[:1]))  # « le reste », "rest"
        left = phrase_at(said, at, known.left)
        if left and so_far:
            return (most - so_far) or None, " ".join(said[at + left :])
        times, words = replies.counted(piece, lexicon.numbers)
        if said and said[0] in known.single:
            words = words.partition(" ")[2]
        amounts = lexicon.amounts
        part = ratio(tokens(piece, amounts), amounts, lexicon.tongue)
        if (
            part
            or lexicon.shares.keys() & set(said)
            or known.mostly.intersection(said)
            or replies.numbers_in(piece, lexicon.numbers) > 1
        ):
            return None, words
        if "%" in piece:
            share = times * most / 100
            return (round(share) if share == round(share) else None), words
        return times, words

    def checked(self, picked: Value, answers: Answers) -> Value | Misread:
        kept = {option: n for option, n in (picked or {}).items() if n > 0}
        most, said = self.most(answers), sum(kept.values())
        if not kept:
            return Misread("nothing-picked")
        if said > most:
            return Misread("too-many-counted", {"most": most, "said": said})
        return kept

    def joined(self, picked: Value, typed: Value) -> Value:
        return {**picked, **typed}

    def toggled(self, picked: Value, option: str, target: int) -> Value:
        return {**(picked or {}), option: target}

    def convert(self, value: Value) -> Any:
        # mypy takes what stands in brackets for a type; here it is a field that holds one.
        return converted(value, dict[self.among, int])  # type: ignore[name-defined]
