"""What came back, read as data: anything else than the sentences asked for is nothing."""

import re

import msgspec

from flows.pen.tasks import Written

# Ours: a week with its texts takes 8 000 characters; a model that goes on is lost.
MOST_READ, MOST_SENTENCES = 20_000, 48
_FENCED = re.compile(r"\A\s*(?:```(?:json)?\s*)?(\{.*\})\s*(?:```)?\s*\Z", re.DOTALL)


def read(said: str) -> Written | None:
    """The sentences, out of JSON that may stand in a fence; None when it is anything else."""
    found = _FENCED.match(said) if len(said) <= MOST_READ else None
    if found is None:
        return None
    try:
        written = msgspec.json.decode(found[1], type=Written)
    except (msgspec.MsgspecError, RecursionError):
        return None
    return written if 0 < len(written.sentences) <= MOST_SENTENCES else None
