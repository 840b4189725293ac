"""Know them better: what to ask a real customer, how to ask for twenty minutes, and where to put
what they said."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from flows.asking.question import add_missing
from flows.desk.dialogue import Deepen, Dialogue, Screen, button, copying, going_on, laid_out
from flows.interview.answers import Slot
from flows.interview.conditions import no_customer
from flows.protocol.exchange import Button, Rows
from flows.sheet.discretion import discreet
from flows.sheet.findings.talks import next_names
from flows.sheet.rules.portrait import depth_of_portrait
from flows.voices.desk import invite
from flows.words.texts import Words, cut

# What makes a portrait (the depth of the method), in the order a conversation takes.
TOPICS = ("before", "trigger", "hesitation", "payer", "change", "quote", "gift")
# What nobody asks, for who knows all that: what would make them leave, who else decides.
DEEP = ("left", "deciders", "elsewhere", "unsaid", "refused", "next")
OPENING, ENDING = "since", "else"
# What they will have heard, and been given.
_HEARD = ("pays_today", "gave")
_NAME = 14


def ask_screen(d: Dialogue, arg: str) -> Screen:
    """The guide: for the favourite, or for those they named while nobody has paid yet."""
    return _to_start(d) if no_customer(d.path.answers) else _to_customer(d)


def missing(d: Dialogue) -> tuple[str, ...]:
    """The topics that the portrait does not tell yet."""
    known = depth_of_portrait(d.path.answers, d.content.limits, d.content.lists)
    return tuple(topic for topic in TOPICS if known is None or topic not in known.cites)


def guide(lacking: Sequence[str], most: int) -> tuple[str, ...]:
    """The questions: what is missing, then more of it, then what nobody asks, up to `most`; with a
    beginning and an end to them, where there is room."""
    around = min(max(most - len(lacking), 0), 2)
    asked = [*lacking, *(f"{topic}-more" for topic in lacking), *DEEP][: most - around]
    told = [q for topic in TOPICS for q in (topic, f"{topic}-more") if q in asked]
    deep = [q for q in DEEP if q in asked]
    return (*(OPENING,)[: around - 1], *told, *deep, *(ENDING,)[:around])


def _to_customer(d: Dialogue) -> Screen:
    nickname = discreet(d.path.answers, d.content.lists).favourite
    lacking = missing(d)
    first = lacking if nickname else ("favourite",)
    asked = guide(lacking, d.content.limits.guide_questions)
    invitation = _invitation(d, "ask-invitation", nickname or "")
    html = d.html(
        "screen-ask",
        name=nickname or Words("favourite-unnamed"),
        lacking="yes" if lacking else "no",
        topics=tuple(Words(f"ask-topic.{topic}") for topic in first),
        guide=Markup("\n").join(_numbered(d, asked)),
        count=len(asked),
        invitation=invitation,
        buttons="yes" if _open(d, first) else "no",
    )
    copy = copying(d.label("ask-copy"), invitation)
    if d.interview.finished is not None:
        html = Markup("\n\n").join([html, d.html("ask-typed")])
    return Screen(html, (copy, invite(d), *_places(d, first)))


def _numbered(d: Dialogue, questions: Sequence[str]) -> Iterator[Markup]:
    for n, question in enumerate(questions, 1):
        yield d.html("ask-line", n=n, question=Words(f"guide.{question}"))


def _to_start(d: Dialogue) -> Screen:
    """What people pay today, asked of the three they named."""
    lists = d.content.lists
    names = next_names(discreet(d.path.answers, lists), lists)
    places = _HEARD if names else ("three_names", *_HEARD)
    html = d.html(
        "screen-ask-start",
        named="yes" if names else "no",
        names=names or "",
        guide=Words("line-guide"),
        invitation=_invitation(d, "ask-invitation-start", ""),
        buttons="yes" if _open(d, places) else "no",
    )
    return Screen(html, (*laid_out(_copies(d, names)), invite(d), *_places(d, places)))


def _copies(d: Dialogue, names: Sequence[str]) -> Iterator[Button]:
    """The invitation to copy, with each name, or without any."""
    for called in names or ("",):
        label = d.label("ask-copy-for", name=cut(called, _NAME)) if called else d.label("ask-copy")
        yield from copying(label, _invitation(d, "ask-invitation-start", called))


def _invitation(d: Dialogue, id: str, nickname: str) -> str:
    """What to send them; « la dame à la fuite » is no name to greet anybody by, nor « Mme T. »."""
    greets = (nickname[:1].isupper() or " " not in nickname) and not nickname.endswith(".")
    called = nickname[:1].upper() + nickname[1:] if greets else ""
    return d.label(id, named="yes" if called else "no", name=called)


def _open(d: Dialogue, topics: Sequence[str]) -> list[Slot]:
    """The topics that the interview asks about."""
    return [Slot(topic) for topic in topics if Slot(topic) in d.path.slots]


def _places(d: Dialogue, lacking: Sequence[str]) -> Rows:
    """Where to put what they said: the questions themselves; then those of the whole interview."""
    slots = _open(d, lacking)
    deeper = d.path.answers.depth == "express" and len(slots) < len(lacking)
    more = ((button(d, "deepen", Deepen()),),) if deeper else ()
    return (*add_missing(d, map(str, slots)), *more, *going_on(d))
