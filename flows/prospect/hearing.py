"""What is typed under the screens of a prospect that wait for words: a nickname, an answer."""

from collections.abc import Iterator, Mapping

from flows.asking.question import also
from flows.desk.dialogue import Dialogue
from flows.prospect.gestures import answer, meet, pick
from flows.prospect.held import find, hold, known
from flows.prospect.questions import BY_ID, NONE
from flows.protocol.effects import React
from flows.protocol.events import Said
from flows.reading.judging import insult, nickname
from flows.reading.masking import masked
from flows.reading.replies import exact, match, pieces, plain
from flows.record.prospects import Prospect
from flows.words.texts import Words, cut

# Ours: a line of the list.
MOST_NAME = 40
_SKIP = "skip"


def hear_name(d: Dialogue, arg: str, said: Said) -> None:
    """A nickname, kind, without address, phone or family name."""
    lists = d.content.lists
    name = cut(masked(nickname(said.text, lists) or said.text, lists).text, MOST_NAME)
    if insult(said.text, lists):
        d.say("prospect-kinder")
    elif not any(c.isalnum() for c in name):
        d.say("misread.no-words")
    elif plain(name) in map(plain, _named(d)):
        d.say("prospect-on-sheet", name=name)
    else:
        d.do(React(said.message))
        return meet(d, name, None)
    d.show("prospect-name")


def _named(d: Dialogue) -> Iterator[str]:
    """Those that a prospect would be held against: nobody is compared with themselves."""
    answers = known(d)
    yield from filter(None, (answers.favourite, *(r.regret_name for r in answers.regrets)))


def hear_answer(d: Dialogue, id: str, said: Said) -> None:
    """The options of the open question, as people type them."""
    prospect = find(d, id)
    if prospect is None or prospect.at not in BY_ID:
        d.say("not-understood")
        return d.show("verdict", id)
    chosen = _read(d, prospect, prospect.at, said.text)
    if chosen is None:
        d.say("misread.choice")
        return d.show("prospect", id)
    d.do(React(said.message))
    if chosen and chosen != (NONE,) and BY_ID[prospect.at].several:
        pick(d, prospect, chosen, None)  # as their buttons do: then comes OK
    else:
        answer(d, prospect, chosen, None)


def _read(d: Dialogue, prospect: Prospect, question: str, text: str) -> tuple[str, ...] | None:
    """The options said; none: they don't know; None: not understood."""
    known, whole = _labels(d, prospect, question), (text,)
    several = BY_ID[question].several and exact(text, known) is None
    tongue = d.content.lists.tongue
    said = pieces(text, tongue) if several else whole
    found = [match(piece, known, tongue) for piece in said]
    if found == [_SKIP]:
        return ()
    alone = len(found) > 1 and (_SKIP in found or NONE in found)
    return None if not found or None in found or alone else tuple(map(str, found))


def _labels(d: Dialogue, prospect: Prospect, question: str) -> Mapping[str, tuple[str, ...]]:
    """For each option its label, then the other ways people type it."""
    options = BY_ID[question].options(hold(d, prospect).answers, d.content.limits)
    known = {
        option: (d.texts.text(label), *also(d.texts, f"{label.id}-also"))
        if isinstance(label, Words)
        else (str(label),)
        for option, label in options.items()
    }
    skip = (d.label("prospect-unknown"), *also(d.texts, "nav.skip-also"))
    none_id = f"prospect-{question}.{NONE}"
    none = (d.label(none_id), *also(d.texts, f"{none_id}-also")) if BY_ID[question].several else ()
    return {**known, _SKIP: skip, NONE: none}
