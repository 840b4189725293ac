"""The gate over every word a person reads: all languages, and what regions and "tu" change."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from html.parser import HTMLParser
from itertools import product

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content import FOLDER, locale, source
from flows.interview.answers import Answers
from flows.interview.kinds import Choice, Question, Text
from flows.interview.numbers import Number
from flows.interview.several import Counter as Tally
from flows.interview.several import Multi
from flows.interview.table import QUESTIONS
from flows.reading.replies import plain
from flows.rooms import MENU
from flows.words.texts import Texts, Words
from flows.words.voices import FIRST, LANGUAGES, VARIANTS, Variant

# Telegram cuts longer labels on small phones (ours); the others are Telegram's own limits.
BUTTON = 24
PROFILE = {"bot-name": 64, "bot-description": 512, "bot-short": 120}
COMMAND, TOAST = 256, 200

# The code itself tells which other messages stand on a button, or pop up over one.
CODE = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.parent.rglob("*.py"))
_ON_BUTTONS = set(re.findall(r'button\(\s*d, "([\w-]+)"|Button\(\s*d\.label\("([\w-]+)"', CODE))
BUTTON_IDS = {id for found in _ON_BUTTONS for id in found if id}
BUTTON_GROUPS = ("nav", "language", "address", "sign", "take")
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
SELF_NAMED = ("language", "address")

CHEER = re.compile(r"!|\b(?:génial|super|parfait|great|awesome|perfect)(?:e|s|es)?\b", re.I)
# Too strong for what a few customers can show (method: confidence); the sheet does without.
TOO_SURE = re.compile(r"\b(?:toujours|jamais|tous|always|never)\b", re.I)
NOT_FRENCH_TYPE = re.compile(r" [;:!?%»€$]|« |\S[;!?%»]|\S:(?!\S)|«\S|['\"]")
NOT_ENGLISH_TYPE = re.compile(r" [;:!?%]|[«»'\"\u00a0\u202f]")

# What flows.asking tells the words of a question.
KNOWN_WHEN_ASKED = {
    "favourite", "family", "turn", "again", "name", "few", "customers", "money", "place",
    "proposals",
}  # fmt: skip

FACT = "¤"  # stands for what a message is told


def parsed(text: str) -> dict[str, ast.Message]:
    """The messages of a source, by id."""
    return {e.id.name: e for e in FluentParser().parse(text).body if isinstance(e, ast.Message)}


def folder_source(name: str) -> str:
    return "\n".join(p.read_text(encoding="utf-8") for p in sorted((FOLDER / name).glob("*.ftl")))


FOLDERS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
RAW = {name: parsed(folder_source(name)) for name in FOLDERS}
SPOKEN = {variant: parsed(source(variant)) for variant in VARIANTS}
# Compiling takes a second or two: of each language, what its region and "tu" change the most.
FULLEST = {v.language: v for v in sorted(VARIANTS, key=lambda v: bool(v.region) + v.tu)}.values()

every_folder = pytest.mark.parametrize("folder", FOLDERS)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def called(variant: Variant) -> str:
    return locale(variant) + ("-tu" if variant.tu else "")


every_variant = pytest.mark.parametrize("variant", VARIANTS, ids=called)


def patterns(messages: Mapping[str, ast.Message]) -> Iterator[tuple[str, ast.Pattern]]:
    """Every text with its id: `message`, or `message.attribute`."""
    for id, message in messages.items():
        if message.value:
            yield id, message.value
        for attribute in message.attributes:
            yield f"{id}.{attribute.id.name}", attribute.value


def outcomes(pattern: ast.Pattern) -> list[str]:
    """Everything a text may say, one for each choice of its selectors."""
    return ["".join(said) for said in product(*map(_said, pattern.elements))]


def _said(element: object) -> list[str]:
    match element:
        case ast.TextElement(value=text) | ast.StringLiteral(value=text):
            return [text]
        case ast.Placeable(expression=ast.SelectExpression(variants=variants)):
            return [said for variant in variants for said in outcomes(variant.value)]
        case ast.Placeable(expression=inner):
            return _said(inner)
        case _:
            return [FACT]


# Everything that each text may say, by variant then by id.
SAID = {v: {id: outcomes(p) for id, p in patterns(SPOKEN[v])} for v in VARIANTS}


def read(variant: Variant) -> Iterator[tuple[str, str]]:
    """Each thing that people may read, with its id; not what they may type."""
    for id, said in SAID[variant].items():
        if not also(id):
            yield from ((id, words) for words in said)


class References(Visitor):
    """What a text refers to: the facts it is told, and other messages."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.facts: set[str] = set()
        self.chosen_by: set[str] = set()
        self.messages: set[str] = set()
        self.visit(pattern)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.chosen_by.add(node.selector.id.name)
        else:
            self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)


def variables(pattern: ast.Pattern) -> set[str]:
    """Every fact that a text is told."""
    found = References(pattern)
    return found.facts | found.chosen_by


def said(pattern: ast.Pattern) -> set[str]:
    """The facts that a text says; those that only choose a wording are a language's own affair."""
    return References(pattern).facts


def told(variant: Variant, pattern: ast.Pattern) -> set[str]:
    """The facts of a text and of the messages inside it."""
    found = References(pattern)
    found.facts |= found.chosen_by
    inner = (value for id in found.messages if (value := SPOKEN[variant][id].value))
    return found.facts.union(*(told(variant, value) for value in inner))


def options(question: Question) -> tuple[str, ...]:
    """The options whose words are the question's own."""
    own = isinstance(question, Choice | Multi | Tally | Text)
    return question.options(Answers()) if own else ()


def also(id: str) -> bool:
    return id.endswith("-also")


def is_button(id: str) -> bool:
    name, _, attribute = id.partition(".")
    if not attribute:
        return id in BUTTON_IDS or id.startswith("chapter-")
    option = name in QUESTIONS and attribute in options(QUESTIONS[name])
    return attribute == "name" or name in BUTTON_GROUPS or option


def no(found: Iterable[object]) -> None:
    """Fails with the list of what was found, if anything was."""
    listed = list(found)
    assert not listed, "\n" + "\n".join(map(str, listed))


@every_folder
def test_every_folder_is_spoken(folder: str) -> None:
    """Every folder of words is a language that is spoken, or changes one."""
    assert folder.partition("-")[0] in LANGUAGES


@every_folder
def test_files_are_well_formed(folder: str) -> None:
    """No file holds a line that Fluent cannot read, nor a message that another line says too."""
    body = FluentParser().parse(folder_source(folder)).body
    times = Counter(e.id.name for e in body if isinstance(e, ast.Message))
    no(e.content for e in body if isinstance(e, ast.Junk))
    no(f"{id}: {n} times" for id, n in times.items() if n > 1)
    no(
        f"{id}.{name}: twice"
        for id, message in RAW[folder].items()
        for name, n in Counter(a.id.name for a in message.attributes).items()
        if n > 1
    )


@every_variant
def test_references_exist(variant: Variant) -> None:
    """A text refers only to messages that exist."""
    no(
        f"{id}: {other}"
        for id, pattern in patterns(SPOKEN[variant])
        for other in References(pattern).messages - set(SPOKEN[variant])
    )


@pytest.mark.parametrize("variant", FULLEST, ids=called)
def test_everything_can_be_said(variant: Variant) -> None:
    """Every message compiles and, told its facts, is said in HTML and as plain text."""
    texts = Texts(locale(variant), source(variant))
    no(texts.mistakes())
    for id, pattern in patterns(SPOKEN[variant]):
        words = Words(id, dict.fromkeys(told(variant, pattern), 2))
        assert texts.html(words) is not None and texts.text(words) is not None


@every_language
def test_same_messages(language: str) -> None:
    """Each language has the messages and attributes of French; only `-also` may be more."""
    french, other = dict(patterns(RAW[FIRST])), dict(patterns(RAW[language]))
    no(f"missing: {id}" for id in french if id not in other)
    no(f"too many: {id}" for id in other if id not in french and not also(id))
    no(f"nothing to add to: {id}" for id in other if also(id) and id[:-5] not in other)


@every_language
def test_same_variables(language: str) -> None:
    """Each text says the same facts in each language, and is told no others."""
    french = defaultdict(lambda: ast.Pattern([]), patterns(RAW[FIRST]))
    here = dict(patterns(RAW[language]))
    no(
        f"{id}: {said(here[id])} {said(french[id])}"
        for id in here
        if said(here[id]) != said(french[id])
    )
    no(id for id in here if not variables(here[id]) <= variables(french[id]))


@every_folder
def test_overlays_change_what_exists(folder: str) -> None:
    """A region or "tu" changes texts of its language, and is told no other facts."""
    base = dict(patterns(RAW[folder.partition("-")[0]]))
    changed = dict(patterns(RAW[folder]))
    no(f"changes nothing: {id}" for id in changed if id not in base)
    no(
        f"{id}: {variables(pattern)} {variables(base[id])}"
        for id, pattern in changed.items()
        if not variables(pattern) <= variables(base[id])
    )


class Tags(HTMLParser):
    """Finds tags that Telegram would refuse, or that do not close."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self.wrong = False
        self.stack: list[str] = []
        self.feed(said)
        self.close()
        self.wrong |= bool(self.stack) or "<" in re.sub(
            r"</?(?:b|i|blockquote|blockquote expandable)>", "", said
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.wrong |= not self.stack or self.stack.pop() != tag


@every_variant
def test_html_is_balanced(variant: Variant) -> None:
    """Whatever a message says, its tags are b, i and blockquote, nested and closed."""
    no(f"{id}: {said}" for id, said in read(variant) if Tags(said).wrong)


@every_variant
def test_buttons_fit(variant: Variant) -> None:
    """What stands on a button is one line of 24 characters at most, and has no tags."""
    labels = ((id, said) for id, said in read(variant) if is_button(id))
    no(f"{id}: {s}" for id, s in labels if len(s) > BUTTON or "\n" in s or "<" in s or not s)


@every_variant
def test_profile_fits(variant: Variant) -> None:
    """The bot's name, descriptions and commands fit what Telegram allows, a command on one line."""
    for id, most in PROFILE.items():
        no(f"{id}: {len(said)}" for said in SAID[variant][id] if len(said) > most)
    for name in MENU:
        (said,) = SAID[variant][f"command-{name}"]
        assert 0 < len(said) <= COMMAND and "\n" not in said, said


@every_variant
def test_toasts_fit(variant: Variant) -> None:
    """What pops up over a button is plain words, short enough for Telegram."""
    toasts = ((id, said) for id, said in read(variant) if id in TOASTS or id.startswith("misread"))
    no(f"{id}: {said}" for id, said in toasts if len(said) > TOAST or "<" in said)


@every_variant
def test_typography(variant: Variant) -> None:
    """French has its no-break spaces, guillemets and apostrophes; English has its own marks."""
    wrong = NOT_FRENCH_TYPE if variant.language == "fr" else NOT_ENGLISH_TYPE
    no(
        f"{id}: …{said[max(0, at.start() - 20) : at.end() + 10]}…"
        for id, said in read(variant)
        for at in wrong.finditer(re.sub(r"</?\w+>", "", said))
    )


@every_variant
def test_one_language(variant: Variant) -> None:
    """No text is left in another language."""
    foreign = FOREIGN[variant.language]
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
    sheet = parsed((FOLDER / language / "sheet.ftl").read_text(encoding="utf-8"))
    said = ((id, said) for id, pattern in patterns(sheet) for said in outcomes(pattern))
    no(f"{id}: {words}" for id, words in said if TOO_SURE.search(words))


def needed(question: Question) -> Iterator[str]:
    yield question.id
    follow_up = ("probe",) if question.probe else ()
    yield from (f"{question.id}.{name}" for name in ("name", "why", *options(question), *follow_up))


@every_variant
def test_every_question_has_its_words(variant: Variant) -> None:
    """A question has its words, a name, a reason, a label for each option, and its follow-up."""
    no(id for q in QUESTIONS.values() for id in needed(q) if id not in SAID[variant])


@every_variant
def test_facts_are_known(variant: Variant) -> None:
    """A question speaks only of what is known when it is asked; other short names, of nothing."""
    for id, pattern in patterns(SPOKEN[variant]):
        name, _, attribute = id.partition(".")
        if name in QUESTIONS and attribute not in ("probe", "missing"):
            assert variables(pattern) <= KNOWN_WHEN_ASKED, id
        elif attribute in ("name", "missing"):
            assert not variables(pattern), id


@every_variant
def test_every_misread_is_explained(variant: Variant) -> None:
    """Every reason for which a reply is not understood has its sentence."""
    reasons = set(re.findall(r'Misread\("([\w-]+)"', CODE)) | {"enough"}
    units = {q.unit for q in QUESTIONS.values() if isinstance(q, Number)}
    reasons |= units | {f"{unit}-range" for unit in units}
    no(reason for reason in reasons if f"misread.{reason}" not in SAID[variant])


def typed(variant: Variant, id: str) -> set[str]:
    """All that people may type for a button: its label and what is said also, as it is compared."""
    others = (w for said in SAID[variant].get(f"{id}-also", ()) for w in said.split("|"))
    return {plain(words) for words in (*SAID[variant].get(id, ()), *others)} - {""}


def shared(variant: Variant, ids: Iterable[str]) -> Iterator[str]:
    owners: dict[str, str] = {}
    for id in ids:
        for words in typed(variant, id):
            if owners.setdefault(words, id) != id:
                yield f"{words}: {owners[words]}, {id}"


@every_variant
def test_options_are_told_apart(variant: Variant) -> None:
    """Whatever is typed for one option of a question is typed for that one only."""
    for question in QUESTIONS.values():
        no(shared(variant, (f"{question.id}.{option}" for option in options(question))))


@every_variant
def test_navigation_is_told_apart(variant: Variant) -> None:
    """Whatever is typed for one of the buttons around a question is typed for that one only."""
    (nav,) = (message for id, message in SPOKEN[variant].items() if id == "nav")
    no(shared(variant, (f"nav.{a.id.name}" for a in nav.attributes if not also(a.id.name))))
