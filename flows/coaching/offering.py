"""A coach's own invitations, to send into any chat."""

from collections.abc import Iterator
from itertools import islice

from markupsafe import escape

from flows.coaching.desk import named, pasted
from flows.desk.dialogue import Dialogue
from flows.protocol.exchange import Result
from flows.reading.phrases import plain
from flows.record.ties import Coach, Invitation
from flows.words.texts import cut

# Telegram shows at most 50 results, the sheets among them.
MOST = 20
DESCRIPTION = 80


def invitations(d: Dialogue, wanted: list[str]) -> Iterator[Result]:
    """The open ones that these words name, the newest first; none for no words: who shares a sheet
    wants to see sheets."""
    coach = d.person.coach
    if coach is None or not wanted:
        return
    fit = (i for i in coach.links[::-1] if i.open(d.now) and _bears(d, i, wanted))
    yield from (_result(d, coach, invitation) for invitation in islice(fit, MOST))


def _bears(d: Dialogue, invitation: Invitation, wanted: list[str]) -> bool:
    """Whether each word begins one of its own; a number is the whole of one."""
    unnamed = d.label("invitation-unnamed", n=invitation.id)
    own = plain(f"{unnamed} {invitation.label}").split()
    return all(
        word in own if word.isdecimal() else any(o.startswith(word) for o in own) for word in wanted
    )


def _result(d: Dialogue, coach: Coach, invitation: Invitation) -> Result:
    text = pasted(d, coach, invitation)
    title = named(d, invitation)
    return Result(
        f"invitation-{invitation.id}", title, cut(text, DESCRIPTION), html=str(escape(text))
    )
