"""An action for each of many, each from their own sheet, as different as these allow."""

from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup

from flows.coaching.actions import SeePatterns
from flows.coaching.coachee import called, tell_opened
from flows.coaching.reading import reading
from flows.desk.buttons import button
from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.interview.answers import Action
from flows.record.consent import View
from flows.words.texts import Words

# Ours: what a message has room for.
MOST_ACTIONS = 40


def tell_actions(d: Dialogue, views: tuple[View, ...], group: str) -> None:
    """An action of each one's own sheet, as different as these allow."""
    sheets = [(v, of) for v in views[:MOST_ACTIONS] if (of := reading(d, v.interview)) is not None]
    for view, _ in sheets:
        tell_opened(d, view)
    lines = [
        d.html("group-action-line", name=called(view), what=Words(f"action.{action}"))
        for (view, _), action in zip(
            sheets, varied([made(of).actions for _, of in sheets]), strict=True
        )
    ]
    back = button(d, "cohort-patterns", SeePatterns(group))
    html = d.html("screen-group-actions", lines=Markup("\n").join(lines))
    d.open(html, ((back,),))


def varied(each: Sequence[Sequence[Action]]) -> list[Action]:
    """One of the actions of each, the best where others do not have it yet: whoever talks of their
    week hears of another one."""
    taken: Counter[Action] = Counter()
    chosen = []
    for actions in each:
        action = min(actions, key=lambda action: (taken[action], actions.index(action)))
        taken[action] += 1
        chosen.append(action)
    return chosen
