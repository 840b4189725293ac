"""The gallery: every screen in every language is whole, short enough, and leads on."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec
import pytest
from playwright.async_api import Browser

from bot.content import sources
from bot.sandbox.limits import units
from bot.sandbox.state import Json
from flows.interview.table import QUESTIONS
from flows.protocol.exchange import Command, Offer, Searched, Tapped, Toast
from flows.record.person import Person
from flows.rooms import HOUSE
from flows.words.voices import Variant
from tests.content_for_tests import LIMITS
from tests.gallery.collection import Shot, messages, shots, toured
from tests.gallery.drawing import LOCALES, Drawing
from tests.gallery.layout import NAMES, files, rows, section, title
from tests.gallery.overheard import ear, texts_in
from tests.gallery.page import written
from tests.gallery.steps import Played, play
from tests.tongues import FIRST, LANGUAGES

pytest_plugins = ["tests.browser"]

MOST_TOLD = 40
BUTTON = 24
# A person's own words on a button are cut, but may take this much.
OWN_WORDS = 45
OPTIONS = {option for q in QUESTIONS.values() for option in getattr(q, "among", ())}
_INNER = re.compile(r"\{ ([a-z][\w.-]*) \}")
SHARES = "switch_inline_query_chosen_chat"
_MARK = re.compile(r"^✓ | × \d+$")
_AN_ID = re.compile(r"[a-z]+(?:[_-][a-z0-9]+)+|⟦.*⟧")

NEVER = "no code says it: to be said, or taken out"
MANY = "only with more than a screen holds"
RARE = "only after a long story: a golden conversation would say it"
# Held by the tests of their room; the walk does not come by them yet.
UNWALKED = frozenset({"voice:mend", "go:speak"})
# Messages that no screen of the gallery says, and why.
UNSAID: Mapping[str, str] = {
    **dict.fromkeys(
        (
            *("line-conversation.name", "line-dreamer.name", "line-out.name"),
            *("line-real_payer.name", "line-to_convince.name"),
        ),
        "said by the grid, for every group at once",
    ),
    **dict.fromkeys(
        (
            *("add-way", "check-ask-first", "check-rather",),
            *("homework-contact", "homework-figures", "homework-news",),
            *("homework-post", "homework-site", "kind-said.article",),
            *("kind-said.offer", "kind-said.other", "kind-said.peer",),
            *("kind-said.pitch", "kind-said.post", "kind-said.referral",),
            *("kind-said.reminder", "kind-said.reply", "legend.pen",),
            *("line-missed_by.name", "news-why.who", "prospect-on-sheet",),
            *("session-week-again", "signs-nobody", "ask-days", "ask-near", "beside-alone",),
            *("lacking-message.about_you", "misread.page", "news-near", "reason.long",),
            *("release-all.named", "release-all.read", "release-all.unnamed", "voice-code.left",),
            *("voice-hide.not", "voice-mend", "voice-mend-it", "voice-retold.line",),
            *("voice-mends.find", "voice-mends.hours", "voice-mends.pay", "voice-mends.price",),
            *("voice-mends.reply", "voice-mends.site", "voice-mends.wait", "voice-retracted.left",),
        ),
        "held by the tests of their room; the walk does not come by them yet",
    ),
    **dict.fromkeys(("family-split", "week-none"), RARE),
    **dict.fromkeys(("weekday.d5", "weekday.d6"), "only near a weekend"),
    **dict.fromkeys(("draft-say-tu", "draft-say-vous"), "only where a language has both"),
    **dict.fromkeys(
        (
            *("blank.name", "contact_came.example", "contact_came.name", "contact_came.why"),
            *("contact_kind.why", "contact_sum.example", "contact_sum.why"),
            *("contact_why.example", "contact_why.why", "people-misread", "people-unread"),
            *("contact_own", "contact_own.example", "contact_own.why", "say-own"),
            *("add-change", "add-obstacle.change", "add-obstacle.opinion", "add-obstacle.price"),
            *("add-obstacle.proof", "add-obstacle.timing", "bait-why.own", "check-kind.short"),
            *("lacking-post.quote", "reason.placeholder", "ask-fit", "ask-reach", "own-action"),
            *("misread.amount-short", "misread.name-too-long", "news-why.quote"),
            *("news-why.talk_gave", "news-why.talk_words", "prospect-alike.missing"),
            *("prospect-alike.name", "prospect-alike.none", "prospect-alike.why"),
        ),
        RARE,
    ),
    **dict.fromkeys(
        ("ask-fit", "ask-reach", "misread.amount-short", "misread.name-too-long", "news-why.quote",
         "news-why.talk_gave", "news-why.talk_words", "prospect-alike.missing",
         "prospect-alike.name", "prospect-alike.none", "prospect-alike.why"),
        RARE,
    ),
    "coachee-last.unknown": "says nothing",
    "session-ask.else": RARE,
    **{f"group-exercise.{of}": "one a theme" for of in ("listen", "moment", "weight", "work")},
    **dict.fromkeys(
        (
            *("ask-untold", "own-name", "own-none", "pattern-none", "tension-road.ad"),
            "voice-wording-long",
        ),
        RARE,
    ),
    **{f"leaf-file.{kind}": "in the names of files" for kind in ("session", "group", "zip", "csv")},
    **dict.fromkeys(("contact_thing", "tie-questions"), RARE),
    "rest-is-kept": RARE,
    "with-words": RARE,
    "sheet-noted": RARE,
    "screen-reread.noted": RARE,
    "aside-told": RARE,
    "road-posts": RARE,
    "line-season": "only near a feast",
    "screen-reread.missed": RARE,
    "misread.alone": RARE,
    "misread.several": RARE,
    "misread.not-so": RARE,
    "double_terms.example": RARE,
    "line-worth_ratio.how": "why each line says so",
    "line-lent.how": "why each line says so",
    "message.example": RARE,
    "misread.fear": RARE,
    "misread.nearest": RARE,
    "probe-hollow": RARE,
    "probe-reported": RARE,
    "probe-target": RARE,
    "misread.ticked": RARE,
    "news-why.came": RARE,
    "news-why.resembles": RARE,
    **{f"prospect-{id}.why": RARE for id in ("likeness", "want", "can", "payer", "signs")},
    "behaviour-unknown": RARE,
    "handed-blunt": RARE,
    "check-short": RARE,
    "check-worn": RARE,
    "refuse-fit": RARE,
    "refuse-relational": RARE,
    "refuse-workload": RARE,
    "draft-to": "said in the report",
    "bot-name": "the bot's profile",
    "bot-short": "the bot's profile",
    "bot-description": "the bot's profile",
    "group-only-private": "said in groups, where nobody is talked to",
    "trouble": "said when something is broken",
    "trouble-again": "said when something is broken",
    "trouble-paper": "said when something is broken",
    **dict.fromkeys(
        ("unreadable", "unreadable-sure", "unreadable-erased", "unreadable-shared",
         "unreadable-do.wait", "unreadable-do.anew", "unreadable-do.delete", "unreadable-do.erase"),
        "said when a record cannot be read",
    ),
    "nav.pause": "only ever typed",
    **dict.fromkeys(("many-waiting", "let-go"), "said when very many texts of one person wait"),
    **dict.fromkeys(("screen-new-full", "oldest-sheet"), MANY),
    "stats": "said to whoever hosts the bot",
    "no-such-sheet": "said by the buttons of a sheet that was deleted since",
    "voice-to.vous": "in French only",
    "voice-to.tu": "in French only",
    "beside-differs": RARE,
    "screen-told-none": "said by the buttons of what was taken back since",
    "address.vous": "in French only",
    "address.tu": "in French only",
    "screen-sheet": "the sheet itself is said in its place",
    "avoid-unknown": NEVER,
    **dict.fromkeys(
        ("changes-more", "done-more", "invitations-enough", "prospects-newer", "prospects-older",
         "invitation-copy-link", "cohort-part", "voice-links-enough"),
        MANY,
    ),
    **dict.fromkeys(
        ("brought-nobody", "changes-none", "coachee-stage.started",
         "invitation-state.expired", "it-changed", "news-outdated", "news-silent",
         "invitation-withdrawn", "nudge-already",
         "nudge-refused", "outcome-count", "paper-empty-aim", "paper-empty-avoid",
         "paper-empty-speak", "paper-name-unknown", "paper-role", "patterns-few",
         "prospect-kinder", "prospect-own", "prospect-sheet", "reactions.missing",
         "regret-as-news", "replace-regret", "replace-regret-unnamed", "review-none",
         "screen-coaches-none", "screen-prospects-none", "screen-reminder-plain", "sheet-same"),
        RARE,
    ),
}  # fmt: skip
# Of these a finding says one; which, is for the tests of its topic.
FAMILIES = (
    "clause-", "contrary-", "feast-", "guide.", "hint.", "message-", "news-ask-", "pattern.",
    "prospect-lacking.", "reason-", "resembles.", "spent-", "trade-", "watch-",
    "line-bad_cost.how", "line-real_rate.how",
)  # fmt: skip
# Said only where the host has a pen; here there is none, and nothing is seen of it.
OF_A_PEN = ("pen-", "screen-pen")
OF_THE_PEN = "pen"

every_voice = pytest.mark.parametrize("voice", LOCALES, ids=NAMES.get)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def taken() -> tuple[Shot, ...]:
    """Every step, drawn once for all tests."""
    return tuple(shots())


def seen(voice: Variant) -> Iterator[tuple[Shot, Drawing]]:
    return ((shot, shot.looks[voice]) for shot in taken() if voice in shot.looks)


def told(shot: Shot) -> str:
    """Which screen it is, for who reads a failure."""
    return f"{section(shot.home)} · {title(shot.home.step)}"


def buttons(message: Json) -> Iterator[Json]:
    """The buttons under a message."""
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from row


def every_button(voice: Variant) -> Iterator[tuple[Shot, Json]]:
    return (
        (shot, button)
        for shot, look in seen(voice)
        for message in look.messages.values()
        for button in buttons(message)
    )


def no(found: Iterable[object]) -> None:
    """Fails with the list of what was found, if anything was."""
    listed = list(dict.fromkeys(map(str, found)))
    assert not listed, "\n".join(["", *listed[:MOST_TOLD]])


@every_voice
def test_telegram_takes_every_screen(voice: Variant) -> None:
    """No screen has HTML, a length, a button or a notice that Telegram would refuse."""
    no(f"{told(shot)}: {why}" for shot, look in seen(voice) for why in look.refused)


@every_voice
def test_no_word_is_missing(voice: Variant) -> None:
    """Everything that is shown has its words: no id of ours stands on a screen or on a button."""
    no(
        f"{told(shot)}: {b['text']}"
        for shot, b in every_button(voice)
        if _AN_ID.fullmatch(b["text"])
    )
    no(ear().unsaid())


@every_voice
def test_every_message_of_the_sheet_is_short(voice: Variant) -> None:
    """Each message of a sheet fits two screens of a phone."""
    for shot, look in seen(voice):
        if "sheet-title" in look.played.said:
            texts = (m["text"] for m in look.messages.values() if re.match(r"\d/\d ", m["text"]))
            no(
                f"{told(shot)}: {units(text)}"
                for text in texts
                if units(text) >= LIMITS.sheet_message
            )


@every_voice
def test_every_button_is_short(voice: Variant) -> None:
    """A label of ours has at most 24 characters without its mark; people's own words are cut."""
    no(
        f"{told(shot)}: {label}"
        for shot, button in every_button(voice)
        if len(label := _MARK.sub("", button["text"])) > BUTTON
        and (len(label) > OWN_WORDS or not has_own_words(label, shot.looks[voice].played.person))
    )


def has_own_words(label: str, person: Person) -> bool:
    """Whether a label says something that the person wrote."""
    own = (text for text in texts_in(msgspec.to_builtins(person)) if text not in OPTIONS)
    return any(text[: BUTTON // 2] in label for text in own if len(text) > 1)


def test_every_button_leads_somewhere() -> None:
    """Whatever button of a screen is tapped, something happens, and it is not too old."""
    no(told(Shot(tapped, {})) for tapped in toured().tapped if not leads(tapped))


def leads(tapped: Played) -> bool:
    """Whether a tap had an effect: a notice with words, or anything but a notice."""
    said = [e.text if isinstance(e, Toast) else "something" for e in tapped.effects]
    return any(said) and "old-button" not in tapped.said


@every_voice
def test_every_button_leads_somewhere_in_every_language(voice: Variant) -> None:
    """A button that only some way of speaking has, such as that of the other language or of a line
    that is too long elsewhere, leads somewhere too."""
    for shot, look in seen(voice):
        home = {key.data for key in shot.home.keys}
        own = (key for key in look.played.keys if key.data not in home)
        no(told(shot) for key in own if not leads(play(look.played.tapping(key))))


def test_every_button_that_shares_finds_something() -> None:
    """A button that shares asks, inline, for something that the person has to share."""
    asked = {
        (told(shot), button[SHARES]["query"]): shot
        for shot, button in every_button(Variant(FIRST))
        if SHARES in button
    }
    lost = []
    for (where, query), shot in asked.items():
        found = play(shot.looks[Variant(FIRST)].played.then(Searched(query))).effects
        if not any(isinstance(each, Offer) and each.results for each in found):
            lost.append(f"{where}: {query}")
    no(lost)


@every_language
def test_every_part_is_there(language: str) -> None:
    """Every question, screen, command, way and verb is in the gallery of each language."""
    there = [shot for shot in taken() if Variant(language) in shot.looks]
    said = frozenset[str]().union(*(shot.looks[Variant(language)].played.said for shot in there))
    done = {step_name(shot.home) for shot in there} | set(map(step_name, toured().tapped))
    no(f"question {id}" for id in QUESTIONS if not {id, f"{id}.why"} <= said)
    no(
        f"screen {name}"
        for name in HOUSE.screens
        if not name.startswith(OF_THE_PEN) and f"/{name}" not in {section(s.home) for s in there}
    )
    no(f"command {name}" for name in HOUSE.commands if f"/{name}" not in done)
    pressed = {":".join(name.split(":")[:n]) for name in done for n in (1, 2)}
    no(
        f"action {tag}"
        for tag in HOUSE.kinds
        if tag not in pressed and tag not in UNWALKED and not tag.startswith(OF_THE_PEN)
    )


def step_name(played: Played) -> str:
    """What was tapped, as far as it has a name; or the command."""
    match played.step.event:
        case Tapped(data):
            return ":".join(data.split(":")[:2])
        case Command(name):
            return f"/{name}"
    return ""


@every_language
def test_every_word_is_said(language: str) -> None:
    """Every message of a language is said on some screen, or is not for a reason."""
    texts = dict(messages(sources()[language]))
    titles = {id.partition(".")[0] for id in texts if "." in id}  # of a group, for who writes
    seen_here = (shot.looks.get(Variant(language)) for shot in taken())
    said = frozenset[str]().union(*(look.played.said for look in seen_here if look))
    while inner := {i for id in said & texts.keys() for i in _INNER.findall(texts[id])} - said:
        said |= inner
    typed = {id for id in texts if id.endswith(("-also", ".also"))}
    families = {_family(id) for id in said}  # an answer chooses which of them is said
    chosen = {id for id in texts if set(_options_in(id)) and _family(id) in families}
    chosen |= {id for id in texts if id.startswith((*FAMILIES, *OF_A_PEN))}
    no(sorted(texts.keys() - said - typed - titles - chosen - UNSAID.keys()))


def _family(id: str) -> str:
    """What an id has in common with those of the other answers to the same question."""
    return re.sub("|".join(map(re.escape, _options_in(id))) or "^$", "*", id)


def _options_in(id: str) -> list[str]:
    """The answers that an id names."""
    return [part for part in re.split(r"[.-]", id)[1:] if part in OPTIONS]


def test_what_is_not_said_is_still_there() -> None:
    """Each reason for which a message is not said is about a message that there is."""
    no(UNSAID.keys() - dict(messages(sources()[FIRST])).keys())


# What does not fit its screen, as the page itself measures it.
MISFITS = """() => [...document.querySelectorAll(".cell")].flatMap((cell) => {
  const room = cell.querySelector(".log").getBoundingClientRect();
  const told = (node) => `${cell.closest("section").id} ${cell.dataset.voice} ${node.textContent}`;
  const outside = (node) => {
    const { left, right } = node.getBoundingClientRect();
    return left < room.left || right > room.right;
  };
  // The time of a message hangs two pixels out of its text.
  const most = 3;
  const cut = (node) => node.scrollWidth - node.clientWidth > most
    || node.scrollHeight - node.clientHeight > most;
  return [
    ...[...cell.querySelectorAll(".bubble, .keyboard")].filter(outside),
    ...[...cell.querySelectorAll(".text, .key, .toast")].filter(cut),
  ].map(told);
})"""


@pytest.mark.asyncio(loop_scope="session")
async def test_everything_fits_a_phone(browser: Browser, tmp_path: Path) -> None:
    """On a phone 390 px wide no bubble overflows, no text is cut and no label is clipped."""
    page_file = tmp_path / "gallery.html"
    page_file.write_text(written(rows(taken()), files(taken())), encoding="utf-8")
    page = await browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.goto(page_file.as_uri())
    await page.locator("body[data-drawn]").wait_for()
    assert errors == []
    assert await page.locator(".cell").count() > len(taken())
    no(await page.evaluate(MISFITS))
    await page.close()
