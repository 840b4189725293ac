"""The document, its JSON and its Markdown: the same answers always give the same bytes."""

import os
import re
import subprocess
import sys
from datetime import timedelta
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from flows.desk.dialogue import Dialogue
from flows.papers.document import Document, document
from flows.papers.markdown import escaped, markdown
from flows.papers.parts import Line
from flows.sheet.shared import AMOUNT
from tests.papers_for_tests import (
    LATER,
    MARKUP,
    NOW,
    dialogue,
    situation,
    situations,
    worst,
    written,
)
from tests.process import ROOT
from tests.strategies import stored

SITUATIONS = {
    name: situation(name)
    for name in ("marco", "photographer", "no_customer", "target", "dreamers", "copy_paste")
} | {"worst": worst(), "nothing": {}}
every_case = pytest.mark.parametrize("values", SITUATIONS.values(), ids=SITUATIONS)
both = pytest.mark.parametrize("language", ["fr", "en"])


def as_json(document: Document) -> bytes:
    return msgspec.json.encode(document)


def lines(document: Document) -> list[Line]:
    """Every line of the document."""
    speak, grid, message = document.speak, document.grid, document.message
    found = [*document.decide, *document.aim.lines, *document.avoid.lines]
    found += [*speak.keep, *speak.less, *speak.test, *speak.others]
    found += [speak.gap.line] if speak.gap else []
    found += [*grid.lines, *(f.line for f in grid.families if f.line)] if grid else []
    return found + (list(message.lines) if message else [])


@both
@every_case
def test_same_answers_same_bytes(values: dict[str, Any], language: str) -> None:
    """The same answers give the same JSON and Markdown, at whatever hour of a day; on another day
    nothing but that day changes."""
    one, other = written(values, language), written(values, language, at=NOW + timedelta(hours=3))
    later = written(values, language, at=LATER)
    assert (later.words["made"] != one.words["made"]) is bool(values)
    assert msgspec.structs.replace(later, words=one.words) == one
    assert as_json(one) == as_json(other)
    assert markdown(one).encode() == markdown(other).encode()


@both
@every_case
def test_storing_changes_nothing(values: dict[str, Any], language: str) -> None:
    """A person who comes back from a store gets the same JSON and Markdown, to the byte."""
    d = dialogue(values, language)
    back = Dialogue(stored(d.person), d.content, d.now, d.house)
    assert as_json(document(back)) == as_json(document(d))
    assert markdown(document(back)).encode() == markdown(document(d)).encode()


def digest() -> str:
    """Of the JSON and the Markdown of answers of which many weigh the same."""
    channels = ("network", "platform", "shop", "event", "recommendation")
    even = SITUATIONS["photographer"] | {"last_five": dict.fromkeys(channels, 1)}
    documents = [written(SITUATIONS["marco"]), written(even)]
    made = [as_json(document) + markdown(document).encode() for document in documents]
    return sha256(b"".join(made)).hexdigest()


def test_another_process_gives_the_same_bytes() -> None:
    """A bot that was started again, where sets and hashes have another order, writes the same."""
    again = subprocess.run(
        [sys.executable, "-c", "from tests.test_document import digest; print(digest())"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert again.stdout.strip() == digest()


@both
def test_their_words_alone_are_a_quote(language: str) -> None:
    """A line that only repeats what was heard is set as a quote, in any language: between its
    marks, without the full stop of our sentence."""
    values = SITUATIONS["marco"] | {"quote": 'Il a dit "je reviens", et puis rien.'}
    quoted = [line for line in written(values, language).aim.lines if line.quote]
    assert [line.id for line in quoted] == ["line-trigger", "line-hesitation", "line-quote"]
    assert {line.body[-1].spans[-1].text[-1] for line in quoted} <= set("»”")


@both
def test_a_correction_and_its_reverse(language: str) -> None:
    """A correction changes the document; taking it back brings the first one back."""
    first = situation("marco")
    changed = first | {"can": "lowered"}
    assert markdown(written(changed, language)) != markdown(written(first, language))
    back = changed | {"can": first["can"]}
    assert as_json(written(back, language)) == as_json(written(first, language))
    assert markdown(written(back, language)) == markdown(written(first, language))


@every_case
def test_json_reads_back(values: dict[str, Any]) -> None:
    """The JSON holds the whole document: it can be read back as it was."""
    document = written(values)
    assert msgspec.json.decode(as_json(document), type=Document) == document


@both
@every_case
def test_every_line_names_its_answers(values: dict[str, Any], language: str) -> None:
    """Each line has an opening and rests on answers that are listed; none is listed in vain."""
    document = written(values, language)
    listed = [answer.number for answer in document.answers]
    told = [line.rests_on for line in lines(document)]
    told += [step.rests_on for step in document.week.steps] if document.week else []
    told += [draft.rests_on for draft in document.drafts]
    cited = {number for numbers in told for number in numbers}
    assert all(line.head and line.rests_on for line in lines(document))
    assert listed == list(range(1, len(listed) + 1))
    assert cited == set(listed)


@both
def test_no_html_is_left(language: str) -> None:
    """What was bold or italic in Telegram is plain text with marks here."""
    for name in ("marco", "no_customer", "photographer"):
        text = as_json(written(SITUATIONS[name], language)).decode()
        assert not re.search(r"</?(?:b|i|blockquote)>|&(?:lt|gt|amp|#\d+);", text)


def test_words_of_people_are_kept_as_typed() -> None:
    """Signs that some markup would read are in the document as they were typed."""
    sentence = "a < b & c > *d* #e"
    answers = written(situation("marco") | {"quote": sentence}).answers
    assert f"«\u202f{sentence}\u202f»" in {answer.value for answer in answers}


def test_nothing_is_injected_into_markdown() -> None:
    """Signs of Markdown and HTML typed by people are escaped."""
    text = markdown(written(situation("marco") | {"quote": MARKUP, "trigger": f"- {MARKUP}"}))
    for sign in ("</b>", "<i>", "*gras*", "`code`", "[a](b)", "#panic", "$x"):
        assert not re.search(rf"(?<!\\){re.escape(sign)}", text), sign


def test_no_identity_is_passed_on() -> None:
    """E-mail addresses, numbers and full names in answers are masked in the document."""
    values = situation("copy_paste") | {
        "message": "Bonjour, écrivez à marco@example.org ou au 06 12 34 56 78.",
        "favourite": "Marco Rossi",
        "trigger": "Marco Rossi venait de signer le bail de sa nouvelle boutique.",
    }
    text = as_json(written(values)).decode() + markdown(written(values))
    for secret in ("marco@example.org", "12 34 56", "Rossi"):
        assert secret not in text


def test_the_grid_has_its_points() -> None:
    """The want/can grid gives each family its grades, its share and its place."""
    grid = written(situation("marco")).grid
    assert grid is not None and (grid.core, grid.mark) == (60, 80)
    points = [(f.name, f.share, f.want, f.can, f.place) for f in grid.families]
    assert points == [
        ("Restaurants", 60, 3, 3, "real_payer"),
        ("Jeunes créateurs", 30, 2, 1, "framed"),
        ("Associations", 10, 1, 2, "framed"),
    ]


@both
@pytest.mark.parametrize("name", situations())
def test_where_one_aims_nobody_else_stands(name: str, language: str) -> None:
    """The corner of the grid that wants and pays on time is called what to aim for only where all
    that stand in it are: neither who pays late, nor the group of a regret, nor one only kept."""
    grid = written(situation(name), language).grid
    if grid is not None and grid.clear:
        corner = [f for f in grid.families if f.can == 3 and (f.want or 0) >= 2]
        assert {f.place for f in corner} <= {"real_payer"}


def test_a_regret_takes_its_name_off_the_corner() -> None:
    """Beside a customer to aim for stands one who is regretted: the corner has no name."""
    one, other = written(situation("marco")).grid, written(situation("by_name_regret")).grid
    assert one is not None and one.clear
    assert other is not None and not other.clear


def test_the_gap_has_its_numbers() -> None:
    """Readers and payers are counted as they were answered, no more precisely."""
    gap = written(situation("marco")).speak.gap
    assert gap is not None and gap.level == "red"
    assert [(d.low, d.high, d.of, d.known) for d in gap.dots] == [(1, 2, 10, True), (0, 0, 5, True)]


def test_empty_chapters_say_so() -> None:
    """Where nothing was answered, each part says what it would take, in place of lines."""
    document = written({})
    assert document.aim.empty and document.avoid.empty
    assert document.grid is None and document.message is None


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        ("fr", "a4"),
        ("fr-FR", "a4"),
        ("fr-BE", "a4"),
        ("fr-CA", "us-letter"),
        ("en-GB", "a4"),
        ("en-US", "us-letter"),
        ("en-CA", "us-letter"),
        ("en", "us-letter"),
    ],
)
def test_paper_follows_the_country(locale: str, paper: str) -> None:
    """Europe prints on A4; Québec, Canada and the United States on US Letter."""
    assert written(situation("marco"), locale).paper == paper


@both
@every_case
def test_every_answer_is_somewhere(values: dict[str, Any], language: str) -> None:
    """Each answer is behind a line, or is listed as also said; none twice."""
    document = written(values, language)
    listed = [answer.slot for answer in (*document.answers, *document.also)]
    leading = {"depth", "regret", "another_regret", "another_regret.1"}
    path = {str(slot) for slot in dialogue(values, language).path.slots} & values.keys()
    assert len(set(listed)) == len(listed)
    assert path - leading <= set(listed) <= path
    assert not written(values, language, behind=False).also


@both
def test_it_opens_with_what_is_decided(language: str) -> None:
    """The decisions come first, without the numbers they bear in the chat, then the week, whose
    minutes add up, and the texts to copy; the text has them all."""
    document = written(situation("marco"), language)
    text = markdown(document)
    assert [line.id for line in document.decide][:2] == ["line-decide_aim", "line-decide_frame"]
    assert not any(line.head[0].isdigit() for line in document.decide)
    assert document.week is not None and len(document.week.steps) >= 3
    minutes = [int(step.takes.split()[0]) for step in document.week.steps]
    assert int(document.week.takes.split()[0]) == sum(minutes)
    first = (
        document.decide[0].head,
        document.week.takes,
        document.aim.title,
        document.drafts[0].name,
    )
    places = [text.index(escaped(words)) for words in first]
    assert places == sorted(places)


def test_texts_are_addressed_as_chosen() -> None:
    """A text says "tu" to those they chose to say it to, and to nobody else."""
    d = dialogue(situation("marco"), "fr")
    tu = msgspec.structs.replace(d.interview, familiar=("favourite",))
    for interview, to_favourite in ((d.interview, "vous"), (tu, "toi")):
        of = Dialogue(d.person.with_interview(interview), d.content, d.now, d.house)
        texts = {draft.id: draft.text for draft in document(of).drafts}
        assert f"Je pense à {to_favourite}" in texts["ask_favourite"]
        assert "vous" in texts["refusal"] or "te" not in texts["refusal"].split()


def test_a_computed_line_shows_how() -> None:
    """A line with numbers of ours shows its computation; one that was told shows none."""
    found = {line.id: line.how for line in lines(written(situation("regret_cost")))}
    assert "400" in found["line-bad_cost"] and "=" in found["line-bad_cost"]
    assert not found["line-first_sign"]


@both
@pytest.mark.parametrize("name", situations())
def test_a_card_can_be_shown(name: str, language: str) -> None:
    """A card bears no share of money, no amount of theirs, no hours lost and nothing that nearly
    stopped a customer."""
    document = written(situation(name), language)
    for persona in (document.aim, document.avoid):
        for line in persona.card:
            words = "".join(s.text for p in line.body for s in p.spans)
            ours = line.id in ("line-questions", "line-clause", "line-refusal")
            assert ours or not AMOUNT.search(words), words
            assert not line.id.endswith(("hesitation", "payer", "bad_cost", "eighty_percent"))
            assert not re.search(r"\d+ ?h\b", words), words


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("le client sans fin", True),
        ("Le client sans fin", True),
        ("marco", False),
        ("Duval", False),
        ("la mairie de Vaugris", False),
        ("Mme Duval", False),
    ],
)
def test_nobody_to_avoid_is_recognised(name: str, kept: bool) -> None:
    """On a card, whoever is to be avoided is called by the nickname they were given, unless it may
    be a name: then by what they did."""
    avoid = written(situation("marco") | {"regret_name": name}).avoid
    assert (avoid.called == avoid.name) is kept
    assert "uval" not in avoid.called and "augris" not in avoid.called


def test_names_with_a_title_are_masked() -> None:
    """A name that a title stands before is masked in every paper, even in answers kept before."""
    values = situation("marco") | {
        "trigger": "Mme Vaugris venait de signer son bail, avec Dr Osei."
    }
    text = as_json(written(values)).decode() + markdown(written(values))
    assert "Mme V." in text and "Vaugris" not in text and "Osei" not in text
