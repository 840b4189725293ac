"""What people call the roads by which customers came: a search engine, a fair, a platform, or which
of the things they publish; and who sent the favourite. Told in their words beside a button, it
names the road."""

from msgspec.structs import replace

from flows.interview.answers import Answers, Channel, Outlet
from flows.reading.calling import called
from flows.reading.judging import hollow, of_oneself, of_the_sheet
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Span, fold

# Ours: a name; more is a story.
_WORDS, _SIGNS = 4, 32
# Ours: fewer words are how somebody is called: « Morven at the livery yard ».
_A_SENTENCE = 5
_BY_NAME = (Channel.EVENT, Channel.PLATFORM)


def with_roads(answers: Answers, lists: Lists) -> Answers:
    """The answers, with the roads as they are called."""
    called = {**_engine(answers, lists), **_place(answers, lists)}
    sent_by, brought_by = _sent_by(answers, lists), _brought_by(answers, lists)
    return replace(answers, called=called, sent_by=sent_by, brought_by=brought_by)


def _told(answers: Answers, channel: Channel) -> Folded:
    """What was said of the ways that people came, where one is this."""
    first = answers.said.get("found_by", "") if answers.found_by is channel else ""
    five = answers.said.get("last_five", "") if answers.last_five.get(channel) else ""
    return fold(f"{first}. {five}")


def _engine(answers: Answers, lists: Lists) -> dict[Channel, str]:
    said = _told(answers, Channel.SITE)
    named = [name for name, words in lists.engines.items() if words.within(said)]
    return {Channel.SITE: named[0]} if len(named) == 1 else {}


def _place(answers: Answers, lists: Lists) -> dict[Channel, str]:
    """The fair, or the platform, where the favourite was met."""
    name, channel = (answers.met_through or "").strip(" ."), answers.found_by
    if channel not in _BY_NAME or not name or "," in name or len(name) > _SIGNS:
        return {}
    judged = (hollow, of_oneself, of_the_sheet)
    told = len(name.split()) > _WORDS or any(wrong(name, lists) for wrong in judged)
    return {} if told else {channel: name}


def _sent_by(answers: Answers, lists: Lists) -> str | None:
    """Who sent the favourite, without what leads to them: « une recommandation du docteur P.,
    médecin du travail » is « docteur P. »."""
    told = fold((answers.met_through or "").strip())
    lead = lists.sent_by.first(told)
    led = lead is not None and not told.text[: lead.start].strip()
    after = told.quote(Span(lead.end, len(told.text))) if lead and led else told.original
    parts = [part.strip(" ’'") for part in after.lstrip(" ,:").split(",")]
    named = next((part for part in parts if part and not hollow(part, lists)), "")
    most = _A_SENTENCE if led else _WORDS
    if (led or len(parts) > 1) and 0 < len(named.split()) <= most:
        return named
    return _who_did(told.original, lists)


def _who_did(words: str, lists: Lists) -> str | None:
    """Who, of a sentence that tells what somebody did: « Awa lui a donné mon numéro ». By name
    only: of « ma sœur travaille avec lui », it is not known where the name ends."""
    people = called(words, lists) if len(words.split()) > _A_SENTENCE else ()
    one = people[0] if len(people) == 1 and people[0].why and not people[0].thing else None
    return one.name if one and one.name.split()[-1][:1].isupper() else None


def _brought_by(answers: Answers, lists: Lists) -> Outlet | None:
    """The one thing they publish that their words name, where a post brought somebody."""
    said = _told(answers, Channel.SOCIAL)
    named = [Outlet(name) for name, words in lists.outlets.items() if words.within(said)]
    return named[0] if len(named) == 1 and named[0] in answers.publishes else None
