"""The list of coachees as a table that any spreadsheet opens."""

from collections.abc import Iterable

from flows.coaching.coachee import called, dossier, state
from flows.coaching.desk import named
from flows.coaching.leaves import leaf_file
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import day
from flows.protocol.consult import Then
from flows.protocol.effects import File, Toast
from flows.protocol.found import Found
from flows.record.consent import View

# What a spreadsheet takes for a formula, and a sign that keeps it from that.
_FORMULA, _KEPT_AS_TEXT = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%"), "'"
# Tells spreadsheets that it is Unicode.
_MARK = "\ufeff"


class HandList(Then, frozen=True):
    """The list is to be handed over as a table."""


def hand_list(d: Dialogue, then: HandList, event: Found) -> None:
    """What the coach sees in the list, and their own notes, as a table."""
    if not event.views:
        return d.do(Toast(d.label("nothing-shared")))
    heads = [d.label(f"csv.{head}") for head in _COLUMNS]
    made = table((heads, *(_row(d, view) for view in event.views)))
    d.do(File(f"{leaf_file(d, 'csv')}.csv", made, d.label("csv-caption"), fleeting=True))


_COLUMNS = ("name", "group", "state", "joined", "active", "notes")


def _row(d: Dialogue, view: View) -> list[str]:
    invitations = d.person.coach.invitations if d.person.coach else ()
    group = next((named(d, i) for i in invitations if i.id == view.invitation), "")
    dated = ((day(d, n.at).isoformat() if n.at else "", n.words) for n in dossier(d, view).notes)
    return [
        d.texts.text(called(view)),
        group,
        d.texts.text(state(view)),
        day(d, view.at).isoformat(),
        view.active.isoformat() if view.active else "",
        "\n".join(f"{on} {words}".strip() for on, words in dated),
    ]


def table(rows: Iterable[list[str]]) -> str:
    """The rows as CSV; none of their cells is a formula."""
    lines = (";".join(map(_cell, row)) for row in rows)
    return _MARK + "".join(f"{line}\r\n" for line in lines)


def _cell(text: str) -> str:
    inert = f"{_KEPT_AS_TEXT}{text}" if text.lstrip(" ").startswith(_FORMULA) else text
    return '"' + inert.replace('"', '""') + '"'
