"""What an entrepreneur learns from a customer: what is new is told when it lands, under the group
that the customer is of, and never beside another's answers as if of the same."""

import pytest
from msgspec.structs import replace

from flows.record.voices import Kind
from flows.voices.questions import ids
from tests.coaching_scene import plain, to
from tests.voices_scene import ASKERS, CUSTOMERS, NAMES, Voices, labels, link_of, word, words_of

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

CLAIRE = ASKERS[0]
LOU, VIK, _ = CUSTOMERS
QUESTIONS = ids(Kind.CUSTOMER)
APART = "D’une personne dont le groupe n’est pas dit"


async def told(*releases: str, **more: object) -> Voices:
    """Claire has a sheet of several groups; Lou told everything and let it go in these ways."""
    scene = Voices()
    scene.answers(CLAIRE, **more)
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE)
    scene.out.clear()
    await scene.lets_go(LOU, CLAIRE, *(releases or ["named"] * 6))
    return scene


async def part(scene: Voices, name: str) -> str:
    return "\n".join(plain(text) for text in await scene.tap(CLAIRE, f"show:told:{name}"))


async def test_one_tap_says_the_group() -> None:
    """A link says of which group its customer is at one tap, which another tap takes back; nobody
    has to; with one group at most, nothing is asked."""
    scene = Voices()
    await scene.asks(CLAIRE)
    [shown] = await scene.tap(CLAIRE, f"turn:voice-link:{link_of(scene, CLAIRE)}")
    assert "groupe" not in plain(shown)
    scene.answers(CLAIRE)
    scene.of_group(CLAIRE, None)
    [shown] = await scene.tap(CLAIRE, f"turn:voice-link:{link_of(scene, CLAIRE)}")
    assert "de quel groupe" in plain(shown) and "restaurants" in labels(scene)
    for marked in ("✓ restaurants", "restaurants"):
        await scene.tap(CLAIRE, f"voice:group:{link_of(scene, CLAIRE)}:0")
        assert marked in labels(scene)
    for forged in ("9", "-1"):
        await scene.tap(CLAIRE, f"voice:group:{link_of(scene, CLAIRE)}:{forged}")
    asker = scene.asker(CLAIRE)
    assert asker is not None and asker.links[-1].group == ""


@pytest.mark.parametrize("group", [None, 1])
async def test_apart_from_the_group(group: int | None) -> None:
    """Words of a customer of another group, or of whom it is not said, stand apart under a title
    that says so: beside none of the entrepreneur's answers, nor on the lines of the group."""
    scene = await told()
    scene.of_group(CLAIRE, group)
    said = await part(scene, "voices")
    title = APART if group is None else "Du groupe « jeunes créateurs », une personne raconte"
    own = "Vous, sur le chef Marco :"
    assert said.startswith(title) and own not in said and "a raconté" not in said
    assert word(LOU, "v_moment") in said and word(LOU, "v_advice") in said
    aimed = await part(scene, "aim")
    assert not words_of(LOU, [aimed]) and "🗣" not in aimed
    scene.of_group(CLAIRE, 0)
    said = await part(scene, "voices")
    assert said.startswith("🗣 Une personne de ce groupe a raconté") and own in said


async def test_advice_stands_on_the_sheet() -> None:
    """What a customer would tell others stands above the favourite's own words, under what it is,
    and with the rest of what they said; the legend names the mark."""
    scene = await told(*["nothing"] * 5, "named", quote="Enfin quelqu’un qui a goûté ma cuisine")
    aimed = await part(scene, "aim")
    assert "Leurs conseils :" in aimed and "🗣 leurs mots" in aimed
    assert aimed.index(word(LOU, "v_advice")) < aimed.index("Ses mots.")
    assert word(LOU, "v_advice") in await part(scene, "voices")
    await scene.does(LOU, CLAIRE, "told:let:?:v_advice:nothing")
    assert word(LOU, "v_advice") not in await part(scene, "aim")


async def test_what_is_new_is_told_when_it_lands() -> None:
    """The notice says how many answers there are, what the sheet did not have, the advice first,
    that one person is no reason to change yet and what to ask the next one, with the way to the
    answer; then, apart, what else tells most, three in all; of what is kept, nothing."""
    scene = await told()
    [said] = to(scene, CLAIRE)
    assert "Nouveau pour votre fiche" in plain(said) and "pas encore une raison" in plain(said)
    assert "v_advice" in words_of(LOU, [said]) and "Pourquoi vous" in labels(scene)
    assert "6 réponses à lire" in plain(said) and len(words_of(LOU, [said])) == 3
    new, _, rest = plain(said).partition("Et aussi")
    assert word(LOU, "v_advice") in new and words_of(LOU, [rest])
    [call] = [c for c in scene.out.performed if c.params.get("chat_id") == CLAIRE]
    assert call.fleeting and not call.keeps
    scene = await told(*["named"] * 5, "nothing")
    assert word(LOU, "v_advice") not in to(scene, CLAIRE)[0]


async def test_what_nobody_told_is_new() -> None:
    """Where the sheet lacks what nearly stopped them, a customer of the group brings it, and a tap
    opens that answer."""
    scene = await told("nothing", "nothing", "read", "nothing", "nothing", "nothing",
                       depth="complete", hesitation="")  # fmt: skip
    [said] = to(scene, CLAIRE)
    assert words_of(LOU, [said]) == {"v_doubt"} and "pour vous seulement" in plain(said)


async def test_the_wall_opens_on_what_may_be_quoted() -> None:
    """The first theme shown is the one that tells most, of those of which something may be
    quoted."""
    scene = await told("read", "read", "named", "named", "nothing", "read")
    [said] = await scene.tap(CLAIRE, "voice:words::0")
    assert words_of(LOU, [said]) == {"v_decided"} and "✓ La décision" in labels(scene)


async def test_two_of_one_name() -> None:
    """A customer who signs with the favourite's name is told from the favourite by the way they
    told it."""
    scene = Voices()
    scene.answers(CLAIRE, favourite=NAMES[LOU])
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE)
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    assert f"dit par {NAMES[LOU]}, par votre lien" in await part(scene, "voices")
    scene.answers(CLAIRE)
    assert f"dit par {NAMES[LOU]}\n" in await part(scene, "voices")


async def test_a_first_link_in_three_taps() -> None:
    """Who asks for the first time is shown whom a link may be for, and nothing of what comes later;
    a message in their own words is sent as it is."""
    scene = Voices()
    await scene.tap(CLAIRE, "turn:voice-signs")
    [said] = await scene.say(CLAIRE, "Claire Lebrun")
    assert "Pour qui, ce lien" in plain(said) and "Mon nom" not in labels(scene)
    await scene.asks(CLAIRE)
    await scene.tap(CLAIRE, "turn:voice-links")
    assert "Mon nom" in labels(scene)
    await scene.tap(CLAIRE, f"turn:voice-wording:{link_of(scene, CLAIRE)}")
    [said] = await scene.say(CLAIRE, "Salut, tu me racontes ? Un non me va.")
    assert "À envoyer :" in plain(said) and "votre touche" not in plain(said)


async def test_an_old_account_knows_nothing_of_links() -> None:
    """Who came before links were for a group, by one that is gone, stands apart."""
    scene = await told()
    known = scene.kept(CLAIRE).person
    assert known.asker is not None
    scene.put(CLAIRE, replace(known, asker=replace(known.asker, links=())))
    assert (await part(scene, "voices")).startswith(APART)
