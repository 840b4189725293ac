"""What the pen hears in replies: any kind of answer, as a proposal; and what was taken wrongly."""

from typing import Any

import pytest

from flows.pen.tasks import Kind
from flows.protocol.exchange import Say, Write
from tests.conversing import Player
from tests.hearing.__main__ import UNSEEN, rates, replies
from tests.hearing.penned import agreed, judged
from tests.hearing.scene import asked as scene
from tests.pen.cases import with_pen
from tests.test_pen_room import asked, come, seen

# As it was measured: nothing is written from these replies, nor are their labels looked at.
HEARD, BAD = 91.0, 4.1

MISSED: dict[str, tuple[str, str, list[list[str]], Any]] = {
    "a number": ("real_hours", "71 pas une de moins", [["71"]], 71),
    "several": (
        "wrong",
        "il rajoutait sans arrêt des choses et il payait au lance-pierre",
        [["il rajoutait sans arrêt", "more_work"], ["il payait au lance-pierre", "paid_late"]],
        ["more_work", "paid_late"],
    ),
    "how many of each": ("effort", "huit huit", [["huit", "0"], ["huit", "1"]], [8, 8]),
}
DOUBTED = "les gens passent me voir puis on se revoit tous les mois au même prix"


def _at(slot: str, reply: str) -> tuple[Player, Write]:
    """Who agreed to the pen, and what it is asked about a reply of theirs."""
    one = Player(None, content=with_pen())
    one.person = agreed(scene("fr", slot, {}))
    write = asked(one.play(reply))
    assert write is not None and write.task.kind is Kind.HEAR
    return one, write


def _said(parts: list[list[str]]) -> dict[str, Any]:
    return {"sentences": [{"text": text, "from": ids or ["asked"]} for text, *ids in parts]}


def _given(one: Player, slot: str) -> Any:
    given = one.person.interviews[0].given.get(slot)
    return given and given.value


@pytest.mark.parametrize("what", MISSED)
def test_any_kind_of_answer_is_proposed(what: str) -> None:
    """A number, several options, a count for each: they stand there, and only a yes, or OK, keeps
    them."""
    slot, reply, parts, value = MISSED[what]
    one, write = _at(slot, reply)
    assert any(isinstance(e, Say) and "✍️" in e.html for e in come(one, write, _said(parts)))
    assert _given(one, slot) is None
    one.play("[OK]" if what == "several" else "oui")
    assert _given(one, slot) == value


def test_what_was_taken_is_doubted_where_the_pen_hears_another() -> None:
    """The pen hears another option than the one that was taken: a tap changes it, and until then
    what was taken stays."""
    one, write = _at("sells_by", DOUBTED)
    assert _given(one, "sells_by") == "subscription"
    shown = seen(come(one, write, _said([["passent me voir", "sessions"]])))
    assert "j’ai noté" in shown and _given(one, "sells_by") == "subscription"
    one.happen(one.tapped("pen:meant:yes:sells_by", 1))
    assert _given(one, "sells_by") == "sessions"


def test_what_was_no_answer_is_taken_off_by_a_tap_only() -> None:
    """The pen hears no answer in what was taken: it is asked about, and stays until a tap."""
    one, write = _at("sells_by", DOUBTED)
    assert "Était-ce une réponse" in seen(come(one, write, {"sentences": []}))
    one.happen(one.tapped("pen:meant:no:sells_by", 1))
    assert _given(one, "sells_by") == "subscription"
    one.happen(one.tapped("pen:meant:yes:sells_by", 1))
    assert _given(one, "sells_by") is None


def test_a_doubt_that_agrees_says_nothing() -> None:
    """The pen hears what was taken: nobody is asked."""
    one, write = _at("sells_by", DOUBTED)
    assert not come(one, write, _said([["tous les mois", "subscription"]]))


def test_the_pen_makes_replies_heard() -> None:
    """Of six hundred unseen replies, with what a good model answered to the question and the reply
    alone: how many are right or proposed first, and how many wrong."""
    files = (UNSEEN / f"{name}.jsonl" for name in ("fr3", "fr4", "en4", "qc4"))
    found = rates(judged(reply)[0] for file in files for reply in replies(file))
    print(found)
    assert found["heard"] >= HEARD
    assert found["bad"] <= BAD
