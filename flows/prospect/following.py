"""What became of somebody who wanted to buy is asked once, when the person is back some days after
the verdict and nothing else is asked of them."""

from datetime import timedelta

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.prospect.form import save
from flows.record.person import Person

# Ours: a quote is mostly answered within a week.
AFTER = timedelta(days=7)
# The screens under which it may be asked: none of them waits for words, and on none of them is
# another one's end about to be told.
_AT = ("kept", "news")


def ask_once(d: Dialogue, before: Person) -> None:
    """Asks it of the oldest that is due, under a screen that the person has just opened."""
    opened = d.person.screen != before.screen and (d.person.screen or "").split(":")[0] in _AT
    due = [p for p in d.person.prospects if p.judged and not (p.outcome or p.followed)]
    one = next((p for p in due if p.judged and d.now - p.judged >= AFTER), None)
    if not opened or one is None:
        return
    save(d, replace(one, followed=True))
    d.show("outcome", str(one.id))
