"""What of the answers may stand on a sheet that others will read: nobody's identity, no insult."""

from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct

from flows.answers import Answers, Own, Regret
from flows.masking import masked
from flows.wording import Lists, insult


def discreet(answers: Answers, lists: Lists) -> Answers:
    """The answers without e-mail addresses, phone numbers and full names, nor insults to those
    who are regretted."""
    regrets = tuple(_polite(regret, lists) for regret in answers.regrets)
    known: Answers = _anonymous(msgspec.structs.replace(answers, regrets=regrets), lists)
    return known


def _anonymous(value: Any, lists: Lists) -> Any:
    match value:
        case StrEnum():
            return value
        case str():
            return masked(value, lists).text
        case tuple():
            return tuple(_anonymous(item, lists) for item in value)
        case Struct():
            fields = {f: _anonymous(getattr(value, f), lists) for f in value.__struct_fields__}
            return msgspec.structs.replace(value, **fields)
    return value


def _polite(regret: Regret, lists: Lists) -> Regret:
    """The regret without what was said in anger: those words count as not given."""
    sign = regret.first_sign
    return msgspec.structs.replace(
        regret,
        regret_name=_unless_insult(regret.regret_name, lists),
        wrong=tuple(w for w in regret.wrong if not (isinstance(w, Own) and insult(w.words, lists))),
        first_sign=None if isinstance(sign, Own) and insult(sign.words, lists) else sign,
        double_terms=_unless_insult(regret.double_terms, lists),
    )


def _unless_insult(text: str | None, lists: Lists) -> str | None:
    return None if text and insult(text, lists) else text
