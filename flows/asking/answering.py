"""An answer comes in: it is read, recorded, perhaps probed once, and leads on."""

from collections.abc import Mapping
from functools import partial

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking import corrections
from flows.asking.actions import move
from flows.asking.changed import changed_html
from flows.asking.grid import say_grid
from flows.asking.question import (
    ask,
    before,
    facts,
    labels,
    name,
    offered,
    proposals,
    question_html,
    shown,
)
from flows.desk import planning
from flows.desk.buttons import button, labelled, laid_out
from flows.desk.dialogue import Dialogue
from flows.interview.answers import LooksLike
from flows.interview.kinds import Lexicon, Misread, Names, Question, Value
from flows.interview.path import KEPT, REVIEW, Slot
from flows.interview.probes import PROBES
from flows.interview.several import Several
from flows.interview.table import (
    CHAPTER_OF,
    CLOSING,
    PAYERS,
    QUESTIONS,
    REGRETS,
    another_regret,
)
from flows.protocol.effects import Close, Edit, React, Rekey, Rows, Say
from flows.reading.judging import hello, nickname, stalling
from flows.reading.masking import masked, without_contacts
from flows.reading.replies import plain
from flows.record.consent import undecided
from flows.record.person import Given, Pace, Place
from flows.words.texts import Fact, Words

MISSES_BEFORE_HELP = 2


def read(d: Dialogue, slot: Slot, reply: str) -> Value | Misread:
    """A typed reply to the question of `slot`."""
    lists = d.content.lists
    lexicon = Lexicon(
        labels(d, slot),
        lists.tongue,
        dict(lists.numbers),
        dict(lists.shares),
        dict(lists.periods),
        lists.words.grammar,
    )
    value = QUESTIONS[slot.question].read(reply, lexicon, before(d, slot))
    return _stalled(d, slot) if _in_words(slot, value) and stalling(reply, lists) else value


def _in_words(slot: Slot, value: Value | Misread) -> bool:
    """Whether a reply was kept as it was typed."""
    if isinstance(value, Misread) or not value:
        return False
    said = value if isinstance(value, list) else [value]
    own = any(isinstance(v, dict) and "words" in v for v in said)
    return own or QUESTIONS[slot.question].kind in ("text", "names")


def _stalled(d: Dialogue, slot: Slot) -> Misread:
    """Asked again; with an example, where the answer is to be written."""
    example = f"{slot.question}.example"
    if not d.texts.has(example):
        return Misread("choice")
    return Misread("stalling", {"example": d.label(example)})


def cleaned(d: Dialogue, value: Value) -> Value:
    """The value without e-mail addresses, phone numbers and family names: we keep none of them."""
    match value:
        case {"words": words}:
            return {"words": masked(words, d.content.lists).text}
        case list():
            return [cleaned(d, item) for item in value]
        case str() if value:
            return masked(value, d.content.lists).text
        case _:
            return value


def reply(d: Dialogue, slot: Slot, text: str, message: int) -> bool:
    """What was typed is the answer to the open question, or the person is told why not; whether
    something was made of it."""
    value = _with_taps(d, slot, _agreed(d, slot, text, read(d, slot, text)))
    if isinstance(value, Misread):
        if hello(text, d.content.lists) and not value.near:
            ask(d, slot, lead=d.html("hello"))
            return True
        missed(d, slot, value)
        return False
    _take(d, slot, value, message)
    return True


def _take(d: Dialogue, slot: Slot, value: Value, message: int) -> None:
    """A typed answer is kept, without what tells who somebody is."""
    d.do(React(message))
    close(d, slot, value, None)
    if not d.interview.place.probed and _is_full_name(d, slot, value):
        # The family name goes when the nickname proposed is refused; addresses go at once.
        return record(d, slot, _without_contacts(d, value), message)
    kept = cleaned(d, value)
    if kept != value:
        d.say("masked")
    record(d, slot, kept, message)


def _agreed(d: Dialogue, slot: Slot, text: str, value: Value | Misread) -> Value | Misread:
    """A "yes" to the one option proposed is that option."""
    proposed = d.interview.place.proposed
    agreed = d.content.lists.tongue.leaning(plain(text)) == "yes"
    if isinstance(value, Misread) and len(proposed) == 1 and agreed:
        return QUESTIONS[slot.question].tapped(proposed[0])
    return value


def _without_contacts(d: Dialogue, value: Value) -> Value:
    hidden = partial(without_contacts, lists=d.content.lists)
    return [hidden(str(v)) for v in value] if isinstance(value, list) else hidden(str(value))


def _is_full_name(d: Dialogue, slot: Slot, value: Value) -> bool:
    names = value if isinstance(value, list) else [value]
    asked = QUESTIONS[slot.question].probe in ("full_name", "regret_name")
    return asked and any(nickname(str(name), d.content.lists) for name in names)


def _with_taps(d: Dialogue, slot: Slot, value: Value | Misread) -> Value | Misread:
    """In a question of several, what is typed comes on top of what was tapped just before."""
    question, picked = QUESTIONS[slot.question], d.interview.place.picked
    if isinstance(value, Misread) or not isinstance(question, Several) or not picked:
        return value
    return question.checked(question.joined(picked, value), before(d, slot))


def missed(d: Dialogue, slot: Slot, misread: Misread) -> None:
    """Says what was looked for, with an example; shows the buttons again, if there are any, and
    at the second miss in any case."""
    misses = d.interview.place.misses + 1
    d.change(place=replace(d.interview.place, misses=misses, proposed=misread.near))
    reason = d.texts.html(Words(f"misread.{misread.reason}", misread.facts))
    if misread.near:
        return d.do(Say(str(reason), proposals(d, slot), asks=True))
    if misread.picked:
        _pick(d, slot, misread.picked)
        reason += " " + d.html("rest-is-kept")
    if misses < MISSES_BEFORE_HELP and not offered(d, slot):
        d.do(Say(str(reason)))
    else:
        ask(d, slot, lead=reason)


def _pick(d: Dialogue, slot: Slot, recognised: Value) -> None:
    """What was recognised is tapped for them, on top of what they tapped."""
    question, place = QUESTIONS[slot.question], d.interview.place
    if isinstance(question, Several):
        joined = question.joined(place.picked, recognised) if place.picked else recognised
        d.change(place=replace(place, picked=joined))


def record(d: Dialogue, slot: Slot, value: Value, message: int | None = None) -> None:
    """Keeps the answer, then asks its one follow-up if it calls for it, or goes on."""
    place = d.interview.place
    old = d.interview.given.get(str(slot))
    question = QUESTIONS[slot.question]
    fresh = Given(value, d.now, message=message)
    if place.probed and old is not None and not question.replaces:
        fresh = _added(question, old, value, fresh)
    keep(d, slot, fresh)
    probe = None if place.probed else _probe(d, slot, question, value)
    if probe is None:
        return advance(d, slot)
    d.move(replace(place, probed=True, picked=None, misses=0))
    _say_probe(d, slot, probe)


def _say_probe(d: Dialogue, slot: Slot, probe: Mapping[str, Fact]) -> None:
    html = d.html(f"{slot.question}.probe", **{**facts(d, slot), **probe})
    d.do(Say(str(html), _ways_out(d, slot, probe), asks=True))


def _added(question: Question, old: Given, value: Value, fresh: Given) -> Given:
    if isinstance(question, Names):
        added = [*old.value, *(n for n in value if n not in old.value)]
        return replace(fresh, value=added, message=old.message)
    return replace(fresh, value=old.value, more=str(value), message=old.message)


def keep(d: Dialogue, slot: Slot, given: Given) -> None:
    corrections.remember(d, slot, given)
    d.change(given={**d.interview.given, str(slot): given})
    planning.settle(d, slot)


def _probe(d: Dialogue, slot: Slot, question: Question, value: Value) -> Mapping[str, Fact] | None:
    if question.probe is None or value == "":
        return None
    return PROBES[question.probe](value, slot, d.path.answers, d.content.lists)


def advance(d: Dialogue, slot: Slot) -> None:
    """Goes on from `slot`: to the next question of the path, to the review, or home."""
    was = CHAPTER_OF[slot.question]
    place = _next(d, slot)
    d.move(place)
    over = place.slot is None or CHAPTER_OF[place.slot.question] is not was
    if was is PAYERS and over and not place.review:
        say_grid(d, slot)
    if slot.question == "looks_like" and d.path.answers.looks_like is LooksLike.WRONG:
        d.say("wrong-where")
        return d.show("answers")
    open_place(d, after=slot)


def _next(d: Dialogue, slot: Slot) -> Place:
    slots, place = d.path.slots, d.interview.place
    after = slots[slots.index(slot) + 1 :] if slot in slots else ()
    if after and _walks(d, slot, after[0]):
        return Place(str(after[0]), place.pace, review=place.review)
    return replace(frontier(d), review=place.review)


def _walks(d: Dialogue, slot: Slot, following: Slot) -> bool:
    """Whether the next question is asked even if it has an answer."""
    pace = d.interview.place.pace
    if pace is Pace.TURN:
        same = slot.turn == following.turn and CHAPTER_OF[following.question] is REGRETS
        return same and following.question != another_regret.__name__
    return pace is Pace.WALK and str(following) in d.interview.given and not closing(following)


def frontier(d: Dialogue) -> Place:
    """The first question without an answer; the review, until the sheet was given; then home."""
    waiting = [s for s in d.path.slots if str(s) not in d.interview.given]
    before_review = [s for s in waiting if not closing(s)]
    if before_review:
        return Place(str(before_review[0]))
    if d.interview.finished is None:
        return Place(REVIEW)
    return Place(str(waiting[0])) if waiting else Place(KEPT)


def closing(slot: Slot) -> bool:
    return slot.question in CLOSING


def open_place(d: Dialogue, after: Slot | None = None) -> None:
    """Says what the current place calls for; and once all is answered, what corrections changed.
    after: the question just answered."""
    slot = d.interview.place.slot
    settled = d.interview.place.at == KEPT or (slot is not None and closing(slot))
    if settled and d.interview.place.review:
        return d.show("review", d.interview.place.review)
    corrected = settled and d.interview.open
    changed = corrections.settle(d) if settled else None
    if corrected and not changed:
        d.say("sheet-same")
    if slot is not None:
        lead = changed_html(d, changed) if changed else None
        ask(d, slot, lead, again=after is not None and after.question == slot.question)
    elif d.interview.place.at == REVIEW:
        d.show("answers")
    elif changed:
        d.show("changed", changed)
    elif tie := undecided(d.person):
        d.show("tie-ask", str(tie.coach))
    else:
        d.show("kept")


def tap(d: Dialogue, slot: Slot, option: str, message: int) -> None:
    """A button of the open question: the message shows the choice and loses its buttons."""
    value = QUESTIONS[slot.question].tapped(option)
    close(d, slot, value, message)
    record(d, slot, value)


def close(d: Dialogue, slot: Slot, value: Value, message: int | None) -> None:
    """The question's message, tapped (`message`) or not, loses its buttons and shows the answer:
    what a button or a number was understood as. Words of their own stand in the chat already."""
    if d.interview.place.probed:
        return d.do(Close() if message is None else Rekey(message, ()))
    answer = d.html("chosen", value=shown(d, slot, value))
    html = str(question_html(d, slot) + Markup("\n") + answer)
    if message is not None:
        d.do(Edit(message, html))
    else:
        d.do(Close(None if QUESTIONS[slot.question].kind in ("text", "names") else html))


def correct(d: Dialogue, slot: Slot, text: str, message: int) -> None:
    """An edited message corrects the answer that it gave; a new path may open."""
    value = read(d, slot, text)
    if isinstance(value, Misread):
        if not offered(d, slot):
            reason = d.html(f"misread.{value.reason}", **value.facts)
            return d.do(Say(str(reason + " " + d.html("old-answer-stays"))))
        d.say("old-answer-stays")
        return d.show("old", str(slot))
    keep(d, slot, Given(cleaned(d, value), d.now, message=message))
    d.do(React(message))
    if not d.interview.open:  # or what it changes in the sheet is told
        d.say("corrected", name=name(d, slot), value=shown(d, slot, cleaned(d, value)))
    _again(d, slot)


def _again(d: Dialogue, corrected: Slot) -> None:
    """The open question once more, as a correction leaves it."""
    place = d.interview.place
    if place.slot is None:
        if place.at == KEPT:  # what was corrected may call for one more answer
            d.move(frontier(d))
        return open_place(d)
    d.do(Close())
    if place.slot == corrected or place.slot not in d.path.slots:
        d.move(frontier(d))
        return open_place(d)
    given = d.interview.given.get(place.at)
    if not place.probed or given is None:
        return open_place(d)
    probe = _probe(d, place.slot, QUESTIONS[place.slot.question], given.value)
    if probe is None:
        advance(d, place.slot)
    else:
        _say_probe(d, place.slot, probe)


def _ways_out(d: Dialogue, slot: Slot, probe: Mapping[str, Fact]) -> Rows:
    """Under a probe: the nickname proposed, starting over, or keeping the answer as it is."""
    out = []
    if probe.get("nickname"):
        out.append(labelled(str(probe["nickname"]), move(d, slot, "nickname")))
    if slot.question == "share":
        out.append(button(d, "nav.redo", move(d, slot, "redo")))
    keeping = d.label("scale-shares" if slot.question == "share" else "nav.keep")
    out.append(labelled(keeping, move(d, slot, "keep")))
    return laid_out(out)
