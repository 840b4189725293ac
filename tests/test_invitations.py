"""Invitations: links that nobody can guess or count, and a kind sentence for those that lead
nowhere."""

import asyncio
import base64
import re
from io import BytesIO

import pytest
import segno

from bot.turns.circles import COMING, code_record
from bot.turns.coaching import CODE_BYTES
from flows.desk.senders import MOST
from flows.record.ties import CODE
from tests.coaching_scene import COACHES, LINK, MARKS, Scene, join, labels, later, plain, to
from tests.recorder import ticket

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

COACH, OTHER = COACHES
ZOE, PAUL, MIA = MARKS
WRONG = "A" * 22


@pytest.fixture
async def scene() -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


def code(scene: Scene) -> str:
    known = scene.kept(COACH).person.coach
    assert known is not None
    return known.links[-1].code


def tied(scene: Scene, person: int) -> bool:
    return bool(scene.kept(person).person.ties)


async def test_a_code_cannot_be_guessed(scene: Scene) -> None:
    """A code has 128 random bits; the store knows it by its hash, under the key of nobody."""
    codes = {await scene.invite(COACH) for _ in range(50)}
    assert len(codes) == 50 and CODE_BYTES * 8 == 128
    for made in codes:
        assert CODE.fullmatch(made) and len(base64.urlsafe_b64decode(made + "==")) == 16
        assert code_record(made) in scene.disk.everything()
    assert not any(made.lower() in name for made in codes for name in scene.disk.everything())


WAYS_IN = ("/start {}", "/join {}", "/join https://t.me/chouchou_bot?start={}")


@pytest.mark.parametrize("way", WAYS_IN)
async def test_ways_in(scene: Scene, way: str) -> None:
    """By the link, by the code, or by the link typed: who invites is said first, and what they
    would see; after a yes, the first question."""
    await scene.tap(COACH, "turn:coach-welcome")
    await scene.say(COACH, "Bienvenue <b>à tous</b>")
    said = await join(scene, ZOE, code(scene), way)
    assert tied(scene, ZOE) and len(said) == 3
    invited = plain(said[0])
    assert "Vous venez de la part de Claire" in invited and "ne sait rien de vous" in invited
    assert "&lt;b&gt;à tous" in said[0] and MARKS[ZOE].name in invited
    assert "voit où vous en êtes" in plain(said[1]) and "On commence ?" in plain(said[2])


@pytest.mark.parametrize("said", ["non", "[no]", "/start", "plus tard peut-être", "/settings"])
async def test_nothing_before_the_yes(scene: Scene, said: str) -> None:
    """Before a coachee has said yes, whatever else they say, their coach sees nobody: no number, no
    name, no news when they leave; a no leaves nothing, and the interview is the same."""
    await scene.say(ZOE, f"/start {code(scene)}")
    for gesture in ("coach:roster:0", "coach:one:1", "coach:patterns"):
        await scene.tap(COACH, gesture)
        assert "Ambre" not in "".join(to(scene, COACH))
    await (scene.tap(ZOE, f"tie:{COACH}:join:no") if said == "[no]" else scene.say(ZOE, said))
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Personne encore" in page and "plus là" not in page
    assert tied(scene, ZOE) is (said not in ("non", "[no]"))
    await scene.say(ZOE, "/start")
    await scene.tap(ZOE, "go:delete")
    assert to(scene, COACH) == [] and "plus là" not in (await scene.tap(COACH, "coach:roster:0"))[0]


@pytest.mark.parametrize("said", ["oui", "ok d'accord", "ouais", "Oui, d’accord"])
async def test_yes_in_their_words(scene: Scene, said: str) -> None:
    """A yes may be typed, and is one."""
    await scene.say(ZOE, f"/start {code(scene)}")
    answered = await scene.say(ZOE, said)
    assert "voit où vous en êtes" in plain(answered[0])
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Une personne est venue" in page


async def test_a_yes_too_late(scene: Scene) -> None:
    """Who says yes to an invitation that was withdrawn meanwhile is told, and no tie is left."""
    await scene.say(ZOE, f"/start {code(scene)}")
    await scene.tap(COACH, "coach:revoke:1")
    said = await scene.tap(ZOE, f"tie:{COACH}:join:yes")
    assert "a été retirée" in plain(said[0]) and not tied(scene, ZOE)


@pytest.mark.parametrize("what", ["consent:answers", "nudges:on", "leave:yes"])
async def test_nothing_else_before_the_yes(scene: Scene, what: str) -> None:
    """No other button about the coach does anything before the yes."""
    scene.answer(ZOE)
    await scene.say(ZOE, f"/start {code(scene)}")
    before = scene.kept(ZOE).person.ties
    await scene.tap(ZOE, f"tie:{COACH}:{what}")
    assert scene.kept(ZOE).person.ties == before and to(scene, COACH) == []


async def test_the_code_alone(scene: Scene) -> None:
    """/join asks for the code; what is written next is taken for it, and no answer is lost."""
    await scene.say(ZOE, "/start")
    await scene.say(ZOE, "/join")
    await scene.say(ZOE, code(scene))
    await scene.tap(ZOE, f"tie:{COACH}:join:yes")
    assert tied(scene, ZOE)
    interview = scene.kept(ZOE).person.interview
    assert interview is not None and not interview.given


async def test_under_way(scene: Scene) -> None:
    """Who comes in the middle of an interview is told the same, and goes on where they were."""
    scene.answer(ZOE, finished=False)
    said = await join(scene, ZOE, code(scene))
    assert "ne sait rien de vous" in plain(said[0]) and "Vous revoilà" in plain(said[-1])


async def test_a_sheet_already(scene: Scene) -> None:
    """Who has a sheet is asked at once what to share."""
    scene.answer(ZOE)
    said = await join(scene, ZOE, code(scene))
    assert "c’est vous qui le direz" in plain(said[0])
    assert "Partager avec Claire" in plain(said[2])


NOWHERE = {
    "unknown": (WRONG, "Je ne connais pas ce code"),
    "cut": ("abc-cut-on-the-way", "Je ne connais pas ce code"),
    "revoked": (None, "a été retirée"),
    "expired": (None, "n’est plus valable"),
    "full": (None, "est complète"),
}


@pytest.mark.parametrize("way", ["/start {}", "/join {}"])
@pytest.mark.parametrize("why", NOWHERE)
async def test_leads_nowhere(scene: Scene, why: str, way: str) -> None:
    """A code that leads nowhere is told kindly why, and the interview goes on without a coach."""
    given, sentence = NOWHERE[why]
    match why:
        case "revoked":
            await scene.tap(COACH, "coach:revoke:1")
        case "expired":
            await scene.tap(COACH, "coach:until:1:30")
            scene.now += later(30)
        case "full":
            await scene.tap(COACH, "coach:most:1:10")
            await _come_in_numbers(scene, 10)
    said = await join(scene, ZOE, given or code(scene), way)
    assert sentence in plain(said[0]) and not tied(scene, ZOE)
    assert "On commence ?" in plain(said[1])


async def _come_in_numbers(scene: Scene, people: int) -> None:
    for person in range(1, people + 1):
        await join(scene, person, code(scene))


async def test_full_but_not_for_who_came(scene: Scene) -> None:
    """Who came by an invitation that is full now is still welcome; who leaves makes room."""
    await scene.tap(COACH, "coach:most:1:10")
    await _come_in_numbers(scene, 10)
    assert "déjà en lien" in plain((await join(scene, 3, code(scene)))[0])
    await scene.tap(3, f"tie:{COACH}:leave:yes")
    await join(scene, ZOE, code(scene))
    assert tied(scene, ZOE)


async def test_each_invitation_has_its_own_room(scene: Scene) -> None:
    """Who came by one invitation takes no place of another, of the same coach or of somebody."""
    await _come_in_numbers(scene, 10)
    await scene.invite(COACH)
    await scene.tap(COACH, "coach:most:2:10")
    other = await scene.coach(OTHER, "Denis")
    await scene.tap(OTHER, "coach:most:1:10")
    for link in (code(scene), other):
        await join(scene, ZOE, link)
    assert [tie.name for tie in scene.kept(ZOE).person.ties] == ["Claire", "Denis"]


async def test_the_last_place_is_for_one(scene: Scene) -> None:
    """Of two who come together one has the last place; the other is told, and has it when a turn
    that failed leaves it free."""
    await scene.tap(COACH, "coach:most:1:10")
    await _come_in_numbers(scene, 9)
    both = [scene.of(person).say(f"/start {code(scene)}") for person in (ZOE, PAUL)]
    await asyncio.gather(*(scene.turns(arrival, ticket(arrival)) for arrival in both))
    assert [tied(scene, person) for person in (ZOE, PAUL)].count(True) == 1
    assert any("est complète" in text for text in to(scene, PAUL) + to(scene, ZOE))


async def test_a_place_is_not_kept_for_long(scene: Scene) -> None:
    """Who found the last place and could not be stored leaves it to others after a while."""
    await scene.tap(COACH, "coach:most:1:10")
    await _come_in_numbers(scene, 9)
    scene.disk.refuses = ("person",)
    await join(scene, ZOE, code(scene))
    scene.disk.refuses = ()
    await join(scene, PAUL, code(scene))
    assert not tied(scene, ZOE) and not tied(scene, PAUL)
    scene.now += COMING
    await join(scene, PAUL, code(scene))
    assert tied(scene, PAUL)


async def test_own_code(scene: Scene) -> None:
    """A coach who follows their own link is told so, and coaches nobody new."""
    said = await join(scene, COACH, code(scene))
    assert "votre propre invitation" in plain(said[0]) and not tied(scene, COACH)


async def test_several_invitations(scene: Scene) -> None:
    """Each cohort has a link of its own, with a name that only the coach sees; withdrawing one
    leaves the others, and those who came."""
    first = code(scene)
    second = await scene.invite(COACH)
    await scene.tap(COACH, "turn:invitation-label:2")
    [shown] = await scene.say(COACH, "Promotion de mars")
    assert "Promotion de mars" in shown and second in shown and first not in shown
    said = await join(scene, ZOE, second)
    assert not any("Promotion" in text for text in said)
    [one] = await scene.tap(COACH, "coach:one:1")
    assert "par « Promotion de mars »" in plain(one)
    await scene.tap(COACH, "coach:revoke:2")
    await join(scene, PAUL, second)
    await join(scene, MIA, first)
    assert [tied(scene, p) for p in (ZOE, PAUL, MIA)] == [True, False, True]


async def test_what_an_invitation_shows(scene: Scene) -> None:
    """Its whole name, how long it was chosen to hold, and how many came; withdrawn, it says so in
    the list, cut to fit a button, and counts no more."""
    await scene.tap(COACH, "turn:invitation-label:1")
    await scene.say(COACH, "Promo artisans Nantes — nov. 2026")
    await scene.tap(COACH, "coach:until:1:30")
    await scene.tap(COACH, "coach:most:1:10")
    await _come_in_numbers(scene, 5)
    scene.now += later(3)
    [shown] = await scene.tap(COACH, "coach:invitation:1")
    assert plain(shown).startswith("Promo artisans Nantes — nov. 2026\n")
    assert "Déjà là : 5 sur 10." in plain(shown)
    assert {"✓ 30 jours", "90 jours", "Sans fin", "✓ 10 max."} <= {*labels(scene)}
    await scene.invite(COACH)
    await scene.tap(COACH, "coach:revoke:1")
    [listed] = await scene.tap(COACH, "turn:invitations")
    assert "Votre invitation" in listed
    assert labels(scene) == ["Invitation 2", "Retirée · Promo…", "← Coach"]


async def test_no_end_of_invitations(scene: Scene) -> None:
    """There is room for many; beyond, the oldest that leads nowhere makes room, code and all."""
    for _ in range(MOST - 1):
        await scene.tap(COACH, "coach:invite")
    first = code(scene)
    assert "Cela fait beaucoup" in plain((await scene.tap(COACH, "coach:invite"))[0])
    known = scene.kept(COACH).person.coach
    assert known is not None and len(known.links) == MOST
    gone = known.links[6].code
    await scene.tap(COACH, "coach:revoke:7")
    await scene.tap(COACH, "coach:invite")
    stored = scene.disk.everything()
    assert code_record(gone) not in stored and code_record(first) in stored
    assert sum(name.startswith("code-") for name in stored) == MOST


async def test_the_picture_to_scan(scene: Scene) -> None:
    """The QR code is that of the link, byte for byte, large enough for a phone across a table."""
    await scene.tap(COACH, "coach:qr:1")
    [photo] = [call for call in scene.out.performed if call.method == "sendPhoto"]
    drawn = BytesIO()
    segno.make(f"{LINK}?start={code(scene)}", error="m").save(drawn, kind="png", scale=14, border=4)
    assert photo.file is not None and photo.file.content == drawn.getvalue()
    await scene.tap(COACH, "coach:revoke:1")
    await scene.tap(COACH, "coach:qr:1")
    assert scene.out.methods == ["answerCallbackQuery"]


async def test_what_is_sent(scene: Scene) -> None:
    """The text to paste has the name and the link, is copied with one tap, and shares as it is."""
    [shown] = await scene.tap(COACH, "turn:invitation:1")
    link = f"{LINK}?start={code(scene)}"
    assert "Je vous propose" in shown and "Claire" in shown
    rows = scene.out.performed[-1].params["reply_markup"]["inline_keyboard"]
    [copied] = [b["copy_text"]["text"] for row in rows for b in row if "copy_text" in b]
    assert plain(copied) in plain(shown) and len(copied) <= 256
    assert link in copied and f"/join {code(scene)}" in copied
    [query] = [
        b["switch_inline_query_chosen_chat"]["query"]
        for row in rows for b in row if "switch_inline_query_chosen_chat" in b
    ]  # fmt: skip
    [result] = await scene.search(COACH, query)
    assert plain(result["input_message_content"]["message_text"]) == plain(copied)


async def test_shared_by_its_name(scene: Scene) -> None:
    """An open invitation is found by its number or its name, in one's own name only."""
    for _ in range(11):
        await scene.invite(COACH)
    await scene.tap(COACH, "turn:invitation-label:2")
    await scene.say(COACH, "Promotion de mars")
    await scene.tap(COACH, "coach:revoke:3")

    async def found(query: str, who: int = COACH) -> list[str]:
        return [result["title"] for result in await scene.search(who, query)]

    assert await found("invitation 1") == ["Invitation 1"]
    assert await found("promo") == ["Promotion de mars"]
    assert await found("invitation 3") == []
    assert len(await found("invit")) == 11
    assert await found("") == [] and await found("invitation", ZOE) == []


async def test_texts_stay_within_limits(scene: Scene) -> None:
    """With the longest name and welcome, the link is still copied whole."""
    await scene.tap(COACH, "turn:coach-name")
    await scene.say(COACH, "Claire " * 20)
    [shown] = await scene.tap(COACH, "turn:invitation:1")
    assert re.search(r"start=[\w-]{22}", shown)
    rows = scene.out.performed[-1].params["reply_markup"]["inline_keyboard"]
    [copied] = [b["copy_text"]["text"] for row in rows for b in row if "copy_text" in b]
    assert f"{LINK}?start={code(scene)}" in copied
    assert "/join" not in copied and f"/join {code(scene)}" in plain(shown)


PASTED = (
    "/join {link}.",
    "/join Claire me propose ça : {link} (tu connais ?)",
    "{link}",
    "Je vous propose six minutes avec Chouchou, pour voir qui paie.\nClaire\n{link}",
    "le lien c'est {link}, non ?",
)


@pytest.mark.parametrize("under_way", [False, True])
@pytest.mark.parametrize("text", PASTED)
async def test_a_link_in_a_text(scene: Scene, text: str, under_way: bool) -> None:
    """The whole invitation, the link in a sentence or before a full stop lead where the link does,
    also in the middle of an interview, of which nothing is taken for an answer."""
    if under_way:
        scene.answer(ZOE, finished=False)
        await scene.say(ZOE, "/help")  # what is kept of whom to call is read as today
    before = scene.kept(ZOE).person.interviews
    said = await scene.say(ZOE, text.format(link=f"{LINK}?start={code(scene)}"))
    assert "Vous venez de la part de Claire" in plain(said[0])
    assert scene.kept(ZOE).person.interviews == before


@pytest.mark.parametrize("gone", ["coach:revoke:1", "coach:until:1:30", "coach:most:1:10"])
async def test_an_old_code_again(scene: Scene, gone: str) -> None:
    """Who joined before is told so, whatever became of the invitation, or by another one."""
    first = code(scene)
    await join(scene, ZOE, first)
    await scene.tap(COACH, gone)
    scene.now += later(31)
    for link in (first, await scene.invite(COACH)):
        assert "déjà en lien" in plain((await scene.say(ZOE, f"/start {link}"))[0])


async def test_told_when_a_coach_stops(scene: Scene) -> None:
    """Who joined hears that their coach stopped, once; who said no to joining, nothing."""
    await join(scene, ZOE, code(scene))
    await scene.say(PAUL, f"/start {code(scene)}")
    scene.out.clear()
    await scene.tap(COACH, "coach:leave:yes")
    assert ["n’accompagne plus" in text for text in to(scene, ZOE)] == [True]
    assert to(scene, PAUL) == []
