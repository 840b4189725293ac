"""The bot's figures, as Prometheus reads them: counts and times, never a word or a person."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

TYPE = CONTENT_TYPE_LATEST
_OURS = CollectorRegistry()
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 120.0)

TURNS = Counter(
    "chouchou_turns", "Turns that ended, by what came", ["event", "end"], registry=_OURS
)
"""end: "saved", or "unsaved" when nothing of it is stored."""
SAVED = Histogram(
    "chouchou_saved_seconds",
    "From when an update is in the inbox until it can no longer be lost",
    buckets=_SECONDS,
    registry=_OURS,
)
ANSWERED = Histogram(
    "chouchou_answered_seconds",
    "From when an update is in the inbox until all that answers it was sent",
    buckets=_SECONDS,
    registry=_OURS,
)
WAITING = Gauge("chouchou_waiting", "Updates in this process's inbox", registry=_OURS)
QUARANTINED = Counter("chouchou_quarantined", "Updates that could not be read", registry=_OURS)
LET_GO = Counter(
    "chouchou_let_go", "Updates beyond what one person may have waiting", registry=_OURS
)
REFUSED = Counter("chouchou_refused", "Calls that Telegram refused", ["method"], registry=_OURS)
HEARD = Counter(
    "chouchou_heard", "Typed replies, by question", ["question", "outcome"], registry=_OURS
)
"""outcome: "answered", "proposed" (did you mean…?), "missed", or "aside"."""
SHEETS = Counter("chouchou_sheets", "Interviews that came to their sheet", registry=_OURS)


def text() -> bytes:
    """All of them, in Prometheus's words."""
    return generate_latest(_OURS)
