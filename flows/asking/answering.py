"""An answer of the interview: it is recorded, perhaps probed once, and leads on; or corrected. The
action of the week may be in their own words, where they name one at its question: « rappeler
Bernadette ? je sais pas trop »; and a complaint of the sheet is none of the "yes", and no skip."""

from collections.abc import Mapping

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.changed import changed_html, settle
from flows.asking.interview import ask, closing, frontier, keep, offered, prompt, say_noted
from flows.asking.prompt import Prompt
from flows.asking.question import facts, name, shown
from flows.asking.recalling import TELLS_HOW_MUCH, option, recalled
from flows.asking.understanding import beyond_labels, lexicon, read
from flows.desk.dialogue import Dialogue, button, labelled, laid_out
from flows.desk.telling import line_html, made
from flows.interview.answers import KEPT, REVIEW, Given, Misread, Slot, Value
from flows.interview.choices import Choice
from flows.interview.conditions import another_regret, rest_of_two
from flows.interview.kinds import OWN_WORDS, Names, Nickname, Question
from flows.interview.numbers import WHOLE, Share, money_told
from flows.interview.options import LooksLike
from flows.interview.probes import By, follow_up, unfit
from flows.interview.table import CHAPTER_OF, CHAPTERS, PAYERS, QUESTIONS, REGRETS
from flows.protocol.exchange import Close, React, Rows, Say
from flows.reading.asides import corrects, knows_nothing
from flows.reading.judging import complains
from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain
from flows.reading.replies import currency, exact, numbers_in, parts, sentences
from flows.reading.tidying import tidied
from flows.record.consent import undecided
from flows.record.person import Pace, Place, Task, take
from flows.words.texts import CURRENCIES, Fact, cut, one_line

# Ours: fewer words say no more than a button; a report shows so many characters of them.
MORE_WORDS, MOST_KEPT, MOST_RECALLED = 3, 280, 160
ACTION = Slot("action")
# Ours: a verb alone tells nothing to do.
_LEAST_WORDS = 2
VERDICT = Slot("looks_like")
# Ours: fewer words do not say what is not so.
_LEAST_OF_A_FAULT = 5


def record(asked: Prompt, value: Value, message: int | None = None) -> None:
    """Keeps the answer to what was asked, then asks its one follow-up if it calls for it, or goes
    on."""
    d, slot, question = asked.d, asked.slot, QUESTIONS[asked.slot.question]
    place = d.interview.place
    old = d.interview.given.get(str(slot))
    _note_money(asked, place.said or "")
    value = _signed(d, value, place.said or "")
    words, number = _words(asked, value), _exact(asked, value)
    fresh = Given(value, d.now, more=words, message=message, exact=number)
    adds = old is not None and not unfit(question, old.value, d.content.lists)
    if place.probed and old is not None and adds and not question.replaces:
        fresh = _added(question, old, value, fresh)
    keep(d, slot, fresh)
    _leave_rest(d, slot, value, old)
    probe = None if place.probed else _probe(d, slot, question, value)
    if probe is None:
        return advance(d, slot)
    d.move(replace(place, probed=True, picked=None, misses=0, said=None))
    _say_probe(d, slot, probe)


def _say_probe(d: Dialogue, slot: Slot, probe: Mapping[str, Fact]) -> None:
    lacks = probe.get("lacks")
    told = {**facts(d, slot), **probe, **(_lacking(d, slot) if lacks else {})}
    html = d.html(f"probe-{lacks}" if lacks else f"{slot.question}.probe", **told)
    d.do(Say(str(html), _ways_out(d, slot, probe), asks=True))


def _lacking(d: Dialogue, slot: Slot) -> Mapping[str, Fact]:
    """What is said where an answer tells nothing yet: the question, and an example."""
    example = f"{slot.question}.example"
    known = d.texts.has(example)
    return {
        "question": slot.question,
        "example_known": "yes" if known else "no",
        "example": d.label(example) if known else "",
    }


def _added(question: Question, old: Given, value: Value, fresh: Given) -> Given:
    if isinstance(question, Names):
        added = [*old.value, *(n for n in value if n not in old.value)]
        return replace(fresh, value=added, message=old.message)
    return replace(fresh, value=old.value, more=str(value), message=old.message)


def _words(asked: Prompt, value: Value) -> str | None:
    """What was typed, where it tells more than the option, the number or the name that it was taken
    for: nothing that was said is lost."""
    d, question = asked.d, asked.question
    text, named = d.interview.place.said or "", isinstance(question, Nickname)
    written = question.kind in ("text", "names") and not named
    if written or value is None or len(text.split()) < MORE_WORDS:
        return None
    taken = set(plain(str(value)).split()) if named else frozenset()
    counts = bool(numbers_in(text, d.content.lists.numbers)) and question.id in TELLS_HOW_MUCH
    if not counts and len(beyond_labels(asked, text) - taken) < MORE_WORDS:
        return None
    return cut(one_line(str(d.content.cleaned(text))), MOST_KEPT)


def _note_money(asked: Prompt, text: str) -> None:
    """The money they speak of, in words of their own, is the one to count in, until they say
    otherwise."""
    d = asked.d
    sign = currency(text, d.content.lists.tongue, d.content.currency(d.person))
    told = sign in CURRENCIES and sign != d.interview.money
    if told and exact(text, asked.labels) is None:
        d.change(money=sign)


def _signed(d: Dialogue, value: Value, text: str) -> Value:
    """An amount told without its money is in the one they spoke of."""
    told = isinstance(value, dict) and value.get("currency", "") is None
    unsaid = told and currency(text, d.content.lists.tongue) is None
    return {**value, "currency": d.interview.money} if unsaid else value


def _exact(asked: Prompt, value: Value) -> float | None:
    """The number that was told, where a band of it is the answer, or a part of the money; a sum in
    their money only."""
    question, text = asked.question, asked.d.interview.place.said or ""
    if isinstance(question, Share) and value and text:
        return money_told(text, value, asked.slot.turn, lexicon(asked), asked.answers)
    if not isinstance(question, Choice) or not question.bands or not value or not text:
        return None
    known = lexicon(asked)
    sign = currency(text, known.tongue, known.money) if question.unit == "money" else None
    return question.ranges.exact(text, value, known) if sign in (None, known.money) else None


def _leave_rest(d: Dialogue, slot: Slot, value: Value, old: Given | None) -> None:
    """Of two families, the other gets what the first one leaves, as its question says; not when it
    was told otherwise. The first one follows the other only where it did before."""
    if slot.question != "share" or rest_of_two(d.path.answers) is None or not 0 < value < WHOLE:
        return
    other = Slot("share", 1 - slot.turn)
    known = d.interview.given.get(str(other))
    follows = known and old and known.value and old.value and known.value + old.value == WHOLE
    untold = known is None and not slot.turn
    if untold or (follows and value != (old and old.value)):
        keep(d, other, Given(WHOLE - value, d.now))
        say_noted(d, {other: WHOLE - value})


def _probe(d: Dialogue, slot: Slot, question: Question, value: Value) -> Mapping[str, Fact] | None:
    content = d.content
    return follow_up(question, value, slot, d.path.answers, By(content.lists, content.limits))


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
    pace = place.pace if place.pace is Pace.BACK else Pace.FORWARD
    return replace(frontier(d), pace=pace, review=place.review)


def _walks(d: Dialogue, slot: Slot, following: Slot) -> bool:
    """Whether the next question is asked even if it has an answer."""
    pace = d.interview.place.pace
    if pace is Pace.TURN:
        same = slot.turn == following.turn and CHAPTER_OF[following.question] is REGRETS
        return same and following.question != another_regret.__name__
    return pace is Pace.WALK and str(following) in d.interview.given and not closing(following)


def open_place(d: Dialogue, after: Slot | None = None) -> None:
    """Says what the current place calls for; and once all is answered, what corrections changed.
    after: the question just answered."""
    slot = d.interview.place.slot
    settled = d.interview.place.at == KEPT or (slot is not None and closing(slot))
    if settled and d.interview.place.review:
        return d.show("review", d.interview.place.review)
    corrected = settled and d.interview.open
    changed = settle(d) if settled else None
    if corrected and not changed:
        d.say("sheet-same" if after is None or after.question != "untold" else "sheet-noted")
    if slot is not None:
        lead = changed_html(d, changed) if changed else _recall(d, slot)
        ask(d, slot, lead, again=after is not None and after.question == slot.question)
    elif d.interview.place.at == REVIEW:
        back = d.interview.place.pace is Pace.BACK
        d.show("reread", str(after)) if back and after else d.show("answers")
    elif changed:
        d.show("changed", changed)
    elif tie := undecided(d.person):
        d.show("tie-ask", tie.key)
    else:
        d.show("kept")


def _recall(d: Dialogue, slot: Slot) -> Markup | None:
    """Proposes what was told of it already: an option, ticks, or a value that a "yes" takes."""
    place = d.interview.place
    told = None if str(slot) in d.interview.given or place.probed else recalled(d, slot)
    if told is None:
        return None
    chosen = option(QUESTIONS[slot.question], told.value)
    picked = told.value if chosen is None else None
    d.move(replace(place, proposed=(chosen,) if chosen else (), picked=picked, said=told.words))
    words = cut(one_line(told.words), MOST_RECALLED).rstrip(" .") if told.words else "none"
    return d.html("recalled", words=words, value=shown(d, slot, told.value))


def correct(d: Dialogue, slot: Slot, text: str, message: int) -> None:
    """An edited message corrects the answer that it gave; a new path may open."""
    value = read(prompt(d, slot), text)
    if isinstance(value, Misread):
        if not offered(d, slot):
            reason = d.html(f"misread.{value.reason}", **value.facts)
            return d.do(Say(str(reason + " " + d.html("old-answer-stays"))))
        d.say("old-answer-stays")
        return d.show("old", str(slot))
    amend(d, slot, d.content.cleaned(value), message)


def amend(d: Dialogue, slot: Slot, value: Value, message: int) -> None:
    """Another answer to a question that is not the open one, told in `message`; then comes that."""
    old = d.interview.given.get(str(slot))
    keep(d, slot, Given(value, d.now, message=message))
    d.do(React(message))
    if d.interview.place.at == REVIEW:
        d.move(frontier(d))  # it may call for one more answer
        if d.interview.place.at == REVIEW:
            _leave_rest(d, slot, value, old)
            return d.show("reread", str(slot))
    if not d.interview.open:  # or what it changes in the sheet is told
        d.say("corrected", name=name(d, slot), value=shown(d, slot, value))
    _leave_rest(d, slot, value, old)
    _again(d, slot)


def mend(d: Dialogue, slot: Slot, value: Value, message: int) -> None:
    """Another answer, among several that are corrected at once: it is kept, and said."""
    keep(d, slot, Given(value, d.now, message=message))
    d.say("corrected", name=name(d, slot), value=shown(d, slot, value))


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
    to, out = prompt(d, slot).to, []
    if probe.get("nickname"):
        out.append(labelled(str(probe["nickname"]), to("nickname")))
    if slot.question == "share":
        out.append(button(d, "nav.redo", to("redo")))
    keeping = d.label("scale-shares" if slot.question == "share" else "nav.keep")
    out.append(labelled(keeping, to("keep")))
    return laid_out(out)


_LATER = CHAPTERS[CHAPTERS.index(PAYERS) + 1 :]


def say_grid(d: Dialogue, after: Slot) -> None:
    """Value early: the want/can grid, as soon as chapter 1 is over; later, when an answer that it
    rests on was corrected."""
    grid = made(d).grid
    first = not any(CHAPTER_OF[Slot.parse(s).question] in _LATER for s in d.interview.given)
    if grid and (first or any(str(after) in line.cites for line in grid)):
        lines = (line_html(d, line) for line in grid)
        d.tell(Markup("\n\n").join([d.html("grid-title"), *lines, d.html("grid-next")]))


def named(text: str, lists: Lists) -> bool:
    """Whether a text begins by something to do, and says to whom or what."""
    folded = fold(text)
    verb = lists.doing.first(folded)
    begins = verb is not None and not folded.text[: verb.start].strip()
    return begins and len(text.split()) >= _LEAST_WORDS


def hear(d: Dialogue, text: str, typed: int) -> bool:
    """Keeps it as what they are at; whether it is one, and none of those that are proposed."""
    if not isinstance(read(prompt(d, ACTION), text), Misread):
        return False
    own = _named(d, text)
    if own is None:
        return False
    words = cut(one_line(str(d.content.cleaned(own))), OWN_WORDS)
    d.do(React(typed))
    d.do(Close())
    keep(d, ACTION, Given(None, d.now, message=typed))
    d.person = d.person.changing(take(d.interview, Task(words, d.now, own=True)))
    d.do(Say(str(d.html("own-action", words=words))))
    advance(d, ACTION)
    return True


def _named(d: Dialogue, text: str) -> str | None:
    """The sentence that names it, without what hesitates after it."""
    lists, asides = d.content.lists, d.content.asides
    for sentence in sentences(text):
        told = [p for p in parts(sentence, lists.tongue) if named(p, lists)]
        if told and not knows_nothing(told[0], asides):
            return tidied(_unhedged(told[0], lists), lists.tongue).rstrip(" .?!…,")
    return None


def _unhedged(said: str, lists: Lists) -> str:
    """« rappeler Léa, je suppose » without its last words."""
    first, _, last = said.rpartition(",")
    hedged = bool(first) and lists.supposing.is_all(fold(last.strip(" .!?…")))
    return first if hedged else said


def finds_fault(d: Dialogue, text: str) -> bool:
    """Whether a reply says what is not so on the sheet: as the button does and more, or where no
    button says it surely."""
    if len(plain(text).split()) < _LEAST_OF_A_FAULT:
        return False
    value = read(prompt(d, VERDICT), text)
    faulty = complains(text, d.content.lists) or corrects(text, d.content.asides)
    return value == LooksLike.WRONG or (isinstance(value, Misread) and faulty)
