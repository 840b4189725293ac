"""The check of what the pen writes: no lie passes, and a good writer is left alone."""

from collections import Counter

from tests.pen.__main__ import run
from tests.pen.cases import found, honest, lies

FEWEST_LIES, FEWEST_HONEST, TEXTS, KEPT = 200, 60, 29, 0.9


def test_no_planted_lie_passes() -> None:
    """Of two hundred lies and more, of every kind, told with every fact named, none passes."""
    every = list(lies())
    passed = [(one.kind, one.key, one.sentence.text) for one in every if found(one) is None]
    print(f"{len(every)} lies, {len(passed)} passed", Counter(one.kind for one in every))
    assert len(every) >= FEWEST_LIES
    assert not passed


def test_an_honest_writer_is_kept() -> None:
    """Of what a good writer makes of the same facts, nine sentences in ten are kept."""
    every = list(honest())
    cut = [(str(f), one.sentence.text) for one in every if (f := found(one)) is not None]
    print(f"{len(every)} honest sentences, {len(every) - len(cut)} kept", *cut, sep="\n")
    assert len(every) >= FEWEST_HONEST
    assert len(every) - len(cut) >= KEPT * len(every)


def test_a_good_models_texts_are_used() -> None:
    """What was recorded of a good model, over three people: all its texts are used, the
    second try where the first did not hold."""
    tally = run(())
    print(tally)
    assert tally.texts >= TEXTS
    assert tally.used == tally.texts
    assert tally.sentences >= FEWEST_HONEST
