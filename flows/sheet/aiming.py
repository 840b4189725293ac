"""Whom to aim for and whom to avoid: the two personas that the findings allow."""

from collections.abc import Sequence

from flows.interview.answers import Answers, Double, FirstSign, Own, Regret, Wrong
from flows.interview.table import no_customer
from flows.limits import Limits
from flows.reading.replies import plain
from flows.sheet.findings.finding import Finding
from flows.sheet.findings.payers import favourite_turn, opened, shares, verdict
from flows.sheet.findings.portrait import customers_alike
from flows.sheet.findings.quotes import closed, inner
from flows.sheet.findings.talks import to_call_again
from flows.sheet.persona import Aim, Buyer, Negative, Watched
from flows.words.texts import Fact, Words, cut

# Ours: the longest title that stays one.
_TITLE = 40


def buyer(answers: Answers, findings: Sequence[Finding], limits: Limits) -> Buyer:
    """Never a dreamer, nor someone they would refuse at twice the price."""
    codes = {finding.code for finding in findings}
    if no_customer(answers):
        return Buyer(Aim.INTERVIEWS, _heard_first(findings))
    if "target_only" in codes:
        return Buyer(Aim.TARGET)
    turn = favourite_turn(answers)
    place = None if turn is None else verdict(answers.families[turn], limits)
    if answers.favourite and place not in ("dreamer", "out") and not _refused(findings):
        return Buyer(Aim.PERSON, answers.favourite, turn, customers_alike(answers))
    return _best_family(answers, limits)


def _heard_first(findings: Sequence[Finding]) -> Words:
    """Whom to call again before anybody else; else, that the listening is still to come."""
    again = to_call_again(findings)
    if again is None:
        return Words("whom-listen")
    return Words("whom-call_again", {"name": again.facts["name"]})


def _refused(findings: Sequence[Finding]) -> bool:
    return any(f.code == "favourite_regretted" and f.facts["never"] == "yes" for f in findings)


def _best_family(answers: Answers, limits: Limits) -> Buyer:
    parts = shares(answers, limits)
    paying = [i for i, f in enumerate(answers.families) if verdict(f, limits) == "real_payer"]
    if not paying:
        return Buyer(Aim.TO_FIND)
    best = max(paying, key=lambda turn: parts[turn] or 0)
    name = answers.families[best].name
    return Buyer(Aim.FAMILY, opened(name), best)


def negative(answers: Answers, aimed: Buyer) -> Negative | None:
    """The regret that says the most; a watch list when there is none; None before it was asked."""
    if answers.regret is None:
        return None
    if not answers.regrets:
        return Negative(Watched.LIST)
    turn = next((i for i, r in enumerate(answers.regrets) if r.double is Double.NEVER), 0)
    kind = Watched.REFUSED if answers.regret == "refused" else Watched.REGRETTED
    regret, taken = answers.regrets[turn], _named(answers, aimed)
    return Negative(kind, _given(regret, taken) or _made(regret, kind, taken), turn)


def _named(answers: Answers, aimed: Buyer) -> set[str]:
    """The names of those aimed for, which nobody to avoid may bear."""
    family = answers.families[aimed.turn].name if aimed.turn is not None else ""
    return {plain(family), plain(answers.favourite or "")}


def _given(regret: Regret, taken: set[str]) -> str:
    """The name they gave, when it names a behaviour."""
    given = regret.regret_name or ""
    return given if _names_behaviour(given) and plain(given) not in taken else ""


def _names_behaviour(name: str) -> bool:
    """« le pressé qui négocie », not « Dupont »: several words, no capital after the first."""
    rest = name.split()[1:]
    return bool(rest) and not any(word[0].isupper() for word in rest)


def _made(regret: Regret, kind: Watched, taken: set[str]) -> Words:
    """A name made of what happened: what they picked, else their words, else what is left."""
    sign = regret.first_sign if isinstance(regret.first_sign, FirstSign) else None
    wrong = next((w for w in regret.wrong if isinstance(w, Wrong)), None)
    if sign or wrong:
        began = sign if sign is FirstSign.URGENT or wrong is None else None
        return Words("behaviour-name", {"sign": began or "none", "wrong": wrong or "none"})
    own = (w.words for w in (*regret.wrong, regret.first_sign) if isinstance(w, Own))
    told = next((words for words in own if plain(words) not in taken), None)
    if told:
        words = closed(cut(inner(told), _TITLE)).rstrip(".")
        return Words("behaviour-told", {"words": words})
    facts: dict[str, Fact] = {
        "refused": "yes" if kind is Watched.REFUSED else "no",
        "never": "yes" if regret.double is Double.NEVER else "no",
    }
    return Words("behaviour-unknown", facts)
