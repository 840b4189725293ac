"""What has happened since: the doors to tell it, what was told, and what it says of the sheet."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.form import parted, proposing
from flows.asking.mentioning import mentions
from flows.asking.prompt import rows
from flows.asking.question import name
from flows.desk.dialogue import (
    Deepen,
    Dialogue,
    NewRegret,
    Screen,
    Turn,
    beside,
    button,
    day,
    going_on,
    labelled,
    laid_out,
    paged,
)
from flows.desk.telling import PARTS, part_of
from flows.interview.answers import Can, Channel, HowLate, Regret, Slot
from flows.interview.conditions import complete, no_customer
from flows.news.actions import ForgetNews, MoveSheet, OtherNews, Replace
from flows.news.form import door, form, pieces, step_of
from flows.news.holding import Tally
from flows.news.questions import (
    CHANNEL,
    CUSTOMER,
    FAMILY,
    PAYMENT,
    REGRET,
    TALK,
    Paid,
    Price,
    Received,
    late_group,
    moved,
)
from flows.news.told import (
    correct,
    held,
    summary_html,
    tallied_html,
    title,
    told_html,
    under,
    words_html,
)
from flows.protocol.exchange import Button, Rows
from flows.record.person import News, alike_now, alike_since
from flows.sheet.findings.channels import APPROACHES, OUTLETS
from flows.sheet.findings.portrait import customers_alike
from flows.sheet.line import Line
from flows.words.texts import Words, cut

T = TypeVar("T")

# Ours: as much as a phone shows at once.
PAGE, MOST_LINES, NAME_ON_BUTTON = 5, 6, 16


def news_screen(d: Dialogue, arg: str) -> Screen:
    """What the news says of the sheet, and the doors to tell more; `arg`: the id of the piece that
    was just told, to speak of that one alone."""
    if not d.interview.given:
        return Screen(d.html("sheet-empty"), going_on(d))
    piece = next((n for n in pieces(d) if str(n.id) == arg), None)
    tallied = _tallied(d, piece)
    again = _again(d, tallied)
    head = d.html("screen-news", sheet=_sheet(d))
    if piece is not None:
        head = under(d.html("news-noted", what=title(piece)), told_html(d, piece))
    outdated = [d.html("news-outdated")] if again else []
    html = Markup("\n\n").join([head, *_says(d, tallied, piece), *outdated])
    doors = (
        _doors(d) if piece is None else (_undo(d, piece), (button(d, "news-more", Turn("news")),))
    )
    changes = moved(d.path.answers, piece) if piece and not piece.moved else {}
    move = MoveSheet(d.interview.id, piece.id) if piece and changes else None
    offers = (
        *(((button(d, "news-move", move, "success"),),) if move else ()),
        *laid_out(dict.fromkeys((*again, *_offers(d, piece))), narrow=18),
        *(((button(d, "news-regret", NewRegret()),),) if piece and _is_late(piece) else ()),
    )
    if changes:
        names = tuple(name(d, Slot.parse(slot)) for slot in changes)
        html = Markup("\n\n").join([html, d.html("news-moves", names=names)])
    return Screen(html, (*offers, *doors, *going_on(d)))


def _undo(d: Dialogue, piece: News) -> tuple[Button, ...]:
    """Takes a piece away, at once."""
    return (button(d, "news-undo", ForgetNews(d.interview.id, piece.id)),)


def _says(
    d: Dialogue, tallied: Sequence[tuple[Line, Tally]], piece: News | None
) -> Iterator[Markup]:
    """What the news says, line by line; or that it says nothing, or what news is for."""
    alike = tuple(_alike(d, piece))
    if piece is not None and piece.given.get("can") == Price.AGREED:
        yield d.html("news-agreed")
    elif not tallied and not alike and piece is not None and piece.kind == PAYMENT:
        yield from _of_payment(d, piece)
    elif not tallied and not alike and piece is not None and _gave_nothing(d, piece):
        yield d.html("news-refused", refusals=d.path.answers.refusals or 0)
    elif not tallied and not alike:
        near = mentions(d, piece.words) if piece else ()
        silent = "news-near" if near else "news-silent"
        yield d.html(silent if d.interview.news else "news-intro")
        yield from near
    elif piece is None:
        yield d.html("news-says")
    yield from alike
    yield from tallied_html(d, tallied[:MOST_LINES])


def _gave_nothing(d: Dialogue, piece: News) -> bool:
    """Whether somebody was talked to in vain, where the sheet counts those who refuse."""
    gave = {*(piece.given.get("talk_gave") or ())}
    vain = bool(gave) and gave <= {Received.NOTHING, Received.COMPLIMENTS}
    return piece.kind == TALK and vain and bool(d.path.answers.refusals)


def _is_late(piece: News) -> bool:
    """Whether it tells of money that came late, or did not."""
    return piece.given.get("paid") not in (None, Paid.ON_TIME)


def _of_payment(d: Dialogue, piece: News) -> Iterator[Markup]:
    """What a payment says of the sheet, where it would change nothing there."""
    turn = late_group(d.path.answers, piece)
    if piece.moved or moved(d.path.answers, piece):
        return
    late = turn is not None and d.path.answers.families[turn].can is Can.LATE
    same = late and piece.given.get("paid") in tuple(HowLate)
    yield d.html("news-payment-silent", known="yes" if same else "no")


def _alike(d: Dialogue, piece: News | None) -> Iterator[Markup]:
    """That those like the favourite are counted by the sheet; of one piece, that it is."""
    found, answers = alike_since(d.interview), d.path.answers
    if answers.favourite and found and (piece is None or piece.id in {n.id for n in found}):
        alike = alike_now(d.interview, answers.alike)
        yield d.html(
            "news-alike",
            more=len(found),
            customers=customers_alike(replace(answers, alike=alike)),
            changed="no" if alike is answers.alike else "yes",
            favourite=answers.favourite,
        )


def _tallied(d: Dialogue, piece: News | None) -> list[tuple[Line, Tally]]:
    """Each line with what the news says of it, those contradicted first; of several lines that
    say the same of the same answers, one."""
    news = pieces(d)
    lines = [line for part in PARTS for line in part_of(d, part).lines] if news else []
    found = [(line, tally) for line in lines for tally in held(d, line, news)]
    mine = [(line, t) for line, t in found if piece is None or piece.id in t.told]
    seen = [(tally.witness, tally.slots or line.id) for line, tally in mine]
    once = [pair for at, pair in enumerate(mine) if seen[at] not in seen[:at]]
    return sorted(once, key=lambda pair: not pair[1].against)


def _again(d: Dialogue, tallied: list[tuple[Line, Tally]]) -> list[Button]:
    """The answers that most of the news says otherwise of."""
    return [correct(d, slot) for _, tally in tallied if tally.outdated for slot in tally.slots]


def _offers(d: Dialogue, piece: News | None) -> Iterator[Button]:
    """The answers that a piece of news makes incomplete by itself."""
    answers, given = d.path.answers, piece.given if piece else {}
    customer, road = piece and piece.kind == CUSTOMER, given.get("found_by")
    new = {
        "paid_count": no_customer(answers) and given.get("came") == "paid",
        "families": customer and (answers.by_name or given.get(FAMILY) == ""),
        "publishes": not customer and _is_new(road, OUTLETS, answers.publishes),
        "approach": not customer and _is_new(road, APPROACHES, answers.approach),
        "last_five": given.get("came") == "paid",
    }
    yield from (correct(d, slot) for slot in new if new[slot] and Slot(slot) in d.path.slots)


def _is_new(road: str | None, by: Mapping[T, Channel], there: Iterable[T]) -> bool:
    """Whether a channel is reached in a way that the person had not told."""
    return road in by.values() and road not in {by[way] for way in there if way in by}


def _sheet(d: Dialogue) -> Words:
    """Which sheet it is about, where there are several."""
    favourites = _favourites(d)
    name = favourites.get(d.interview.id, "") if len(favourites) > 1 else ""
    return Words("news-sheet", {"several": "yes" if name else "no", "name": name})


def _favourites(d: Dialogue) -> dict[int, str]:
    found = ((i.id, i.given.get("favourite")) for i in d.person.interviews)
    return {id: str(given.value) for id, given in found if given and given.value}


def _doors(d: Dialogue) -> Rows:
    told = len(d.interview.news)
    others = (
        labelled(d.label("other-persona", name=cut(name, NAME_ON_BUTTON)), OtherNews(id))
        for id, name in _favourites(d).items()
        if id != d.interview.id
    )
    return (
        (button(d, "news-customer", Turn(*door(d, CUSTOMER))),),
        (button(d, "news-payment", Turn(*door(d, PAYMENT))),),
        (button(d, "news-regret", NewRegret()),),
        (button(d, "news-channel", Turn(*door(d, CHANNEL))),),
        (button(d, "news-talk", Turn(*door(d, TALK))),),
        *(((button(d, "news-review", Turn("review")),),) if d.interview.finished else ()),
        *(((labelled(d.label("news-told", n=told), Turn("news-told")),),) if told else ()),
        *laid_out(others),
    )


def told_screen(d: Dialogue, arg: str) -> Screen:
    """All that was told, newest first, by pages; each can be forgotten. `arg`: the page, from 0."""
    news = pieces(d)[::-1]
    if not news:
        return news_screen(d, "")
    shown = paged(news, arg, PAGE)
    lines = Markup("\n\n").join(_listed(d, n, piece) for n, piece in shown.items.items())
    forget = (
        labelled(d.label("news-forget", n=n), ForgetNews(d.interview.id, piece.id, str(shown.at)))
        for n, piece in shown.items.items()
    )
    turns = beside(d, shown.at, shown.pages, lambda at: Turn("news-told", str(at)))
    html = d.html("screen-news-told", sheet=_sheet(d), lines=lines)
    back = (button(d, "news-more", Turn("news")),)
    return Screen(html, (*laid_out(forget, narrow=18), *turns, back, *going_on(d)))


def _listed(d: Dialogue, n: int, piece: News) -> Markup:
    listed = d.html("news-listed", n=n, what=title(piece), day=day(d, piece.at))
    return under(listed, told_html(d, piece))


NAME_ON_BUTTON = 14


def form_screen(d: Dialogue, arg: str) -> Screen:
    """One question of the telling; `arg`: which."""
    of, near = parted(arg)
    step = step_of(d, of)
    if step is None:
        return news_screen(d, "")
    open_form = form(d, step, near)
    prompt, piece = open_form.prompt, open_form.piece
    if near:
        return proposing(prompt)
    at, own = prompt.slots.index(prompt.slot) + 1, f"news-{step.kind}.title"
    title = own if d.texts.has(own) else f"news-{step.kind}"
    head = d.html("news-form", title=Words(title), at=at, of=len(prompt.slots))
    told = under(head, summary_html(d, piece) if piece else Markup())
    told = under(told, words_html(d, piece) if piece else Markup())
    favourite = d.path.answers.favourite or Words("favourite-unnamed")
    question = d.html(f"news-ask-{step.kind}.{step.asks}", favourite=favourite)
    enough = (button(d, "news-enough", Turn("news", step.id)),)
    ways = (*(_undo(d, piece) if piece else ()), *enough)
    return Screen(Markup("\n\n").join([told, question]), (*rows(prompt), ways))


def first_customer_screen(d: Dialogue, arg: str) -> Screen:
    """Somebody paid, where the sheet knows of nobody: that is an answer to correct."""
    return Screen(d.html("news-first"), ((correct(d, "paid_count"),), *going_on(d)))


def full_screen(d: Dialogue, arg: str) -> Screen:
    """No turn is left for another regret: it replaces one of a sheet that was given, or is
    only news."""
    if not d.path.answers.regrets:
        return news_screen(d, "")
    told = d.path.answers.regrets if d.interview.finished else ()
    replaced = (
        labelled(_replacing(d, turn, regret), Replace(d.interview.id, turn))
        for turn, regret in enumerate(told)
    )
    more = ((button(d, "deepen", Deepen()),),) if not complete(d.path.answers) else ()
    known = d.path.answers.regrets
    kept = "regret-both" if len(known) == 1 else "regret-as-news"
    only = (button(d, kept, Turn(*door(d, REGRET))),)
    name = known[0].regret_name or ""
    html = d.html("regrets-full", told=len(known), named="yes" if name else "no", name=name)
    return Screen(html, (*laid_out(replaced), only, *more, *going_on(d)))


def _replacing(d: Dialogue, turn: int, regret: Regret) -> str:
    if len(d.path.answers.regrets) == 1:
        return d.label("replace-regret-only")
    if not regret.regret_name:
        return d.label("replace-regret-unnamed", n=turn + 1)
    return d.label("replace-regret", name=cut(regret.regret_name, NAME_ON_BUTTON))
