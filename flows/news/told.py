"""News in words: one piece, and what the news says of a line of the sheet."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from flows.asking.question import facts, in_words, name
from flows.desk.dialogue import Dialogue, Reopen, labelled
from flows.interview.answers import Channel, Slot, Value
from flows.interview.table import QUESTIONS as INTERVIEW
from flows.news.holding import Tally, tallies
from flows.news.questions import BY_ID, ELSEWHERE, FAMILY, SIGNED, WHO, Case
from flows.protocol.exchange import Button
from flows.record.person import News
from flows.sheet.line import Line
from flows.words.texts import Fact, Words

SHOWN = 60
# Ours: a single fact contradicts nothing, where one is not enough by itself (holding.Witness).
_NO_ACCIDENT = 2
# What a line is about, where its name alone would not tell it from another.
_SUBJECTS = ("family", "kept", "names", "channel", "sign", "cause")


def held(d: Dialogue, line: Line, news: Sequence[News]) -> tuple[Tally, ...]:
    """What the news, as far as it is understood, says of a line of the open sheet."""
    case = Case(line, d.path.answers, d.content.limits)
    return tuple(tallies(case, d.interview.given, news))


def title(news: News) -> Words:
    """What a piece of news is called: by its nickname, else by its kind."""
    called = news.given.get(WHO)
    return Words("news-called", {"kind": news.kind, "name": called or "", "named": _yes(called)})


def details_html(d: Dialogue, news: News) -> Markup:
    """What was told of it, on one line."""
    return Markup(" · ").join(_details(d, news))


def summary_html(d: Dialogue, news: News) -> Markup:
    """The same with its nickname, if it has one."""
    called = d.texts.html(title(news)) if news.given.get(WHO) else None
    return Markup(" · ").join(part for part in (called, details_html(d, news)) if part)


def words_html(d: Dialogue, news: News) -> Markup:
    """The sentence that it was told in; nothing where what is kept of it says the same."""
    said = news.words and news.words not in news.given.values()
    return d.html("news-words", words=news.words) if said else Markup()


def told_html(d: Dialogue, news: News) -> Markup:
    """What was told of it, and the sentence it was told in."""
    return under(details_html(d, news), words_html(d, news))


def under(head: Markup, details: Markup) -> Markup:
    """A head, and what was told on the line below it, if anything was."""
    return Markup("\n").join(part for part in (head, details) if part)


def _details(d: Dialogue, news: News) -> Iterator[Markup]:
    for step, value in news.given.items():
        if step == "resembles":
            favourite = d.path.answers.favourite or Words("favourite-unnamed")
            yield d.html("news-resembles", how=str(value), favourite=favourite)
        elif step not in (WHO, SIGNED):
            yield d.html("news-detail", said=_in_words(d, step, value))


def _in_words(d: Dialogue, step: str, value: Value) -> str:
    if step == FAMILY:
        return value or d.label(f"{FAMILY}-{ELSEWHERE}")
    question = BY_ID.get(step) or INTERVIEW[step]
    return in_words(d, question, facts(d, Slot(step)), value, SHOWN)


def tally_html(d: Dialogue, tally: Tally) -> Markup:
    """« 2 de vos 4 nouveaux clients disent le contraire : … »; what most say comes first."""
    return _tally_html(d, tally, Words("news-facts", {"facts": _leading(tally)}))


def tallied_html(d: Dialogue, tallied: Sequence[tuple[Line, Tally]]) -> Iterator[Markup]:
    """What the news says of these lines; what is said alike of several is said once."""
    groups: dict[Markup, list[tuple[Line, Tally]]] = {}
    for line, tally in tallied:
        groups.setdefault(_tally_html(d, tally, ""), []).append((line, tally))
    for said, group in groups.items():
        line, tally = group[0]
        holds = _yes(not tally.against)
        if len(group) == 1:
            yield d.html(
                "news-line", holds=holds, of=_about(line, tally), said=tally_html(d, tally)
            )
        else:
            lines = (d.html("news-on", of=_about(of, t), facts=_leading(t)) for of, t in group)
            yield Markup("\n").join([d.html("news-lines", holds=holds, said=said), *lines])


def _tally_html(d: Dialogue, tally: Tally, why: Fact) -> Markup:
    """How many say so, of how many, and why."""
    leading, others = len(tally.confirms), len(tally.contradicts)
    if tally.against:
        leading, others = others, leading
    return d.html(
        "news-tally",
        against=_yes(tally.against),
        n=leading,
        others=others,
        of=tally.of,
        alone=_yes(len(tally.contradicts) < min(tally.witness.enough, _NO_ACCIDENT)),
        all=_yes(leading == tally.of),
        who=Words("news-who", {"kind": tally.witness.kind, "of": tally.of}),
        why=why,
    )


def _leading(tally: Tally) -> tuple[Words, ...]:
    """The facts of those that most of them are, each once."""
    facts = tally.contradicts if tally.against else tally.confirms
    return tuple(fact for at, fact in enumerate(facts) if fact not in facts[:at])


def _about(line: Line, tally: Tally) -> Words:
    """The name of a line, with what it is about: of several ways, the one somebody came by."""
    ways = [w.facts["channel"] for w in _leading(tally) if "channel" in w.facts]
    subject = ways[0] if len(ways) == 1 and not tally.against else None
    subject = subject or next((line.facts[f] for f in _SUBJECTS if line.facts.get(f)), None)
    if isinstance(subject, Channel):
        subject = Words(f"channel-{subject}")
    about: dict[str, Fact] = {"known": _yes(subject), "subject": subject or ""}
    return Words("news-about", {"name": Words(f"{line.id}.name"), **about})


def _yes(fact: object) -> str:
    return "yes" if fact else "no"


def correct(d: Dialogue, slot: str) -> Button:
    """Opens an answer again."""
    return labelled(d.texts.text(name(d, Slot.parse(slot))), Reopen(str(slot)))
