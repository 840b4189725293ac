"""Trade packs: known by what people say they sell, they propose and state nothing."""

import re
import tomllib

import pytest

from bot import content
from bot.content import FOLDER
from flows.interview.answers import Answers, HasRegret, MomentKind, PaidCount, SellsBy
from flows.interview.path import path
from flows.reading.trades import KINDS, ByCause, message, read_packs, recognised
from flows.sheet.findings.regrets import Cause
from flows.sheet.rules.refusing import in_trade
from flows.sheet.sheet import BY_LINE, sheet
from tests.content_for_tests import LIMITS, LISTS, VOICES
from tests.sheet_checks import lines, words_in
from tests.test_situations import STEPS
from tests.tongues import LANGUAGES

PACKS = {
    code: read_packs((FOLDER / code / "trades.toml").read_text(encoding="utf-8"))
    for code in LANGUAGES
}
TRADES = [name for name in LISTS.trades if not name.startswith("_")]


@pytest.mark.parametrize(
    ("offer", "trade"),
    [
        ("Du ménage dans les bureaux", "cleaning"),
        ("Je tiens la comptabilité de commerçants", "accounting"),
        ("Des cours de YOGA, le matin", "yoga_sport"),
        ("Je photographie des mariages", "photography_video"),
        ("I teach yoga", "yoga_sport"),
        ("Quelque chose d’utile", None),
        ("Un déménageur", None),  # « ménage » is a part of the word, and not the word
        ("", None),
    ],
)
def test_a_trade_is_known_by_whole_words(offer: str, trade: str | None) -> None:
    """The trade of which the offer has most words, whole, whatever their accents; else none."""
    assert recognised(offer, LISTS.trades) == trade


def test_the_same_trades_in_every_language() -> None:
    """Each language has words for each trade, and each trade says the same things in all."""
    first, *others = PACKS.values()
    for other in others:
        assert list(other) == list(first)
    assert set(ByCause.__struct_fields__) == set(Cause)
    for name, trade in LISTS.trades.items():
        kinds = {f"{kind}-{cause}" for kind in KINDS for cause in Cause}
        assert kinds <= trade.says, name
        moments = {of.removeprefix("moment-") for of in trade.says if of.startswith("moment-")}
        assert moments <= set(MomentKind)
    selling = {f"_{by}" for by in SellsBy if by is not SellsBy.NOT_YET}
    assert selling <= set(LISTS.trades)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pack_asks_and_proposes(code: str) -> None:
    """What a pack asks is a question; no pack tells the person what happened to them."""
    yours = {
        "fr": r"\bvotre (?:client|année|chiffre)|\bvous avez (?:eu|perdu|fait)\b",
        "en": r"\byour (?:customer|year)\b|\byou (?:had|lost)\b",
    }
    for name, pack in PACKS[code].items():
        for of, text in pack.said():
            assert of.startswith("ask-") or not re.search(yours[code], text, re.I), (name, of)
            assert not of.startswith("ask-") or text.endswith("?"), (name, of)


@pytest.mark.parametrize(("expected", "values"), STEPS)
def test_a_wrong_trade_states_no_fact(expected: object, values: dict[str, object]) -> None:
    """Whatever trade is recognised, its words stand only where something is proposed, asked or to
    be watched for: all that is told as lived is the same."""
    answers = path(values).answers
    lived = [line for line in lines(sheet(answers, LIMITS, LISTS)) if not _proposes(line.id)]
    for line in lived:
        assert not any(id.startswith("trade-") for id in words_in(line.facts)), line.id


def _proposes(id: str) -> bool:
    return BY_LINE[id].proposed or id in ("line-signs", "line-regret_family")


@pytest.mark.parametrize("by", [SellsBy.SHOP, SellsBy.SESSIONS, SellsBy.ONLINE])
@pytest.mark.parametrize("trade", TRADES)
def test_nobody_signs_at_a_counter(trade: str, by: SellsBy) -> None:
    """Whatever the trade, no quote, deposit or signature where nobody asks for one."""
    offer = PACKS["fr"][trade].words[0]
    answers = Answers(offer=offer, sells_by=by, paid_count=PaidCount.SOME, regret=HasRegret.YES)
    for kind in KINDS:
        for cause in Cause:
            for words in in_trade(answers, LISTS, kind, cause):
                said = [texts.label(words.id) for texts in VOICES.values()]
                bound = r"\b(devis|acompte|sign[eé]|signer|signature|quotes?|deposit|signed)\b"
                assert not any(re.search(bound, text, re.I) for text in said), said


def test_a_pack_that_lacks_a_sentence_is_refused() -> None:
    """A pack without a cause, with an empty sentence or with code in it is an error that names
    it."""
    text = (FOLDER / "en" / "trades.toml").read_text(encoding="utf-8")
    lines_ = text.splitlines()
    at = next(i for i, line in enumerate(lines_) if line.startswith("workload"))
    for wrong in ('workload = ""', 'workload = "{ $name }"', 'workloads = "More?"'):
        with pytest.raises(ValueError):
            read_packs("\n".join([*lines_[:at], wrong, *lines_[at + 1 :]]))
    assert tomllib.loads(text)
    assert content.lists().trades.keys() == LISTS.trades.keys()
    assert message("cleaning", "ask-fit") == "trade-cleaning-ask-fit"
