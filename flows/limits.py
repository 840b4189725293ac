"""Every threshold and weight of the method, read from content/rules.toml."""

import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Literal

import msgspec
from msgspec import Struct

Source = Literal["S0", "S1", "S2", "S3", "S4", "method", "ours"]


class Rule(Struct, frozen=True, forbid_unknown_fields=True):
    """One number: where it comes from (an article, the method, or ours), since when, and why."""

    value: float
    source: Source
    date: date
    why: str


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """The numbers, one field a rule of rules.toml. Grades, points and counts are whole; shares are
    percentages."""

    shares_high: float
    wants_from: int
    can_from: int
    eighty: float
    eighty_amber: float
    late_heavy: int
    worth_ratio: int
    hour_ratio: float
    lent_part: int
    unpaid_part: int
    refusals_few: int
    refusals_many: int
    price_test: int
    calls_back: int

    reader_red: int
    reader_amber: int
    reader_hours: int
    theo_topics: int

    overrun: float
    pattern_regrets: int
    same_sign: int
    marked_down: int

    portrait_real_person: int
    portrait_trigger: int
    portrait_hesitation: int
    portrait_change: int
    portrait_quote: int
    portrait_payer: int
    portrait_before: int
    portrait_gift: int
    portrait_sketch: int
    portrait_persona: int
    demographics: int

    text_introduced: int
    text_homework: int
    text_about_you: int
    text_obstacle: int
    text_paid: int
    text_question: int
    text_number: int
    text_moment: int
    text_story: int
    text_quote: int
    text_closing: int
    text_words: int
    text_dated: int
    text_happened: int
    text_asked: int
    text_invoice: int
    text_due: int
    text_way: int
    text_whom: int
    text_thanks: int
    text_free_no: int
    kind_margin: int
    kind_other: int
    kind_long: int
    kind_short: int

    message_stock: int
    message_stock_most: int
    message_placeholder: int
    message_me: int
    message_long: int
    message_words: int
    message_near: int
    message_closing: int
    message_me_ratio: int
    message_halfway: int
    message_specific: int
    trust_yes: int

    post_words_from: int
    post_everyone: int
    post_hashtag: int
    post_hashtags: int

    audience_sentence: int
    audience_family: int
    audience_yours: int
    audience_story: int
    audience_words: int
    audience_problem: int
    audience_offer: int
    audience_trade: int
    audience_peers: int
    audience_news: int
    audience_learners: int
    audience_craft: int
    audience_gear: int
    audience_most: int
    audience_alone: int
    audience_margin: int

    next_customers: int
    season_days: int
    test_days: int

    check_words: int
    guide_questions: int
    talk_minutes: int
    call_minutes: int
    heard_of: int
    heard_paying: int

    hint_customers: int
    pattern_customers: int
    sheet_message: int
    sheet_lines: int
    letter_length: int
    letter_beside: int
    sheet_quote: int
    sheet_echo: int

    prospect_moment: int
    prospect_alike: int
    prospect_sign: int
    prospect_wrong: int
    prospect_against: int
    prospect_dreamer: int
    prospect_answers: int
    prospect_enough: int
    prospect_margin: int
    prospect_told: int
    prospect_recalled: int
    small_sale: int

    dear_hour: int
    scale_cfa: int

    @property
    def scales(self) -> Mapping[str, int]:
        """How many units of a money, by its sign, stand for one of a euro in bands and bounds; one
        of every other."""
        return {"F CFA": self.scale_cfa}


def read_limits(toml_text: str) -> Limits:
    """The limits of rules.toml. Raises msgspec.ValidationError naming what is missing or wrong, and
    tomllib.TOMLDecodeError when it is not TOML."""
    rules = msgspec.convert(tomllib.loads(toml_text), dict[str, Rule])
    values = {name: _whole(rule.value) for name, rule in rules.items()}
    return msgspec.convert(values, Limits)


def _whole(value: float) -> float | int:
    return int(value) if value == int(value) else value
