"""Every state of the interview: commands answer, typing does what tapping does, nothing is lost."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from bot import content
from flows.interview.answers import KEPT, REVIEW, Slot
from flows.interview.kinds import Several
from flows.interview.path import MACHINE, walked
from flows.interview.table import ASKED_ANEW, QUESTIONS
from flows.protocol.exchange import Button, Corrected, Effect, File, Say, Tapped
from flows.record.person import Interview
from flows.words.voices import Variant
from tests.conversing import told, words
from tests.strategies import (
    BY_NAME,
    COMMANDS,
    COMPLETE,
    EXPRESS,
    NO_CUSTOMER,
    PLANS,
    Phone,
    answer,
    finished,
    started,
    timeless,
    until,
    values,
    walk,
)
from tests.tongues import LANGUAGES, VARIANTS

in_both_languages = pytest.mark.parametrize("locale", LANGUAGES)
on_every_plan = pytest.mark.parametrize("plan", PLANS)
in_every_state = pytest.mark.parametrize("plan", ["complete", "no customer"])
WITHOUT_LOSS = tuple(name for name in COMMANDS if name != "delete")


def states(locale: str, plan: str) -> Iterator[tuple[str, Phone]]:
    """Each place of an interview played as planned, with a phone of its own."""
    phone = started(locale)
    for at in walk(phone, PLANS[plan]):
        yield at, phone.fork()


def asked(phone: Phone) -> Interview:
    """The interview, whether its sheet is before their eyes left out: whatever they do says so."""
    return replace(phone.interview, read=False)


def visible(effects: tuple[Effect, ...]) -> bool:
    return any(isinstance(effect, Say | File) for effect in effects)


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_every_way_of_speaking_compiles(variant: Variant) -> None:
    """A language, a region and "tu" compile without a mistake, and none is empty."""
    assert content.source(variant).strip()
    assert words().texts[variant].mistakes() == []


@in_both_languages
def test_plans_reach_every_state(locale: str) -> None:
    """Together the interviews played here stand at each state of the machine."""
    plans = ("complete", "no customer", "no customer, express")
    reached = {Slot.parse(at).question for plan in plans for at, _ in states(locale, plan)}
    assert reached == set(MACHINE.states)


@in_both_languages
@in_every_state
def test_commands_answer_everywhere(locale: str, plan: str) -> None:
    """Whatever is open, a command answers and leaves the open question and all answers alone."""
    for at, phone in states(locale, plan):
        for command in WITHOUT_LOSS:
            before = asked(phone)
            assert visible(phone.play(f"/{command}")), f"/{command} at {at}"
            assert asked(phone) == before, f"/{command} at {at}"


@in_both_languages
@in_every_state
def test_goes_on_after_commands(locale: str, plan: str) -> None:
    """After all the commands, the open question is asked again and its answer leads on."""
    for at, phone in states(locale, plan):
        for command in WITHOUT_LOSS:
            phone.play(f"/{command}")
        phone.play("/start")
        if at == KEPT:
            phone.tap(phone.button("go:see"))
            continue
        phone.tap(phone.button("go:on") if phone.interview.given else phone.asked()[0])
        if at != REVIEW and not phone.place.probed:
            before = phone.interview
            answer(phone, PLANS[plan])
            assert phone.interview != before, at


@in_both_languages
@in_every_state
def test_unknown_command_is_no_answer(locale: str, plan: str) -> None:
    """A command nobody knows shows the help, and nothing of it is kept."""
    for at, phone in states(locale, plan):
        before = asked(phone)
        assert visible(phone.play("/customers please")), at
        assert asked(phone) == before


@in_both_languages
@on_every_plan
def test_reaches_the_sheet_by_taps_or_by_typing(locale: str, plan: str) -> None:
    """An interview answered by typing every label is whole, and equals the one that was tapped."""
    tapped, typed = finished(locale, PLANS[plan]), finished(locale, PLANS[plan], typing=True)
    assert typed.place.at == tapped.place.at == KEPT
    assert typed.interview.finished is not None
    assert values(typed) == values(tapped)


@pytest.mark.parametrize(
    ("locale", "plan"), [("fr", "complete"), ("en", "express"), ("en", "no customer")]
)
def test_each_button_of_a_question_can_be_typed(locale: str, plan: str) -> None:
    """Typing the words of any button of the open question does what a tap on it does."""
    for at, phone in states(locale, plan):
        for message, button in phone.asked():
            tapped, typed = phone.fork(), phone.fork()
            tapped.tap((message, button))
            several = isinstance(QUESTIONS[Slot.parse(at).question], Several)
            if several and (button.data or "").startswith("m:"):
                tapped.tap(tapped.gestures()["ok"])
            typed.type(button.label)
            assert timeless(typed.person) == timeless(tapped.person), f"{button.label} at {at}"


def screens_from(phone: Phone, seen: set[str | None]) -> Iterator[Phone]:
    """Every new screen that buttons lead to from what is shown, each on a phone of its own."""
    waiting = [phone]
    while waiting:
        here = waiting.pop()
        if here.person.screen in seen:
            continue
        seen.add(here.person.screen)
        yield here
        for button in newest(here):
            there = here.fork()
            there.tap(button)
            same = there.person.interview == here.person.interview
            if there.person.screen is not None and same:
                waiting.append(there)


def newest(phone: Phone) -> list[tuple[int, Button]]:
    """The buttons of the last message that has any."""
    shown = phone.buttons()
    return [pair for pair in shown if pair[0] == shown[0][0]]


@pytest.mark.parametrize(
    ("locale", "at"),
    [("fr", "depth"), ("fr", "trigger"), ("en", REVIEW), ("en", "action"), ("fr", KEPT)],
)
def test_each_button_of_a_screen_can_be_typed(locale: str, at: str) -> None:
    """Typing the words of any button of the last screen does what a tap on it does."""
    begun, seen = until(locale, EXPRESS, at), set[str | None]()
    for command in COMMANDS:
        shown = begun.fork()
        shown.play(f"/{command}")
        for screen in screens_from(shown, seen):
            for button in newest(screen):
                same_when_typed(screen, button)


def same_when_typed(screen: Phone, button: tuple[int, Button]) -> None:
    label = button[1].label
    tapped, typed = screen.fork(), screen.fork()
    tapped.tap(button)
    typed.type(label)
    what = f"[{label}] on {screen.person.screen}"
    assert timeless(typed.person) == timeless(tapped.person), what


@in_both_languages
@pytest.mark.parametrize("plan", ["express", "complete", "no customer"])
def test_back_to_the_start_and_forward_again(locale: str, plan: str) -> None:
    """Going back to the first question, then forward keeping everything, changes no answer."""
    phone = until(locale, PLANS[plan], REVIEW)
    before = values(phone)
    last = [s for s in walked(phone.interview.given).path.slots if str(s) in before][-1]
    phone.happen(Tapped(f"edit:{last}", 0))
    backs = 0
    while "back" in phone.gestures():
        phone.tap(phone.gestures()["back"])
        backs += 1
    assert phone.place.at == "depth"
    for _ in range(backs + 1):
        keep = phone.gestures().get("keep") or phone.gestures().get("skip")
        phone.tap(keep or phone.gestures()["ok"])
    assert phone.place.at == REVIEW
    assert values(phone) == before


def test_back_from_each_question_asks_the_one_before() -> None:
    """Back re-asks the question before on the path, with the old answer still standing."""
    for at, phone in states("fr", "complete"):
        if "back" not in phone.gestures():
            continue
        slots, before = walked(phone.interview.given).path.slots, values(phone)
        phone.tap(phone.gestures()["back"])
        assert phone.place.slot == slots[slots.index(Slot.parse(at)) - 1]
        assert values(phone) == before


def change(phone: Phone, question: str, option: str) -> None:
    """Opens a question again and answers it."""
    phone.happen(Tapped(f"edit:{question}", 0))
    phone.tap(phone.options()[option])


def test_change_of_mind_takes_facts_out_and_brings_them_back() -> None:
    """A regret filled, edited to no and back to yes leaves no stale fact, then the same facts."""
    phone = until("fr", COMPLETE, REVIEW)
    regrets = walked(phone.interview.given).path.answers.regrets
    assert len(regrets) == 2
    change(phone, "regret", "no")
    assert walked(phone.interview.given).path.answers.regrets == ()
    assert phone.place.at == REVIEW
    change(phone, "regret", "yes")
    assert walked(phone.interview.given).path.answers.regrets == regrets


@in_both_languages
def test_deepening_asks_only_what_is_new(locale: str) -> None:
    """From express to complete no question with an answer is asked again, and none is lost."""
    phone = finished(locale, EXPRESS)
    known = values(phone)
    phone.play("/start")
    phone.tap(phone.button("go:deepen"))
    asked = [at for at in walk(phone, {**EXPRESS, "depth": "complete"}) if at not in (REVIEW, KEPT)]
    assert asked
    assert not set(asked) & (set(known) - ASKED_ANEW)
    kept = values(phone)
    stays = {s: v for s, v in known.items() if s not in ASKED_ANEW}
    assert {s: v for s, v in kept.items() if s in stays} == {**stays, "depth": "complete"}


@pytest.mark.parametrize("at", ["want", "last_five", "trigger", "regret", REVIEW, KEPT])
def test_change_of_language_keeps_answers(at: str) -> None:
    """Another language, "tu", or another currency in the middle changes no answer and no place."""
    phone = until("fr", EXPRESS, at)
    before = phone.interview
    for setting in ("language:en", "currency:dollar", "language:fr", "address:tu"):
        phone.play("/settings")
        phone.tap(phone.button(f"set:{setting}"))
        assert phone.interview == before
    for _ in walk(phone, EXPRESS):
        pass
    assert phone.place.at == KEPT


@pytest.mark.parametrize(
    ("typed", "shown"), [("£38", "£38"), ("38", "38"), ("38 francs", "38"), ("38 EUR", "€38")]
)
def test_money_keeps_its_sign(typed: str, shown: str) -> None:
    """An amount is never shown in a money that it was not told in, whatever the settings say."""
    phone = until("en", COMPLETE, "hour_worth")
    phone.type(typed)
    if phone.place.at == "currency":
        phone.tap(phone.gestures()["skip"])
    phone.play("/settings")
    phone.tap(phone.button("set:currency:dollar"))
    answers = "\n".join(told(phone.play("/edit")))
    assert f"Your hour: {shown}\n" in answers


def test_settings_can_come_first() -> None:
    """A language chosen before the first question holds from the first question on."""
    phone = started("fr", "/settings")
    phone.tap(phone.button("set:language:en"))
    assert phone.person.settings.language == "en"
    phone.type("Français")
    assert phone.person.settings.language == "fr"


def test_second_favourite_is_secondary() -> None:
    """Another favourite of the same business is a second persona; the first one stays as it was."""
    phone = finished("fr", EXPRESS)
    first = phone.interview
    phone.play("/new")
    phone.tap(phone.button("go:favourite"))
    assert phone.place.at == "favourite"
    for _ in walk(phone, {**EXPRESS, "favourite": "Awa"}):
        pass
    assert [i.given["favourite"].value for i in phone.person.interviews] == ["Marco", "Awa"]
    assert phone.person.interviews[0] == first
    role = words().speak(phone.person)
    primary = role.label("persona-role", role="primary", first="Marco")
    secondary = role.label("persona-role", role="secondary", first="Marco")
    assert secondary in said(phone.play("/sheet"))
    assert primary in said(phone.tap(phone.button("go:persona:1")))


def said(effects: tuple[Effect, ...]) -> str:
    return "\n".join(effect.html for effect in effects if isinstance(effect, Say))


def test_second_tap_begins_nothing_more() -> None:
    """A nervous second tap on another favourite, or on a blank page, makes no third interview."""
    phone = finished("fr", EXPRESS)
    for data, count in (("go:favourite", 2), ("go:scratch", 3)):
        phone.play("/new") if count == 2 else None
        phone.happen(Tapped(data, 0))
        phone.happen(Tapped(data, 0))
        assert len(phone.person.interviews) == count


@pytest.mark.parametrize("at", ["market", "trigger", REVIEW, KEPT])
def test_restart_archives(at: str) -> None:
    """A blank page leaves the interview before it untouched, to the letter."""
    phone = until("fr", EXPRESS, at)
    before = phone.interview
    phone.play("/new")
    phone.tap(phone.button("go:scratch"))
    for _ in walk(phone, NO_CUSTOMER):
        pass
    assert phone.person.interviews[0] == before
    assert phone.interview.id == 2


def test_editing_a_message_corrects_its_answer() -> None:
    """An edited message corrects the answer typed in it, the rest of that answer included."""
    phone = started("fr")
    phone.play("[Express · 6 min]")
    phone.play("Des logos pour tout le monde")
    phone.play("Un restaurateur")
    offer = phone.interview.given["offer"]
    assert (offer.value, offer.more) == ("Des logos pour tout le monde", "Un restaurateur")
    phone.play("✎ 2 Des menus pour tout le monde")
    assert phone.interview.given["offer"].value == "Des menus pour tout le monde"


def test_editing_a_message_of_a_question_that_is_gone() -> None:
    """A message that answered for a family since removed can be edited without harm."""
    phone = until("fr", {**EXPRESS, "share": "50"}, "favourite")
    for at in ("share", "share.1"):
        phone.happen(Tapped(f"edit:{at}", 0))
        phone.type("50")
    shares = len(phone._typed)
    phone.happen(Tapped("edit:families", 0))
    phone.type("un seul groupe")
    phone.tap(phone.gestures()["keep"])
    phone.play(f"✎ {len(phone._typed) - shares + 1} 40")
    assert len(walked(phone.interview.given).path.answers.families) == 1


def test_by_name_customers_are_the_families() -> None:
    """With one to four customers up to four are named, and no share is asked when there is one."""
    phone = until("fr", {**BY_NAME}, "families")
    phone.type("Ana, Bo, Chloé, Dan")
    assert len(walked(phone.interview.given).path.answers.families) == 4
    phone.happen(Tapped("edit:families", 0))
    phone.type("Ana")
    phone.tap(phone.gestures()["keep"])
    assert Slot("share") not in walked(phone.interview.given).path.slots


def test_a_button_of_before_says_what_is_recorded() -> None:
    """An old button shows the answer there is; its way to change it can be typed."""
    phone = until("fr", EXPRESS, "trigger")
    phone.happen(Tapped("a:1:2:market:both", 0))
    assert phone.person.screen == "old:market"
    phone.type("Changer")
    assert phone.place.at == "market"
    assert "trigger" not in phone.interview.given


def test_words_come_on_top_of_taps() -> None:
    """In a question of several, what is typed is added to what was tapped just before."""
    phone = until("fr", COMPLETE, "why_you")
    phone.tap(phone.options()["trust"])
    phone.type("mes biscuits")
    assert phone.interview.given["why_you"].value == ["trust", {"words": "mes biscuits"}]
    phone = until("fr", COMPLETE, "last_five")
    phone.tap(phone.options()["network"])
    phone.tap(phone.options()["site"])
    phone.type("site 3")
    assert phone.interview.given["last_five"].value == {"network": 1, "site": 3}


def test_typing_continue_is_no_answer() -> None:
    """The way on under a notice can be typed, whatever question is open."""
    phone = until("fr", EXPRESS, "trigger")
    before = phone.interview
    for notice in ("<photo>", "/help", "/delete"):
        phone.play(notice)
        phone.tap(phone.button("go:keep")) if notice == "/delete" else None
        phone.type("Continuer")
        assert phone.interview == before


def test_an_edit_not_understood_leaves_the_answer_and_a_way_to_change_it() -> None:
    """What was answered stays, and a button opens its question again."""
    phone = until("fr", COMPLETE, "market")
    phone.type("entreprises")
    message = phone.interview.given["market"].message
    assert message is not None
    phone.happen(Corrected("patate", message))
    assert phone.interview.given["market"].value == "companies"
    assert any(b.data and b.data.startswith("edit:market") for _, b in phone.buttons())


def test_what_is_recognised_of_a_list_is_picked() -> None:
    """One unknown thing in a list leaves the others ticked: OK keeps them."""
    phone = until("fr", COMPLETE, "publishes")
    phone.type("blog, pigeon, fb")
    assert phone.interview.place.picked == ["blog", "facebook"]
    phone.type("ok")
    assert phone.interview.given["publishes"].value == ["blog", "facebook"]


@pytest.mark.parametrize(
    ("locale", "thanks", "erase"),
    [("fr", "Merci !", "supprimer tout"), ("en", "Thanks", "delete everything")],
)
def test_thanks_and_commands_in_words_when_nothing_is_open(
    locale: str, thanks: str, erase: str
) -> None:
    """A thank-you is answered kindly, and a command is known without its slash."""
    phone = finished(locale, EXPRESS)
    texts = words().texts[Variant(locale)]
    (said,) = (e for e in phone.type(thanks) if isinstance(e, Say))
    assert said.html == texts.label("welcome-to-it")
    phone.type(erase)
    assert phone.person.screen is not None
    assert phone.person.screen.startswith("delete")
    assert phone.person.interview is not None


@pytest.mark.parametrize(("slot", "again"), [("favourite", False), ("want", True)])
def test_the_grid_is_said_again_only_when_it_changes(slot: str, again: bool) -> None:
    """A correction sends the want/can grid once more only if the grid rests on that answer."""
    phone = finished("en", EXPRESS)
    phone.happen(Tapped(f"edit:{slot}", 0))
    said = told(
        phone.type("Nadia") if slot == "favourite" else phone.tap(phone.options()["sign_fast"])
    )
    assert any("who can" in line for line in said) is again


def test_the_close_is_corrected_elsewhere() -> None:
    """/edit shows neither the action nor the reminder chosen at the end, which have commands of
    their own; the clock is changed in /settings."""
    phone = finished("en", EXPRESS)
    answers = "\n".join(told(phone.play("/edit")))
    assert "Could pay, out of ten" in answers and "Your reminder" not in answers
    phone.play("/settings")
    phone.tap(phone.button("edit:time_zone"))
    assert phone.place.at == "time_zone"


def test_a_line_is_corrected_where_it_comes_from() -> None:
    """Under a line, each answer that it rests on can be corrected."""
    phone = finished("en", EXPRESS)
    phone.play("/sheet")
    phone.tap(phone.button("show:told:aim"))
    phone.tap(phone.button("show:why:aim"))
    phone.tap(phone.button("turn:why-line:aim.0"))
    phone.tap(phone.button("edit:can"))
    assert phone.place.at == "can"


def test_a_customer_by_name_has_no_family_to_be_asked() -> None:
    """A favourite who is one of a few customers named is their own family."""
    phone = until("fr", {**BY_NAME, "families": "Josée, Marc"}, "favourite")
    named = phone.person.interview
    assert named is not None
    first = named.given["families"].value[0]
    phone.type(str(first).upper())
    assert phone.interview.given["favourite"].value == first
    assert phone.interview.place.at != "favourite_family"


@in_both_languages
@pytest.mark.parametrize("command", ["privacy", "help", "settings", "coach", "sheets"])
def test_a_typed_button_greets_whoever_is_new(locale: str, command: str) -> None:
    """Before the first question, what is typed under a screen leads where its button would."""
    typing, tapping = Phone(locale), Phone(locale)
    for phone in (typing, tapping):
        phone.play(f"/{command}")
    label = tapping.labels()[-1]
    said = [
        [effect.html for effect in effects if isinstance(effect, Say)]
        for effects in (typing.play(label), tapping.play(f"[{label}]"))
    ]
    assert said[0] == said[1] != []
