"""The week by the pen: its own order, the texts inside it, and what each reader may be told."""

import json

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.telling import made, to_say
from flows.pen.check import fault
from flows.pen.faults import Fault
from flows.pen.tasks import ANYBODY, Origin, Sentence, Written, as_read
from flows.pen.whole import checked
from flows.protocol.exchange import Button, Effect, Write
from flows.record.pens import PenLife
from flows.rooms import HOUSE
from flows.sheet.rules.week import steps
from flows.writing.telling import parts, rows
from tests.conversing import BEGUN, Player, words
from tests.pen.cases import judge, task
from tests.test_pen_room import agreed, asked, come, player, seen

KEY = "week:1"
DO = "Prévenez Armor Gestion d’abord : payé avant et compté au conduit, ou c’est non."
SAID = "Bonjour, je travaille payé avant et compté au conduit."
POST = "Voici comment je travaille : payé avant et compté au conduit. Cela vous va ?"
WEEK = {
    "sentences": [
        {"text": DO, "from": ["s4", "c4"], "thing": 1},
        {"text": SAID, "from": ["c4"], "thing": 1, "to": "p4"},
        {"text": "À qui demande un prix, une seule réponse :", "from": ["questions"], "thing": 2},
        {"text": POST, "from": ["questions"], "thing": 2, "to": ANYBODY},
        {"text": "Appelez Maryvonne.", "from": ["s1"], "thing": 3},
    ],
    "lines": ["line-quote"],
}


def _plain(effects: tuple[Effect, ...]) -> str:
    """What is seen, with spaces that break."""
    return seen(effects).replace("\u00a0", " ").replace("\u202f", " ")


def _wrong(text: str, ids: str, to: str = "", name: str = "sweep") -> Fault | None:
    return fault(task(name, KEY), Sentence(text, tuple(ids.split()), 1, to), judge(name, KEY))


def test_the_week_is_in_the_order_of_the_pen_with_its_texts() -> None:
    """Its things come in its order, each with its text to copy; one that it added stands where it
    put it; whom it left out is told by the rules."""
    one, write = agreed(key=KEY)
    effects = come(one, write, WEEK)
    shown = _plain(effects)
    assert shown.index(DO) < shown.index(POST) < shown.index("Appelez Maryvonne.")
    assert SAID in shown and "Remerciez Gwenaël" in shown
    rows = [row for e in effects for row in getattr(e, "rows", ())]
    copied = [button.copy for row in rows for button in row if button.copy]
    assert SAID in copied and POST in copied


def test_the_sheet_follows_the_pen() -> None:
    """The decision of the week is the pen's first thing, and of a part the lines that it chose are
    read; after another answer, all is the rules' again."""
    one, write = agreed(key=KEY)
    come(one, write, WEEK)
    sheet = _plain(one.play("/fiche"))
    assert f"✍️ {DO}" in sheet and "je dors" in sheet and "Garder, sans chercher" not in sheet
    interview = one.person.interviews[0]
    later = replace(interview.given["offer"], at=interview.given["offer"].at.replace(year=2030))
    given = {**interview.given, "offer": later}
    one.person = one.person.with_interview(replace(interview, given=given))
    assert DO not in _plain(one.play("/fiche"))


WHY = "Les agences d’abord : la dernière a payé avec deux mois et demi de retard."


def test_why_in_this_order_is_what_is_decided() -> None:
    """Where the pen says why its week comes in this order, the third decision is that: the first
    thing is told once, in the week. What they asked not to forget, it has read."""
    one, write = agreed(key=KEY)
    come(one, write, {**WEEK, "why": [{"text": WHY, "from": ["families", "can.2+"]}]})
    sheet = _plain(one.play("/fiche"))
    assert f"✍️ {WHY}" in sheet and DO not in sheet and "À ne pas oublier" not in sheet


def test_a_false_why_is_cut_and_the_first_thing_stands_for_it() -> None:
    """Why is judged as all the rest."""
    one, write = agreed(key=KEY)
    lie = {**WEEK, "why": [{"text": "Armor vous doit 9 000 €.", "from": ["c4"]}]}
    come(one, come_again(one, write, lie), lie)
    sheet = _plain(one.play("/fiche"))
    assert f"✍️ {DO}" in sheet and "9 000" not in sheet


def come_again(one: Player, write: Write, said: object) -> Write:
    """What is asked anew, once a first try did not hold."""
    return next(e for e in come(one, write, said) if isinstance(e, Write))


def test_a_price_is_computed_in_its_unit() -> None:
    """Five ovens are priced by what twelve bring a month, in the months told; the price of a visit
    times five is no price. What is given away by the quarter of an hour is summed."""
    facts = {fact.id: fact for fact in task("priced/ovens", KEY).facts}
    said = {id: facts[id].text.replace("\u202f", " ").replace("\u00a0", " ") for id in facts}
    assert said["x1.1"] == (
        "4 300 € (Paula du fournil) ÷ 12 fours ÷ 6 mois : 60 € par mois pour chacun ; "
        "fois 5 : 300 € par mois."
    )
    assert "x1.2" not in said and facts["x1.1"].to == "p1"
    assert said["y1"] == "4 300 € (Paula du fournil) ÷ 6 mois : 717 € par mois."
    assert said["y2"] == "200 devis × 15 minutes : 50 h, soit 2 000 € au prix de votre heure."
    assert facts["y1"].to == facts["y2"].to == ""


def test_a_text_of_the_week_is_made_of_what_its_reader_may_be_told() -> None:
    """What is private, or is somebody else's, goes into no text for others, named or not."""
    assert _wrong("Bonjour Sébastien, qui reprend le magasin en mars ?", "p2 c2", "p2") is None
    assert _wrong("Bonjour, vous vendez votre magasin en mars.", "c2", "p1") is Fault.SOURCE
    assert _wrong("Un gîte, c’est 300 en 3 h.", "untold", ANYBODY) is Fault.SOURCE
    assert _wrong("Bonjour Sébastien, un conduit presse ?", "p2", "p1") is Fault.SOURCE
    assert _wrong("Bonjour.", "questions", "p9") is Fault.SOURCE
    assert _wrong("Peux-tu m’écrire ?", "questions", ANYBODY) is Fault.ADDRESS
    shared = {fact.id for fact in task("sweep", KEY).facts if fact.to == ANYBODY}
    assert not shared & {"untold", "hesitation", "regret_name", "income", "decide.1"}


def test_a_week_is_given_no_share_and_nothing_unmasked() -> None:
    """Shares of money stay, and so do family names in what a fact is about."""
    facts = task("prevention", KEY).facts
    assert not [fact.id for fact in facts if fact.id.startswith("share")]
    assert all("@" not in fact.text for fact in facts)


def test_a_sentence_that_names_everything_rests_on_nothing() -> None:
    """Nine facts named are no source: anything could be made of them."""
    ids = " ".join(fact.id for fact in task("sweep", KEY).facts[:9])
    assert _wrong("Appelez Maryvonne.", ids) is Fault.SOURCE
    assert _wrong("Appelez Maryvonne.", "s1") is None


def test_figures_of_the_rules_may_be_said_where_they_are_named() -> None:
    """What the rules computed may be said again by its id, and by no other."""
    computed = [f for f in task("sweep", KEY).facts if f.origin is Origin.COMPUTED]
    [goal] = [f.id for f in computed if f.id == "line-eighty_percent"]
    assert _wrong("Gardez cela : 92 % paient à temps.", goal) is None
    assert _wrong("Gardez cela : 92 % paient à temps.", "s1") is Fault.FIGURE
    assert _wrong("Gardez cela : 93 % paient à temps.", goal) is Fault.FIGURE


def test_who_said_yes_to_less_is_asked_again() -> None:
    """A week takes more of the answers than a text did: an earlier yes does not cover it."""
    one = player()
    assert one.person.interviews
    before = PenLife("pen.example", agrees=True, at=one.person.interviews[0].begun)
    one.person = replace(one.person, pen=before)
    one.play("/start")
    shown = one.happen(one.tapped(f"show:{KEY}", 1))
    assert asked(shown) is None and "[✍️ Le dire mieux]" in seen(shown)


def test_a_message_stays_as_it_was() -> None:
    """Of a text that is no week, whom a sentence is for changes nothing."""
    message = task("sweep", "contact:1.1")
    assert as_read(message, Sentence("Bonjour.", ("who",), 1, "p1")) is message
    assert json.dumps(WEEK)


def test_a_text_beside_a_step_without_one_gets_its_own_button() -> None:
    """Where the rules have no text for a step and the pen has, it is copied by a button of its own;
    those that lead on still lead on."""
    one, _ = agreed(key=KEY)
    d = Dialogue(one.person, words(), BEGUN, HOUSE)
    todo = steps(made(d).evidence)
    bare = next(n for n, step in enumerate(todo, 1) if not to_say(d, step))
    on = Button("Continuer", data="go:on")
    said = {"1=": f"{bare}", "1": "Arrêtez Facebook.", f"1>{ANYBODY}": POST}
    shown = [button for row in rows(d, ((on,),), said) for button in row]
    assert shown[0] == on
    assert [b.copy for b in shown[1:]] == [POST]


def test_a_second_sentence_that_falls_takes_nothing_with_it() -> None:
    """A thing stands as long as its first sentence does, with its text; without that one, it is
    told by the rules."""
    wrong = Sentence("Elle vous rapporte 9 000 € par an.", ("c4",), 1)
    opening = Sentence(DO, ("s4", "c4"), 1)
    text = Sentence(SAID, ("c4",), 1, "p4")
    asked_of = task("sweep", KEY)

    def left(*sentences: Sentence) -> dict[str, str]:
        return dict(parts(checked(asked_of, Written(sentences), judge("sweep", KEY))))

    assert left(opening, wrong, text) == {"1=": "4", "1": DO, "1>p4": SAID}
    assert "1" not in left(wrong, opening, text)
