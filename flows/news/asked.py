"""The screens of the telling: one step of a piece of news, and what stands in its way."""

from markupsafe import Markup

from flows.asking.form import parted, proposing
from flows.asking.prompt import rows
from flows.desk.buttons import Deepen, Turn, button, going_on, labelled, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.interview.answers import Regret
from flows.interview.table import complete
from flows.news.actions import Replace
from flows.news.form import door, form, step_of
from flows.news.questions import REGRET
from flows.news.screens import news_screen
from flows.news.told import correct, summary_html, under
from flows.words.texts import Words, cut

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
    at, title = prompt.slots.index(prompt.slot) + 1, Words(f"news-{step.kind}")
    head = d.html("news-form", title=title, at=at, of=len(prompt.slots))
    told = under(head, summary_html(d, piece) if piece else Markup())
    favourite = d.path.answers.favourite or Words("favourite-unnamed")
    question = d.html(f"news-ask-{step.kind}.{step.asks}", favourite=favourite)
    enough = (button(d, "news-enough", Turn("news", step.id)),)
    return Screen(Markup("\n\n").join([told, question]), (*rows(prompt), enough))


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
