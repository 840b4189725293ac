"""The process that sets papers: it comes when it is needed, and holds up nothing when it goes."""

import os
import signal
import subprocess
import sys
from multiprocessing import Pipe
from time import monotonic, sleep
from typing import Any

import pytest

from bot.sheets import typesetter
from bot.sheets.typesetting import Asked, NotSet, Typesetter
from tests.process import ROOT

SAMPLE = Asked("sample.typ", "", "png", 72)
USES_ONE = """
from bot.sheets.typesetting import Typesetter
from tests.test_typesetting import SAMPLE
one = Typesetter()
one.set(SAMPLE)
print(one.pid)
"""


def test_begins_anew_where_it_went_down() -> None:
    """Whatever ended it, the next paper is set, the same to the byte."""
    one = Typesetter()
    first = one.set(SAMPLE)
    assert one.pid is not None
    os.kill(one.pid, signal.SIGKILL)
    assert one.set(SAMPLE) == first


def test_tells_what_cannot_be_set() -> None:
    """What the compiler says is told, and the next paper is set by the same process."""
    one = Typesetter()
    one.set(SAMPLE)
    before = one.pid
    with pytest.raises(NotSet, match="No such file"):
        one.set(Asked("nowhere.typ", "", "png", 72))
    one.set(SAMPLE)
    assert one.pid == before


def test_outlives_a_panic() -> None:
    """What a compiler in another language may raise is told as well, whatever it is."""

    class Panic(BaseException):
        pass

    class Compiler:
        def compile(self, *args: Any, **options: Any) -> Any:
            raise Panic("the compiler is upset")

    upset: Any = Compiler()
    assert typesetter._set(upset, SAMPLE).wrong == "the compiler is upset"


def test_ends_when_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while without papers, its memory is the system's again."""
    monkeypatch.setattr(typesetter, "IDLE", 0.0)
    _, theirs = Pipe()
    typesetter.main(theirs)


def test_ends_with_who_asks() -> None:
    """A bot that is gone, however that came, leaves no process behind."""
    line = [sys.executable, "-c", USES_ONE]
    told = subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603 - our own
    until = monotonic() + 10
    while _is_there(int(told.stdout)):
        assert monotonic() < until
        sleep(0.05)


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
