"""A week by the pen as it is put together: each thing on its own step, minutes that add up, nothing
twice, no blank, no goal that is ours."""

import re

import pytest

from flows.desk.dialogue import Dialogue
from flows.desk.letter import letter_html
from flows.pen.check import fault
from flows.pen.faults import Fault
from flows.pen.tasks import ANYBODY, Sentence, Written
from flows.pen.whole import Checked, checked
from flows.rooms import HOUSE
from flows.writing.telling import parts, things
from tests.conversing import BEGUN
from tests.pen.cases import judge, task, with_pen
from tests.test_pen_room import agreed, come, seen
from tests.test_pen_week import DO, KEY, SAID

STOP = "Arrêtez Facebook : trois heures par semaine."


def _checked(*sentences: Sentence, why: tuple[Sentence, ...] = (), lines: str = "") -> Checked:
    written = Written(sentences, tuple(lines.split()), why)
    return checked(task("sweep", KEY), written, judge("sweep", KEY))


def test_a_thing_is_of_the_step_that_it_names() -> None:
    """What a thing only rests on puts it under nobody: to stop Facebook for Maryvonne's sake is not
    the call to Maryvonne."""
    call = Sentence("Appelez Maryvonne.", ("s1", "c1"), 1)
    stop = Sentence(STOP, ("c1", "publishes+"), 2)
    told = {t.what: t.step for t in things(parts(_checked(call, stop)), 5)}
    assert told == {call.text: 1, stop.text: 0}


def test_a_step_is_taken_up_once() -> None:
    """Of two things that name one step, the first is it; a thing that takes up two leaves none of
    them to be told by the rules."""
    both = Sentence("Appelez Maryvonne, et remerciez Gwenaël.", ("s1", "s3", "c1", "c3"), 1)
    again = Sentence("Appelez Maryvonne avant Sébastien.", ("s1", "s2", "c1", "c2", "p2"), 2)
    found = things(parts(_checked(both, again)), 5)
    assert [t.step for t in found] == [1, 2]
    one, write = agreed(key=KEY)
    said = {"sentences": [{"text": both.text, "from": [*both.rests_on], "thing": 1}]}
    shown = seen(come(one, write, said))
    assert "Remerciez Gwenaël (" not in shown and "La semaine d’après" not in shown


def test_minutes_add_up() -> None:
    """The letter and the week say one total, the sum of what the week shows."""
    one, write = agreed(key=KEY)
    said = {"sentences": [{"text": DO, "from": ["s4", "c4"], "thing": 1}]}
    week = seen(come(one, write, said))
    d = Dialogue(one.person, with_pen(), BEGUN, HOUSE)
    [total] = re.findall(r"Cette semaine</b> \((\d+)", str(letter_html(d)))
    days = re.findall(r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\D{0,8} · (\d+)", week)
    assert int(total) == sum(map(int, days))
    assert re.search(rf"{total}\D{{1,3}}min en tout", week)


def test_nothing_is_said_twice() -> None:
    """A sentence that says what one before it, or a decision, says is cut; so is a line of the
    sheet that a thing of the week tells."""
    why = Sentence(
        "Armor Gestion d’abord : payé avant et compté au conduit, sinon non.", ("s4", "c4")
    )
    found = _checked(Sentence(DO, ("s4", "c4"), 1), why=(why,))
    assert [f for _, f in found.cut] == [Fault.REPEAT]
    lines = "line-trigger line-quote"
    told = _checked(
        Sentence(
            "Elle vous l’a dit : « Le papier est dans le tiroir, je dors. »",
            ("line-quote", "quote"),
            1,
        ),
        Sentence(DO, ("s4", "c4"), 2),
        lines=lines,
    )
    assert parts(told).get("lines") == "line-trigger"


BLANKS = ("Mon prix : [le prix].", "Mon prix : ____.", "Venez le … à dix heures.", "C’est XX €.")


@pytest.mark.parametrize("text", BLANKS)
def test_no_blank_is_left_to_fill_in(text: str) -> None:
    """Whoever copies a text copies it whole."""
    for to in ("", "p1", ANYBODY):
        wrong = fault(task("sweep", KEY), Sentence(text, ("c4",), 1, to), judge("sweep", KEY))
        assert wrong in (Fault.BLANK, Fault.SOURCE)
    message = fault(
        task("sweep", "contact:1.1"), Sentence(text, ("who",)), judge("sweep", "contact:1.1")
    )
    assert message is Fault.BLANK


def test_a_price_that_is_told_is_given() -> None:
    """Whoever waits for a price may be told what they told of their prices; what an hour brought is
    computed where they tell it in one breath."""
    facts = {fact.id: fact for fact in task("sweep", KEY).facts}
    said = [f.text.replace("\u202f", " ").replace("\u00a0", " ") for f in facts.values()]
    hours = [text for text in said if "÷" in text and "de l’heure" in text]
    assert any("300" in text and "100" in text for text in hours)
    assert any("60" in text and "45" in text for text in hours)


def test_our_yardstick_is_nobodys_goal() -> None:
    """That 80 % is a goal is never said, even where a line of ours is named for it."""
    for text in ("L’objectif de 80 % est atteint.", "Votre but : 80 %.", "Visez 80 %."):
        sentence = Sentence(text, ("line-eighty_percent",))
        assert fault(task("sweep", KEY), sentence, judge("sweep", KEY)) is Fault.VERDICT


def test_a_text_follows_its_step() -> None:
    """Whom a text is for says which step it is."""
    told = _checked(Sentence(DO, ("c4",), 1), Sentence(SAID, ("c4",), 1, "p4"))
    assert [t.step for t in things(parts(told), 5)] == [4]


def test_a_text_that_lost_its_beginning_is_none() -> None:
    """What is left of a text begins as it did; else the rules say it."""
    do = Sentence(DO, ("s4", "c4"), 1)
    begun = Sentence("Bonjour, mon prix : [le prix].", ("c4",), 1, "p4")
    more = Sentence("Je suis payé avant.", ("c4",), 1, "p4")
    end = Sentence(SAID, ("c4",), 1, "p4")
    assert "1>p4" not in parts(_checked(do, begun, more, end))
    assert "1>p4" in parts(_checked(do, more, begun, end))
