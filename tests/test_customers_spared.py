"""What a customer is spared: a name or a figure that slips out, more questions than they want, a
questionnaire that is somebody else's; and what who asks is spared: a link sent twice, a label that
is not true, advice that moves."""

import re

import pytest
from msgspec.structs import replace

from flows.record.voices import FIRST, HIDDEN, Kind
from flows.voices.questions import ids, more_of
from tests.coaching_scene import plain, to
from tests.voices_scene import ASKERS, CUSTOMERS, Voices, answer, buttons, labels, link_of, word

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

CLAIRE = ASKERS[0]
LOU, VIK, _ = CUSTOMERS
KARIM = "Karim nous avait dit non, et le devis était à 2 400 € pour la cuisine"


async def said(
    text: str, *, language: str = "fr", kind: Kind = Kind.CUSTOMER
) -> tuple[Voices, str]:
    """Lou says one thing and reads it back."""
    scene = Voices()
    scene.of(LOU, language)
    await scene.comes(LOU, await scene.asks(CLAIRE, kind))
    await scene.say(LOU, text)
    [shown] = await scene.does(LOU, CLAIRE, "told:enough:?")
    return scene, plain(shown)


def words_kept(scene: Voices) -> str:
    """What others may read of it."""
    told = scene.told(LOU, CLAIRE)
    return " ".join(quote.shown for quote in told.words.values()) if told else ""


async def press(scene: Voices, label: str) -> str:
    """A tap on a button of the last message; what is shown."""
    data = next(b.data for call in scene.out.performed[::-1] for b in buttons(call)
                if plain(b.label) == label)  # fmt: skip
    return plain("".join(await scene.tap(LOU, str(data))))


async def test_a_name_and_a_figure_are_said_once() -> None:
    """Who is named and which figure is given, others would read: said where it is read back, in
    one line; a tap hides each, one more shows it again, and nothing is held up."""
    scene, shown = await said(KARIM)
    assert shown.count("d’autres le liront, Karim et 2 400 € compris") == 1
    assert "Tout citer" in labels(scene)
    shown = await press(scene, "Cacher Karim")
    assert "liront, 2 400 € compris" in shown and words_kept(scene).startswith(
        f"{HIDDEN} nous avait"
    )
    shown = await press(scene, "Cacher 2 400 €")
    assert "compris" not in shown and "2 400" not in words_kept(scene)
    shown = await press(scene, "Remontrer Karim")
    assert "liront, Karim compris" in shown and words_kept(scene).startswith("Karim nous avait")
    await press(scene, "Envoyer ces choix")
    [read] = await scene.tap(CLAIRE, "voice:words:moment:0")
    assert "Karim" in read and "2 400" not in plain(read) and HIDDEN in read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("asked a builder called Priya, he quoted 60k for it", ("Priya", "60k")),
        ("Mon directeur a trouvé 2400 trop cher, et Julia Rossi aussi", ("Julia", "2400")),
        ("la file, j'ai 20 min pour dîner, et 2 collègues le mardi", ()),
        ("en 2019 déjà, 10 jours après, une photo par jour", ()),
        ("Claire m’a rappelée elle-même le lendemain", ()),
    ],
)
async def test_what_is_touchy(text: str, found: tuple[str, ...]) -> None:
    """Money and people are; minutes, days, years, and the name of who asks are not."""
    scene, _ = await said(text, language="en" if "asked" in text else "fr")
    hides = [label for label in labels(scene) if label.startswith(("Cacher", "Hide"))]
    assert tuple(label.partition(" ")[2] for label in hides) == found


async def test_hidden_with_the_rest_of_the_name() -> None:
    """The initial left of a family name goes with the first name; what is kept is not asked
    about; a button of other words than those on the screen hides nothing."""
    scene, _ = await said("Mon associée, Julia Rossi, trouvait que la carte suffisait")
    data = next(b.data for b in buttons(scene.out.performed[-1]) if "Julia" in b.label)
    await press(scene, "Cacher Julia")
    assert words_kept(scene) == f"Mon associée, {HIDDEN}, trouvait que la carte suffisait"
    scene, _ = await said("Mon associée, Julia Rossi, trouvait que la carte suffisait")
    await scene.does(LOU, CLAIRE, f"told:hide:?:0:{str(data).rpartition(':')[2]}x")
    assert "Julia" in words_kept(scene)
    for now in ("👁 1", "💬 1"):
        await press(scene, now)
    assert not any("Cacher" in label for label in labels(scene))


async def test_hidden_in_what_is_new() -> None:
    """Once it was sent, what is told otherwise is read back alone: only of that is it said whom it
    names, and a tap takes it out of that."""
    scene, _ = await said(KARIM)
    await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "told:let:?:v_moment:named"))
    await scene.does(LOU, CLAIRE, "told:send:?")
    await scene.does(LOU, CLAIRE, "told:again:?:v_doubt")
    [shown] = await scene.say(LOU, "Julia n’y croyait pas, elle voulait attendre le printemps")
    assert "ceci n’est pas parti" in plain(shown) and "liront, Julia compris" in plain(shown)
    await press(scene, "Cacher Julia")
    assert "Karim" in words_kept(scene) and "Julia" not in words_kept(scene)


async def test_three_questions_and_three_for_who_wants() -> None:
    """Who went elsewhere is asked three questions, why not and what instead in one; three more
    only at a tap, and back to what they read after them."""
    scene = Voices()
    await scene.comes(VIK, await scene.asks(CLAIRE, Kind.LOST))
    first, more = ids(Kind.LOST)[: FIRST[Kind.LOST]], more_of(Kind.LOST)
    assert "l_stopped" in first and len(first) == 3
    for question in first:
        [shown] = await scene.say(VIK, answer(VIK, question))
    assert "Relisez" in plain(shown) and "Raconter encore un peu" in labels(scene)
    [asked] = await scene.does(VIK, CLAIRE, "told:more:?")
    assert "1/3" in asked
    for question in more:
        [shown] = await scene.say(VIK, answer(VIK, question))
    assert "Relisez" in plain(shown) and "Raconter encore un peu" not in labels(scene)
    assert word(VIK, more[-1]) in shown


async def test_what_who_left_said_is_under_its_own_name() -> None:
    """What nearly won somebody who went elsewhere is no decision, and what they did instead no
    change: neither stands under those words; and a signed name says that they went elsewhere."""
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.comes(LOU, await scene.asks(CLAIRE, Kind.LOST))
    await scene.tells(LOU, CLAIRE)
    scene.out.clear()
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    [notice] = to(scene, CLAIRE)
    walls = [await scene.tap(CLAIRE, f"voice:words:{t}:0") for t in ("almost", "instead")]
    [beside] = await scene.tap(CLAIRE, "show:told:voices")
    every = plain("\n".join((notice, *(text for wall in walls for text in wall), beside)))
    assert "Presque oui" in every and "À la place" in every and "Leurs conseils" in every
    assert "La décision" not in every and "Le changement" not in every
    assert set(re.findall(r"dit par ([^\n·]+)", every)) == {"Perlelo, qui a choisi autrement"}


async def test_who_left_is_thanked_for_it() -> None:
    """Who tells why they went elsewhere is thanked for saying so, on the message that they sent
    it from."""
    scene = Voices()
    await scene.comes(VIK, await scene.asks(CLAIRE, Kind.LOST))
    await scene.tells(VIK, CLAIRE, 1)
    await scene.does(VIK, CLAIRE, "told:let:?:l_almost:read")
    [thanks, *_] = await scene.does(VIK, CLAIRE, "told:send:?")
    assert "Merci de l’avoir dit franchement" in plain(thanks)


async def test_no_door_into_an_interview_never_begun() -> None:
    """Who wrote to the bot before they came by a link and answered nothing is led to no
    questionnaire of an entrepreneur's."""
    scene = Voices()
    await scene.say(LOU, "bonjour")
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE, 2)
    for question in ids(Kind.CUSTOMER)[:2]:
        await scene.does(LOU, CLAIRE, f"told:let:?:{question}:named")
    assert await scene.last(LOU, "told:send:?") == []
    for gesture in ("/mots", f"/start {scene.asker(CLAIRE).links[-1].code}"):  # type: ignore[union-attr]
        await scene.say(LOU, gesture)
        assert "Continuer" not in labels(scene)


async def test_a_link_that_was_answered() -> None:
    """A link for one says that it was answered, with the way to the words, and nothing to send; it
    is counted among the open ones no more; a counter's goes on."""
    for uses, answered in ((1, True), (0, False)):
        scene = Voices()
        scene.answers(CLAIRE)
        await scene.comes(LOU, await scene.asks(CLAIRE, uses=uses))
        await scene.tells(LOU, CLAIRE)
        scene.out.clear()
        await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
        assert ("Client · n° 1 vient de vous répondre" in plain(to(scene, CLAIRE)[0])) is answered
        [link] = await scene.tap(CLAIRE, f"turn:voice-link:{link_of(scene, CLAIRE)}")
        assert ("Répondu" in plain(link)) is answered
        assert ("Copier le texte" in labels(scene)) is not answered
        [every] = await scene.tap(CLAIRE, "turn:voice-links")
        assert ("Aucun lien ouvert" in plain(every)) is answered


async def test_the_group_is_asked_until_it_is_said() -> None:
    """Once a group is tapped, it is not asked again."""
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.asks(CLAIRE)
    [shown] = await scene.tap(CLAIRE, f"turn:voice-link:{link_of(scene, CLAIRE)}")
    assert "de quel groupe" not in plain(shown) and "✓ restaurants" in labels(scene)


async def test_advice_stays_where_it_is() -> None:
    """No line of the letter moves when a customer lets a word be read or takes it back; and what
    refers to another line never stands without it."""
    scene = Voices()
    scene.answers(CLAIRE, depth="complete", hesitation="Un premier logo raté, payé d’avance")
    before = _advice((await scene.say(CLAIRE, "/sheet"))[0])
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE)
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    assert _advice((await scene.say(CLAIRE, "/sheet"))[0]) == before
    await scene.does(LOU, CLAIRE, "told:let:?:v_doubt:nothing")
    assert _advice((await scene.say(CLAIRE, "/sheet"))[0]) == before


def _advice(letter: str) -> list[str]:
    """The lines of a letter that rest on the answers."""
    return [
        line
        for line in plain(letter).splitlines()
        if line.startswith(("📌", "🔎", "💭")) and "vécu" not in line
    ]


async def test_kept_answers_read_as_kept() -> None:
    """A question put again says what was said, and its button that this is kept."""
    scene = Voices()
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE, 2)
    [asked] = await scene.does(LOU, CLAIRE, "told:again:?:v_tried")
    assert "Vous aviez dit" in plain(asked) and "⏭ Garder" in labels(scene)
    await scene.say(LOU, "garder")
    told = scene.told(LOU, CLAIRE)
    assert told is not None and told.words["v_tried"].words == answer(LOU, "v_tried")
    assert told.asks is None


async def test_an_account_of_before() -> None:
    """Somebody who was at a question that is asked later today is where they were."""
    scene = Voices()
    await scene.comes(LOU, await scene.asks(CLAIRE, Kind.LOST))
    told = scene.told(LOU, CLAIRE)
    assert told is not None
    at_first = replace(told, asks="l_moment")
    scene.put(LOU, replace(scene.kept(LOU).person, voices=(at_first,)))
    await scene.say(LOU, answer(LOU, "l_moment"))
    [read] = await scene.say(LOU, answer(LOU, "l_tried"))
    assert word(LOU, "l_moment") in read and "Relisez" in plain(read)


async def test_their_words_are_among_those_to_copy() -> None:
    """Once a customer has told something, the texts to copy lead to what they said, and that to the
    wall, where what may be quoted is copied; before, they do not."""
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.tap(CLAIRE, "show:drafts:1")
    assert "Dans leurs mots" not in labels(scene)
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE)
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    await scene.tap(CLAIRE, "show:drafts:1")
    assert "Dans leurs mots" in labels(scene)
    await scene.tap(CLAIRE, "show:told:voices")
    assert "Ce qu’ils ont dit" in labels(scene)
    await scene.tap(CLAIRE, "voice:words::0")
    assert "Copier 1" in labels(scene)
