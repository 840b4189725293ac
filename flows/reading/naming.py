"""The names in a list as people type it: « alors y a les ados et puis les sportifs »."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from flows.reading.numbering import items
from flows.reading.replies import MOST_PIECES, clauses, pieces, plain, sentences
from flows.reading.tongue import Tongue

# What only tells more of a name: « Fred (menuisier) ».
_ASIDE = re.compile(r"\([^()]*\)")
# A sign that parts names.
_PARTING = re.compile(r"[,;\n/+&]|[.:]\s")
# Ours: of the lists of more words, that only words part, with a name of more than three, most were
# read wrongly; and of those where a name has more than five.
_MOST_UNPARTED, _MOST_WORDS_OF_A_NAME = 5, 5
# What is told of how much one is: « artisans 60 % ».
_PART = re.compile(r"\s+\d{1,3}\s?%|\d{1,3}\s?%\s+")
# Where an item of a numbered list goes on to tell of it.
_BEYOND_NAME = re.compile(r",\s|\s\(")
_COLON = ": "
# The end of a sentence, not of "Mr.".
_POINT = re.compile(r"(?<=\w{4})\.\s")
# Ours: « mes clients ce sont surtout ».
_LONGEST_LEAD = 6
# What numbers a list on one line: « 1 Momo 2 Fanfan ».
_NUMBERED = re.compile(r"(?:^|\s)[1-9][.):]?(?=\s)")
# Ours: many times what a few names take.
_LONGEST_LIST = 1000
# Ours: « dans les bureaux » parts nothing.
_LONGEST_PREPOSITION = 4
# Ours: a story says whom it is about before anything else, and briefly.
# Ours: a longer one tells who they are.
LONGEST_NAME, _WORDS_OF_A_NAME = 40, 3
_ELIDED = ("l",)
_FIRST_CLAUSES, _LONGEST_CALLED = 5, 6


def ways(reply: str, tongue: Tongue, people: bool = False) -> Iterator[tuple[str, ...]]:
    """The pieces of a list, cut at each "and"; at the last one; at none: it may be within a name.
    « des notaires et huissiers, des avocats »."""
    if numbered := items(reply, tongue.words.joins):
        yield tuple(_BEYOND_NAME.split(item.text, 1)[0].strip() or item.text for item in numbered)
        return
    listed = _POINT.sub(", ", _told(_unnumbered(reply[:_LONGEST_LIST]), tongue, people))
    whole = pieces(listed, tongue, last_and=False)
    parts = (part for piece in whole for part in tongue.parts(piece, MOST_PIECES))
    yield tuple(islice(parts, MOST_PIECES))
    yield pieces(listed, tongue)
    yield whole


def _told(reply: str, tongue: Tongue, people: bool) -> str:
    """A list without what announces it: « j’en ai 2 : Sofiane, Tata Jo »."""
    before, announced, after = tongue.announced(reply)
    if announced and plain(reply[len(before) :]) in tongue.words.trails:
        return before  # « Fatou c’est tout »
    few = len(before.split()) <= _LONGEST_LEAD and "," not in before
    role = plain(after).partition(" ")[0] in tongue.words.singular
    if people and role and 0 < len(name(before, tongue).split()) <= _WORDS_OF_A_NAME:
        return reply  # « Mme Roy c’est la directrice »
    lead, colon, rest = reply.partition(_COLON)
    if colon and _COLON not in rest and rest.count(",") > max(1, lead.count(",")):
        return rest  # « quatre tiroirs, comme à l’atelier : … »
    return after if announced and after.strip() and few else reply


def _unnumbered(reply: str) -> str:
    """A list with commas where numbers, from 1 on, part it."""
    numbers = [found[0].strip(" .):") for found in _NUMBERED.finditer(reply.strip())]
    counted = len(numbers) > 1 and numbers == [str(i + 1) for i in range(len(numbers))]
    return _NUMBERED.sub(", ", reply.strip()).removeprefix(", ") if counted else reply


def is_badly_parted(reply: str, names: Sequence[str]) -> bool:
    """Whether a name of a list may be two, having many words in a list that no sign parts: « mama
    Rose le vieux Diallo et la petite du kiosque »; or may be none, having too many."""
    unparted = len(reply.split()) > _MOST_UNPARTED and not _PARTING.search(reply.strip(" .!?"))
    most = _WORDS_OF_A_NAME if unparted else _MOST_WORDS_OF_A_NAME
    return any(len(name.split()) > most for name in names)


def apart(piece: str, tongue: Tongue, people: bool = False) -> list[str]:
    """The names that only their articles part: « les mariées les entreprises »; of people, each has
    one of its own: « ma sœur le kiné »."""
    written = piece.split()
    while (led := _lead(written, tongue)) and led < len(written):
        if tongue.words.plurals.intersection(map(plain, written[:led])):
            break
        written = written[led:]
    piece = " ".join(written)
    words, known = [plain(word) for word in written], tongue.words
    parting = known.plurals.intersection(words[:1])
    if people and known.singular.intersection(words[:1]):
        parting = known.singular
    if not parting:
        return [piece]
    starts = [
        i
        for i, word in enumerate(words)
        if word in parting and (not i or len(words[i - 1]) > _LONGEST_PREPOSITION)
    ]
    return [" ".join(piece.split()[a:b]) for a, b in pairwise([*starts, len(words)])]


def name(said: str, tongue: Tongue) -> str:
    """A name as it is written, without the words that lead to it or trail after it; "" when it
    names nobody: « mes clients »."""
    words = _PART.sub(" ", _ASIDE.sub(" ", said)).split() or said.split()
    while (led := _lead(words, tongue)) and led < len(words):
        words = words[led:]
    while trailed := _trail(words, tongue):
        words = words[:-trailed]
    found = " ".join(words)
    said = plain(found)
    leads = said in tongue.words.leads and len(said) > 1  # one letter may be an initial
    return "" if leads or said in tongue.words.unnamed else found


def _lead(words: list[str], tongue: Tongue) -> int:
    """How many of the first words lead to a name; one with a capital may begin it: "The Mill"."""
    longest = range(min(_LONGEST_LEAD, len(words)), 0, -1)
    led = next((n for n in longest if plain(" ".join(words[:n])) in tongue.words.leads), 0)
    article = led == 1 and plain(words[0]) in tongue.words.singular | tongue.words.plurals
    return 0 if article and len(words[0]) > 1 and words[0].istitle() else led


def _trail(words: list[str], tongue: Tongue) -> int:
    """How many of the last words trail after a name: « voilà c’est tout »."""
    longest = range(min(_LONGEST_LEAD, len(words) - 1), 0, -1)
    return next((n for n in longest if plain(" ".join(words[-n:])) in tongue.words.trails), 0)


def nickname(said: str, most: int, tongue: Tongue) -> str:
    """The name of one person out of what is said of them, where it is too long for a name or led
    to: « euh je dirais Nathalie, elle est adorable » is « Nathalie »."""
    bare = name(said, tongue) or said.strip()
    announced, found, after = tongue.announced(bare)
    if found and after.strip() and len(announced.split()) <= _LONGEST_LEAD:
        bare = name(after, tongue) or after.strip()
    if len(bare) > most or tongue.tells_more(bare):
        bare = tongue.before_more(bare).strip(" ,.;") or bare
    words = bare.split()  # « monsieur Perrin un chirurgien de Dijon »
    roles = (n for n, word in enumerate(words) if n and word.lower() in tongue.words.one)
    role = next((n for n in roles if _is_capitalised(" ".join(words[:n]))), None)
    return short(" ".join(words[:role]), LONGEST_NAME, tongue).rstrip(" .,")


def short(called: str, most: int, tongue: Tongue) -> str:
    """A name without the role that makes it too long: « Hervé le responsable des achats d’une
    imprimerie »; as it is where nothing parts them."""
    if len(called) <= most:
        return called
    before, announced, _ = tongue.announced(called)
    words = (before if announced and before.strip() else called).split()
    parting = (n for n, word in enumerate(words) if n and plain(word) in tongue.words.singular)
    glued = (n for n, word in enumerate(words) if n and plain(word).partition(" ")[0] in _ELIDED)
    cut = min((*parting, *glued), default=len(words))
    return " ".join(words[:cut]).strip(" ,") if cut <= _WORDS_OF_A_NAME else called


def called_in(told: str, tongue: Tongue) -> str | None:
    """Who a story is about, in its first short clauses: « oui, une mariée, Cindy, 5 h de pose » is
    of « Cindy », "yes, a man with two dogs" of "a man with two dogs"; None where none names
    anybody."""
    said = [part for one in sentences(told) for part in clauses(one, tongue)][:_FIRST_CLAUSES]
    named = [found for part in said if _may_name(found := name(part, tongue), tongue)]
    articles = tongue.words.singular | tongue.words.one
    by_case = (found for found in named if _is_capitalised(found))
    other = (found for found in named if " " not in found or plain(found.split()[0]) in articles)
    return next(by_case, None) or next(other, None)


def _may_name(found: str, tongue: Tongue) -> bool:
    """Whether a clause is short enough for a name, and neither a yes nor a number."""
    words = plain(found).split()
    counted = any(word[0].isdecimal() for word in words)
    opens = {word for side in tongue.words.opens.values() for word in side}
    return 0 < len(words) <= _LONGEST_CALLED and not counted and words[0] not in opens


def _is_capitalised(found: str) -> bool:
    """Whether it is written as a name: « Les P’tits Loups », not « Une mariée »."""
    long = [word for word in found.split()[1:] if len(word) > _LONGEST_PREPOSITION]
    return all(word[0].isupper() for word in long or found.split())
