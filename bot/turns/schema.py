"""The form in which records are written: each says its number, and earlier ones are brought to it.

A record is JSON; that of a person, or of what people share, is an object with its form in front.
What the bot notes for itself in lists has none: it begins anew where it cannot be read.
"""

from collections.abc import Callable
from hashlib import blake2b
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from storage.base import Damaged, Newer, Record

T = TypeVar("T")
Upgrade = Callable[[str, Any], Any]
"""What a record, given its key and the JSON it holds, is in the next form."""

UPGRADES: tuple[Upgrade, ...] = ()
"""From form 1 to 2, and so on. A field more needs none, as long as it has a default."""
WRITTEN = "schema"
"""The record that tells the newest form of a store."""


class _Form(Struct, frozen=True):
    """Of records written before there was a number, the first."""

    schema: int = 1


class Written(Struct, frozen=True):
    """shape: of what a person's record holds, to whoever was the last to begin to write here."""

    shape: str = ""


def shape_of(kind: type) -> str:
    """A name for all that a record of a kind may hold: another one when a field comes or goes."""
    told = msgspec.json.encode(msgspec.json.schema(kind), order="sorted")
    return blake2b(told, digest_size=8).hexdigest()


def newest() -> int:
    """The form of today's records."""
    return 1 + len(UPGRADES)


def encoded(holds: object) -> bytes:
    """The payload of a record."""
    payload = msgspec.json.encode(holds)
    if not payload.startswith(b"{"):
        return payload
    return _front() + (b"," if payload != b"{}" else b"") + payload[1:]


def decoded(record: Record, shape: type[T]) -> tuple[T, bool]:
    """What a record holds, and whether it is kept in an earlier form. Raises Damaged, Newer."""
    try:
        form = _form(record.payload)
        if form > newest():
            raise Newer(record.key)
        payload = _upgraded(record, form) if form < newest() else record.payload
        return msgspec.json.decode(payload, type=shape), form < newest()
    except (ValueError, RecursionError) as error:  # ValueError: what is no JSON, or no UTF-8
        raise Damaged(record.key) from error


def _front() -> bytes:
    return b'{"schema":%d' % newest()


def _form(payload: bytes) -> int:
    if payload.startswith((_front() + b",", b"[")):  # at once: nearly all are
        return newest()
    return msgspec.json.decode(payload, type=_Form).schema


def _upgraded(record: Record, form: int) -> bytes:
    holds = msgspec.json.decode(record.payload)
    for upgrade in UPGRADES[form - 1 :]:
        holds = upgrade(record.key, holds)
    return msgspec.json.encode(holds)
