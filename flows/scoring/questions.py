"""What a text asks of its reader: questions that can be answered, and the one thing to do."""

import re
from collections.abc import Iterator

from flows.reading.phrases import fold
from flows.scoring.evidence import Read

# Ours, as of what is quoted: a longer question is quoted from its line.
_QUOTED = 90
_MARKS = ' \n\t»”"\u00a0\u202f'
_QUESTION = re.compile(r"[?\uff1f\u061f]+")
_MARK = re.compile(r"[?\uff1f\u061f]")
_BEFORE = re.compile(r".*(?:[.!?…]|,\n|\n\s*\n)", re.DOTALL)
_SENTENCE = re.compile(r"[^.!?…\n]+\Z")
# Ours: what stands further before its mark is no part of a question.
_LONGEST, _SHORTEST = 400, 2
# Ours: a question in so much of the beginning opens the text rather than asks.
_OPENS = 0.3


def one_question(read: Read) -> str | None:
    """The only question, when nothing but a greeting and a name come after it."""
    before, *after = _QUESTION.split(read.text.original)
    if len(after) != 1 or len(after[0].split()) > read.limits.message_closing:
        return None
    question = _BEFORE.sub("", before)
    return (question if len(question) <= _QUOTED else before.rpartition("\n")[2]).strip(_MARKS)


def asked(read: Read, opens: float = _OPENS) -> Iterator[str]:
    """The questions that its reader can answer: not « Marre de… ? », nor one that is quoted, nor
    one that only opens the text, up to so much of it."""
    text = read.text.original
    for mark in _MARK.finditer(text, int(len(text) * opens)):
        before = _SENTENCE.search(text[max(0, mark.start() - _LONGEST) : mark.start()])
        if before is None or len(before[0]) < _SHORTEST or mark.end() < len(text) * opens:
            continue
        said = f"{before[0]}{mark[0]}".strip()
        folded = fold(said)
        opening = read.lists.rhetorical.first(folded)
        rhetorical = opening is not None and not folded.text[: opening.start].strip()
        if not rhetorical and not _inside_quotes(text, mark.start()):
            yield said


def _inside_quotes(text: str, at: int) -> bool:
    """Whether a question stands in somebody's words."""
    return text.count("«", 0, at) > text.count("»", 0, at) or text.count("“", 0, at) > text.count(
        "”", 0, at
    )


def question(read: Read) -> str | None:
    """The last question that can be answered."""
    said = [one[-_QUOTED:] if len(one) > _QUOTED else one for one in asked(read)]
    return said[-1].strip(_MARKS) if said else None


def to_do(read: Read) -> str | None:
    """One question, or one thing to do."""
    found = question(read)
    return found if found is not None else read.quote(read.lists.posts.invites.first(read.text))
