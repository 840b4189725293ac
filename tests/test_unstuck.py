"""Around the sheet, at random: /check, /prospect, /news and /ask typed and tapped in no order keep
everyone unstuck. The seeds are fresh; `SEED=… pytest tests/test_unstuck.py` plays one again."""

import os
from functools import cache
from random import Random
from secrets import randbits

import pytest

from flows.protocol.consult import Consult
from flows.protocol.exchange import (
    Edit,
    Effect,
    File,
    Found,
    Paper,
    React,
    Rekey,
    Say,
    Tapped,
    Toast,
)
from flows.record.person import Person
from tests.checking.__main__ import TEXTS
from tests.checking.judging import texts
from tests.random_answers import NASTY
from tests.strategies import COMPLETE, EXPRESS, NO_CUSTOMER, Phone, finished

PLANS = {"complete": COMPLETE, "express": EXPRESS, "no customer": NO_CUSTOMER}
ROUNDS, STEPS = 3, 30
LOOKS = ("/check", "/prospect", "/news", "/ask", "/sheet", "/help", "/action")
# What buttons do that only show.
LOOKING = ("check:turn", "check:kinds", "check:apart", "check:show")
# What the edge finds out: nobody else is there, and a code is as fresh as any.
CODE = "k3v9-7m2q-x8tz"
# What only the second person writes: the first one is never to read it.
OTHERS = "Zéphyrine de Quimperlé"
SAID = {
    "fr": (
        "Une dame de Lyon, envoyée par Marco, veut un logo avant le 12 mai.",
        "Il veut une remise avant de lire le devis.",
        "J’ai un nouveau client, un restaurant, par mon chouchou, 900 €.",
        "Une usine m’a payé avec deux mois de retard.",
        "J’ai parlé à une boulangère, elle n’achète pas.",
        "Qui me paie tard ?",
        "À quel prix ?",
        "C’est une réponse, non une page d’offre.",
        "Corriger",
        "oui",
        "non merci",
        "je ne sais pas",
        "1 450",
        "laisse tomber",
    ),
    "en": (
        "A lady in Leeds, sent by Marco, wants a logo before 12 May.",
        "He asked for a discount before he read the quote.",
        "A new customer, a restaurant, through my favourite, 900.",
        "A factory paid me two months late.",
        "I spoke to a baker, she isn’t buying.",
        "Who pays me late?",
        "At what price?",
        "It’s a reply, not an offer page.",
        "Change it",
        "yes",
        "no thanks",
        "I don’t know",
        "1,450",
        "never mind",
    ),
}


@cache
def person(locale: str, plan: str) -> Phone:
    return finished(locale, PLANS[plan])


@cache
def pasted() -> tuple[str, ...]:
    """Texts as people paste them, of those that the rules were written from."""
    files = sorted((TEXTS / "seen").glob("*.toml"))
    return tuple(label.body for file in files for _, label in texts(file))


def record(who: Person) -> list[object]:
    """What the sheet is made of."""
    return [[one.given, one.news] for one in who.interviews]


def seen(effect: Effect) -> bool:
    """Whether somebody looking at their phone notices it."""
    if isinstance(effect, Toast):
        return bool(effect.text)
    return isinstance(effect, Say | Edit | Rekey | React | File | Paper)


def answered(phone: Phone, effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """The same, with what comes of it once the edge has found out what was asked of it."""
    asked = [effect for effect in effects if isinstance(effect, Consult)]
    return (*effects, *(e for one in asked for e in phone.happen(Found(one, code=CODE))))


def step(phone: Phone, locale: str, chance: Random, other: str) -> str:
    """One thing that a person does; what it was. other: what they sign with."""
    shown = [(m, b) for m, b in phone.buttons()[:12] if b.data is not None]
    how = chance.choices(("look", "paste", "say", "nasty", "tap"), (3, 3, 4, 1, 6 * bool(shown)))[0]
    before, asked = record(phone.person), (phone.person.screen or "").partition(":")[0] == "check"
    if how == "tap":
        at, button = chance.choice(shown)
        done, looks = f"[{button.label}]", (button.data or "").startswith(LOOKING)
        effects = phone.tap((at, button))
    else:
        among = {"look": LOOKS, "paste": pasted(), "say": SAID[locale], "nasty": NASTY}
        done, looks = chance.choice(among[how]), how == "look" or (how == "paste" and asked)
        done = f"{done} {other}" if how in ("paste", "say") else done
        effects = phone.play(done) if how == "look" else phone.type(done)
    effects = answered(phone, effects)
    assert any(map(seen, effects)), f"no reply to {done}"
    assert not looks or record(phone.person) == before, f"the record changed at a look: {done}"
    assert other or OTHERS not in str(effects), f"words of another at {done}"
    assert phone.buttons(), f"no way on after {done}"
    return done


@pytest.mark.parametrize("round_", range(ROUNDS))
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("locale", SAID)
def test_unstuck(locale: str, plan: str, round_: int) -> None:
    """Whatever two people type and tap by turns, each is always answered, with a way on, in no word
    of the other; to look changes nothing of their record; and the sheet opens in the end."""
    seed = int(os.environ.get("SEED") or randbits(32))
    print("SEED", seed)
    chance, played = Random(seed), []  # noqa: S311 - a game, no secret
    mine, theirs = person(locale, plan).fork(), person(locale, plan).fork()
    for _ in range(STEPS):
        for phone, other in ((mine, ""), (theirs, OTHERS)):
            played.append(step(phone, locale, chance, other))
    for phone in (mine, theirs):
        sheet = answered(phone, phone.play("/sheet"))
        assert any(isinstance(effect, Say) and effect.rows for effect in sheet), played
        last = max(m for m, _ in phone.buttons())
        data = next(b.data for m, b in phone.buttons() if m == last)
        assert phone.happen(Tapped(data or "go:on", last)), played
