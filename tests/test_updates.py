"""What the bot makes of raw updates: pure, so nothing here waits."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.intake.incoming import KINDS, shape
from bot.intake.typed import LONGEST, clean
from bot.intake.updates import ALLOWED_UPDATES, Arrival, Unreadable, parse
from flows.protocol.exchange import (
    Command,
    Corrected,
    Event,
    Left,
    Returned,
    Said,
    Searched,
    Sent,
    Tapped,
)

Json = dict[str, Any]

ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "language_code": "fr-CA"}
ROBOT = {"id": 8, "is_bot": True, "first_name": "Robot"}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -100, "type": "supergroup", "title": "Club"}
COMMAND_AT_START = {"type": "bot_command", "offset": 0, "length": 6}


def wrote(text: Any = None, edited: Any = False, sender: Any = ANA, **fields: Any) -> Json:
    """An update: a message, private and human unless told otherwise."""
    content = {"message_id": 5, "date": 1, "from": sender, "chat": PRIVATE}
    if text is not None:
        content["text"] = text
    return {"update_id": 1, "edited_message" if edited else "message": content | fields}


def tapped(**fields: Any) -> Json:
    """An update: a tap on a button."""
    message = {"message_id": 5, "date": 1, "chat": PRIVATE, "from": ROBOT}
    query = {"id": "99", "from": ANA, "message": message, "data": "r3|regret|yes"}
    return {"update_id": 1, "callback_query": query | fields}


def stands(before: str, after: str, chat: Json = PRIVATE) -> Json:
    """An update: the bot is blocked, unblocked, added, removed."""
    change = {"chat": chat, "from": ANA, "date": 1}
    members = {"old_chat_member": {"status": before}, "new_chat_member": {"status": after}}
    return {"update_id": 1, "my_chat_member": change | members}


def event(raw: Json) -> Any:
    """What happened, when something did."""
    arrival = parse(raw, "Chou_bot")
    return arrival and arrival.event


def test_an_arrival_says_who_and_in_which_language() -> None:
    """A text becomes an arrival with its update, its person, their language as sent, the words."""
    expected = Arrival(1, 7, "fr-CA", Said("bonjour", 5))
    assert parse(wrote("bonjour")) == expected
    assert "bonjour" not in repr(expected)


def test_a_gesture_is_of_who_made_it() -> None:
    """Whose gesture it is, is who Telegram says made it: no chat, message or query that it names
    can make it somebody else's."""
    elsewhere = {"id": 8, "type": "private"}
    message = {**tapped()["callback_query"]["message"], "chat": elsewhere, "from": ROBOT}
    query = {"id": "8", "from": ANA, "query": "8", "offset": "8"}
    for update in (tapped(message=message), {"update_id": 1, "inline_query": query}):
        arrival = parse(update)
        assert arrival and arrival.person == ANA["id"]


def test_language_may_be_absent() -> None:
    """A person whose client tells no language has none."""
    arrival = parse(wrote("hi", sender={"id": 7, "is_bot": False, "first_name": "A"}))
    assert arrival and arrival.language is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", Command("start", "", 5)),
        ("/start abc_12", Command("start", "abc_12", 5)),
        ("/start\nabc", Command("start", "abc", 5)),
        ("/START", Command("start", "", 5)),
        ("/start@OtherBot abc", Command("start", "abc", 5)),
        ("  /help ", Command("help", "", 5)),
        ("/", Said("/", 5)),
        ("/ 20", Said("/ 20", 5)),
        ("/start.", Said("/start.", 5)),
        ("/été", Said("/été", 5)),
        ("a /start", Said("a /start", 5)),
        ("//start", Said("//start", 5)),
        ("/" + "a" * 33, Said("/" + "a" * 33, 5)),
    ],
)
def test_commands_and_texts(text: str, expected: Any) -> None:
    """A command is a slash and a word of its own; any other text is something said."""
    assert event(wrote(text)) == expected


def test_telegrams_mark_makes_a_command() -> None:
    """Where Telegram itself marks a command at the start, it is one, whatever follows it."""
    assert event(wrote("/start.x", entities=[COMMAND_AT_START])) == Command("start", ".x", 5)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x00b\x07c\x85d", "abcd"),
        ("one\ntwo\tthree\r\n", "one\ntwo\tthree"),
        ("\u200f\u0633\u0644\u0627\u0645\u200e", "\u200f\u0633\u0644\u0627\u0645\u200e"),
        ("👩\u200d💻 ❤\ufe0f", "👩\u200d💻 ❤\ufe0f"),
        ("\u202eabc\u2066def", "abcdef"),
        ("half \ud83d emoji", "half  emoji"),
        ("<b>&amp;", "<b>&amp;"),
        ("\x00", ""),
    ],
)
def test_texts_are_cleaned(text: str, kept: str) -> None:
    """Unseen and spilling characters go; lines, right-to-left marks and joined emoji stay."""
    assert event(wrote(text)) == Said(kept, 5)


def test_texts_have_an_end() -> None:
    """A text longer than Telegram allows is cut to its limit."""
    assert len(clean("é" * 5000)) == LONGEST


@given(st.text(st.characters()))
def test_cleaned_texts_can_be_saved_and_cleaned_again(text: str) -> None:
    """Any text, cleaned, is valid UTF-8, and cleaning it again changes nothing."""
    once = clean(text)
    assert clean(once) == once
    assert once.encode().decode() == once


def test_inline_query() -> None:
    """The bot's name typed in any chat asks it something, whose answer goes to that query."""
    sender = {"id": 7, "is_bot": False, "language_code": "fr-CA"}
    query = {"id": "42", "from": sender, "query": " Marco\x00 ", "offset": ""}
    raw = {"update_id": 1, "inline_query": query}
    assert parse(raw) == Arrival(1, 7, "fr-CA", Searched("Marco"), query="42")
    assert parse({**raw, "inline_query": {**query, "from": {**sender, "is_bot": True}}}) is None


def test_a_tap_knows_what_it_is_about() -> None:
    """A tap under a message of ours that replied to a text brings that text, cleaned, with it."""
    replied = {**tapped()["callback_query"]["message"], "reply_to_message": {"text": "un\x00 post"}}
    assert event(tapped(message=replied)) == Tapped("r3|regret|yes", 5, "un post")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_a_text(kind: str) -> None:
    """Photos, voice, stickers and the like are named, with the words that came with them."""
    said = {kind: [{"file_id": "x"}], "caption": "/start"}
    file = "x" if kind == "photo" else ""
    assert event(wrote(**said)) == Sent(kind, 5, "/start", file)


def test_the_narrowest_kind_wins() -> None:
    """An animation, which Telegram also sends as a document, is an animation."""
    assert event(wrote(document={}, animation={})) == Sent("animation", 5)


def test_edits_correct() -> None:
    """An edited text corrects; one that becomes a command, or has no text, says nothing."""
    assert event(wrote("4 800 €", edited=True)) == Corrected("4 800 €", 5)
    assert event(wrote("/ 20", edited=True)) == Corrected("/ 20", 5)
    assert event(wrote("/delete", edited=True)) is None
    assert event(wrote(edited=True, photo=[], caption="x")) is None


def test_taps() -> None:
    """A tap carries its data, its message and the query to answer."""
    assert parse(tapped()) == Arrival(1, 7, "fr-CA", Tapped("r3|regret|yes", 5), query="99")


def test_taps_under_messages_gone() -> None:
    """A tap under a message that Telegram no longer shows us still counts."""
    gone = {"message_id": 5, "date": 0, "chat": PRIVATE}
    assert event(tapped(message=gone)) == Tapped("r3|regret|yes", 5)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("member", "kicked", Left()),
        ("kicked", "member", Returned()),
        ("member", "member", None),
        ("member", "restricted", None),
    ],
)
def test_blocked_and_unblocked(before: str, after: str, expected: Any) -> None:
    """Blocking the bot is leaving, unblocking is returning, anything else is nothing."""
    assert event(stands(before, after)) == expected


MENTION = {"type": "mention", "offset": 3, "length": 9}


@pytest.mark.parametrize(
    "raw",
    [
        wrote("/start@chou_BOT", chat=GROUP),
        wrote("/sheet@chou_bot", chat=GROUP),
        wrote("/help", chat=GROUP),
        wrote("😀 @Chou_bot ?", chat=GROUP, entities=[MENTION]),
        stands("left", "member", GROUP),
        stands("kicked", "administrator", GROUP),
    ],
)
def test_called_in_a_group(raw: Json) -> None:
    """Whoever calls or adds the bot in a group is heard, and none of the group's words are."""
    arrival = parse(raw, "Chou_bot")
    assert arrival and (arrival.person, arrival.group) == (7, -100)
    assert arrival.event == Command("start", "", 0)


@pytest.mark.parametrize(
    "raw",
    [
        wrote("bonjour", chat=GROUP),
        wrote("/start@other_bot", chat=GROUP),
        wrote("/ban", chat=GROUP),
        wrote("x, @other_bo ?", chat=GROUP, entities=[MENTION]),
        wrote("😀 @Chou_bot ?", chat=GROUP),
        wrote(chat=GROUP, photo=[]),
        wrote("/start", chat=GROUP, edited=True),
        wrote("/start", chat={"id": -1, "type": "channel"}),
        wrote("bonjour", sender=ROBOT),
        wrote("bonjour", via_bot=ROBOT),
        wrote("bonjour", edited=True, sender=ROBOT),
        wrote("bonjour", edited=True, via_bot=ROBOT),
        {"update_id": 1, "message": {"message_id": 5, "date": 1, "chat": PRIVATE, "text": "x"}},
        wrote(pinned_message={}),
        wrote(new_chat_members=[ROBOT], chat=GROUP),
        wrote(message_auto_delete_timer_changed={}),
        wrote(),
        tapped(message=None),
        tapped(data=None, game_short_name="x"),
        tapped(message={"message_id": 5, "date": 1, "chat": GROUP}),
        stands("member", "left", GROUP),
        stands("member", "administrator", GROUP),
        stands("left", "administrator", {"id": -5, "type": "channel"}),
        {"update_id": 1, "channel_post": {"text": "x"}},
        {"update_id": 1, "edited_channel_post": {"text": "x"}},
        {"update_id": 1, "business_message": {"text": "x"}},
        {"update_id": 1, "message_reaction": {}},
        {"update_id": 1, "something_of_next_year": 3},
        {"update_id": 1},
    ],
)
def test_silence(raw: Json) -> None:
    """Chatter, other bots, channels, service notices and unknown updates are passed over."""
    assert parse(raw, "Chou_bot") is None


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"message": {}},
        {"update_id": "1", "message": {}},
        {"update_id": 1, "message": None},
        {"update_id": 1, "message": []},
        {"update_id": 1, "message": {"message_id": 1}},
        wrote("x", sender=3),
        wrote("x", chat={"id": "7", "type": "private"}),
        wrote("x", message_id=2**60),
        wrote("x", entities=[{"type": 3}]),
        wrote(3),
        tapped(id=3),
        {"update_id": 1, "my_chat_member": {"chat": PRIVATE, "from": ANA}},
    ],
)
def test_unreadable(raw: Json) -> None:
    """An update that breaks Telegram's own form is Unreadable, and the error quotes none of it."""
    with pytest.raises(Unreadable) as error:
        parse(raw)
    assert error.value.args == ()
    assert error.value.__context__ is None


def test_only_what_we_read_has_to_be_as_documented() -> None:
    """Where Telegram changes a part that says nothing to us, what the person wrote is heard all the
    same; what we keep has its type. python-telegram-bot's own reading does neither."""
    changed = wrote("4 800 €", forward_origin={"type": "user"}, quote={"of": "next year"})
    assert event(changed) == Said("4 800 €", 5)
    with pytest.raises(TypeError):
        Update.de_json(changed)
    mistyped = wrote("4 800 €", message_id="5")
    with pytest.raises(Unreadable):
        parse(mistyped)
    taken = Update.de_json(mistyped)
    assert taken and taken.message and str(taken.message.message_id) == "5"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["id", "type", "from", "chat", "text", "x"]), inner)
    ),
    max_leaves=12,
)
LIKELY = {
    "message_id": st.integers() | JSON,
    "from": st.just(ANA) | JSON,
    "chat": st.sampled_from([PRIVATE, GROUP]) | JSON,
    "text": st.text(st.characters()) | JSON,
    "entities": st.lists(
        st.fixed_dictionaries(
            {
                "type": st.sampled_from(["mention", "bot_command"]),
                "offset": st.integers(-5, 50),
                "length": st.integers(-5, 50),
            }
        )
    )
    | JSON,
    "message": JSON,
    "data": st.text() | JSON,
    "id": st.text() | JSON,
    "photo": JSON,
    "old_chat_member": st.just({"status": "kicked"}) | JSON,
    "new_chat_member": st.just({"status": "member"}) | JSON,
}
CONTENT = st.fixed_dictionaries({}, optional=LIKELY) | JSON
UPDATES = st.fixed_dictionaries(
    {"update_id": st.integers() | JSON},
    optional=dict.fromkeys((*ALLOWED_UPDATES, "channel_post", "poll"), CONTENT),
)


@given(UPDATES)
def test_any_update_is_read_passed_over_or_unreadable(raw: Json) -> None:
    """Whatever JSON comes as an update, the reading ends well and the result can be kept."""
    try:
        arrival = parse(raw, "Chou_bot")
    except Unreadable:
        return
    if arrival is not None:
        assert msgspec.json.decode(msgspec.json.encode(arrival.event), type=Event) == arrival.event


@given(JSON)
def test_a_shape_shows_no_value(value: Any) -> None:
    """The shape of an update holds names of fields and of types, never a value."""
    words = {"NoneType", "bool", "int", "float", "str", "list", "dict"}
    fields = {"id", "type", "from", "chat", "text", "x"}

    def check(part: Any) -> None:
        if isinstance(part, dict):
            assert set(part) <= fields
            check(list(part.values()))
        elif isinstance(part, list):
            for each in part:
                check(each)
        else:
            assert part in words

    check(shape(value))


def test_a_shape_has_a_bottom() -> None:
    """Deep nesting is cut, and odd field names are hidden, so that a shape stays small and mute."""
    deep: Any = "secret"
    for _ in range(500):
        deep = {"a": [deep]}
    text = json.dumps(shape({"Mon secret": "secret", "deep": deep}))
    assert "ecret" not in text
    assert len(text) < 200
