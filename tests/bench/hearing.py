"""What reading a reply costs: the corpus at its questions, and the longest texts at all of them."""

from collections.abc import Iterator
from statistics import median

from flows.asking.interview import prompt
from flows.asking.prompt import Prompt
from flows.asking.understanding import heard
from flows.desk.dialogue import Dialogue
from flows.interview.table import QUESTIONS
from tests.bench.figure import Figure, seconds
from tests.conversing import words
from tests.hearing.__main__ import CORPUS, replies
from tests.hearing.scene import NOW, Context, asked
from tests.slow_texts import SLOW, slow

# Of every so many replies of the corpus one is read; each text is read so often.
EVERY, TIMES = 9, 3
LED: Context = {"name": "Bruno"}


def figures() -> Iterator[Figure]:
    """A reply's reading beside its median, in thousandths of a second."""
    lines = [line for path in sorted(CORPUS.glob("*.jsonl")) for line in replies(path)][::EVERY]
    taken = [_milliseconds(_prompt(one.lang, one.q, one.ctx), one.reply) for one in lines]
    usual = median(taken)
    dearest = max(taken)
    told = f"{dearest:.2f} ms / {usual:.2f} ms"
    yield Figure("the dearest reply of the corpus / the median one", told, dearest / usual)
    at = {question: _prompt("fr", question, LED) for question in QUESTIONS}
    worst = {
        (question, seed): _milliseconds(shown, slow(seed))
        for question, shown in at.items()
        for seed in SLOW
    }
    (question, seed), most = max(worst.items(), key=lambda one: one[1])
    what = f"4096 characters ({seed!r}, {question}) / the median reply"
    yield Figure(what, f"{most:.1f} ms / {usual:.2f} ms", most / usual)


def _prompt(lang: str, question: str, context: Context) -> Prompt:
    person = asked(lang, question, context)
    interview = person.interview
    if interview is None or interview.place.slot is None:
        raise ValueError(f"{question} is not asked")
    return prompt(Dialogue(person, words(), NOW), interview.place.slot)


def _milliseconds(shown: Prompt, text: str) -> float:
    heard(shown, text)  # the examples are made ready at the first reply
    return 1e3 * min(seconds(lambda: heard(shown, text)) for _ in range(TIMES))


def main() -> None:
    """Prints these figures alone."""
    for figure in figures():
        print(figure, flush=True)


if __name__ == "__main__":
    main()
