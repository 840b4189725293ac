"""What an entrepreneur hears when a customer lets less be read than before, where their chat shows
it, and what of a customer's words becomes something to mend."""

import pytest

from flows.record.voices import Kind
from tests.coaching_scene import plain, to
from tests.voices_scene import ASKERS, CUSTOMERS, Voices, answer, labels, link_of, words_of

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

CLAIRE = ASKERS[0]
LOU, VIK, _ = CUSTOMERS
TAKEN, TOLD = "Une phrase montrée ici a été reprise", "Un client a repris ceci"


async def told() -> Voices:
    """Claire has a sheet; Lou let everything go, signed, and Claire was told."""
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE)
    scene.out.clear()
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    return scene


def edits(scene: Voices) -> list[str]:
    """What messages in the entrepreneur's chat were turned into."""
    mine = (c for c in scene.out.performed if c.params.get("chat_id") == CLAIRE)
    return [plain(c.params["text"]) for c in mine if c.method == "editMessageText"]


def shown(scene: Voices) -> set[str]:
    """The questions of which the notice shows the answer."""
    return words_of(LOU, to(scene, CLAIRE))


async def test_the_notice_says_so() -> None:
    """Where the notice shows what is taken back, it says so instead, beside what is left, and who
    asked is told once, of which question; of what their chat never showed, there is nothing to
    say."""
    scene = await told()
    there = shown(scene)
    assert len(there) == 3
    themes = {"v_doubt": "L’obstacle", "v_decided": "La décision", "v_advice": "Leurs conseils"}
    other = next(q for q in ("v_moment", "v_tried") if q not in there)
    await scene.does(LOU, CLAIRE, f"told:let:?:{other}:nothing")
    assert to(scene, CLAIRE) == []
    await scene.does(LOU, CLAIRE, f"told:let:?:{min(there)}:nothing")
    assert all(TAKEN in said for said in edits(scene))
    assert words_of(LOU, edits(scene)[-1:]) == there - {min(there)}
    [notice] = [said for said in to(scene, CLAIRE) if TOLD in said]
    assert [t for t in themes.values() if t in plain(notice)] == [themes[min(there)]]
    await scene.does(LOU, CLAIRE, f"told:let:?:{max(there)}:nothing")
    assert words_of(LOU, edits(scene)[-1:]) == there - {min(there), max(there)}


@pytest.mark.parametrize("said", [
    "Sortir 12 personnes", "Il fallait 12 jours", "C’était 30 % plus cher : 2 400 €, à l’usine",
    "3 clients attendaient dehors", "On avait dit « non » <b>net</b> & fort",
])  # fmt: skip
async def test_however_it_is_typed(said: str) -> None:
    """What is shown has other spaces and marks than what was typed: taken back, it is gone from
    the chat all the same."""
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.does(LOU, CLAIRE, "told:again:?:v_doubt")
    await scene.say(LOU, said)
    await scene.does(LOU, CLAIRE, "told:let:?:v_doubt:read")
    await scene.does(LOU, CLAIRE, "told:send:?")
    assert to(scene, CLAIRE)
    await scene.does(LOU, CLAIRE, "told:let:?:v_doubt:nothing")
    assert [TAKEN in text for text in edits(scene)] == [True]
    assert any(TOLD in text for text in to(scene, CLAIRE))


@pytest.mark.parametrize("how", ["named:unnamed", "named:read", "unsay", "delete", "reworded"])
async def test_less_than_before(how: str) -> None:
    """A name taken off, a quote that may only be read from now on, all of it taken back or erased,
    other words: whatever lessens what may be read is told, and gone from the chat."""
    scene = await told()
    there = min(shown(scene))
    match how.partition(":"):
        case "named", _, release:
            await scene.does(LOU, CLAIRE, f"told:let:?:{there}:{release}")
        case "unsay", _, _:
            await scene.does(LOU, CLAIRE, "told:unsay:?")
        case "delete", _, _:
            await scene.tap(LOU, "go:delete")
        case _:
            await scene.does(LOU, CLAIRE, f"told:again:?:{there}")
            await scene.say(LOU, "Un dimanche, plutôt, avec les voisins du dessus")
    assert edits(scene) and all(TAKEN in said for said in edits(scene))
    assert any(TOLD in said for said in to(scene, CLAIRE))


async def test_more_than_before_is_not_told() -> None:
    """What may be read in more ways than before takes nothing from anybody."""
    scene = await told()
    await scene.does(LOU, CLAIRE, "told:let:?:v_advice:read")
    scene.out.clear()
    await scene.does(LOU, CLAIRE, "told:let:?:v_advice:unnamed")
    assert to(scene, CLAIRE) == []


async def test_wherever_it_was_shown() -> None:
    """The wall and the sheet of before say so, too; who wants no notices reads none."""
    scene = await told()
    await scene.tap(CLAIRE, "voice:heard:off")
    await scene.say(CLAIRE, "/words samedi")
    await scene.say(CLAIRE, "/sheet")
    await scene.does(LOU, CLAIRE, "told:unsay:?")
    assert [TAKEN in said for said in edits(scene)] == [True] * 3
    assert not any(TOLD in said for said in to(scene, CLAIRE))


CRITICISM = "Mettez un panneau, j’ai tourné dix minutes avant de vous trouver"


async def mended(release: str, kind: Kind = Kind.CUSTOMER, question: str = "v_advice") -> Voices:
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.comes(VIK, await scene.asks(CLAIRE, kind, uses=1))
    await scene.does(VIK, CLAIRE, f"told:again:?:{question}")
    await scene.say(VIK, CRITICISM)
    scene.out.clear()
    await scene.does(VIK, CLAIRE, f"told:let:?:{question}:{release}")
    await scene.does(VIK, CLAIRE, "told:send:?")
    return scene


@pytest.mark.parametrize(("kind", "question"),
                         [(Kind.CUSTOMER, "v_advice"), (Kind.LOST, "l_stopped")])  # fmt: skip
async def test_a_criticism_is_something_to_mend(kind: Kind, question: str) -> None:
    """What a customer met on their way and may be mended is said as such when it lands and on the
    week, for a tap to make it the action; taken back, it is on no week any more."""
    scene = await mended("read", kind, question)
    [notice] = to(scene, CLAIRE)
    assert "À corriger : Faites-vous trouver" in notice and "Nouveau pour votre fiche" not in notice
    assert "En faire mon action" in labels(scene)
    [week] = await scene.tap(CLAIRE, "show:week:1")
    assert "À corriger : Faites-vous trouver" in plain(week) and CRITICISM in plain(week)
    [action] = await scene.tap(CLAIRE, "voice:mend:1:find")
    assert "Faites-vous trouver" in plain(action)
    assert CRITICISM not in str(scene.kept(CLAIRE).person)
    [week] = await scene.tap(CLAIRE, "show:week:1")
    assert CRITICISM not in plain(week)


async def test_nothing_to_mend_in_what_is_of_others() -> None:
    """What they met before, elsewhere, is nothing to mend here; nor is what may no longer be
    read."""
    scene = await mended("named", question="v_tried")
    assert "À corriger" not in to(scene, CLAIRE)[0]
    scene = await mended("read")
    await scene.does(VIK, CLAIRE, "told:let:?:v_advice:nothing")
    [week] = await scene.tap(CLAIRE, "show:week:1")
    assert "À corriger" not in plain(week)


async def test_the_notice_counts_what_it_shows() -> None:
    """The notice says how many answers there are and how many it shows, those that may be quoted
    first."""
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.tells(LOU, CLAIRE)
    scene.out.clear()
    await scene.lets_go(LOU, CLAIRE, "named", "read", "read", "named", "named", "read")
    [said] = to(scene, CLAIRE)
    assert "6 réponses à lire, dont 3 ici" in said
    rest = said.partition("Et aussi")[2] or said
    assert "pour vous seulement" not in rest


async def test_whom_a_link_is_for() -> None:
    """Who asks says whom a link is for, for themselves alone: it is called so, in the notice too;
    the customer reads nothing of it."""
    scene = Voices()
    scene.answers(CLAIRE)
    code = await scene.asks(CLAIRE, uses=1)
    await scene.tap(CLAIRE, f"turn:voice-whom:{link_of(scene, CLAIRE)}")
    [shown_now] = await scene.say(CLAIRE, "Fabrice")
    assert plain(shown_now).startswith("Fabrice") and "Fabrice" not in plain(shown_now)[10:]
    seen = await scene.say(LOU, f"/start {code}")
    seen += await scene.say(LOU, "oui")
    seen += await scene.say(LOU, answer(LOU, "v_moment"))
    await scene.does(LOU, CLAIRE, "told:enough:?")
    assert "Fabrice" not in " ".join(seen)
    scene.out.clear()
    await scene.lets_go(LOU, CLAIRE, "read")
    assert "Fabrice vient de vous répondre" in to(scene, CLAIRE)[0]


@pytest.mark.parametrize(("sells", "occasion"), [
    ("shop", "le passage chez moi a changé"), ("sessions", "mon travail a changé"),
    ("online", "la commande a changé"), ("quote", "mon travail a changé"),
])  # fmt: skip
async def test_who_writes_and_of_what(sells: str, occasion: str) -> None:
    """The message to send says who writes, and names what took place as far as the way of selling
    tells it; it is copied whole with its link."""
    scene = Voices()
    scene.answers(CLAIRE, sells_by=sells)
    await scene.asks(CLAIRE)
    [said] = await scene.tap(CLAIRE, f"turn:voice-link:{link_of(scene, CLAIRE)}")
    assert "Bonjour, ici Claire Lebrun." in plain(said) and occasion in plain(said)
    assert "Copier le texte" in labels(scene)


async def test_another_kind_of_customer() -> None:
    """Where no group fits, one tap says so: the words stand apart under that."""
    scene = await told()
    groups = len(scene.kept(CLAIRE).person.interview.given["families"].value)  # type: ignore[union-attr]
    await scene.tap(CLAIRE, f"voice:group:{link_of(scene, CLAIRE)}:{groups}")
    assert "✓ Un autre genre" in labels(scene)
    [said] = await scene.tap(CLAIRE, "show:told:voices")
    assert plain(said).startswith("D’un autre genre de client")
