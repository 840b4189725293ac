"""Taking out of a text what would tell who somebody is: e-mail addresses, phones, full names."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import phonenumbers
from msgspec import Struct

from flows.reading.lists import Lists
from flows.reading.names import MARK, FullName, full_names, titled_names

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")

# How people group the digits of a phone. A price, a date or hours are grouped otherwise: this is
# what leaves them alone. phonenumbers then says whether the digits can be a phone at all.
_GAP = r"(?:\s?[-–./]\s?|[ \u00a0\u202f])?"
_SHAPES = (
    rf"(?:\+|00)[1-9]\d{{0,2}}(?:{_GAP}\(0\))?(?:{_GAP}\(?\d\)?){{7,12}}",  # +33 (0)6 12 34 56 78
    rf"0\d(?P<fr>{_GAP})\d\d(?:(?P=fr)\d\d){{3}}",  # 06 12 34 56 78
    rf"0\d\d(?P<ch>{_GAP})\d{{3}}(?P=ch)\d\d(?P=ch)\d\d",  # 044 668 18 00
    rf"0\d{_GAP}\d{{3}}(?P<be>{_GAP})\d\d(?P=be)\d\d",  # 02 555 12 12
    rf"0\d{{3}}{_GAP}\d{{3}}{_GAP}\d{{3}}",  # 0470 123 456
    rf"0\d{{3}}{_GAP}\d\d(?P<slash>{_GAP})\d\d(?P=slash)\d\d",  # 0470/12.34.56
    rf"\(?0\d{{2,4}}\)?{_GAP}\d{{3,4}}{_GAP}\d{{3,4}}",  # 020 7946 0958, 07911 123456
    rf"(?:1{_GAP})?\(?[2-9]\d\d\)?{_GAP}[2-9]\d\d{_GAP}\d{{4}}",  # (514) 555-1234
)
_MONEY_OR_TIME = r"\s?(?:[€$£%]|euros?\b|dollars?\b|h\b|h\d)"
_PHONE = re.compile(
    rf"(?<![\w€$£+])(?<!\d[.,/-])(?:{'|'.join(_SHAPES)})(?!\d|[.,:/-]\d|{_MONEY_OR_TIME})"
)
_CAPITALS = 2  # A full name has as many; behind a title, one: « madame Brunet ».
_GROUP_END = re.compile(r"(?<=\d)(?=[^\d)])")


class Masked(Struct, frozen=True):
    """The text that may be kept, and what was taken out: "email", "phone", "full_name"."""

    text: str
    found: tuple[str, ...]


def masked(text: str, lists: Lists) -> Masked:
    """The text with a mark for each e-mail address and phone, and « Marie D. » for a full name,
    « Mme D. » for one with a title."""
    found = []
    for kind, mask in _MASKS.items():
        kept = mask(text, lists)
        if kept != text:
            found.append(kind)
        text = kept
    return Masked(text, tuple(found))


def cleaned(value: Any, lists: Lists) -> Any:
    """An answer as it is kept, JSON, each of its texts masked: we keep none of what tells who
    somebody is."""
    match value:
        case {"words": words}:
            return {"words": masked(words, lists).text}
        case list():
            return [cleaned(item, lists) for item in value]
        case str() if value:
            return masked(value, lists).text
        case _:
            return value


def without_contacts(text: str, lists: Lists) -> str:
    """The text with a mark for each e-mail address and phone; names stay."""
    return _without_phones(_without_emails(text, lists), lists)


def _without_emails(text: str, lists: Lists) -> str:
    return _EMAIL.sub(MARK, text) if "@" in text else text


def _without_phones(text: str, lists: Lists) -> str:
    return _PHONE.sub(lambda found: _without_phone(found[0], lists), text)


def _without_phone(digits: str, lists: Lists) -> str:
    """The mark, and what came after the phone when its shape took in too much."""
    ends = [len(digits), *reversed([gap.start() for gap in _GROUP_END.finditer(digits)])]
    end = next((e for e in ends if _is_phone(digits[:e], lists)), 0)
    return MARK + digits[end:] if end else digits


def _is_phone(digits: str, lists: Lists) -> bool:
    return any(_possible(digits, region) for region in lists.phones)


def _possible(digits: str, region: str) -> bool:
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(digits, region))
    except phonenumbers.NumberParseException:
        return False


def _without_family_names(text: str, lists: Lists) -> str:
    for find, capitals in ((full_names, _CAPITALS), (titled_names, 1)):
        if sum(map(str.isupper, text)) >= capitals:
            text = _shortened(text, find(text, lists.names))
    return text


def _shortened(text: str, names: Iterator[FullName]) -> str:
    pieces, done = [], 0
    for name in names:
        stop = "" if text[name.end : name.end + 1] == "." else "."
        pieces += [text[done : name.first_end], f" {name.initial}{stop}"]
        done = name.end
    return "".join([*pieces, text[done:]])


_MASKS: dict[str, Callable[[str, Lists], str]] = {
    "email": _without_emails,
    "phone": _without_phones,
    "full_name": _without_family_names,
}
