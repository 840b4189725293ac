"""What a question hangs on: named functions of the answers given before, and who and how many they
tell of. The rules of the sheet ask the same ones."""

import re

from flows.interview.answers import (
    Answers,
    Can,
    Channel,
    Depth,
    Double,
    Family,
    HasRegret,
    Introducers,
    Market,
    Outlet,
    PaidCount,
    Reminder,
    Role,
    SellsBy,
    TalkedTo,
    YesNo,
)
from flows.interview.options import Approach
from flows.interview.zones import TYPED_ONLY, TimeZone
from flows.reading.phrases import plain

MOST_REGRETS = 3
_COUNTED = re.compile(r"(\d{1,6})\s")
MOST_FAMILIES = 4
MOST_CUSTOMERS_BY_NAME = 4
MOST_TALKS = 3
# What is told beside an answer: a part with its whole, "15,900 of 28,800"; a regret with its story.
ASIDE = ("share", "share.1", "share.2", "share.3", "regret")
# What stands between things that were told one after the other.
TOGETHER = " · "
# Whose words may tell that nobody knows.
UNSURE = ("permission", "calls_back", "refusals", "peer_referral", "reactions", "mentioned")
THROUGH = frozenset(
    {Channel.RECOMMENDATION, Channel.NETWORK, Channel.EVENT, Channel.PLATFORM, Channel.SOCIAL}
)
AT_WORK = frozenset({Role.DIRECTOR, Role.FINANCE, Role.HR, Role.IT, Role.OPERATIONS})


def has_customers(answers: Answers) -> bool:
    return answers.paid_count is not PaidCount.ZERO


def no_customer(answers: Answers) -> bool:
    return answers.paid_count is PaidCount.ZERO


def complete(answers: Answers) -> bool:
    return answers.depth is Depth.COMPLETE


def complete_or_beginning(answers: Answers) -> bool:
    """The express interview is short enough for it before there is a customer."""
    return complete(answers) or no_customer(answers)


def several_families(answers: Answers) -> bool:
    return len(answers.families) > 1


def rest_of_two(answers: Answers) -> Family | None:
    """Of two families, the one that gets what the first one leaves."""
    match answers.families:
        case (_, other):
            return other
    return None


def one_of(answers: Answers, name: str) -> str | None:
    """The family of this name, but for accents and capitals, as it was first spelled."""
    same = (f.name for f in answers.families if plain(f.name) == plain(name))
    return next(same, None)


def family_untold(answers: Answers) -> bool:
    """The favourite is in one of several families; a customer by name is their own."""
    told = answers.by_name and one_of(answers, answers.favourite or "") is not None
    return several_families(answers) and not told


def sells_to_organisations(answers: Answers) -> bool:
    return answers.market is not Market.INDIVIDUALS


def favourite_priced(answers: Answers) -> bool:
    """What was sold to the favourite has a price, and took hours: not what a shop hands over."""
    sold = answers.sells_by not in (SellsBy.SHOP, SellsBy.ONLINE)
    return bool(answers.favourite_price) and sold


def roles_at_work(answers: Answers) -> frozenset[Role]:
    """Who pays for a private individual has none of these."""
    return frozenset() if sells_to_organisations(answers) else AT_WORK


def families_uncounted(answers: Answers) -> bool:
    """How many are in each is not told; a customer by name is one."""
    told = answers.by_name or all(number_in(family.name) for family in answers.families)
    return several_families(answers) and not told


def number_in(name: str) -> int | None:
    """How many the name of a family tells of.

    >>> number_in("30 élèves")
    30
    """
    found = _COUNTED.match(name)
    return int(found[1]) if found else None


def late(family: Family) -> bool:
    return family.can is Can.LATE


def paid_by_another(answers: Answers) -> bool:
    return answers.payer not in (None, Role.THEMSELVES)


def moment_told(answers: Answers) -> bool:
    return bool(answers.trigger)


def came_through_someone(answers: Answers) -> bool:
    """Somebody, or some place, brought the favourite: there is a name for it."""
    return answers.found_by in THROUGH


def somebody_introduces(answers: Answers) -> bool:
    return answers.introducers not in (None, Introducers.NONE)


def amount_without_sign(answers: Answers) -> bool:
    told = (answers.hour_worth, answers.usual_price, answers.income)
    return any(amount is not None and amount.currency is None for amount in told)


def by_appointment(answers: Answers) -> bool:
    """Somebody who does not come leaves an hour empty."""
    return answers.sells_by is SellsBy.SESSIONS


def publishes_in_several(answers: Answers) -> bool:
    return len(answers.publishes) > 1


def where_they_publish(answers: Answers) -> tuple[Outlet, ...]:
    return answers.publishes


def talked_to_someone(answers: Answers) -> bool:
    return answers.talked_to not in (None, TalkedTo.ZERO)


def nobody_named(answers: Answers) -> bool:
    """Those they talked to are not told one by one."""
    return not answers.talks


def publishes_somewhere(answers: Answers) -> bool:
    return bool(answers.publishes) and answers.publishes != (Outlet.NOWHERE,)


def publishes_and_sells(answers: Answers) -> bool:
    return publishes_somewhere(answers) and has_customers(answers)


def approaches_someone(answers: Answers) -> bool:
    return bool(answers.approach) and answers.approach != (Approach.NEVER,)


def wrote_a_message(answers: Answers) -> bool:
    return bool(answers.message)


def has_regret(answers: Answers) -> bool:
    return answers.regret in (HasRegret.YES, HasRegret.REFUSED)


def worked_for_them(answers: Answers) -> bool:
    """Hours and money exist only for a regret that became a job."""
    return answers.regret is HasRegret.YES


def regret_is_favourite(answers: Answers) -> bool:
    """A contradiction to ask about, never to guess."""
    name = answers.regrets[-1].regret_name if answers.regrets else None
    return bool(name and answers.favourite and plain(name) == plain(answers.favourite))


def conditions_named(answers: Answers) -> bool:
    return bool(answers.regrets) and answers.regrets[-1].double is Double.CONDITIONS


def regret_among_families(answers: Answers) -> bool:
    return has_regret(answers) and bool(answers.families)


def has_regret_and_room(answers: Answers) -> bool:
    return has_regret(answers) and len(answers.regrets) < MOST_REGRETS


def another_regret(answers: Answers) -> bool:
    return bool(answers.regrets) and answers.regrets[-1].another_regret is YesNo.YES


def wants_a_reminder(answers: Answers) -> bool:
    return answers.reminder not in (None, Reminder.NONE)


def without_a_button(answers: Answers) -> frozenset[TimeZone]:
    return TYPED_ONLY


def most_families(answers: Answers) -> int:
    return MOST_CUSTOMERS_BY_NAME if answers.by_name else MOST_FAMILIES


def customers_at_most(answers: Answers) -> int:
    """How many of "the last five" there can be: no more than customers who paid."""
    return min(5, len(answers.families)) if answers.by_name and answers.families else 5


def last_customers(answers: Answers) -> int:
    """How many "all of them" are: those whose way here was told; one of them alone is no count."""
    told = sum(answers.last_five.values())
    return told if told > 1 else customers_at_most(answers)


def planned(answers: Answers) -> float | None:
    """The hours that were planned for the regret being told."""
    return answers.regrets[-1].planned_hours if answers.regrets else None


def up_to_customers(answers: Answers) -> tuple[int, ...]:
    return tuple(range(customers_at_most(answers) + 1))


def three_people(answers: Answers) -> int:
    return MOST_TALKS
