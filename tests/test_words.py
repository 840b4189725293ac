"""The gate over every word a person reads: all languages, and what regions and "tu" change.

What `make check` tells a writer is tested in test_check.py; here is what only the code can
tell, and what is a matter of taste.
"""

import re
from collections.abc import Iterable, Iterator

import pytest
from fluent.syntax import FluentParser

from bot import content
from bot.content import FOLDER, source
from flows.check.rules import TOAST
from flows.check.texts import Text, also, texts
from flows.desk.dialogue import BUTTON
from flows.interview.numbers import Number
from flows.interview.table import QUESTIONS
from flows.words.texts import Words
from flows.words.voices import Variant
from tests.tongues import LANGUAGES, VARIANTS, called

# The code itself tells which other messages stand on a button, or pop up over one.
CODE = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.parent.rglob("*.py"))
_ON_BUTTONS = set(re.findall(r'button\(\s*d, "([\w-]+)"|Button\(\s*d\.label\("([\w-]+)"', CODE))
BUTTON_IDS = {id for found in _ON_BUTTONS for id in found if id}
TOASTS = set(re.findall(r'Toast\(d\.label\("([\w.-]+)"', CODE))

# Frequent words that the other language does not have. Languages are named in themselves.
FRENCH_ONLY = {
    "vous", "votre", "vos", "est", "une", "des", "du", "et", "le", "la", "les", "qui", "que",
    "dans", "avec", "sur", "pas", "ne", "je", "il", "elle", "ce", "cette", "sont", "aux", "mais",
}  # fmt: skip
ENGLISH_ONLY = {
    "the", "and", "your", "you", "of", "with", "who", "is", "are", "not", "what", "they", "from",
    "this", "that", "have", "it", "be", "was", "how", "which", "there",
}  # fmt: skip
FOREIGN = {"fr": ENGLISH_ONLY, "en": FRENCH_ONLY}
SELF_NAMED = ("address",)

CHEER = re.compile(r"!|\b(?:génial|super|parfait|great|awesome|perfect)(?:e|s|es)?\b", re.I)
# Too strong for what a few customers can show (method: confidence); the sheet does without.
TOO_SURE = re.compile(r"\b(?:toujours|jamais|tous|always|never)\b", re.I)
NOT_FRENCH_TYPE = re.compile(r" [;:!?%»€$]|« |\S[;!?%»]|\S:(?!\S)|«\S|['\"]")
NOT_ENGLISH_TYPE = re.compile(r" [;:!?%]|[«»'\"\u00a0\u202f]")
NOT_ITS_TYPE = {"fr": NOT_FRENCH_TYPE, "en": NOT_ENGLISH_TYPE}
NOTHING = re.compile(r"(?!)")


def taken_apart(source: str) -> dict[str, Text]:
    """The texts of a source, by id."""
    return texts(FluentParser().parse(source))


SPOKEN = {variant: taken_apart(source(variant)) for variant in VARIANTS}
# Compiling takes a second or two: of each language, what its region and "tu" change the most.
FULLEST = {v.language: v for v in sorted(VARIANTS, key=lambda v: bool(v.region) + v.tu)}.values()

every_language = pytest.mark.parametrize("language", LANGUAGES)


every_variant = pytest.mark.parametrize("variant", VARIANTS, ids=called)


def read(variant: Variant) -> Iterator[tuple[str, str]]:
    """Each thing that people may read, with its id; not what they may type."""
    for id, text in SPOKEN[variant].items():
        if not also(id):
            yield from ((id, words) for words in text.readings)


def told(variant: Variant, text: Text) -> set[str]:
    """The facts of a text and of the messages inside it."""
    inner = (SPOKEN[variant][id] for id in text.messages)
    return {*text.told}.union(*(told(variant, each) for each in inner))


def no(found: Iterable[object]) -> None:
    """Fails with the list of what was found, if anything was."""
    listed = list(found)
    assert not listed, "\n" + "\n".join(map(str, listed))


@pytest.mark.parametrize("variant", FULLEST, ids=called)
def test_everything_can_be_said(variant: Variant) -> None:
    """Every message compiles and, told its facts, is said in HTML and as plain text."""
    spoken = content.texts(variant)
    no(spoken.mistakes())
    for id, text in SPOKEN[variant].items():
        words = Words(id, dict.fromkeys(told(variant, text), 2))
        assert spoken.html(words) is not None and spoken.text(words) is not None


@every_variant
def test_buttons_fit(variant: Variant) -> None:
    """What stands on a button is one line of 24 characters at most, and has no tags."""
    labels = ((id, said) for id, said in read(variant) if id in BUTTON_IDS)
    no(f"{id}: {s}" for id, s in labels if len(s) > BUTTON or "\n" in s or "<" in s or not s)


@every_variant
def test_toasts_fit(variant: Variant) -> None:
    """What pops up over a button is plain words, short enough for Telegram."""
    toasts = ((id, said) for id, said in read(variant) if id in TOASTS)
    no(f"{id}: {said}" for id, said in toasts if len(said) > TOAST or "<" in said)


@every_variant
def test_typography(variant: Variant) -> None:
    """French has its no-break spaces, guillemets and apostrophes; English has its own marks."""
    wrong = NOT_ITS_TYPE.get(variant.language, NOTHING)
    no(
        f"{id}: …{said[max(0, at.start() - 20) : at.end() + 10]}…"
        for id, said in read(variant)
        for at in wrong.finditer(re.sub(r"</?\w+>", "", said))
    )


@every_variant
def test_one_language(variant: Variant) -> None:
    """No text is left in another language."""
    foreign = FOREIGN.get(variant.language, set())
    no(
        f"{id}: {said}"
        for id, said in read(variant)
        if id.partition(".")[0] not in SELF_NAMED
        and foreign & set(re.findall(r"\w+", said.casefold()))
    )


@every_variant
def test_no_cheer(variant: Variant) -> None:
    """The bot never exclaims nor flatters."""
    no(f"{id}: {said}" for id, said in read(variant) if CHEER.search(said))


@every_language
def test_sheet_claims_little(language: str) -> None:
    """The sheet's own sentences never generalise from a few customers."""
    sheet = taken_apart((FOLDER / language / "sheet.ftl").read_text(encoding="utf-8"))
    said = ((id, words) for id, text in sheet.items() for words in text.readings)
    no(f"{id}: {words}" for id, words in said if TOO_SURE.search(words))


@every_variant
def test_every_misread_is_explained(variant: Variant) -> None:
    """Every reason for which a reply is not understood has its sentence."""
    reasons = set(re.findall(r'Misread\("([\w-]+)"', CODE)) | {"enough"}
    units = {q.unit for q in QUESTIONS.values() if isinstance(q, Number)}
    reasons |= units | {f"{unit}-range" for unit in units}
    no(reason for reason in reasons if f"misread.{reason}" not in SPOKEN[variant])
