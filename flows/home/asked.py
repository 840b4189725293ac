"""A question to the sheet: answered with its lines and the person's own answers, or with what to
ask, and whom; nothing is made up."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup
from msgspec import Struct

from flows.asking.mentioning import mentions
from flows.asking.question import add_missing, facts, in_words, name, shown
from flows.desk.dialogue import Dialogue, Screen, Show, Turn, button, day, going_on
from flows.desk.telling import DECIDE, PARTS, line_html, made, whole_part
from flows.interview.answers import HowLate, Slot, Value
from flows.interview.table import QUESTIONS
from flows.news.questions import LATENESS, WHO, read_back
from flows.protocol.exchange import Said
from flows.reading.leads import begins, ends_asking, named, shared, telling
from flows.reading.leads import said as told
from flows.reading.phrases import plain
from flows.reading.prices import sums
from flows.reading.replies import sentences
from flows.sheet.findings.payers import shares
from flows.sheet.line import Basis, Line, of_turn
from flows.sheet.rules.week import calls
from flows.words import spans
from flows.words.texts import Fact, Words

# Ours: what a phone shows at once, and what answers at all.
MOST_LINES, MOST_QUOTES, MOST_WORDS, MOST_FIRST = 3, 2, 16, 6
# Ours: a sentence that ends as a question and begins as one is no text to check.
_LEAST_WORDS, LONGEST_QUESTION = 2, 32
_OF_TOPIC, _OF_NAME, _OF_WORD, _ENOUGH = 2.0, 3.0, 0.5, 1.5
# Ours: the lines of a topic come in their order, and the last is still one of them.
_PLACE, _LAST_OF_TOPIC = 0.1, 0.8
# Ours: two telling words in common are no accident; an answer of fewer words is an option.
_IN_COMMON, _A_FEW = 2, 3
NONE = frozenset[str]()
SCREEN = "ask-answer"
# What is told of each group at once, and the price of a sale like any other.
EFFORT, PRICE, LATE = "effort", "usual_price", "how_late"
# The answers in which people tell their price, where they were not asked it.
_OF_PRICES = ("offer", "approach_message", "untold")
_LATE = frozenset({*HowLate, "unpaid"}) - {HowLate.IN_PARTS}
_SHOWN = 160


class Topic(Struct, frozen=True):
    """What answers a kind of question. lines: by their names, best first; slots: the answers to
    quote, or to ask for; guide: the question to ask a customer where nothing is known. first: the
    answer that is quoted before any line, of each group; over: what it is about no more then;
    alone: no other line answers it; no guide: no customer knows it."""

    lines: tuple[str, ...]
    slots: tuple[str, ...]
    guide: str
    first: str = ""
    over: frozenset[str] = NONE
    alone: bool = False


TOPICS: Mapping[str, Topic] = {
    "write": Topic(
        ("next_one", "decide_week", "action", "second_channel"),
        ("pressing", "introducer_names", "met_through"),
        "else",
    ),
    "aim": Topic(("decide_aim", "real_payer", "face", "group"), ("favourite", "families"), "since"),
    "late": Topic(
        ("late_payer", "lent", "terms_for_all"),
        ("double_terms", "how_late"),
        "payer",
        first=LATE,
        over=frozenset({"payer"}),
        alone=True,
    ),
    "channel": Topic(
        (
            *("channel_keep", "channel_stop", "channel_lighten", "channel_redirect"),
            *("channel_test", "visibility_bill", "same_road", "spend_yield"),
        ),
        ("last_five", "publishes"),
        "elsewhere",
    ),
    "refuse": Topic(
        ("decide_frame", "first_sign", "red_flag", "refusal", "hard_no", "questions"),
        ("first_sign", "double_terms", "wrong"),
        "unsaid",
    ),
    "price": Topic(
        ("real_rate", "bad_cost", "worth_ratio", "hour_ratio", "cheap_regret"),
        (PRICE, "favourite_price", "hour_worth"),
        "",
        first=PRICE,
        alone=True,
    ),
    "worth": Topic(
        ("worth_each", "hour_ratio", "real_rate"),
        (EFFORT, "week_hours"),
        "",
        first=EFFORT,
        over=frozenset({"price", "aim"}),
        alone=True,
    ),
    "empty": Topic(
        ("untold", "next_one", "decide_aim"), ("untold",), "", over=frozenset({"write", "quiet"})
    ),
    "quiet": Topic(("quiet_months", "away"), ("empty_months", "away_months"), ""),
    "moment": Topic(("trigger", "moment_kind"), ("trigger", "seen_coming"), "trigger"),
    "words": Topic(("quote",), ("quote", "change"), "quote"),
    "obstacle": Topic(("hesitation", "obstacle_action"), ("hesitation",), "hesitation"),
    "payer": Topic(("payer", "three_roles"), ("payer", "caller", "blockers"), "payer"),
    "change": Topic(("change",), ("change",), "change"),
    "gift": Topic(("gift",), ("gift",), "gift"),
}


def asks_the_sheet(d: Dialogue, text: str) -> bool:
    """Whether a short text is a question, or is about what the sheet can tell."""
    words, ends = text.split(), text.rstrip().endswith("?")
    if d.interview.finished is None or len(words) < _LEAST_WORDS or "\n" in text:
        return False
    asks = _begins_as_one(d, text)
    most = LONGEST_QUESTION if ends and asks else MOST_WORDS
    return len(words) <= most and (ends or (asks and bool(_topics(d, text))))


def asks_between(d: Dialogue, text: str) -> bool:
    """Whether, while a question is open, the sheet is asked what it can tell."""
    return asks_the_sheet(d, text) and bool(_topics(d, text))


def _begins_as_one(d: Dialogue, text: str) -> bool:
    """Whether its first words ask: « à quel prix », "who pays"; or its whole last clause does."""
    asks, known = d.content.asides.classes.interrogatives, d.content.lists.leads
    first = begins(text, known.asks) or plain(text.split()[0]) in asks
    return first or ends_asking(text, known)


def begin(d: Dialogue, argument: str) -> None:
    """/ask: the answer, where a question is typed after it; else the guide, that waits for one."""
    if d.interview.finished is not None and len(argument.split()) > 1:
        return answer(d, argument)
    d.show("ask")


def hear_guide(d: Dialogue, arg: str, said: Said) -> bool:
    """What is typed under the guide: there, a few words on what a sheet tells ask it."""
    short = d.interview.finished is not None and len(said.text.split()) <= MOST_WORDS
    if short and _topics(d, said.text):
        answer(d, said.text)
        return True
    return hear(d, arg, said)


def hear(d: Dialogue, arg: str, said: Said) -> bool:
    """What is typed under the guide, or an answer, whatever else is open; whether it asks."""
    asks = asks_the_sheet(d, said.text)
    if asks:
        answer(d, said.text)
    return asks


def answer(d: Dialogue, text: str) -> None:
    """Says what the sheet tells of it."""
    lines = _best(d, text) or _nearest(d, text)
    topics = ",".join(_topics(d, text))
    groups = ",".join(str(turn) for turn in _groups(d, text))
    d.asked = text
    d.show(SCREEN, f"{','.join(lines)}|{topics}|{groups}")


def _groups(d: Dialogue, text: str) -> tuple[int, ...]:
    """The turns of the groups that a question names."""
    names = _named(d, text)
    return tuple(i for i, f in enumerate(d.path.answers.families) if f.name in names)


def _nearest(d: Dialogue, text: str) -> tuple[str, ...]:
    """Where nothing answers: what names whom it names; else whom to call, and their own answers, in
    which enough of its words stand."""
    names, lists = _named(d, text), dict(_lines(d))
    if _topics(d, text):
        return ()
    told = {at: _plain(d, line) for at, line in _to_call(d)} | dict(_told(d))
    stems, small = d.content.lists.tongue.stems, _small(d)
    met = {at: shared(text, words, stems, small) for at, words in told.items()}
    enough = 1 if sum(map(bool, met.values())) == 1 else _IN_COMMON  # told in one place alone
    best = sorted((at for at in met if met[at] >= enough), key=lambda at: -met[at])
    said = {at: _plain(d, line) for at, line in lists.items() if names}
    about = [at for at in said if any(plain(name) in plain(said[at]) for name in names)]
    return (*best[:MOST_QUOTES], *_once(about, lists))[:MOST_LINES]


def _small(d: Dialogue) -> frozenset[str]:
    return d.content.lists.words.grammar | d.content.lists.words.common


def _plain(d: Dialogue, line: Line) -> str:
    return spans.plain(line_html(d, line))


def _to_call(d: Dialogue) -> Iterator[tuple[str, Line]]:
    """Those to call this week, each as a line."""
    for step in calls(made(d).evidence):
        if step.contact is not None:
            yield f"call.{step.contact.id}", Line("line-action", Basis.LIVED, (), step.words.facts)


def _told(d: Dialogue) -> Iterator[tuple[str, str]]:
    """Their answers in words, by slot."""
    for slot in d.path.slots:
        value = _value(d, str(slot))
        if isinstance(value, str) and len(value.split()) > _A_FEW:
            yield f"answer.{slot}", value


def _topics(d: Dialogue, text: str) -> tuple[str, ...]:
    found = tuple(t for t in told(text, d.content.lists.leads.topics) if t in TOPICS)
    less = NONE.union(*(TOPICS[t].over for t in found))
    return tuple(t for t in found if t not in less)


def _lines(d: Dialogue) -> Iterator[tuple[str, Line]]:
    """Every line, by its part and its place there."""
    for key in (*PARTS, DECIDE):
        for at, line in enumerate(whole_part(d, key).lines):
            yield f"{key}.{at}", line


def _best(d: Dialogue, text: str) -> tuple[str, ...]:
    """The lines that answer: of what it is about, that name whom it names; each said once."""
    lines, names, topics = dict(_lines(d)), _named(d, text), _topics(d, text)
    wanted = {f"line-{of}": at for t in topics for at, of in enumerate(TOPICS[t].lines)}
    if any(TOPICS[topic].alone for topic in topics):
        lines = {at: line for at, line in lines.items() if line.id in wanted}
    weighed = {at: _weight(d, text, line, names, wanted) for at, line in lines.items()}
    best = sorted(weighed, key=lambda at: -weighed[at])
    alone = _only_names(d, text, names)
    least = _OF_TOPIC - _LAST_OF_TOPIC if topics else 0.0 if alone else _ENOUGH
    named = _OF_NAME if names else 0.0
    enough = [at for at in best if weighed[at] >= named + least]
    if not enough and topics and names:
        enough = [at for at in best if weighed[at] >= named]
    return tuple(_once(enough, lines))[:MOST_LINES]


def _weight(
    d: Dialogue, text: str, line: Line, names: tuple[str, ...], wanted: Mapping[str, int]
) -> float:
    """How much a line answers a question: by what it is about, whom it names, and its words."""
    said, lists = spans.plain(line_html(d, line)), d.content.lists
    common = lists.words.grammar | lists.words.common
    weight = _OF_WORD * shared(text, said, lists.tongue.stems, common)
    weight += _OF_NAME * any(plain(each) in plain(said) for each in names)
    return weight + (_OF_TOPIC - _PLACE * wanted[line.id] if line.id in wanted else 0.0)


def _only_names(d: Dialogue, text: str, names: tuple[str, ...]) -> bool:
    """Whether nothing else is asked: « et Instagram ? »."""
    lists = d.content.lists
    words = telling(text, lists.words.grammar | lists.words.common)
    return bool(names) and all(shared(w, " ".join(names), lists.tongue.stems, NONE) for w in words)


def _once(places: list[str], lines: Mapping[str, Line]) -> Iterator[str]:
    """Those that rest on other answers than the ones before."""
    seen: list[tuple[str, ...]] = []
    for at in places:
        if lines[at].cites not in seen:
            seen.append(lines[at].cites)
            yield at


def _named(d: Dialogue, text: str) -> tuple[str, ...]:
    """The groups, people and ways of theirs that a text names, as the sheet calls them."""
    answers, lists = d.path.answers, d.content.lists
    people = (answers.favourite, *(r.regret_name for r in answers.regrets))
    groups = (family.name for family in answers.families)
    options = QUESTIONS["publishes"].options(answers)
    outlets = (d.label(f"publishes.{option}") for option in options)
    every = dict.fromkeys(n for n in (*people, *answers.introducer_names, *groups, *outlets) if n)
    stems, grammar = lists.tongue.stems, lists.words.grammar
    return tuple(n for n in every if telling(n, grammar) and shared(n, text, stems, grammar))


def answer_screen(d: Dialogue, arg: str) -> Screen:
    """The lines, each with the answers that it rests on, then their own words; or what to ask."""
    found, topics = behind(d, arg)
    turns = _turns(arg)
    told = (*_firsts(d, topics, turns), *_own_price(d, topics, turns), *_in_answers(d, arg))
    firsts = told[:MOST_FIRST]
    found = found[: max(1, MOST_LINES - len(firsts))]
    said_all = bool(found) and any(topic.alone for topic in topics)
    room = 0 if said_all else max(0, MOST_LINES - len(found) - len(firsts))
    quotes = list(_quotes(d, topics, found, turns))[:room]
    ways = ((button(d, "ask-guide", Turn("ask")),), *going_on(d))
    if not found and not quotes and not firsts:
        return _unknown(d, topics)
    said = [_said(d, line) for line in found]
    first = Markup("\n").join(firsts)
    parts = [d.html("ask-answered"), *((first,) if firsts else ()), *said, *quotes]
    html = Markup("\n\n").join(parts)
    return Screen(html, ((button(d, "see-sheet-why", Show("why", DECIDE)),), *ways))


def _said(d: Dialogue, line: Line) -> Markup:
    """A line, with the answers that it rests on, where there are some."""
    if not line.cites:
        return line_html(d, line)
    return d.html("ask-line-said", line=line_html(d, line), names=_behind(d, line))


def behind(d: Dialogue, arg: str) -> tuple[list[Line], list[Topic]]:
    """What an answer is made of: lines of the sheet, and what the question is about."""
    places, about, *_ = f"{arg}|".split("|")
    lines = {**dict(_lines(d)), **dict(_to_call(d))}
    topics = [TOPICS[topic] for topic in about.split(",") if topic in TOPICS]
    return [lines[at] for at in places.split(",") if at in lines], topics


def _turns(arg: str) -> tuple[int, ...]:
    """The groups that the question named."""
    named = f"{arg}||".split("|")[2]
    return tuple(int(turn) for turn in named.split(",") if turn.isdecimal())


def _in_answers(d: Dialogue, arg: str) -> Iterator[Markup]:
    """Their own answers that the question is about."""
    for at in arg.partition("|")[0].split(","):
        kind, _, key = at.partition(".")
        if kind == "answer" and (value := _value(d, key)):
            slot = Slot.parse(key)
            yield d.html("answer-line", name=name(d, slot), value=_part(d, slot, str(value)))


def _part(d: Dialogue, slot: Slot, value: str) -> str:
    """The sentence of an answer that the question is about."""
    stems, small = d.content.lists.tongue.stems, _small(d)
    each = tuple(sentences(value)) or (value,)
    best = max(each, key=lambda said: shared(d.asked or "", said, stems, small))
    return shown(d, slot, best, _SHOWN)


def _behind(d: Dialogue, line: Line) -> tuple[Words, ...]:
    return tuple(name(d, Slot.parse(slot)) for slot in line.cites[:MOST_LINES])


def _firsts(d: Dialogue, topics: list[Topic], turns: tuple[int, ...]) -> Iterator[Markup]:
    """Of each group, the answer that is the answer: who pays late, and by how much; that nobody
    does, where every group told how it pays."""
    paid = [family.can for family in d.path.answers.families]
    if any(t.first == LATE for t in topics) and paid and not {None, "late", "untested"} & {*paid}:
        yield d.html("ask-nobody-late")
    if any(t.first == EFFORT for t in topics):
        yield from _hours_and_money(d, turns)
    if any(t.first == LATE for t in topics):
        yield from _late(d)


def _late(d: Dialogue) -> Iterator[Markup]:
    """Who pays late: each group by as many days as were told, then those of whom it was news; what
    was agreed to come in parts is not late."""
    for turn, family in enumerate(d.path.answers.families):
        slot, days = Slot(LATE, turn), d.path.answers.exact.get(of_turn(LATE, turn))
        if not _value(d, str(slot)) or family.how_late is HowLate.IN_PARTS:
            continue
        said = shown(d, slot, _value(d, str(slot)), _SHOWN)
        late = Words("ask-days", {"days": round(days)}) if days else said
        yield d.html("answer-line", name=name(d, slot), value=late)
    news = map(read_back, d.interview.news[::-1])
    told = (n for n in news if n.given.get(WHO) and n.given.get("paid") in _LATE)
    for piece in list(told)[:MOST_LINES]:
        how = in_words(d, LATENESS, facts(d, Slot(LATENESS.id)), piece.given["paid"], _SHOWN)
        yield d.html("ask-late", who=str(piece.given[WHO]), how=how, day=day(d, piece.at))


def _own_price(d: Dialogue, topics: list[Topic], turns: tuple[int, ...]) -> Iterator[Markup]:
    """Their usual price, first; else the answer in their words in which a price stands. Of a group,
    it may be another price."""
    if all(topic.first != PRICE for topic in topics):
        return
    if d.path.answers.usual_price is not None:
        slot, value = Slot(PRICE), _value(d, PRICE)
        said = shown(d, slot, value, _SHOWN)
        yield from () if turns else (d.html("ask-usual-price", name=name(d, slot), value=said),)
        return
    lists = d.content.lists
    priced = ((at, said) for at, said in _told(d) if any(s.amount for s in sums(said, lists)))
    for at, said in priced:
        slot = Slot.parse(at.partition(".")[2])
        if slot.question in _OF_PRICES:
            said = next((s for s in sentences(said) if sums(s, lists)), said)
            yield d.html("answer-line", name=name(d, slot), value=shown(d, slot, said, _SHOWN))


def _hours_and_money(d: Dialogue, turns: tuple[int, ...]) -> Iterator[Markup]:
    """The part of the hours and of the money of each group, or of those that were named."""
    answers, limits = d.path.answers, d.content.limits
    parts = shares(answers, limits)
    if len(answers.effort) != len(answers.families):
        return
    for turn, family in enumerate(answers.families):
        if parts[turn] and (turn in turns or not turns):
            hours = round(100 * answers.effort[turn] / (sum(answers.effort) or 1))
            told: dict[str, Fact] = {"family": family.name, "hours": hours}
            yield d.html("ask-hours-money", **told, share=round(parts[turn] or 0))


def _quotes(
    d: Dialogue, topics: list[Topic], lines: list[Line], turns: tuple[int, ...]
) -> Iterator[Markup]:
    """Their answers to what it is about, that no line said rests on."""
    said = {slot for line in lines for slot in line.cites} | {topic.first for topic in topics}
    slots = [slot for topic in topics for slot in topic.slots if slot not in said]
    known = [s for s in dict.fromkeys(slots) if _value(d, s) not in (None, "", [])]
    for slot in known[:MOST_QUOTES]:
        left = _still(d, slot)
        if not left:
            continue
        value = shown(d, Slot(slot), left, _SHOWN)
        yield d.html("answer-line", name=name(d, Slot(slot)), value=value)


def _still(d: Dialogue, slot: str) -> Value:
    """An answer without what is done of it: who was answered waits no more."""
    value, done = _value(d, slot), [c.first or c.name for c in d.interview.contacts if c.done]
    if slot != "pressing" or not done or not isinstance(value, str):
        return value
    return " ".join(said for said in sentences(value) if not any(named(said, done)))


def _value(d: Dialogue, slot: str) -> Value:
    given = d.interview.given.get(slot) if Slot.parse(slot) in d.path.slots else None
    return given and given.value


def _unknown(d: Dialogue, topics: list[Topic]) -> Screen:
    """Nobody told them yet: the question to ask, and where to put the answer."""
    if not topics:
        near = mentions(d, d.asked or "")
        said = Markup("\n\n").join((d.html("ask-near" if near else "ask-nothing"), *near))
        return Screen(said, ((button(d, "ask-guide", Turn("ask")),), *going_on(d)))
    slots = [s for t in topics for s in t.slots if Slot(s) in d.path.slots and not _value(d, s)]
    guide = topics[0].guide
    html = (
        d.html("ask-unknown", question=Words(f"guide.{guide}")) if guide else d.html("ask-untold")
    )
    return Screen(html, (*add_missing(d, slots[:1]), *going_on(d)))
