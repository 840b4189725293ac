"""The document: everything a card or a report shows, said in one language.

It depends on the answers, on the day of the last one and on how the person is spoken to, and on
nothing else: no clock, no version. Whoever receives it sees what the sheet says and the answers
behind it, without identities.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, day
from flows.interview.answers import Slot
from flows.papers.behind import also, answers
from flows.papers.charts import came, gap, grid
from flows.papers.doing import drafts, week
from flows.papers.pages import country, paper
from flows.papers.parts import Document, Line, Message, Persona, Speak
from flows.papers.told import Told, capital
from flows.papers.verbatims import on_card, verbatims
from flows.record.person import latest, role
from flows.scoring.specificity import MOST_POINTS
from flows.sheet.line import Aim, Purpose, Watched
from flows.sheet.line import Line as SheetLine
from flows.sheet.parts import Part
from flows.sheet.shared import avoided, shown
from flows.words.texts import Fact, Words

__all__ = ["Document", "document"]

# What the pages say of themselves.
_WORDS = (
    "title", "aim", "avoid", "speak", "lived", "deduced", "hypothesis", "grid",
    "grid-lead", "want", "want-low", "want-high", "can", "can-low", "can-high", "real_payer",
    "framed", "kept", "refused",
    "dreamer", "to_convince", "out", "untested", "gap", "came", "keep", "less", "test", "others",
    "message", "sent", "decide", "week", "drafts", "drafts-lead", "answers", "answers-lead", "too",
    "voices",
)  # fmt: skip
# The lines of the third message that stand under a title of their own; the others go together.
_TITLED = (Purpose.KEEP, Purpose.LESS, Purpose.TEST, Purpose.GAP, Purpose.TEXT, Purpose.ACTION)


def document(d: Dialogue, behind: bool = True, own: bool = True) -> Document:
    """The document of the open interview, as its answers stand now. behind: with the answers that
    each line rests on, and the message as it was sent. own: for the person alone, with the texts
    to copy, what they chose to do in their own words, and what else they answered."""
    told = Told(d, behind, own)
    return Document(
        language=d.content.variant(d.person).language,
        region=country(d.person),
        paper=paper(d),
        words={word: told.word(word) for word in _WORDS} | {"made": _made(told)},
        decide=told.lines(told.sheet.decide.lines),
        week=week(told),
        aim=_aim(told),
        avoid=_avoid(told),
        grid=grid(told),
        speak=_speak(told),
        message=_message(told),
        drafts=drafts(told),
        answers=answers(told),
        also=also(told) if own else (),
        voices=verbatims(told),
    )


def _made(told: Told) -> str:
    """What it was made from: the answers, up to the day of the last one."""
    last = latest(told.d.interview)
    if last is None:
        return told.word("made", dated="no", day="")
    return told.word("made", dated="yes", day=day(told.d, last))


def _aim(told: Told) -> Persona:
    whom = told.evidence.buyer
    named = whom.aim in (Aim.PERSON, Aim.FAMILY)
    name = whom.name if named else Words(f"paper-name-{whom.aim}")
    made = _persona(told, whom.aim, told.sheet.aim, name, "aim")
    among = role(told.d.person, told.d.interview)
    first = told.sheet.decide.lines[:1]
    return replace(
        made,
        role=told.word("role", role=among.kind, first=told.masked(among.first)),
        card=_on_card(told, shown((*first, *told.sheet.aim.lines))),
        voice=on_card(told),
    )


def _on_card(told: Told, lines: Iterable[SheetLine]) -> tuple[Line, ...]:
    """The lines, without one that would only say the title again."""
    said = told.lines(lines)
    return tuple(line for line in said if line.body) or said


def _avoid(told: Told) -> Persona:
    whom, part = told.evidence.negative, told.sheet.avoid
    starts = told.evidence.buyer.aim is Aim.INTERVIEWS
    if starts or (whom and whom.kind is Watched.LIST):
        return _persona(told, Watched.LIST, part, Words("paper-name-list"), "avoid")
    if whom is None:
        return _persona(told, "unknown", part, Words("paper-name-unknown"), "avoid")
    made = _persona(told, whom.kind, part, whom.name, "avoid")
    return replace(made, called=capital(told.said(avoided(told.evidence, told.d.content.lists))))


def _persona(told: Told, kind: str, part: Part, name: Fact, title: str) -> Persona:
    about = part.subtitle.facts if part.subtitle else {}
    return Persona(
        kind=str(kind),
        title=told.word(title),
        name=capital(told.said(name)),
        family=told.said(about.get("family", "")),
        sure=capital(told.said(about.get("confidence") or part.subtitle or "")),
        lines=told.lines(part.lines),
        missing=_missing(told, part),
        empty="" if part.lines else told.word(f"empty-{title}"),
        called=capital(told.said(name)),
        card=told.lines(shown(part.lines)),
    )


def _missing(told: Told, part: Part) -> str:
    names = tuple(Words(f"{Slot.parse(slot).question}.missing") for slot in part.missing)
    return told.word("missing", names=names) if names else ""


def _speak(told: Told) -> Speak:
    part = told.sheet.speak
    return Speak(
        title=told.word("speak"),
        gap=gap(told),
        came=came(told),
        keep=_placed(told, Purpose.KEEP),
        less=_placed(told, Purpose.LESS),
        test=_placed(told, Purpose.TEST),
        others=told.lines(line for line in part.lines if line.purpose not in _TITLED),
        missing=_missing(told, part),
        empty="" if part.lines else told.word("empty-speak"),
    )


def _placed(told: Told, wanted: Purpose) -> tuple[Line, ...]:
    return told.lines(line for line in told.sheet.speak.lines if line.purpose is wanted)


def _message(told: Told) -> Message | None:
    found, sent = told.evidence.first("message_score"), told.evidence.answers.message
    if found is None or sent is None:
        return None
    points = int(str(found.facts["points"]))
    return Message(
        points=points,
        of=MOST_POINTS,
        band=str(found.facts["band"]),
        says=told.word("score", points=points, of=MOST_POINTS),
        sent=sent if told.behind else "",
        lines=_placed(told, Purpose.TEXT),
    )
