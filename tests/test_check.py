"""`make check`: what a writer is told when the words have a mistake."""

import pytest

from bot import content
from flows.check.mistakes import mistakes
from flows.rooms import MENU
from flows.words.voices import languages

FR, EN, TU = "fr", "en", "fr-tu"


def described(**changes: tuple[str, str]) -> dict[str, str]:
    """The language.toml of each language, with changes in some."""
    paths = content.FOLDER.glob("*/language.toml")
    files = {path.parent.name: path.read_text(encoding="utf-8") for path in paths}
    return files | {code: replaced(files[code], *change) for code, change in changes.items()}


def replaced(text: str, old: str, new: str) -> str:
    """The text with one mistake in it."""
    assert old in text
    return text.replace(old, new, 1)


def test_words_are_right() -> None:
    """The words as they are have no mistake."""
    assert mistakes(content.folders(), content.tongues(), MENU) == []


# In this order, one after the other: those of a folder do not undo each other.
SEEDED = [
    (EN, "\nwelcome =", "\nsheet-empty = No\n\nwelcome =", "en: “sheet-empty” is written 2 times."),
    (EN, "\nwelcome =", "\nnobody-also = No\n\nwelcome =", "en: “nobody-also” adds to “nobody”"),
    (EN, "\nwelcome =", "\nwelcom =", "en: “welcome” is missing; fr has it."),
    (EN, "\nwelcom =", "\nwelcom =", "en: “welcom” is not in fr: nothing asks for it"),
    (EN, "{ $favourite }", "{ $favorite }", "speaks of $favorite, which it is not told."),
    (EN, "{ $favourite }", "Them", "does not say $favourite."),
    (FR, "\nbot-short =", "\nbot-short", "fr: this cannot be read: “bot-short"),
    (
        FR,
        "    .never = Non,",
        "    .nevr = Non,",
        "the question “double” lacks “double.never”.",
    ),
    (
        FR,
        "= Baissé",
        "= " + "Baissé" * 5,
        "fr: the button “can.lowered” has 30 char",
    ),
    (FR, "    .skip = ", "    .skip = <b>", "“nav.skip” is to be one line of plain words."),
    (FR, "\nbot-name = ", "\nbot-name = " + "a" * 64, "fr: the text “bot-name” has"),
    (FR, "\ncommand-help = ", "\ncommand-help = " + "a" * 256, "the text “command-help” has"),
    (FR, "    .choice = ", "    .choice = " + "a" * 200, "the text “misread.choice” has"),
    (
        FR,
        "    .why = La version express",
        "    .why = { $points }",
        ".why” speaks of $points, which is not known",
    ),
    (FR, "\nwelcome =\n", "\nwelcome =\n    { welcom }\n", "fr: “welcome” speaks of “welcom”"),
    (FR, "<b>Réglages</b>", "<b>Réglages", "fr: in “screen-settings”, <b> is not closed."),
    (
        FR,
        "<b>Changer d’action</b>",
        "<h1>Changer d’action</h1>",
        "<h1> is not a tag that Telegram shows.",
    ),
    (FR, "    .no = Non", "    .no = Oui", "fr: “oui” is said for “"),
    (TU, "\nwelcome =\n", "\nwelcome =\n    { $tu }\n", "fr-tu: “welcome” speaks of $tu"),
    (TU, "\nwelcome =\n", "\nwelcome =\n    <i>\n", "fr+fr-tu: in “welcome”, <i> is not closed."),
    (TU, "\nwelcome =", "\nnobody = No\n\nwelcome =", "fr-tu: “nobody” changes nothing"),
]


def test_mistakes_are_told() -> None:
    """Each seeded mistake is told in a sentence that says where it is."""
    changed = content.folders()
    for folder, old, new, _ in SEEDED:
        changed[folder] = replaced(changed[folder], old, new)
    mistaken = mistakes(changed, content.tongues(), MENU)
    untold = [told for *_, told in SEEDED if not any(told in each for each in mistaken)]
    assert untold == [], "\n".join(mistaken)


def test_a_folder_is_of_a_language() -> None:
    """A folder that no language speaks of, or one that is missing, is told."""
    folders = content.folders() | {"de": ""}
    del folders["fr-CA"]
    mistaken = mistakes(folders, content.tongues(), MENU)
    assert [m.partition(":")[0] for m in mistaken] == ["de", "fr-CA"]


def test_a_language_describes_itself_well() -> None:
    """What a language says of itself is something the bot knows."""
    changes = (
        ('"English"', f'"{"English" * 4}"', "en: the button “"),
        ('money = "$"', 'money = "¥"', "en: money “¥” is none of"),
        ('US = "montreal"', 'US = "boston"', "en: clock “boston” is none of"),
    )
    files = described()
    for old, new, _ in changes:
        files[EN] = replaced(files[EN], old, new)
    mistaken = mistakes(content.folders(), languages(files), MENU)
    assert len(mistaken) == len(changes)
    assert all(any(each.startswith(told) for each in mistaken) for *_, told in changes), mistaken


@pytest.mark.parametrize("role", ["first", "fallback"])
def test_one_language_is_the_first_and_one_the_fallback(role: str) -> None:
    """With none of them, or two, the bot does not start."""
    code = {"first": "fr", "fallback": "en"}[role]
    other = {"first": "en", "fallback": "fr"}[role]
    for files in (
        described(**{code: (f"{role} = true", f"{role} = false")}),
        described(**{other: ("\n[clocks]", f"\n{role} = true\n[clocks]")}),
    ):
        with pytest.raises(ValueError, match=f"exactly one language says “{role} = true”"):
            languages(files)
