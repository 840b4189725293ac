"""The small words that a reply turns on, whatever the question: yes and no, and, or, not, but.

The words of every language stand together: people write in the one they like. All of it is for
plain text, see `reading.plain`, but for the "and" of a list.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from flows.reading.phrases import plain
from flows.reading.stems import Stems

# Ours: after « oui » or « non », a longer reply tells something else as well.
SHORT = 6
# Ours: whoever agrees says little else.
_SLOW = "slow"  # stands for all words of its kind
LONGEST_YES = 12
# Words between quotation marks of whatever kind; an apostrophe opens none.
_QUOTED = re.compile(r"[«“\"]\s*[^«»“”\"]{8,}[»”\"]|(?<!\w)['‘][^'\n]{8,}['’](?!\w)")
# Ours: spaces of what is more than a name and a no.
SHORTEST_SENTENCE = 4

Words = frozenset[str]


class SmallWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Those of a language, from the table [tongue] of lists.toml, which says what each is for."""

    buttons: Mapping[str, Words]
    opens: Mapping[str, Words]
    agreeing: Mapping[str, Words]
    signs: Mapping[str, str]
    removes: Words
    puts: Words
    owners: Words
    interjections: Words
    contrasts: Words
    nearly: Words
    negations: Words
    reverses: Words
    no_more: Words
    unlike: Words
    rather: Words
    than: Words
    same: Mapping[str, str]
    joins: Words
    goes_on: Words
    takes_away: Words
    takes_back: Words
    everything: Words
    never: Words
    adds: Words
    either: Words
    through: Words
    meant_for: Words
    by_somebody: Words
    ditto: Words
    likens: Words
    hesitations: Words
    openings: Words
    closings: Words
    reports: Words
    neither: Words
    that: Words
    fillers: Words
    leads: Words
    trails: Words
    plurals: Words
    singular: Words
    announces: Words
    tells_more: Words
    unnamed: Words
    lives: Words
    resumes: Words
    concerning: Words
    of_whole: Words
    above: Words
    below: Words
    wholly: Words
    one: Words
    links: Words
    each: Words
    halves: Words
    money: Mapping[str, Words]
    other_money: Words
    stemmers: Words

    def __or__(self, other: "SmallWords") -> "SmallWords":
        fields = self.__struct_fields__
        return SmallWords(*(_both(getattr(self, f), getattr(other, f)) for f in fields))


def _both(one: Any, other: Any) -> Any:
    if isinstance(one, Mapping):
        shared = {key: _both(one[key], other[key]) for key in one.keys() & other.keys()}
        return {**one, **other, **shared}
    return other if isinstance(one, str) else one | other


class Tongue:
    """The small words of some languages, ready to be looked for."""

    def __init__(self, words: SmallWords) -> None:
        self.words = words
        self.stems = Stems(words.stemmers)
        contrasts = words.contrasts | words.nearly
        nots = words.negations | words.no_more
        self._turning = re.compile(rf"\b{_any(contrasts | nots | {*words.same})}\b")
        self._reverses = re.compile(rf"\b{_any(words.reverses)}\b")
        self._not = re.compile(rf"\b{_any(nots - words.opens['no'])}\b")
        self._unlike = re.compile(rf"\b{_any(words.unlike)}\b")
        rather, than = _any(words.rather), _any(words.than)
        self._rather = re.compile(rf"(?:(.+?) )?{rather} (?:(.+?) )?{than} (.+)")
        self._contrast = re.compile(rf"\b{_any(contrasts)}\b")
        self._opens = {side: re.compile(rf"{_any(said)}\b") for side, said in words.opens.items()}
        self._agrees = re.compile(rf"{_any(words.opens['yes'] | words.agreeing['yes'])}\b")
        self._disagrees = re.compile(rf"\b{_any(words.agreeing['no'])}\b")
        self._stays = re.compile(rf"\b{_any(words.agreeing['stays'])}\b")
        opening = _any(words.interjections)
        no = _any(words.opens["no"] | words.neither)
        self._denies = re.compile(rf"(?:{opening}\W+)*(?:{no}(?:\W+|$))+", re.IGNORECASE)
        self._puts = re.compile(rf"\b{_any(words.puts)}\b")
        self._removes = re.compile(rf"\b{_any(words.removes)}\b")
        self._more = re.compile(
            rf"[,;:(]\s|(?<=\w{{4}})\.\s|\s{_any(words.tells_more)}\s", re.IGNORECASE
        )
        self._interjections = re.compile(rf"(?:{_any(words.interjections)} )*")
        self._fillers = re.compile(rf"\b{_any(words.fillers)}\b")
        self._joins = re.compile(rf"\s{_any({*words.joins, '&'})}\s", re.IGNORECASE)
        goes_on = _any({*words.goes_on, *words.joins, *contrasts})
        no_more = (
            rf"(?!\s{_any(words.no_more)}\b)"  # « j’appelle plus personne » goes on to nothing
        )
        self._goes_on = re.compile(rf"{no_more}\s{goes_on}\s|(?<!\b\w)[.!?:()]\s", re.IGNORECASE)
        away = _any(words.takes_away)
        around = _any(words.fillers | set(map(plain, words.goes_on)))
        self._away = re.compile(rf"(?:{around} )*{away}\b(?: {away}\b)*")
        self._announces = re.compile(rf"\s*:\s|(?:^|\s){_any(words.announces)}\s", re.IGNORECASE)
        self._through = re.compile(rf"(?:^|\s)({_any(words.through)}\s.+)", re.IGNORECASE)
        self._meant_for = re.compile(rf"(?:^|\s){_any(words.meant_for)}\s", re.IGNORECASE)
        self._never = re.compile(rf"\b{_any(words.never)}\b")
        self._takes_back = re.compile(rf"\b{_any(words.takes_back)}\b")
        self._ends_in_no = re.compile(rf"\b{_any(words.opens['no'])}$")
        self._ditto = re.compile(rf"\b{_any(words.ditto)}\b")
        self._likens = re.compile(rf"\b{_any(words.ditto | words.likens)}\b")
        self._everything = re.compile(rf"{_any(words.everything)}(?!\S)")

    def __or__(self, other: "Tongue") -> "Tongue":
        return Tongue(self.words | other.words)

    def spoken(self, text: str) -> str:
        """A text of signs alone as the word they stand for: « 👍 » is a yes; else as it is."""
        if any(c.isalnum() for c in text[:LONGEST_YES]):
            return text
        said = {word for sign, word in self.words.signs.items() if sign in text[:LONGEST_YES]}
        return said.pop() if len(said) == 1 else text

    def turning(self, said: str) -> frozenset[str]:
        """The words of a plain text that turn it round: « paye mais jamais a temps », or say the
        opposite: "decides slowly"."""
        found = self._turning.findall(said)
        slow = {_SLOW} if self.reverses(said) else set()
        return frozenset(self.words.same.get(word, word) for word in found) | slow

    def reverses(self, said: str) -> bool:
        """Whether a plain text says the opposite of fast."""
        return self._reverses.search(said) is not None

    def unturned(self, said: str) -> str:
        """A plain text without its "not", or its "slowly"; "" where it has none."""
        left = self._reverses.sub(" ", self._not.sub(" ", said))
        return "" if left == said else " ".join(left.split())

    def unlike(self, said: str) -> str:
        """What a plain text says is not like somebody: « il n’est pas du genre à négocier »; ""
        where it says no such thing."""
        found = self._unlike.search(said)
        return said[found.end() :].strip() or said[: found.start()].strip() if found else ""

    def preferring(self, said: str) -> tuple[str, str]:
        """Of a plain text, what is meant rather than what: « plutôt X que Y », "X rather than Y";
        "" for both where it does not say so."""
        found = self._rather.fullmatch(said)
        liked = (found[2] or found[1] or "") if found else ""
        return (liked, found[3]) if found and liked else ("", "")

    def denying(self, said: str) -> frozenset[str]:
        """The same, but for those of « presque dix », which is about ten."""
        return self.turning(said) - self.words.nearly - {_SLOW}

    def leaning(self, said: str) -> str | None:
        """Whether a short plain text opens with a "yes" or a "no" that nothing after it takes back:
        « oh oui », « non merci », not « oui mais non »."""
        opening = self._interjections.match(said)
        start = opening.end() if opening else 0
        for side, words in self._opens.items():
            found = words.match(said, start)
            if found and len(said.split()) <= SHORT:
                taken_back = self._turning if side == "yes" else self._contrast
                return None if taken_back.search(said, found.end()) else side
        return None

    def agrees(self, said: str) -> bool:
        """Whether a plain text says yes to something proposed and takes nothing of it back:
        « ouais voilà », "aye that's right"."""
        opening = self._interjections.match(said)
        found = self._agrees.match(said, opening.end() if opening else 0)
        if found is None or said.count(" ") >= LONGEST_YES:
            return False
        return self._disagrees.search(said, found.end()) is None

    def leaves(self, said: str) -> bool:
        """Whether a plain text does nothing but agree, or says that all may stay: « oui, rien à
        changer », not "Great job, thanks"."""
        left = " ".join(self._agrees.sub(" ", said).split())
        alone = self._interjections.fullmatch(f"{left} ") if left else True
        return self.agrees(said) and bool(alone or self._stays.search(said))

    def beyond_no(self, text: str) -> str:
        """What a text goes on to say after a "no", as it is written: « nan, une seule »."""
        found = self._denies.match(text)
        return text[found.end() :].strip() if found else ""

    def voices(self, text: str) -> bool:
        """Whether a text gives somebody’s words, in quotation marks or after « il a dit »."""
        said = f" {plain(text)} "
        told = (f" {plain(words)} " for words in self.words.reports if " " in words)
        return _QUOTED.search(text) is not None or any(words in said for words in told)

    def taken_off(self, said: str) -> tuple[str, str]:
        """What a plain text asks to take off, and what to put in its place: « enlève facebook, mets
        linkedin »; "" for nothing."""
        found = self._removes.search(said)
        off, *put = self._puts.split(said[found.end() :], 1) if found else ("",)
        return off.strip(), "".join(put).strip()

    def unowned(self, said: str) -> str:
        """A text, plain, without saying whose it is: « mon chouchou » and « votre chouchou »."""
        return " ".join(word for word in plain(said).split() if word not in self.words.owners)

    def bare(self, said: str) -> str:
        """A plain text without the words that stand around a label."""
        return " ".join(self._fillers.sub(" ", said).split())

    def parts(self, said: str, most: int) -> list[str]:
        """What an "and" joins, in a text as it is written."""
        return self._joins.split(said, most)

    def through(self, said: str) -> str:
        """What tells by whom or by what, as it is written: « par sa sœur »; or nothing."""
        found = self._through.search(said)
        return found[1] if found else ""

    def before_purpose(self, said: str) -> str:
        """A text as it is written, up to what it was for: « une dame pour un mariage »."""
        return self._meant_for.split(said, 1)[0].strip()

    def announced(self, said: str) -> tuple[str, bool, str]:
        """What comes before the words that announce a list, whether there are any, and the list."""
        found = self._announces.search(said.replace("’", "'"))
        return (said[: found.start()], True, said[found.end() :]) if found else (said, False, "")

    def tells_more(self, said: str) -> bool:
        """Whether a name goes on to tell of its bearer: « Samia, elle vient souvent »."""
        return self._more.search(said) is not None

    def before_more(self, said: str) -> str:
        """The name alone."""
        return self._more.split(said, 1)[0]

    def clauses(self, said: str, most: int) -> list[str]:
        """What a sentence tells one after the other, as it is written."""
        return self._goes_on.split(said, most)

    def away(self, said: str) -> str | None:
        """What a plain clause takes away: "facebook" of « pas facebook »; None if nothing is."""
        found = self._away.match(said)
        return said[found.end() :].strip() if found else None

    def takes_back(self, said: str) -> bool:
        """Whether a plain text takes back some of what it said first: « jamais, sauf si… »."""
        return self._takes_back.search(said) is not None

    def contrasting(self, said: str) -> bool:
        """Whether a plain text goes on to say that it is not all."""
        return self._contrast.search(said) is not None

    def never(self, said: str) -> str | None:
        """What a plain clause says it never is: "fb" of « fb jamais, c’est pour les vieux »."""
        short = said.count(" ") < SHORTEST_SENTENCE  # « instagram non »
        found = self._never.search(said) or (self._ends_in_no.search(said) if short else None)
        return said[: found.start()].strip() if found and found.start() else None

    def beyond_ditto(self, said: str, named: bool) -> str | None:
        """What a plain text says beside « pareil »; None when it says no such thing. named: it
        names what it is the same as, so that « comme » says it too."""
        found = (self._likens if named else self._ditto).search(said)
        return f"{said[: found.start()]}{said[found.end() :]}".strip() if found else None

    def wholly(self, said: str) -> tuple[str, str]:
        """The words that say all of them, which a plain text opens with, and the rest; one of them
        alone could be of anything: « tout »."""
        found = self._everything.match(said)
        rest = said[found.end() :].strip() if found else ""
        return (found[0], rest) if found and (rest or " " in found[0]) else ("", said)


def _any(words: Iterable[str]) -> str:
    """One of the words as a pattern, the longest that is there; nothing of none."""
    known = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, known)) or '(?!)'})"
