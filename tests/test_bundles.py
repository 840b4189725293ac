"""Words compiled when they are used, once for all the ways of speaking that share them."""

import pytest

from bot import content
from flows.words.bundles import Shared
from flows.words.texts import Texts, Unsaid, Words, overlay

BASE = """
hello = Bonjour { name }, { you } !
    .why = Parce que.
name = Anna
you = vous
count = { $n } clients
"""
TU = "you = tu\n"
FRENCH = content.tongues().all["fr"].typography


def spoken(locale: str, source: str, shared: Shared) -> Texts:
    texts = Texts(locale, source, FRENCH, shared)
    texts.prepare()
    return texts


def test_what_changes_changes_what_speaks_of_it() -> None:
    """A message that is the same to the letter is said anew where one that it speaks of differs."""
    shared: Shared = {}
    vous, tu = (spoken("fr", source, shared) for source in (BASE, overlay(BASE, TU)))
    assert vous.label("hello") == "Bonjour Anna, vous !"
    assert tu.label("hello") == "Bonjour Anna, tu !"
    assert tu.label("hello.why") == vous.label("hello.why")


def test_only_what_differs_is_compiled_again() -> None:
    """Another way of speaking compiles what it changes and what speaks of it; a region also what
    has numbers in it, that it may write in its own way."""
    shared: Shared = {}
    spoken("fr", BASE, shared)
    alone = set(shared)
    spoken("fr", overlay(BASE, TU), shared)
    assert len(set(shared) - alone) == 2  # hello and you
    spoken("fr-CA", BASE, shared)
    assert len(set(shared) - alone) == 3  # and count


def test_a_region_writes_its_own_numbers() -> None:
    """The same message says a number as each region writes it, whichever was compiled first."""
    shared: Shared = {}
    france, quebec = (spoken(locale, BASE, shared) for locale in ("fr", "fr-CA"))
    assert france.label("count", n=12345) == "12\u202f345 clients"
    assert quebec.label("count", n=12345) == "12\xa0345 clients"


def test_a_fact_that_is_not_said_needs_no_words() -> None:
    """Facts are made ready as a message asks for them; one without words is told by its own id."""
    texts = Texts("fr", BASE, FRENCH)
    nowhere = Words("nowhere")
    assert texts.label("count", n=3, other=nowhere) == "3 clients"
    with pytest.raises(Unsaid, match="nowhere"):
        texts.label("count", n=nowhere)
    with pytest.raises(Unsaid, match="count"):
        texts.label("count")


def test_ready_when_all_is_compiled() -> None:
    """One message compiles those around it only; all of them, once they are prepared."""
    many = "\n".join(f"message-{n} = Mot" for n in range(50))
    texts = Texts("fr", many, FRENCH)
    assert texts.label("message-45") == "Mot"
    assert not texts.ready
    texts.prepare()
    assert texts.ready
    assert texts.label("message-7") == "Mot"
