"""What a reply tells beside its question is kept for its own question, and said."""

import pytest

from flows.interview.answers import Slot
from flows.protocol.exchange import Said, Say
from flows.rooms import turn
from tests.conversing import words
from tests.hearing.scene import NOW, Context, asked

TWO: Context = {"families": ["usines", "commerces"], "family": "usines"}
THREE = {"families": ["usines", "commerces", "mairies"], "family": "usines"}


def kept(question: str, context: Context, reply: str) -> dict[str, object]:
    """What the reply adds to what is given, by slot."""
    before = asked("fr", question, context)
    after = turn(before, Said(reply, 77), words(), NOW).person
    assert before.interview is not None
    assert after.interview is not None
    was = before.interview.given
    return {at: g.value for at, g in after.interview.given.items() if g != was.get(at)}


@pytest.mark.parametrize(
    ("question", "context", "reply", "value"),
    [
        ("planned_hours", {}, "9h prévues 21 faites", {"planned_hours": 9, "real_hours": 21}),
        ("planned_hours", {}, "planned 6, took fifteen", {"planned_hours": 6, "real_hours": 15}),
        ("share", TWO, "les usines 80 et le reste les commerces", {"share": 80, "share.1": 20}),
        ("share", TWO, "20 pour les commerces, 80 les usines", {"share": 80, "share.1": 20}),
        ("share", TWO, "70/30", {"share": 70, "share.1": 30}),
        (
            "want",
            {},
            "ils signent vite mais ils paient à soixante jours",
            {"want": "sign_fast", "can": "late"},
        ),
        (
            "want",
            {},
            "they sign on the spot but they paid two months late",
            {"want": "sign_fast", "can": "late"},
        ),
        (
            "favourite",
            {},
            "Bruno, il m’a trouvé sur Google",
            {"favourite": "Bruno", "found_by": "site"},
        ),
        ("regret", {}, "oui, Gégé", {"regret": "yes", "regret_name": "Gégé"}),
        ("regret", {}, "yes, Big Tony", {"regret": "yes", "regret_name": "Big Tony"}),
        ("regret", {}, "oui, Jean Martin", {"regret": "yes", "regret_name": "Jean M."}),
        (
            "before",
            {},
            "elle le faisait elle-même, puis elle m’a trouvée sur Google",
            {"before": "alone", "found_by": "site"},
        ),
    ],
)
def test_both_are_kept(
    question: str, context: Context, reply: str, value: dict[str, object]
) -> None:
    """Two answers in one breath are both kept, each for its question."""
    found = kept(question, context, reply)
    assert {at: found[at] for at in value} == value
    assert {Slot.parse(at).question for at in found} == {Slot.parse(at).question for at in value}


@pytest.mark.parametrize(
    ("question", "context", "reply"),
    [
        ("planned_hours", {}, "entre 9 et 12"),
        ("planned_hours", {}, "12"),
        ("share", THREE, "entre 60 et 70"),
        ("want", {}, "on a remis à plus tard"),
        ("want", {}, "remis a + tard"),
        ("want", {}, "nickel 👍"),
        ("regret", {}, "oui, mais c’est vieux"),
        ("regret", {}, "oui, ce gros con"),
        ("favourite", {}, "j’en ai deux que j’aime autant, le boulanger et la notaire"),
    ],
)
def test_nothing_is_noted(question: str, context: Context, reply: str) -> None:
    """A range, or shares that do not make a whole, answer no other question."""
    assert len(kept(question, context, reply)) <= 1


def test_it_is_said() -> None:
    """What is noted is said in one line, with a button that opens its question."""
    outcome = turn(asked("fr", "share", TWO), Said("70/30", 77), words(), NOW)
    said = [e for e in outcome.effects if isinstance(e, Say) and "noté aussi" in e.html]
    assert len(said) == 1
    assert "Commerces" in said[0].html or "commerces" in said[0].html
    assert [b.data for row in said[0].rows for b in row] == ["edit:share.1"]
