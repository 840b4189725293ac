"""The sheet as it is said: the grid after chapter 1, three messages, the why of each line."""

from collections.abc import Mapping

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.interview import from_before, question_html
from flows.asking.question import add_missing, shown, with_words
from flows.desk.dialogue import (
    Dialogue,
    Persona,
    Reopen,
    Screen,
    Show,
    Turn,
    button,
    going_on,
    labelled,
    laid_out,
)
from flows.desk.letter import letter_html, missing
from flows.desk.telling import ACTION, ANSWERED, DECIDE, PARTS, line_html, part_html, part_of
from flows.interview.answers import Given, Slot
from flows.interview.table import ADDED
from flows.news.form import pieces
from flows.news.told import correct, held, tally_html
from flows.papers.takeaway import paper_button, share_button, shareable
from flows.protocol.exchange import Rows
from flows.reading.phrases import plain
from flows.sheet.line import Line
from flows.sheet.parts import Part
from flows.voices.beside import asked_again, beside, theirs
from flows.voices.desk import ask_lost, invite, see_words
from flows.words.texts import Words, cut

FAVOURITE_SHOWN = 16
# What customers say, as it is called among the messages.
VOICES = "voices"
LINE_SHOWN = 24
# Ours: two words, or a number, tell which line is spoken of.
_SHARED = 2


def say_sheet(d: Dialogue) -> None:
    """What matters of it in one message, as far as the answers go; each part whole is behind a
    button, or said at once for who prefers it so."""
    parts = _parts(d)
    if not parts:
        return d.say("sheet-empty", going_on(d))
    if part_of(d, DECIDE).lines:
        d.tell(_opening(d), _under_letter(d, parts))
        if not d.person.settings.whole:
            return
    if (said := beside(d)) is not None:
        d.tell(said, (*_asked(d), invite(d)))
    for at, (key, part) in enumerate(parts.items(), 1):
        last = _after(d, parts) if at == len(parts) else ()
        html = part_html(d, part, at, len(parts), theirs(d))
        d.tell(html, (*_under(d, key, part), *last))


def _opening(d: Dialogue) -> Markup:
    """The letter; with what is new in it, once, for who had a sheet before decisions were made."""
    if not from_before(d.interview) or d.interview.announced:
        return letter_html(d, theirs(d))
    d.change(announced=True)
    return Markup("\n\n").join([d.html("decisions-new"), letter_html(d, theirs(d))])


def _under_letter(d: Dialogue, parts: Mapping[str, Part]) -> Rows:
    """The ways to the rest; all there is to do with the sheet, when the rest is not said too."""
    whole = d.person.settings.whole
    keys = () if whole else (*((VOICES,) if beside(d) is not None else ()), *parts)
    opens = tuple(button(d, f"part-{key}", Show("told", key)) for key in keys)
    ways = (
        *opens,
        button(d, "my-week", Show("week", f"{d.interview.id}")),
        button(d, "my-words", Show("drafts", f"{d.interview.id}")),
        button(d, "why-decisions", Show("why", DECIDE)),
        *invite(d),
        *((button(d, "new-questions", Reopen(ADDED[0])),) if from_before(d.interview) else ()),
    )
    lacks = () if whole else add_missing(d, missing(d))
    return (*lacks, *laid_out(ways), *(() if whole else _after(d, parts)))


def _asked(d: Dialogue) -> Rows:
    """The answers to look at again, where customers say something of them."""
    return laid_out(correct(d, slot) for slot in asked_again(d))


def told_screen(d: Dialogue, arg: str) -> Screen:
    """One of the three messages; under it, what it lacks, and the next one. Before them: what
    customers say. arg: its key; buttons of before may say `.all` after it."""
    key, *_ = arg.split(".")
    parts = _parts(d)
    if key == VOICES and (said := beside(d)) is not None:
        onward = (button(d, "part-aim", Show("told", PARTS[0])),)
        return Screen(said, (*_asked(d), see_words(d), invite(d), onward))
    if key not in parts:
        return sheet_screen(d, "")
    order = [*parts]
    at = order.index(key)
    following = tuple(button(d, f"part-{k}", Show("told", k)) for k in order[at + 1 : at + 2])
    html = part_html(d, parts[key], at + 1, len(order), theirs(d))
    return Screen(html, (*_under(d, key, parts[key]), *((following,) if following else ())))


def _parts(d: Dialogue) -> dict[str, Part]:
    """Those that have lines, each as long as a message may be; none when an action is all there is
    to say."""
    parts = {key: part_of(d, key) for key in PARTS}
    told = any(line.id != ACTION for part in parts.values() for line in part.lines)
    return {key: part for key, part in parts.items() if part.lines} if told else {}


def see_sheet(d: Dialogue) -> None:
    """The sheet on request; its buttons can be typed."""
    say_sheet(d)
    d.person = replace(d.person, screen="sheet:")


def _under(d: Dialogue, key: str, part: Part) -> Rows:
    """Under a message: what it lacks, whom to ask why they said no, and why each line."""
    refused = any(x.id == ANSWERED and x.facts["kind"] == "refused" for x in part.lines)
    asks = (ask_lost(d),) if refused else ()
    return (*add_missing(d, part.missing), *asks, (button(d, "why-lines", Show("why", key)),))


def _after(d: Dialogue, parts: Mapping[str, Part]) -> Rows:
    card = (paper_button(d, "my-card", "aim"),) if "aim" in parts else ()
    kind = any(shareable(d, part.lines) for part in parts.values())
    share = (share_button(d),) if kind else ()
    away = (button(d, "take-away", Show("papers", f"{d.interview.id}")),) if parts else ()
    others = (
        labelled(
            d.label("other-persona", name=cut(str(i.given["favourite"].value), FAVOURITE_SHOWN)),
            Persona(i.id),
        )
        for i in d.person.interviews
        if i.id != d.interview.id and i.given.get("favourite")
    )
    edit = (button(d, "edit-answers", Show("answers")),)
    rows = laid_out((*card, *share, *away, *edit, *others))
    return rows if d.interview.place.slot in (None, Slot("action")) else (*rows, *going_on(d))


def sheet_screen(d: Dialogue, arg: str) -> Screen:
    """What can be done with the sheet just said."""
    parts = _parts(d)
    if part_of(d, DECIDE).lines and not d.person.settings.whole:
        return Screen(d.html("screen-sheet"), _under_letter(d, parts))
    under = (row for key, part in parts.items() for row in _under(d, key, part))
    return Screen(d.html("screen-sheet"), (*under, *_after(d, parts)))


def why_screen(d: Dialogue, arg: str) -> Screen:
    """The lines of one message, each a button that shows the answers behind it."""
    key = arg if arg in (*PARTS, DECIDE) else PARTS[0]
    lines = part_of(d, key).lines
    buttons = (labelled(_named(d, x), Turn("why-line", f"{key}.{i}")) for i, x in enumerate(lines))
    return Screen(d.html("screen-why"), (*laid_out(buttons), *going_on(d)))


def line_spoken_of(d: Dialogue, text: str) -> str | None:
    """The one line that a text speaks of, by a number or two words of it, as the screen of its
    answers names it; None: none, or several."""
    known = d.content.lists.words
    said = {w for w in plain(text).split() if w not in known.grammar | known.common}
    found: dict[str, int] = {}
    for key in (DECIDE, *PARTS):
        for at, line in enumerate(part_of(d, key).lines):
            shared = said.intersection(plain(str(line_html(d, line))).split())
            found[f"{key}.{at}"] = sum(1 + w.isdecimal() for w in shared)
    most = max(found.values(), default=0)
    best = [at for at, shared in found.items() if shared == most]
    return best[0] if most >= _SHARED and len(best) == 1 else None


def _discreet(d: Dialogue, html: Markup) -> Markup:
    """The same without family names: an answer given before they were masked may have some."""
    return Markup(d.content.masked(str(html)).text)  # noqa: S704 - escaped already


def _told(d: Dialogue, slot: Slot, given: Given) -> str:
    return with_words(d, shown(d, slot, d.content.cleaned(given.value)), given.more)


def _named(d: Dialogue, line: Line) -> str:
    """What a line is called; with its group, where each group has one."""
    short = d.label(f"{line.id}.name")
    if line.id not in ("line-group", "line-conversation"):
        return short
    of = line.facts["person" if line.id == "line-conversation" else "family"]
    return cut(d.texts.text(of) if isinstance(of, Words) else str(of), LINE_SHOWN)


def why_line_screen(d: Dialogue, arg: str) -> Screen:
    """The answers one line rests on, and what has been told since for or against it."""
    key, _, at = arg.partition(".")
    lines = part_of(d, key).lines
    if not at.isdecimal() or int(at) >= len(lines):
        return why_screen(d, key)
    line = lines[int(at)]
    answers = [
        d.html("why-answer", question=_discreet(d, question_html(d, s)), value=_told(d, s, given))
        for s in map(Slot.parse, line.cites)
        if (given := d.interview.given.get(str(s))) is not None
    ]
    how = d.texts.has(f"{line.id}.how")
    computed = d.texts.html(Words(f"{line.id}.how", line.facts)) if how else Markup()
    html = d.html(
        "screen-why-line",
        line=line_html(d, line),
        computed=computed,
        computed_known="yes" if computed else "no",
        basis=Words("basis-proposal" if line.proposed else f"basis-{line.basis}"),
        answers=Markup("\n").join(answers),
    )
    behind = [correct(d, s) for s in line.cites if Slot.parse(s) in d.path.slots]
    others = (button(d, "why-others", Turn("why", key)),)
    since = (tally_html(d, tally) for tally in held(d, line, pieces(d)))
    wrong = [d.html("why-wrong")] if behind else []
    told = Markup("\n\n").join([html, *since, *wrong])
    return Screen(told, (*laid_out(behind, narrow=18), others, *going_on(d)))
