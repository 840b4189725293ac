"""The hard checks of the method, for any sheet in any language: each says what it found wrong."""

import html
import re
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Answers
from flows.interview.walks import Path
from flows.limits import Limits
from flows.reading.judging import insult
from flows.reading.lists import Lists
from flows.reading.masking import masked
from flows.reading.phrases import plain
from flows.sheet.discretion import discreet
from flows.sheet.findings.channels import APPROACHES, OUTLETS, Why
from flows.sheet.findings.payers import (
    Gauge,
    Verb,
    best_hour,
    favourite_turn,
    gauge,
    regretted,
    verb,
    verdict,
)
from flows.sheet.line import Line, cites
from flows.sheet.parts import Part, Sheet, fitted
from flows.words.texts import Fact, Texts, Words
from flows.words.typography import INNER

STOPS = {
    "line-channel_lighten",
    "line-channel_redirect",
    "line-channel_stop",
    "line-stop",
    "line-stop_looking",
    "line-opinions",
    "line-publishing_early",
}
KEEPS = {
    "line-channel_keep",
    "line-peers_channel",
    "line-keep_payers",
    "line-keep_favourite",
    "line-keep_ally",
    "line-keep_bond",
    "line-keep_offer",
}
BARRIERS = {
    "line-caution",
    "line-concentration",
    "line-eighty_percent",
    "line-face",
    "line-favourite_regretted",
    "line-guide",
    "line-hesitation",
    "line-ideal_cannot_pay",
    "line-no_payer_yet",
    "line-target_only",
    "line-late_payer",
}
# What is to be done of a group, when it is no praise.
HARD = {Verb.FRAME, Verb.PRICE, Verb.NO_MORE}
QUOTED = {"quote", "words", "moment", "terms", "obstacle"}
_TAGS = re.compile(r"<(/?)([a-z]+)>")


def parts(sheet: Sheet) -> tuple[Part, Part, Part]:
    return sheet.aim, sheet.avoid, sheet.speak


def lines(sheet: Sheet) -> Iterator[Line]:
    for part in parts(sheet):
        yield from part.lines


def said(part: Part, texts: Texts) -> str:
    """The message as HTML, as it would be sent."""
    heads = [part.title, *([part.subtitle] if part.subtitle else [])]
    words = [*heads, *(Words(line.id, line.facts) for line in part.lines)]
    return "\n".join(str(texts.html(each)) for each in words)


def facts(value: Fact | Mapping[str, Fact], name: str = "") -> Iterator[tuple[str, Fact]]:
    """Every simple fact inside, with its name."""
    if isinstance(value, Words):
        yield from facts(value.facts, name)
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from facts(each, key)
    elif isinstance(value, tuple):
        for each in value:
            yield from facts(each, name)
    else:
        yield name, value


def words_in(value: Fact | Mapping[str, Fact]) -> Iterator[str]:
    """The ids of the messages inside."""
    if isinstance(value, Words):
        yield value.id
        yield from words_in(value.facts)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from words_in(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from words_in(each)


def texts_in(value: object) -> Iterator[str]:
    """Every text the person wrote, on one line."""
    if type(value) is str:
        yield " ".join(value.split())
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_in(each)
    elif isinstance(value, Struct):
        for field in value.__struct_fields__:
            yield from texts_in(getattr(value, field))


def every_line_cites_answers_on_the_path(sheet: Sheet, path: Path) -> None:
    on_path = set(map(str, path.slots))
    for line in (*lines(sheet), *sheet.grid):
        assert line.cites, line.id
        assert set(line.cites) <= on_path, (line.id, set(line.cites) - on_path)
        assert cites(path.answers, *line.cites) == tuple(dict.fromkeys(line.cites)), line.id


def quotes_are_theirs(sheet: Sheet, answers: Answers, lists: Lists) -> None:
    written = [unmarked(text) for text in texts_in(discreet(answers, lists))]
    for line in lines(sheet):
        for name, fact in facts(line.facts):
            if name in QUOTED and isinstance(fact, str) and fact:
                words = unmarked(fact).removesuffix("…")
                assert any(words in text for text in written), (line.id, fact)


def unmarked(text: str) -> str:
    """The words without quotation marks, which change where a quotation stands in another."""
    return " ".join(text.translate(dict.fromkeys(map(ord, f'«»“”„"{INNER}'))).split())


def channels_are_theirs(sheet: Sheet, answers: Answers) -> None:
    named = {
        *answers.last_five,
        *(regret.regret_from for regret in answers.regrets),
        answers.found_by,
        *(OUTLETS.get(outlet) for outlet in answers.publishes),
        *(APPROACHES.get(approach) for approach in answers.approach),
    }
    known = {f"channel-{channel}" for channel in named if channel}
    known |= {f"outlet-{outlet}" for outlet in answers.publishes}
    known |= {f"outlet-{approach}" for approach in answers.approach}
    for line in sheet.speak.lines:
        # What their customers do for them already may be tried.
        if line.facts.get("why") in (Why.INTRODUCERS, Why.RECOMMENDED):
            assert line.id == "line-channel_test", line.id
            continue
        used = {id for id in words_in(line.facts) if id.startswith(("channel-", "outlet-"))}
        assert used <= known, (line.id, used - known)


def keeps_stops_and_acts(sheet: Sheet) -> None:
    ids = {line.id for line in lines(sheet)}
    assert ids & STOPS, "nothing to stop"
    assert ids & KEEPS, "nothing to keep"
    assert "line-action" in ids, "nothing to do this week"
    assert len(set(sheet.actions)) == 3


def is_not_too_rosy(sheet: Sheet) -> None:
    hard = any(line.facts.get("verb") in HARD for line in sheet.aim.lines)
    assert hard or {line.id for line in sheet.aim.lines} & BARRIERS, "no barrier"


def names_nobody(message: str, lists: Lists) -> None:
    for line in html.unescape(message).split("\n"):
        assert not masked(line, lists).found, masked(line, lists).found


def titles_insult_nobody(sheet: Sheet, texts: Texts, lists: Lists) -> None:
    """What they said stands as they said it; our titles hurt nobody, nor what is said to refuse."""
    for part in parts(sheet):
        assert not insult(texts.text(part.title), lists), texts.text(part.title)
    for line in lines(sheet):
        if line.id == "line-refusal":
            assert not insult(texts.text(line.words), lists), texts.text(line.words)


def aims_at_someone_who_can_pay(sheet: Sheet, answers: Answers, limits: Limits) -> None:
    turn = favourite_turn(answers)
    title = sheet.aim.title
    if turn is not None and verdict(answers.families[turn], limits) == "dreamer":
        assert title.id != "aim-person"
        assert title.id in ("aim-to_find", "aim-target") or plain(
            answers.families[turn].name
        ) not in {plain(str(fact)) for _, fact in facts(title.facts)}


def aims_at_no_late_payer(sheet: Sheet, answers: Answers, limits: Limits) -> None:
    """While a family wants and pays on time, one that pays late is not aimed at, unless its hour
    brings most in; a family with a regret, not one of many, is never simply aimed at, and none is
    both praised and late."""
    turn, families = sheet.evidence.buyer.turn, answers.families
    verbs = [verb(answers, i, limits) for i in range(len(families))]
    on_time = [i for i, said in enumerate(verbs) if said is Verb.AIM]
    best = best_hour(answers, limits)
    if turn not in (None, best) and gauge(families[turn or 0], limits) is Gauge.LATE:
        assert not [i for i in on_time if gauge(families[i], limits) is Gauge.ON_TIME]
    for regret in answers.regrets:
        told = regret.regret_family is not None and regret.regret_family >= 0
        if told and regretted(answers, regret.regret_family or 0):
            assert verbs[regret.regret_family or 0] in (None, Verb.FRAME, Verb.NO_MORE)


def every_group_has_its_verb(sheet: Sheet) -> None:
    """Each family is told of once, with what to do of it."""
    said = [line.facts["turn"] for line in sheet.aim.lines if line.id == "line-group"]
    assert len(said) == len(set(said))
    assert len(said) in (0, len(sheet.evidence.all("group")))


def personas_differ(sheet: Sheet, texts: Texts) -> None:
    aimed, avoided = (plain(texts.text(part.title)) for part in (sheet.aim, sheet.avoid))
    assert aimed.split(" ", 2)[-1] != avoided.split(" ", 2)[-1]


def html_is_valid(message: str) -> None:
    opened: list[str] = []
    for closing, tag in _TAGS.findall(message):
        assert tag in ("b", "i", "blockquote"), tag
        if closing:
            assert opened.pop() == tag
        else:
            opened.append(tag)
    assert not opened
    assert "<" not in _TAGS.sub("", message)


def messages(sheet: Sheet, texts: Texts, limits: Limits) -> Iterator[str]:
    """The three messages, fitted."""
    for part in parts(sheet):
        yield said(fitted(part, texts.html, limits), texts)


def shown(sheet: Sheet, texts: Texts, limits: Limits) -> Sheet:
    """The sheet with the lines that its messages really show."""
    aim, avoid, speak = (fitted(part, texts.html, limits) for part in parts(sheet))
    return replace(sheet, aim=aim, avoid=avoid, speak=speak)


def holds(
    sheet: Sheet, path: Path, texts: Texts, limits: Limits, lists: Lists, *, whole: bool
) -> None:
    """All the hard checks. whole: the required questions were answered."""
    fit, answers = shown(sheet, texts, limits), path.answers
    every_line_cites_answers_on_the_path(sheet, path)
    quotes_are_theirs(sheet, answers, lists)
    channels_are_theirs(sheet, answers)
    aims_at_someone_who_can_pay(sheet, answers, limits)
    aims_at_no_late_payer(sheet, answers, limits)
    every_group_has_its_verb(fit)
    personas_differ(sheet, texts)
    titles_insult_nobody(sheet, texts, lists)
    if whole:
        keeps_stops_and_acts(fit)
        is_not_too_rosy(fit)
    for message in messages(sheet, texts, limits):
        assert len(html.unescape(_TAGS.sub("", message))) < limits.sheet_message
        html_is_valid(message)
        names_nobody(message, lists)
