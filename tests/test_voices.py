"""Customers who speak for themselves: asked, read back, released, taken back."""

import json
from io import BytesIO

import pytest
import segno

from bot.turns.circles import code_record, roster_record
from flows.protocol.exchange import Command, Corrected, Due
from flows.record.ties import Circle
from flows.record.voices import FIRST, THEMES, Kind
from flows.voices.questions import ids
from tests.coaching_scene import LINK, plain, to
from tests.recorder import ticket
from tests.voices_scene import (
    ASKERS,
    COACH,
    CUSTOMERS,
    NAMES,
    Voices,
    answer,
    buttons,
    labels,
    later,
    link_of,
    records,
    word,
    words_of,
)

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

CLAIRE, OTHER = ASKERS
LOU, VIK, SUE = CUSTOMERS
QUESTIONS = ids(Kind.CUSTOMER)


@pytest.fixture
async def scene() -> Voices:
    """Claire asks by a link for everybody; Lou came, told everything, and read nothing back."""
    scene = Voices()
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE)
    return scene


async def wall(scene: Voices, asker: int = CLAIRE) -> list[str]:
    """All that somebody who asks can read."""
    said: list[str] = []
    for theme in THEMES:
        said += await scene.tap(asker, f"voice:words:{theme}:0")
    return said + await scene.say(asker, "/words samedi")


async def test_two_phones(scene: Voices) -> None:
    """Of six answers, three are released; these are read, the others nowhere; one is taken back and
    is gone at once; then all of it is."""
    assert words_of(LOU, await wall(scene)) == set()
    await scene.lets_go(LOU, CLAIRE, "named", "unnamed", "read", "nothing", "nothing", "nothing")
    assert words_of(LOU, await wall(scene)) == {*QUESTIONS[:3]}
    [said] = await scene.say(CLAIRE, "/words samedi")
    assert said.count(NAMES[LOU]) == 1 and "une personne qui a acheté" in plain(said)
    await scene.does(LOU, CLAIRE, f"told:let:?:{QUESTIONS[1]}:nothing")
    assert words_of(LOU, await wall(scene)) == {QUESTIONS[0], QUESTIONS[2]}
    await scene.does(LOU, CLAIRE, "told:unsay:?")
    assert words_of(LOU, await wall(scene)) == set()
    assert scene.kept(LOU).person.voices == ()


async def test_nothing_goes_before_it_is_sent(scene: Voices) -> None:
    """Who says what may be read has sent nothing yet: the list says that one has begun."""
    for question in QUESTIONS:
        await scene.does(LOU, CLAIRE, f"told:let:?:{question}:named")
    said = await wall(scene)
    assert words_of(LOU, said) == set() and "une personne a commencé" in plain(said[0])
    await scene.does(LOU, CLAIRE, "told:send:?")
    said = await wall(scene)
    assert words_of(LOU, said) == {*QUESTIONS} and "une personne a commencé et terminé" in plain(
        said[0]
    )


async def test_nothing_before_the_yes() -> None:
    """Who has come and not said yes is counted nowhere; after a no, nothing is kept of them."""
    scene = Voices()
    code = await scene.asks(CLAIRE)
    await scene.say(LOU, f"/start {code}")
    assert records(scene) == [] and "personne n’a commencé" in plain((await wall(scene))[0])
    [said] = await scene.say(LOU, "non")
    assert "n’en saura rien" in said and not scene.kept(LOU).person.voices
    assert "express" not in said.lower() and labels(scene) == []


@pytest.mark.parametrize("kind", Kind)
async def test_each_kind(kind: Kind) -> None:
    """A customer and one who has not bought yet are asked six questions; one who bought and left,
    or never bought, three, and three more if they want; what they say is read under who they
    are."""
    scene = Voices()
    await scene.comes(VIK, await scene.asks(CLAIRE, kind))
    await scene.tells(VIK, CLAIRE)
    await scene.lets_go(VIK, CLAIRE, *["unnamed"] * 6)
    assert words_of(VIK, await wall(scene), kind) == {*ids(kind)}
    [said] = await scene.say(CLAIRE, "/words samedi")
    who = {
        "customer": "une personne qui a acheté", "lost": "une personne partie ailleurs",
        "not_yet": "une personne écoutée", "left": "une personne qui a été cliente",
    }  # fmt: skip
    assert f"dit par {who[kind]}" in plain(said)


async def test_what_tells_nothing_is_not_kept() -> None:
    """Hollow words are asked about once, and kept nowhere; praise is kept with its example; a
    question is answered; who does not know goes on."""
    scene = Voices()
    await scene.comes(SUE, await scene.asks(CLAIRE))
    for text in ("ok", "?", "pourquoi cette question ?", "jsp", "Je suis très content"):
        await scene.say(SUE, text)
    await scene.say(SUE, "Samedi on a refusé du monde")
    await scene.does(SUE, CLAIRE, "told:enough:?")
    told = scene.told(SUE, CLAIRE)
    assert told is not None
    [quote] = told.words.values()
    assert quote.words == "Je suis très content. Samedi on a refusé du monde"


async def test_names_and_numbers_are_masked() -> None:
    """Family names, addresses and numbers go before anything is kept."""
    scene = Voices()
    await scene.comes(SUE, await scene.asks(CLAIRE))
    await scene.say(SUE, "Julia Rossi, au 06 12 34 56 78, m’avait dit d’appeler ce samedi-là")
    told = scene.told(SUE, CLAIRE)
    assert told is not None
    assert "Rossi" not in str(told.words) and "34 56" not in str(told.words)


async def test_said_otherwise(scene: Voices) -> None:
    """Words put another way are read back before anything of them is read; an edited message is put
    another way, too."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    await scene.does(LOU, CLAIRE, f"told:again:?:{QUESTIONS[0]}")
    await scene.say(LOU, "Un dimanche, plutôt, avec les voisins du dessus")
    assert words_of(LOU, await wall(scene)) == {*QUESTIONS[1:]}
    assert "dimanche" not in " ".join(await wall(scene))
    told = scene.told(LOU, CLAIRE)
    assert told is not None
    message = told.words[QUESTIONS[1]].message
    assert message is not None
    await scene.do(scene.of(LOU).happen(Corrected("Un lundi de pluie, avec un plombier", message)))
    assert words_of(LOU, await wall(scene)) == {*QUESTIONS[2:]}
    await scene.does(LOU, CLAIRE, f"told:let:?:{QUESTIONS[1]}:unnamed")
    assert "plombier" in " ".join(await wall(scene))


async def test_words_under_what_is_read_back(scene: Voices) -> None:
    """What is typed under what is read back releases nothing and changes nothing: all of it is read
    back again."""
    before = scene.told(LOU, CLAIRE)
    said = await scene.say(LOU, "Et encore une chose")
    assert "Un bouton suffit ici" in plain(said[0]) and word(LOU, QUESTIONS[0]) in "".join(said[1:])
    assert scene.told(LOU, CLAIRE) == before


async def test_what_is_unsaid_is_said(scene: Voices) -> None:
    """All taken back, who told it hears so, and is out of the list of who asked; a choice changed
    after it was sent is noted."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    listed = json.loads(scene.disk.found(roster_record(CLAIRE, Circle.CUSTOMERS)))
    assert len(listed["entries"]) == 1
    await scene.does(LOU, CLAIRE, f"told:let:?:{QUESTIONS[0]}:unnamed")
    answers = [c for c in scene.out.performed if c.method == "answerCallbackQuery"]
    assert "C’est noté" in plain("".join(str(c.params.get("text")) for c in answers))
    said = await scene.does(LOU, CLAIRE, "told:unsay:?")
    assert "C’est effacé" in plain("".join(said))
    listed = json.loads(scene.disk.found(roster_record(CLAIRE, Circle.CUSTOMERS)))
    assert listed.get("entries", []) == []


async def test_each_its_own_way_as_it_was_read(scene: Voices) -> None:
    """A button under other words than stand there now decides nothing; later is said as it is."""
    await scene.does(LOU, CLAIRE, "told:each:?:other")
    told = scene.told(LOU, CLAIRE)
    assert told is not None and not any(quote.release for quote in told.words.values())
    said = await scene.does(LOU, CLAIRE, "told:later:?")
    assert "un mot demain" in plain("".join(said))


async def test_a_link_for_one() -> None:
    """A personal link is for one; who came by it may come back; one that was withdrawn, or has run
    out, says so and asks nothing."""
    scene = Voices()
    code = await scene.asks(CLAIRE, uses=1)
    await scene.comes(LOU, code)
    [full] = await scene.say(VIK, f"/start {code}")
    assert "déjà servi" in full and not scene.kept(VIK).person.voices
    assert "1/6" in plain((await scene.say(LOU, f"/start {code}"))[0])
    later_one = await scene.asks(CLAIRE, uses=1)
    scene.now += later(31)
    [expired] = await scene.say(VIK, f"/start {later_one}")
    assert "plus valable" in expired
    third = await scene.asks(CLAIRE)
    await scene.tap(CLAIRE, f"voice:revoke:{link_of(scene, CLAIRE)}")
    [revoked] = await scene.say(VIK, f"/join {third}")
    assert "retiré" in revoked and scene.kept(VIK).person.interview is None
    assert "propre lien" in (await scene.say(CLAIRE, f"/start {code}"))[0]


async def test_two_at_once() -> None:
    """Of two who come at once by a link for one, one finds it open."""
    scene = Voices()
    code = await scene.asks(CLAIRE, uses=1)
    await scene.say(LOU, f"/start {code}")
    [said] = await scene.say(VIK, f"/start {code}")
    assert "déjà servi" in said


async def test_codes_are_hashed() -> None:
    """A code stands in no name of a record, and in none but that of who sends it."""
    scene = Voices()
    code = await scene.asks(CLAIRE)
    stored = scene.disk.everything()
    assert code_record(code) in stored
    assert not any(code in name for name in stored)
    held = [name for name, payload in stored.items() if code.encode() in payload]
    assert held == [f"person-{CLAIRE}"]


async def test_qr() -> None:
    """The QR code for a counter is that of the link, byte for byte."""
    scene, drawn = Voices(), BytesIO()
    code = await scene.asks(CLAIRE)
    await scene.tap(CLAIRE, f"voice:qr:{link_of(scene, CLAIRE)}")
    [photo] = [call for call in scene.out.performed if call.method == "sendPhoto"]
    segno.make(f"{LINK}?start={code}", error="m").save(drawn, kind="png", scale=14, border=4)
    assert photo.file is not None and photo.file.content == drawn.getvalue()
    assert "votre accord" in plain(str(photo.params["caption"]))


async def test_deleted_by_the_customer(scene: Voices) -> None:
    """Who erases everything takes what they told along: nothing of it is anywhere."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    await scene.tap(LOU, "go:delete")
    assert words_of(LOU, await wall(scene)) == set()
    scene.check_records()
    assert f"person-{LOU}" not in scene.disk.everything()


async def test_deleted_by_who_asks(scene: Voices) -> None:
    """Who asked and erases everything, or asks no more, leaves no link that leads to them, no list,
    and nothing with the customers either."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    for how in ("voice:stop", "go:delete"):
        code = await scene.asks(CLAIRE)
        await scene.tap(CLAIRE, how)
        led = scene.disk.everything().get(code_record(code), b"")
        assert records(scene) == [] and str(CLAIRE).encode() not in led
        assert bool(led) is (how == "voice:stop")
        assert scene.kept(LOU).person.voices == ()
        scene.now += later(1)


async def test_asked_anew(scene: Voices) -> None:
    """Who stops asking and asks again is another to whom nothing was released, even where a
    customer did not hear of it."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    before = scene.kept(LOU).person
    await scene.tap(CLAIRE, "voice:stop")
    scene.put(LOU, before)
    scene.now += later(1)
    await scene.comes(VIK, await scene.asks(CLAIRE))
    assert words_of(LOU, await wall(scene)) == set()


async def test_export(scene: Voices) -> None:
    """Each takes away what is theirs: a customer their words, without the number of who asked; who
    asked, their links, without a word of anybody's."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    mine, theirs = await exported(scene, LOU), await exported(scene, CLAIRE)
    assert word(LOU, QUESTIONS[0]) in mine and str(CLAIRE) not in mine
    assert word(LOU, QUESTIONS[0]) not in theirs and str(LOU) not in theirs
    assert json.loads(theirs)["asker"]["name"] == "Claire Lebrun"


async def exported(scene: Voices, person: int) -> str:
    await scene.say(person, "/export")
    [call] = [c for c in scene.out.performed if c.method == "sendDocument"]
    assert call.file is not None
    return call.file.content.decode()


async def test_the_way_to_their_own(scene: Voices) -> None:
    """The thanks stand alone; who is back another day is asked once whether they have customers,
    too, and never led there: what they write, /start, a photo, all bring back what they told."""
    await scene.does(LOU, CLAIRE, "told:send:?")
    for question in QUESTIONS:
        await scene.does(LOU, CLAIRE, f"told:let:?:{question}:named")
    assert await scene.last(LOU, "told:send:?") == []
    [thanked] = await scene.say(LOU, "merci")
    assert "Merci à vous" in thanked and labels(scene) == []
    for gesture in ("/start", "/words", "bonjour"):
        await scene.say(LOU, gesture)
        assert "Commencer le mien" not in labels(scene) and "✓ 1" in labels(scene)
    scene.now += later(1)
    _, offered = await scene.say(LOU, "/start")
    assert "aussi des clients" in plain(offered) and labels(scene) == ["Commencer le mien"]
    assert len(await scene.say(LOU, "/start")) == 1
    assert scene.kept(LOU).person.interview is None
    await scene.tap(LOU, "told:own")
    interview = scene.kept(LOU).person.interview
    assert interview is not None and "Express" in labels(scene)[0]


async def test_tu(scene: Voices) -> None:
    """Who is invited with « tu » is spoken to so; who chose before is spoken to as they chose."""
    await scene.asks(CLAIRE)
    await scene.tap(CLAIRE, f"voice:address:{link_of(scene, CLAIRE)}:tu")
    asker = scene.asker(CLAIRE)
    assert asker is not None
    await scene.say(SUE, f"/start {asker.links[-1].code}")
    assert "aimerait t’écouter" in to(scene, SUE)[0]
    await scene.tap(LOU, "set:address:vous")
    await scene.say(LOU, f"/start {asker.links[-1].code}")
    assert not scene.kept(LOU).person.settings.tu


async def test_they_hear_of_it_once(scene: Voices) -> None:
    """Who asks hears once that somebody has answered, and not who; not at all if they would rather
    not."""
    await scene.do(scene.of(LOU).say("/words"))
    scene.out.clear()
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    heard = to(scene, CLAIRE)
    assert "Quelqu’un vient de vous répondre : 6 réponses à lire" in plain(heard[0])
    assert NAMES[LOU] not in plain(heard[0]).partition("dit par")[0] and len(heard) == 1
    scene.out.clear()
    await scene.say(LOU, "/words")
    await scene.does(LOU, CLAIRE, f"told:let:?:{QUESTIONS[1]}:named")
    assert to(scene, CLAIRE) == []
    await scene.tap(CLAIRE, "voice:heard:off")
    await scene.comes(VIK, await scene.asks(CLAIRE))
    await scene.tells(VIK, CLAIRE, 1)
    scene.out.clear()
    await scene.lets_go(VIK, CLAIRE, "named")
    assert to(scene, CLAIRE) == []


@pytest.mark.parametrize("data", ["voice:words:moment:0", "voice:search:0:samedi"])
async def test_taken_back_meanwhile(scene: Voices, data: str) -> None:
    """What is taken back while it is on its way does not arrive; nor does it come later."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    back = scene.of(LOU).tap(scene.of_told(LOU, CLAIRE, f"told:let:?:{QUESTIONS[0]}:nothing"))
    scene.out.meanwhile = lambda: scene.turns(back, ticket(back))
    said = await scene.tap(CLAIRE, data)
    assert words_of(LOU, said) == set() and scene.out.meanwhile is None
    assert all("Un client a repris une phrase" in plain(text) or "reprise" in text for text in said)


async def test_buttons_of_somebody_else(scene: Voices) -> None:
    """A button of what another customer tells, or of a link of somebody else's, is old."""
    await scene.lets_go(LOU, CLAIRE, *["nothing"] * 6)
    data = scene.of_told(LOU, CLAIRE, f"told:let:?:{QUESTIONS[0]}:named")
    await scene.tap(VIK, data)
    assert words_of(LOU, await wall(scene)) == set()
    await scene.asks(OTHER)
    key = link_of(scene, CLAIRE)
    for deed in ("voice:revoke", "voice:qr"):
        await scene.tap(OTHER, f"{deed}:{key}")
    asker = scene.asker(CLAIRE)
    assert asker is not None and not asker.links[-1].revoked


def labels_after(scene: Voices, said: list[str]) -> list[str]:
    """The buttons under what was just said."""
    assert said
    return labels(scene)


async def sheet(scene: Voices, data: str = "show:told:voices") -> str:
    """What the sheet says before all else of what customers said."""
    return "\n".join(plain(text) for text in await scene.tap(CLAIRE, data))


async def test_on_the_sheet(scene: Voices) -> None:
    """What customers said comes first on the sheet, beside the entrepreneur's own words and marked
    whose it is; taken back, it is gone from there, too."""
    scene.answers(CLAIRE)
    await scene.lets_go(LOU, CLAIRE, "named", "unnamed", "read", "nothing", "nothing", "nothing")
    told = await sheet(scene)
    assert "Une personne de ce groupe a raconté" in told and f"dit par {NAMES[LOU]}" in told
    own, theirs = told.index("Il venait de signer"), told.index(word(LOU, QUESTIONS[0]))
    assert theirs < own and words_of(LOU, [told]) == {*QUESTIONS[:3]}
    assert "Une personne de ce groupe a raconté" in await sheet(scene, "show:told:aim")
    assert "Dans leurs mots" in labels_after(scene, await scene.tap(CLAIRE, "go:see"))
    await scene.does(LOU, CLAIRE, f"told:let:?:{QUESTIONS[0]}:nothing")
    assert words_of(LOU, [await sheet(scene)]) == {*QUESTIONS[1:3]}
    await scene.does(LOU, CLAIRE, "told:unsay:?")
    assert "a raconté" not in await sheet(scene)


DIFFER: dict[str, tuple[str, dict[str, object], str, str, str]] = {
    "obstacle": (
        "v_doubt", {"hesitation": "Le prix, elle trouvait cela trop cher"},
        "Le prix, c’était trop cher pour nous ce mois-là",
        "J’avais peur de changer, on avait nos habitudes depuis dix ans",
        "Ce n’est pas le même frein",
    ),
    "moment": (
        "v_moment", {"moment_kind": "something_new"},
        "Je venais de signer le bail de ma boutique, un mardi de mars",
        "Un courrier de l’Urssaf est arrivé, un contrôle pour la semaine d’après",
        "pas la même sorte de moment",
    ),
    "decision": (
        "v_decided", {"why_you": ["trust"]},
        "Elle a été honnête sur ce qu’elle ne savait pas faire, j’ai eu confiance",
        "Elle pouvait venir le lendemain, tous les autres dans trois semaines",
        "pas la même raison",
    ),
    "road": (
        "v_moment", {"found_by": "recommendation"},
        "Une voisine m’a parlé de Claire quand on refaisait la carte",
        "J’ai vu une de ses photos sur Instagram en refaisant la carte",
        "pas le même chemin",
    ),
    "price": (
        "v_change", {"hesitation": "Le prix, elle trouvait cela trop cher"},
        "C’était cher pour nous mais on a tenu, et samedi on a refusé du monde",
        "Honnêtement ce n’était pas cher, et samedi on a refusé du monde",
        "Le prix n’a pas pesé pareil",
    ),
}  # fmt: skip
"""What is asked about; the entrepreneur's answer; a customer who tells the same, and another."""


@pytest.mark.parametrize("subject", DIFFER)
async def test_where_they_differ(subject: str) -> None:
    """A moment, an obstacle, a decision, a way to them or a price of another kind than the
    entrepreneur told stands beside theirs, and is asked; of the same kind, nothing is."""
    question, answers, same, other, asked = DIFFER[subject]
    scene = Voices()
    scene.answers(CLAIRE, **answers)
    for person, said in ((LOU, same), (VIK, other)):
        await scene.comes(person, await scene.asks(CLAIRE))
        await scene.tap(person, scene.of_told(person, CLAIRE, f"told:again:?:{question}"))
        await scene.say(person, said)
        await scene.lets_go(person, CLAIRE, "unnamed")
        told = await sheet(scene)
        assert (asked in told) is (person == VIK), told
        assert said in told or person == LOU
        await scene.does(person, CLAIRE, "told:unsay:?")
    assert asked not in await sheet(scene)


async def test_who_did_not_buy_contradicts_nobody() -> None:
    """What stopped somebody who was lost is no contradiction of what nearly stopped who bought."""
    question, answers, _, other, asked = DIFFER["obstacle"]
    scene = Voices()
    scene.answers(CLAIRE, **answers)
    await scene.comes(VIK, await scene.asks(CLAIRE, Kind.LOST))
    await scene.tap(VIK, scene.of_told(VIK, CLAIRE, "told:again:?:l_stopped"))
    await scene.say(VIK, other)
    await scene.lets_go(VIK, CLAIRE, "unnamed")
    told = await sheet(scene)
    assert other in told and asked not in told and question


async def test_confidence_counts_them() -> None:
    """How sure the sheet is counts those who say it themselves: who says the same, and who does
    not."""
    scene = Voices()
    scene.answers(CLAIRE, moment_kind="something_new")
    _, _, same, other, _ = DIFFER["moment"]
    for person, said in ((LOU, same), (VIK, other), (SUE, "Un samedi, on a mangé chez des amis")):
        await scene.comes(person, await scene.asks(CLAIRE))
        await scene.tap(person, scene.of_told(person, CLAIRE, "told:again:?:v_moment"))
        await scene.say(person, said)
        await scene.lets_go(person, CLAIRE, "unnamed")
    counted = "3 personnes de ce groupe ont raconté, une dit comme vous, une dit autrement."
    assert counted in await sheet(scene) and counted in await sheet(scene, "show:told:aim")


async def test_their_words_stand_above_yours(scene: Voices) -> None:
    """In the portrait, what a customer says of the moment comes before the entrepreneur's line on
    it; taken back, the line stands alone."""
    scene.answers(CLAIRE)
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    told = await sheet(scene, "show:told:aim")
    assert told.index(word(LOU, "v_moment")) < told.index("Le moment. « Il venait de signer")
    await scene.does(LOU, CLAIRE, "told:let:?:v_moment:nothing")
    assert words_of(LOU, [await sheet(scene, "show:told:aim")]) <= {*QUESTIONS[2:]}


async def test_on_the_card(scene: Voices) -> None:
    """The card shows one thing that a customer lets be quoted: nothing that nearly stopped them, no
    amount, under their name or without; nothing is kept to be sent again."""
    scene.answers(CLAIRE)
    await scene.lets_go(LOU, CLAIRE, "unnamed", "named", "named", "read", "read", "nothing")
    voice = json.loads(await paper(scene, "aim"))["aim"]["voice"]
    assert word(LOU, "v_moment") in voice["words"] and voice["by"] == "une personne qui a acheté"
    [call] = [call for call in scene.out.performed if call.file]
    assert call.fleeting and not call.keeps
    await scene.does(LOU, CLAIRE, "told:let:?:v_moment:read")
    assert json.loads(await paper(scene, "aim"))["aim"]["voice"] is None


async def test_as_a_picture(scene: Voices) -> None:
    """A quote that may be quoted is drawn, alone; no other is, whatever a button says, nor one that
    was taken back since."""
    await scene.lets_go(LOU, CLAIRE, "named", "read", "nothing", "nothing", "nothing", "nothing")
    await scene.tap(CLAIRE, "voice:words:moment:0")
    assert "En image 1" in labels(scene)
    [drawn] = (b.data for b in buttons(scene.out.performed[-1]) if b.label == "En image 1")
    await scene.tap(CLAIRE, str(drawn))
    [call] = [call for call in scene.out.performed if call.file]
    assert call.file is not None and call.fleeting and not call.keeps
    assert words_of(LOU, [call.file.content.decode()]) == {"v_moment"}
    for data in ("voice:picture:1:v_tried", "voice:picture:1:v_doubt", "voice:picture:2:v_moment"):
        await scene.tap(CLAIRE, data)
        assert not [call for call in scene.out.performed if call.file]
    await scene.does(LOU, CLAIRE, "told:let:?:v_moment:read")
    await scene.tap(CLAIRE, str(drawn))
    assert not [call for call in scene.out.performed if call.file]


CHECKED = "Samedi dernier un chef m’a écrit ceci : {} Et vous, votre carte, qui la traduit ?"


async def test_the_check_knows_whose_words(scene: Voices) -> None:
    """A text that uses a customer's words is told whose they are, and whether they may be; taken
    back, nothing is known of them any more, and of what was not released nothing ever was."""
    scene.answers(CLAIRE)
    await scene.lets_go(LOU, CLAIRE, "named", "unnamed", "read", "nothing", "nothing", "nothing")

    async def checked(question: str) -> str:
        said = f"{word(LOU, question).join(('on a mangé ', ' avec les voisins'))}."
        return plain("".join(await scene.say(CLAIRE, f"/check {CHECKED.format(said)}")))

    assert f"c’est la phrase de {NAMES[LOU]}, citée avec son accord" in await checked("v_moment")
    assert "citer sans dire de qui elle vient" in await checked("v_tried")
    assert "vous a été confiée" in await checked("v_doubt")
    for question in ("v_decided", "v_change"):
        assert "🗣" not in (said := await checked(question)) and "confiée" not in said
    await scene.does(LOU, CLAIRE, "told:let:?:v_moment:nothing")
    assert NAMES[LOU] not in await checked("v_moment")
    plain_text = "Samedi dernier j’ai repeint la vitrine, et vous, que faites-vous des vôtres ?"
    assert "🗣" not in "".join(await scene.say(CLAIRE, f"/check {plain_text}"))


async def test_a_checked_text_that_is_edited(scene: Voices) -> None:
    """A text that was checked is checked again when it is edited, each of several in its turn."""
    scene.answers(CLAIRE)
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    for _ in range(2):
        pasted = scene.of(CLAIRE).say(f"/check {CHECKED.format('rien de tel.')}")
        await scene.do(pasted)
        assert isinstance(pasted.event, Command)
        scene.out.clear()
        said = CHECKED.format(f"on a mangé {word(LOU, 'v_doubt')} avec les voisins.")
        await scene.do(scene.of(CLAIRE).happen(Corrected(f"/check {said}", pasted.event.message)))
        assert "citée avec son accord" in to(scene, CLAIRE)[0]


async def test_by_theme_and_word(scene: Voices) -> None:
    """The wall is searched by a theme, by words, or by both."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    for wanted, found in (
        ("moment", {"v_moment"}),
        ("moment samedi", {"v_moment"}),
        ("moment vélo", set[str]()),
        (word(LOU, "v_doubt"), {"v_doubt"}),
        ("mars", {*QUESTIONS}),
    ):
        assert words_of(LOU, await scene.say(CLAIRE, f"/words {wanted}")) == found


async def test_asked_once_in_all(scene: Voices) -> None:
    """Who tells two entrepreneurs something is asked once in all whether they have customers."""
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    await scene.comes(LOU, await scene.asks(OTHER))
    await scene.tells(LOU, OTHER, 1)
    await scene.does(LOU, OTHER, "told:let:?:v_moment:named")
    assert "Commencer le mien" not in await scene.last(LOU, "told:send:?")


async def test_papers_take_what_may_be_quoted(scene: Voices) -> None:
    """A report and a card are shown to others: they quote what may be quoted, as it is released
    when they are made; what is offered to other chats quotes no customer."""
    scene.answers(CLAIRE)
    await scene.lets_go(LOU, CLAIRE, "named", "unnamed", "read", "nothing", "nothing", "nothing")
    for kind in ("report", "markdown", "json", "aim"):
        assert words_of(LOU, [await paper(scene, kind)]) == {*QUESTIONS[:2]}
    assert words_of(LOU, [await paper(scene, "avoid")]) == set()
    await scene.does(LOU, CLAIRE, f"told:let:?:{QUESTIONS[0]}:read")
    assert words_of(LOU, [await paper(scene, "markdown")]) == {QUESTIONS[1]}
    assert words_of(LOU, [str(await scene.search(CLAIRE, ""))]) == set()


async def paper(scene: Voices, kind: str) -> str:
    """What a paper of their sheet is made from."""
    await scene.tap(CLAIRE, f"paper:{kind}:1")
    [call] = [call for call in scene.out.performed if call.file]
    assert call.file is not None
    return call.file.content.decode()


async def test_a_coach_reads_no_customer(scene: Voices) -> None:
    """Whatever is released to an entrepreneur, their coach is shown none of it."""
    scene.answers(CLAIRE)
    await scene.coach(COACH)
    await scene.shares_with_coach(CLAIRE, COACH)
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    coach = scene.kept(COACH).person.coach
    assert coach is not None
    for data in (f"coach:one:{coach.key(1)}", f"coach:paper:{coach.key(1)}:report", "coach:export"):
        assert await scene.tap(COACH, data)
        shown = "".join(str(c.params) + str(c.file and c.file.content) for c in scene.out.performed)
        assert words_of(LOU, [shown]) == set() and NAMES[LOU] not in shown


async def test_one_reminder() -> None:
    """Who asks for it is reminded once, the next morning, and never again; nobody else is, nor who
    has sent what they told."""
    scene = Voices()
    await scene.comes(SUE, await scene.asks(CLAIRE))
    assert scene.kept(SUE).person.reminders == ()
    await scene.does(SUE, CLAIRE, "told:later:?")
    [at] = scene.kept(SUE).person.reminders
    assert at.date() == (scene.now + later(2 if scene.now.weekday() == 5 else 1)).date()
    await scene.do(scene.of(SUE).happen(Due()))
    assert scene.kept(SUE).person.reminders == (at,)
    scene.now = at
    scene.out.clear()
    await scene.do(scene.of(SUE).happen(Due()))
    assert "raconter à Claire Lebrun" in to(scene, SUE)[0]
    await scene.does(SUE, CLAIRE, "told:later:?")
    assert scene.kept(SUE).person.reminders == ()
    await scene.comes(VIK, await scene.asks(CLAIRE))
    await scene.does(VIK, CLAIRE, "told:later:?")
    await scene.tells(VIK, CLAIRE, 1)
    await scene.lets_go(VIK, CLAIRE, "named")
    assert scene.kept(VIK).person.reminders == ()


async def test_a_doubt_is_met() -> None:
    """Who says neither yes nor no is told in a word what it is, and that a no is enough; nothing is
    asked of them yet."""
    scene = Voices()
    await scene.say(LOU, f"/start {await scene.asks(CLAIRE)}")
    [said] = await scene.say(LOU, "pourquoi je ferais ça, on ne m’a même pas rappelé")
    assert "Pour comprendre, rien d’autre" in said and "Un non suffit" in said
    assert labels(scene) == ["Oui, je raconte", "Non, merci"]
    assert records(scene) == []
    await scene.say(LOU, "bon d’accord")
    told = scene.told(LOU, CLAIRE)
    assert told is not None and told.asks == QUESTIONS[0]


async def test_a_pause_and_an_end() -> None:
    """Who has to go is shown the way back, and the one reminder; back again, they are where they
    were; « c’est tout » ends it as the button does."""
    scene = Voices()
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.say(LOU, answer(LOU, QUESTIONS[0]))
    await scene.say(LOU, "je dois y aller")
    assert labels(scene) == ["Reprendre", "Me rappeler demain"]
    [again] = await scene.say(LOU, "me revoilà")
    assert "2/6" in plain(again)
    [read] = await scene.say(LOU, "c’est tout")
    assert "Relisez" in plain(read) and words_of(LOU, [read]) == {QUESTIONS[0]}


async def test_who_was_lost_is_spared() -> None:
    """Somebody who tells why they went elsewhere gets no thumb up, and is not told of what the bot
    could do for them, then or another day."""
    scene = Voices()
    await scene.comes(VIK, await scene.asks(CLAIRE, Kind.LOST))
    said: list[str] = []
    asked = ids(Kind.LOST)[: FIRST[Kind.LOST]]
    for question in asked:
        said += await scene.say(VIK, answer(VIK, question))
        assert "setMessageReaction" not in scene.out.methods
    assert len(said) == len(asked)
    for question in asked:
        await scene.does(VIK, CLAIRE, f"told:let:?:{question}:read")
    assert await scene.last(VIK, "told:send:?") == []
    scene.now += later(3)
    assert len(await scene.say(VIK, "/start")) == 1
