"""How customers are asked, and what they let go: from wherever one would ask them, in the words of
who asks, worded as they sell; read back on one screen; and gone everywhere once taken back."""

import re

import pytest
from msgspec.structs import replace

from flows.interview.answers import Given
from flows.protocol.exchange import Button
from flows.record.voices import FIRST, GONE, THEMES, Kind, Release
from flows.voices.questions import LONGEST, ids
from tests.coaching_scene import LINK, plain
from tests.papers_for_tests import NOW
from tests.voices_scene import (
    ASKERS,
    COACH,
    CUSTOMERS,
    NAMES,
    Voices,
    answer,
    buttons,
    labels,
    link_of,
    word,
    words_of,
)

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

CLAIRE, OTHER = ASKERS
LOU, VIK, SUE = CUSTOMERS
QUESTIONS = ids(Kind.CUSTOMER)
INVITE = "Faire raconter un client"


async def told(kind: Kind = Kind.CUSTOMER, language: str = "fr", **more: object) -> Voices:
    """Claire has a sheet and asks; Lou told everything, and read nothing back."""
    scene = Voices()
    for person in (CLAIRE, LOU):
        scene.of(person, language)
    scene.answers(CLAIRE, **more)
    await scene.comes(LOU, await scene.asks(CLAIRE, kind))
    await scene.tells(LOU, CLAIRE)
    return scene


def every_label(scene: Voices) -> list[str]:
    return [plain(b.label) for call in scene.out.performed for b in buttons(call)]


async def test_from_wherever_one_would_ask() -> None:
    """A customer is invited from the sheet, from what is asked, from what was said, and from an
    action that listens to somebody; not from one that does not."""
    scene = Voices()
    scene.answers(CLAIRE)
    for gesture in ("/sheet", "/ask"):
        await scene.say(CLAIRE, gesture)
        assert INVITE in every_label(scene)
    await scene.tap(CLAIRE, "turn:voice-links")
    for action, listens in (("call_favourite", True), ("ask_deposit", False)):
        scene.answers(CLAIRE)
        known = scene.kept(CLAIRE).person
        [interview] = known.interviews
        given = {**interview.given, "action": Given(action, NOW)}
        scene.put(CLAIRE, known.with_interview(replace(interview, given=given)))
        await scene.say(CLAIRE, "/action")
        assert (INVITE in every_label(scene)) is listens
    scene = await told()
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    await scene.say(CLAIRE, "/sheet")
    assert INVITE in every_label(scene) and "Dans leurs mots" in every_label(scene)
    for data in ("show:told:voices", "voice:words::0"):
        await scene.tap(CLAIRE, data)
        assert INVITE in every_label(scene)


async def test_in_their_own_words() -> None:
    """Who asks words the message as they would say it, the link after it; the next link to somebody
    of the same kind has it too; our words are back on a tap."""
    scene = Voices()
    await scene.asks(CLAIRE)
    await scene.tap(CLAIRE, f"voice:address:{link_of(scene, CLAIRE)}:tu")
    await scene.tap(CLAIRE, f"turn:voice-wording:{link_of(scene, CLAIRE)}")
    said = "Salut, tu me racontes comment tu as choisi le vélo ? Dis non si tu veux."
    [shown] = await scene.say(CLAIRE, said)
    assert said in plain(shown) and f"{LINK}?start=" in shown
    assert f"'copy_text': {{'text': {said!r}"[:-1] in str(scene.out.performed[-1].params)
    code = await scene.asks(CLAIRE)
    [shown] = await scene.tap(CLAIRE, f"turn:voice-link:{link_of(scene, CLAIRE)}")
    assert said in plain(shown) and code in shown
    await scene.asks(CLAIRE, Kind.LOST)
    [lost] = await scene.tap(CLAIRE, f"turn:voice-link:{link_of(scene, CLAIRE)}")
    assert said not in plain(lost)
    [ours] = await scene.tap(CLAIRE, f"voice:ours:{link_of(scene, CLAIRE, 1)}")
    assert said not in plain(ours) and "mon travail a changé pour toi" in plain(ours)
    await scene.say(SUE, f"/start {code}")
    assert scene.kept(SUE).person.settings.tu


async def test_a_longer_message_is_not_cut() -> None:
    """A message that would not fit with its link is refused, by how much it is too long; none of it
    is kept, and the next one is taken."""
    scene = Voices()
    await scene.asks(CLAIRE)
    await scene.tap(CLAIRE, f"turn:voice-wording:{link_of(scene, CLAIRE)}")
    shown = await scene.say(CLAIRE, "a" * 200)
    assert "trop long de 5 caractères" in plain(shown[0]) and "a" * 20 not in plain(shown[-1])
    [taken] = await scene.say(CLAIRE, "Salut, tu me racontes ? Un non me va.")
    assert "Un non me va." in plain(taken)


async def test_a_customer_is_quoted_as_typed() -> None:
    """What they hesitate in is theirs: nothing is taken out of words that will be quoted."""
    scene = Voices()
    await scene.comes(LOU, await scene.asks(CLAIRE))
    await scene.say(LOU, "ben ça. le yogourt, voilà")
    told = scene.told(LOU, CLAIRE)
    assert told and [q.words for q in told.words.values()] == ["ben ça. le yogourt, voilà"]


VARIANTS = {
    "shop": ("La première fois", "faire repartir", "poussé la porte"),
    "online": ("la première commande", "faire dire non", "regardé la page"),
    "sessions": ("la première fois", "faire dire non", "vous y avez pensé"),
    "quote": ("le premier appel ou message", "faire dire non", "vous y avez pensé"),
    "subscription": ("le premier appel ou message", "faire dire non", "vous y avez pensé"),
    "not_yet": ("le premier appel ou message", "faire dire non", "vous y avez pensé"),
}
"""How the moment of a customer is asked, and that of one who was lost, by how the entrepreneur
sells."""


@pytest.mark.parametrize("sells", VARIANTS)
async def test_worded_as_they_sell(sells: str) -> None:
    """Nothing is signed in a shop, nothing ordered in a session: each is asked in the words of how
    it is sold, in one sentence, and who asks is not named again."""
    scene = Voices()
    scene.answers(CLAIRE, sells_by=sells)
    *customer, lost = VARIANTS[sells]
    asked: list[str] = []
    await scene.comes(LOU, await scene.asks(CLAIRE))
    for question in QUESTIONS:
        asked += await scene.does(LOU, CLAIRE, f"told:again:?:{question}")
    assert all(part in plain(" ".join(asked)) for part in customer), asked
    assert "Claire" not in " ".join(asked)
    assert all(plain(each).count("?") == 1 for each in asked), asked
    await scene.comes(VIK, await scene.asks(CLAIRE, Kind.LOST))
    [moment] = await scene.does(VIK, CLAIRE, "told:again:?:l_moment")
    assert lost in plain(moment)


async def test_who_has_not_bought_is_told_no_idea() -> None:
    """Who has not bought is asked how they do, of the subject that was typed, and reads nothing of
    what the entrepreneur answered."""
    scene = Voices()
    scene.answers(CLAIRE, offer="Une application jacaranda pour les menus")
    await scene.say(VIK, f"/start {await scene.asks(CLAIRE, Kind.NOT_YET)}")
    said = [*await scene.say(VIK, "oui")]
    said += [(await scene.say(VIK, answer(VIK, question)))[0] for question in ids(Kind.NOT_YET)]
    assert "Les repas de la semaine" in plain(said[0]) and "jacaranda" not in " ".join(said)


async def bulk(scene: Voices, release: Release) -> str:
    """What the button under all they said carries."""
    await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:voice:?"))
    every = [b.data for b in buttons(scene.out.performed[-1]) if b.data]
    [data] = [data for data in every if data.startswith("told:all") and f":{release}:" in data]
    return data


async def wall(scene: Voices) -> set[str]:
    said = [text for t in THEMES for text in await scene.tap(CLAIRE, f"voice:words:{t}:0")]
    return words_of(LOU, said)


@pytest.mark.parametrize("release", [Release.NAMED, Release.UNNAMED, Release.READ])
async def test_one_tap_lets_all_go(release: Release) -> None:
    """All six are read back whole on one screen; one tap chooses for those not decided yet. To be
    read only, they are sent by it; to be quoted, the buttons say so first, and nothing goes."""
    scene = await told()
    [shown] = await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:voice:?"))
    assert words_of(LOU, [shown]) == {*QUESTIONS} and await wall(scene) == set()
    await scene.does(LOU, CLAIRE, "told:let:?:v_doubt:nothing")
    await scene.tap(LOU, await bulk(scene, release))
    if release is not Release.READ:
        assert await wall(scene) == set()
        await scene.does(LOU, CLAIRE, "told:send:?")
    assert await wall(scene) == {*QUESTIONS} - {"v_doubt"}
    lets = {**dict.fromkeys(QUESTIONS, str(release)), "v_doubt": "nothing"}
    assert scene.lets(LOU, CLAIRE) == lets


async def test_only_what_was_read_back_goes() -> None:
    """The button of a screen that was read lets go nothing that was said since, and nothing while a
    question is open or once all is sent; a forged one lets nothing go."""
    scene = await told()
    before = await bulk(scene, Release.NAMED)
    await scene.does(LOU, CLAIRE, "told:again:?:v_doubt")
    await scene.tap(LOU, before)
    assert scene.lets(LOU, CLAIRE) == {}
    await scene.say(LOU, "Le tram était en panne ce jour-là, on a failli repartir")
    for data in (before, before.replace("named", "all"), before.replace("named", "nothing")):
        await scene.tap(LOU, data)
        assert scene.lets(LOU, CLAIRE) == {}
    await scene.tap(LOU, await bulk(scene, Release.UNNAMED))
    await scene.does(LOU, CLAIRE, "told:send:?")
    now = scene.lets(LOU, CLAIRE)
    await scene.does(LOU, CLAIRE, "told:again:?:v_doubt")
    await scene.say(LOU, answer(LOU, "v_doubt"))
    await scene.tap(LOU, before)
    assert scene.lets(LOU, CLAIRE) == {**now, "v_doubt": "nothing"}


async def read_back(scene: Voices) -> str:
    """All they said, to be read back; what is shown."""
    return plain((await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:voice:?")))[0])


def here(scene: Voices) -> list[Button]:
    """The buttons of the last message."""
    every = [found for call in scene.out.performed if (found := buttons(call))]
    return every[-1]


async def press(scene: Voices, name: str) -> str:
    """A tap on the button that ends so, under whatever mark."""
    every = here(scene)
    [data] = [str(b.data) for b in every if plain(b.label).endswith(name)]
    return plain("".join(await scene.tap(LOU, data)))


async def test_one_screen_to_decide() -> None:
    """Each answer is one number where all is read back, to be read at first: a tap lets it be
    quoted, one more keeps it, then it is read again. The message stands still: its buttons alone
    change, and what it says holds whatever they say; nothing goes before it is sent."""
    scene = await told()
    read = await read_back(scene)
    assert words_of(LOU, [read]) == {*QUESTIONS} and "Le doute" not in read
    assert "👁 lue, 💬 citée sans nom, ✍️ signée, 🔒 gardée" in read and "👁 3" in labels(scene)
    for now in ("💬 3", "🔒 3", "👁 3"):
        [data] = [str(b.data) for b in here(scene) if re.search(r"\b3\b", b.label)]
        assert await scene.tap(LOU, data) == [] and now in labels(scene)
        assert "editMessageReplyMarkup" in scene.out.methods
        assert "editMessageText" not in scene.out.methods
        assert scene.lets(LOU, CLAIRE) == {}
    assert await wall(scene) == set()
    await read_back(scene)
    for number in "123456":
        await press(scene, f"👁 {number}")
    assert {"Ne rien envoyer", "Envoyer ces choix"} <= {*labels(scene)}
    assert "Rien n’est parti" in await press(scene, "Ne rien envoyer")
    assert scene.lets(LOU, CLAIRE) == dict.fromkeys(QUESTIONS, "nothing")


async def test_each_as_its_number_says() -> None:
    """Each goes as its button says, quoted, signed, kept or read; the end says how many."""
    scene = await told()
    await read_back(scene)
    for tap in ("👁 4", "Tout signer Perlelo", "✍️ 2", "✍️ 3", "🔒 3"):
        await press(scene, tap)
    assert "✍️ 1" in labels(scene) and "💬 4" in labels(scene)
    said = await press(scene, "Envoyer ces choix")
    lets = {"v_tried": "nothing", "v_doubt": "read", "v_decided": "unnamed"}
    assert scene.lets(LOU, CLAIRE) == dict.fromkeys(QUESTIONS, "named") | lets
    assert "lire 5 réponses, en citer 1 sans votre nom et 3 avec" in said
    assert "Une reste à vous." in said


async def test_nothing_goes() -> None:
    """One tap sends nothing of all that was read back, whatever was chosen before, and says so."""
    scene = await told()
    await read_back(scene)
    await press(scene, "Tout citer")
    said = await press(scene, "Ne rien envoyer")
    assert "Rien n’est parti" in said and "6 restent à vous" in said and "Merci" not in said
    assert scene.lets(LOU, CLAIRE) == dict.fromkeys(QUESTIONS, "nothing")


async def test_the_numbers_are_the_same() -> None:
    """What is said otherwise is chosen by the number it was read back with."""
    scene = await told()
    await read_back(scene)
    await press(scene, "Réécrire")
    assert labels(scene)[:2] == ["1 · Le moment", "2 · Déjà essayé"]


STATES = {
    Release.NAMED: "Citée, signée", Release.UNNAMED: "Citée sans mon nom",
    Release.READ: "Lue, pas citée", Release.NOTHING: "Gardée pour moi",
}  # fmt: skip


async def test_no_state_leads_through_another() -> None:
    """Once it was sent, all that may become of one answer is one tap each, from any other: who
    keeps one back passes through nothing that would publish it."""
    scene = await told()
    await scene.lets_go(LOU, CLAIRE, *["read"] * 6)
    for release in (*STATES, *reversed(STATES)):
        label = STATES[release]
        await scene.say(LOU, "/mots")
        for name in ("Changer ce qui se cite", "Le doute"):
            await press(scene, name)
        await press(scene, f"{label} {NAMES[LOU]}" if "sign" in label else label)
        account = scene.told(LOU, CLAIRE)
        assert account is not None and account.words["v_doubt"].release is release
        assert scene.lets(LOU, CLAIRE)["v_doubt"] == str(release)


async def test_one_by_one_goes_on() -> None:
    """Once it was sent, a choice brings the next answer by itself, and the last one where all of it
    stands; one may be left as it is."""
    scene = await told()
    await scene.lets_go(LOU, CLAIRE, *["read"] * 6)
    await scene.say(LOU, "/mots")
    for name in ("Changer ce qui se cite", "Le moment"):
        await press(scene, name)
    for question in QUESTIONS[1:3]:
        assert words_of(LOU, [await press(scene, "Gardée pour moi")]) == {question}
    assert words_of(LOU, [await press(scene, "La suivante →")]) == {"v_decided"}
    for question in QUESTIONS[4:]:
        assert words_of(LOU, [await press(scene, "Citée sans mon nom")]) == {question}
    assert "Claire Lebrun peut lire" in await press(scene, "Lue, pas citée")
    kept = dict.fromkeys(QUESTIONS[:2], "nothing") | dict.fromkeys(QUESTIONS[3:5], "unnamed")
    assert scene.lets(LOU, CLAIRE) == dict.fromkeys(QUESTIONS, "read") | kept


async def test_nobody_is_led_to_be_quoted() -> None:
    """The first button sends all to be read only, whoever tells: a hasty thumb lets nothing be
    quoted; signing comes last, and sends nothing by itself."""
    for kind in (Kind.CUSTOMER, *GONE):
        scene = await told(kind)
        await read_back(scene)
        assert labels(scene)[:3] == ["Envoyer ces choix", "Tout citer", f"Tout signer {NAMES[LOU]}"]
        await press(scene, "Envoyer ces choix")
        assert {*scene.lets(LOU, CLAIRE).values()} == {"read"}


async def test_signed_only_by_who_has_a_name() -> None:
    """The name that signs is on the screen before anything goes, and can be changed there; who has
    none is offered no way to sign but to give one."""
    scene = await told()
    account = scene.told(LOU, CLAIRE)
    assert account is not None
    assert f"Tout signer {NAMES[LOU]}" in labels(scene)
    scene.put(LOU, replace(scene.kept(LOU).person, voices=(replace(account, called=""),)))
    await read_back(scene)
    assert not any("Tout signer" in label for label in labels(scene))
    assert "Signer d’un prénom" in labels(scene)
    await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:voice-phrase:?.v_doubt"))
    assert not any("signée" in label for label in labels(scene))
    await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:voice-called:?"))
    await scene.say(LOU, "Lou")
    assert "Tout signer Lou" in labels(scene)


async def test_taken_back_at_one_tap() -> None:
    """Once it is sent, what can be read is told whole, and apart from what cannot; one tap takes
    an answer back, and nothing is said to have stayed that could have been read."""
    scene = await told()
    await scene.lets_go(LOU, CLAIRE, *["named"] * 5, "nothing")
    [shown] = await scene.say(LOU, "/mots")
    read, _, not_read = plain(shown).partition("Claire Lebrun ne peut pas lire")
    assert "Claire Lebrun peut lire" in read and "Reste chez" not in shown
    assert words_of(LOU, [read]) == {*QUESTIONS[:5]} and words_of(LOU, [not_read]) == {"v_advice"}
    assert [label for label in labels(scene) if label[-1].isdigit()] == [
        f"✓ {n}" for n in range(1, 6)
    ]
    shown = await press(scene, "✓ 3")
    _, _, not_read = shown.partition("Claire Lebrun ne peut pas lire")
    assert "Le doute" in not_read and scene.lets(LOU, CLAIRE)["v_doubt"] == "nothing"
    assert (
        "ne la lit plus, ni sur sa fiche" in shown
        and "« Changer ce qui se cite » la redonne" in shown
    )
    toasts = [c.params.get("text") for c in scene.out.performed
              if c.method == "answerCallbackQuery"]  # fmt: skip
    assert "Repris : Claire Lebrun ne le lit plus ici." in map(plain, map(str, toasts))


async def test_nothing_to_take_back_before_it_is_sent() -> None:
    """Nobody is offered to take back what nobody could read: it is left there, and erased."""
    scene = await told()
    await read_back(scene)
    assert "Tout reprendre" not in labels(scene)
    [asked] = await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:unsay:?"))
    assert "En rester là" in asked and "Oui, tout effacer" in labels(scene)
    await scene.lets_go(LOU, CLAIRE, *["read"] * 6)
    await scene.say(LOU, "/mots")
    assert "Tout reprendre" in labels(scene)
    [asked] = await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:unsay:?"))
    assert "le raconter à nouveau" in plain(asked)


async def test_no_nickname_signs() -> None:
    """Of what Telegram calls somebody, what is no name is not what they would sign with."""
    for called, signs in (("client", ""), ("ana_93", ""), ("Samira", "Samira")):
        scene = Voices()
        scene.names[LOU] = called
        await scene.comes(LOU, await scene.asks(CLAIRE))
        account = scene.told(LOU, CLAIRE)
        assert account is not None and account.called == signs


@pytest.mark.parametrize(("told_first", "again"), [(True, True), (False, False)])
async def test_a_doubt_told_already(told_first: bool, again: bool) -> None:
    """Who told a doubt before it is asked is asked whether there was another."""
    scene = Voices()
    await scene.comes(LOU, await scene.asks(CLAIRE))
    first = (
        "J’avais honte de mon vieux vélo, peur qu’on se moque" if told_first else "Un pneu crevé"
    )
    await scene.say(LOU, f"{first}, un lundi de mars")
    [asked] = await scene.say(LOU, "Mon voisin, qui n’avait plus le temps le samedi")
    assert ("Autre chose a failli" in plain(asked)) is again


async def test_the_longest_on_one_message() -> None:
    """Six answers as long as they may be are read back whole, on one message."""
    scene = Voices()
    await scene.comes(LOU, await scene.asks(CLAIRE))
    for question in QUESTIONS:
        words = f"{answer(LOU, question)} et les enfants ".ljust(LONGEST - 1, "é")
        await scene.say(LOU, f"{words}.")
    [shown] = await scene.tap(LOU, scene.of_told(LOU, CLAIRE, "turn:voice:?"))
    account = scene.told(LOU, CLAIRE)
    assert account is not None and sum(len(q.words) for q in account.words.values()) > 3000
    assert all(plain(q.words) in plain(shown) for q in account.words.values())
    assert len(plain(shown)) < 4096
    await scene.lets_go(LOU, CLAIRE, *["read"] * 6)
    assert len(plain((await scene.say(LOU, "/mots"))[0])) < 4096


@pytest.mark.parametrize("uses", [1, 0])
async def test_who_knows_who_it_is(uses: int) -> None:
    """Who comes by a link of their own is told that its sender knows who they are; by one for a
    counter, that their name shows only if they sign."""
    scene = Voices()
    [said] = await scene.say(LOU, f"/start {await scene.asks(CLAIRE, uses=uses)}")
    assert ("Claire Lebrun saura que c’est vous" in plain(said)) is bool(uses)
    assert ("Votre nom, si vous signez" in plain(said)) is not bool(uses)


async def test_nothing_but_a_thumb() -> None:
    """Between the yes and the thanks, one message an answer: the next question; no
    acknowledgement. Who was lost gets no thumb either."""
    for kind in (Kind.CUSTOMER, *GONE):
        scene = Voices()
        await scene.comes(LOU, await scene.asks(CLAIRE, kind))
        for question in ids(kind)[: FIRST[kind]]:
            assert len(await scene.say(LOU, answer(LOU, question))) == 1


LINES = {
    "moment": ("v_moment", "Le moment."),
    "obstacle": ("v_doubt", "Ce qui a failli tout arrêter."),
    "decision": ("v_decided", "Ses mots."),
    "change": ("v_change", "Ce qui a changé"),
}
FULL = {
    "depth": "complete", "hesitation": "Un premier logo raté, payé d’avance",
    "change": "Il affiche complet le samedi", "quote": "Enfin quelqu’un qui a goûté ma cuisine",
}  # fmt: skip


@pytest.mark.parametrize("theme", LINES)
async def test_theirs_come_first(theme: str) -> None:
    """The moment, the obstacle, the words and the change stand in the portrait in a customer's
    words, above what the entrepreneur said of each."""
    scene = await told(Kind.CUSTOMER, "fr", **FULL)
    question, line = LINES[theme]
    await scene.does(LOU, CLAIRE, f"told:let:?:{question}:named")
    for other in QUESTIONS:
        if other != question:
            await scene.does(LOU, CLAIRE, f"told:let:?:{other}:nothing")
    await scene.does(LOU, CLAIRE, "told:send:?")
    said = plain("\n".join(await scene.tap(CLAIRE, "show:told:aim")))
    assert said.index(word(LOU, question)) < said.index(line), said


async def everything(scene: Voices) -> dict[str, str]:
    """All that the entrepreneur, their coach and anybody else can see, by where."""
    shown: dict[str, str] = {}

    async def see(where: str, person: int, gesture: str) -> None:
        await (scene.say if gesture.startswith("/") else scene.tap)(person, gesture)
        seen = [f"{c.params} {c.file and c.file.content!r}" for c in scene.out.performed]
        shown[where] = shown.get(where, "") + " ".join(seen)

    for theme in THEMES:
        await see("wall", CLAIRE, f"voice:words:{theme}:0")
    await see("search", CLAIRE, "/words mica")
    for data in ("/sheet", "show:told:voices", "show:told:aim"):
        await see("sheet", CLAIRE, data)
    for kind in ("report", "markdown", "json", "aim", "avoid"):
        await see(f"paper {kind}", CLAIRE, f"paper:{kind}:1")
    for question in QUESTIONS:
        await see("picture", CLAIRE, f"voice:picture:1:{question}")
    await see("export", CLAIRE, "/export")
    coach = scene.kept(COACH).person.coach
    assert coach is not None
    for data in ("one:{}", "session:{}", "paper:{}:report", "paper:{}:aim", "export"):
        await see("coach", COACH, f"coach:{data.format(coach.key(1))}")
    shown["inline"] = str([await scene.search(CLAIRE, q) for q in ("", "mica", NAMES[LOU])])
    shown["memory"] = str(vars(scene.press))
    stored = scene.disk.everything().items()
    shown["records"] = str([held for name, held in stored if name != f"person-{LOU}"])
    return shown


OWN = ("picture", "export", "coach", "inline", "memory", "records")


def where(shown: dict[str, str], question: str) -> set[str]:
    """Where a customer's words can be seen."""
    return {place for place, seen in shown.items() if word(LOU, question) in seen}


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_gone_everywhere(language: str) -> None:
    """Three of six are released and land on the wall, the sheet, in papers, as a picture; one is
    taken back and is nowhere any more: not on the sheet, in the report, in the memory, inline, in
    an export, before the coach; then all of it is erased."""
    scene = await told(language=language)
    await scene.coach(COACH)
    await scene.shares_with_coach(CLAIRE, COACH)
    await scene.lets_go(LOU, CLAIRE, "named", "unnamed", "named", "nothing", "nothing", "nothing")
    shown = await everything(scene)
    assert where(shown, "v_moment") >= {"wall", "search", "sheet", "paper report", "paper aim"}
    assert {"picture", "paper markdown", "paper json"} <= where(shown, "v_moment")
    for question in QUESTIONS[:3]:
        assert not where(shown, question) & {*OWN[1:], "paper avoid"}
    assert not any(where(shown, question) for question in QUESTIONS[3:])
    await scene.does(LOU, CLAIRE, "told:let:?:v_moment:nothing")
    shown = await everything(scene)
    assert where(shown, "v_moment") == set() and "wall" in where(shown, "v_tried")
    await scene.say(LOU, "/delete")
    await scene.tap(LOU, "go:delete")
    shown = await everything(scene)
    assert not any(where(shown, question) for question in QUESTIONS)
    assert not any(NAMES[LOU] in seen for seen in shown.values())


async def test_a_customer_reads_nothing_of_the_sheet() -> None:
    """Whatever a customer sees, from the link to the end, holds nothing that the entrepreneur
    answered."""
    marks = {"offer": "jacaranda", "trigger": "palissandre", "hesitation": "acajou"}
    scene = Voices()
    scene.answers(CLAIRE, **{slot: f"Un jour, {mark} est venu" for slot, mark in marks.items()})
    seen = await scene.say(LOU, f"/start {await scene.asks(CLAIRE)}")
    seen += await scene.say(LOU, "oui")
    for question in QUESTIONS:
        seen += await scene.say(LOU, answer(LOU, question))
    seen += await scene.tap(LOU, await bulk(scene, Release.NAMED))
    for gesture in ("/words", "/sheet", "/export", "/settings", "pourquoi ?"):
        seen += await scene.say(LOU, gesture)
        seen += [str(call.file.content) for call in scene.out.performed if call.file]
    assert not re.search("|".join(marks.values()), " ".join(seen))


async def test_who_erases_everything_is_nowhere() -> None:
    """Who asked and erases everything stands in no record any more, nor in that of somebody who
    opened the link and never answered; by two links of one person, one comes once."""
    scene = Voices()
    first, second = [await scene.asks(CLAIRE) for _ in range(2)]
    await scene.say(VIK, f"/start {first}")
    for code in (first, second):
        await scene.say(LOU, f"/start {code}")
    for told in scene.kept(LOU).person.voices:
        await scene.tap(LOU, f"told:join:{told.key}:yes")
    assert [told.asker for told in scene.kept(LOU).person.voices] == [CLAIRE]
    assert [told.asker for told in scene.kept(VIK).person.voices] == [0]
    await scene.tap(CLAIRE, "go:delete")
    stored = scene.disk.everything()
    assert not any(str(CLAIRE).encode() in payload for payload in stored.values())


async def test_they_see_how_many_and_no_more() -> None:
    """Who asks sees how many links are open, how many began and how many have finished: no name
    that was not released, no question, no day."""
    scene = Voices()
    code = await scene.asks(CLAIRE)
    heads = [plain((await scene.say(CLAIRE, "/words"))[0]).splitlines()[1]]
    await scene.comes(LOU, code)
    heads.append(plain((await scene.say(CLAIRE, "/words"))[0]).splitlines()[1])
    await scene.tells(LOU, CLAIRE)
    await scene.lets_go(LOU, CLAIRE, *["nothing"] * 6)
    heads.append(plain((await scene.say(CLAIRE, "/words"))[0]).splitlines()[1])
    await scene.comes(VIK, code)
    heads.append(plain((await scene.say(CLAIRE, "/words"))[0]).splitlines()[1])
    assert [head.strip() for head in heads] == [
        "Un lien ouvert · personne n’a commencé",
        "Un lien ouvert · une personne a commencé",
        "Un lien ouvert · une personne a commencé et terminé",
        "Un lien ouvert · 2 personnes ont commencé, dont une jusqu’au bout",
    ]
