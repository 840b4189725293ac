"""Where the tour begins: whole interviews, the golden conversations, the sheets of situations."""

import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any
from unittest.mock import patch

from msgspec.structs import replace

from flows.coaching.hand import QUESTION
from flows.desk.planning import DAYS
from flows.desk.voice import Content
from flows.interview.answers import KEPT, Answers, Slot
from flows.interview.choices import Choice
from flows.interview.several import Counter, Multi
from flows.interview.table import QUESTIONS
from flows.interview.zones import TimeZone
from flows.protocol.deeds import News
from flows.protocol.exchange import Command, Due, Event, Notified, Outcome, Sent, Tapped, Worth
from flows.record.contacts import Because, Contact
from flows.record.dossiers import SAME_SESSION, Dossier, Note
from flows.record.person import Person, Place, Planned, Settings, Task
from flows.record.person import take as take_up
from flows.record.prospects import Prospect
from flows.record.ties import Asked, Coach, Consent, Invitation, Need, Sign, Standing, Tie, moment
from flows.record.voices import Asker, Kind, Link
from flows.scoring import traits
from tests.conversing import BEGUN, FOLDER, written
from tests.gallery.coaching import (
    COACH,
    CODES,
    DOT,
    HELD,
    LINKS,
    PEOPLE,
    SESSIONS,
    customer,
    kept,
)
from tests.gallery.samples import ANSWERS, TOLD, TOUCHY
from tests.gallery.steps import WRITTEN, Key, Played, Step
from tests.papers_for_tests import situation
from tests.strategies import BY_NAME, COMPLETE, MOST_STEPS, NO_CUSTOMER, PLANS
from tests.tongues import LANGUAGES

Take = Callable[[Step], Played]
SITUATIONS = Path(__file__).parent.parent / "situations"
TEXTS = SITUATIONS.parent / "texts"
# Situations in which nearly every question has an answer; and the answers that decide which have.
RICH = ("marco", "by_name", "three_regrets", "no_customer")
DECISIVE = {"depth", "paid_count", "regret", "another_regret"}
MOST_OPTIONS = 12
# Situations with a text that has blanks, and which it is.
FILLED = {"three_roles": "brief"}
MOST_WRITERS = 4
# Somebody with two customers says that five of them spoke of what they publish.
MISCOUNTED = {**BY_NAME, "mentioned": "5"}


def walks(take: Take) -> None:
    """A whole interview of each plan, from the first hello to the end; where nearly everything is
    asked, the sheets of people who give every other answer."""
    for plan in (*PLANS.values(), MISCOUNTED):
        at = take(Step(Person(locale="fr"), Command("start", "", 1)))
        for _ in range(MOST_STEPS):
            interview = at.person.interview
            if interview is None or interview.place.at == KEPT:
                break
            at = _answer(at, interview.place, plan, take)
        if interview is not None and plan in (COMPLETE, NO_CUSTOMER):
            options(interview.values(), take)


def _answer(at: Played, place: Place, plan: Mapping[str, str], take: Take) -> Played:
    """The open question answered as planned: by taps, unless there is nothing to tap."""
    if place.slot is None or place.probed:
        return take(at.tapping(_key(at, "keep" if place.slot else "go:sheet")))
    options = {key.data.split(":")[4]: key for key in at.keys if key.data[:2] in ("a:", "m:")}
    wanted = plan.get(place.at, plan.get(place.slot.question))
    if wanted not in options and (wanted or place.slot.question in ANSWERS):
        return take(at.typing(wanted or ANSWERS[place.slot.question][0]))
    key = options[wanted] if wanted in options else next(iter(options.values()))
    tapped = take(at.tapping(key))
    if key.data.startswith("a:"):
        return tapped
    _overfill(tapped, take)
    return take(tapped.tapping(_key(tapped, "ok")))


def _overfill(at: Played, take: Take) -> None:
    """Everything is tapped that can be: more than some questions take."""
    for option in [key.data.split(":")[4] for key in at.keys if key.data.startswith("m:")]:
        key = next((key for key in at.keys if key.data.split(":")[4:5] == [option]), None)
        at = take(at.tapping(key)) if key else at


def _key(at: Played, end: str) -> Key:
    return next(key for key in at.keys if key.data.endswith(end))


class Recorder:
    """Stands for `turn` while golden conversations are played, and takes each turn as a step."""

    def __init__(self, take: Take) -> None:
        self._take = take
        self._left: dict[int, Played] = {}  # by the person they left, who is in them and so lives

    def turn(
        self, person: Person, event: Event, content: Content, now: datetime, by: str = ""
    ) -> Outcome:
        number: int = getattr(event, "message", 0)
        at = self._left.get(id(person))
        screen, newest, asked = (at.screen, at.newest, at.asked) if at else ({}, 0, None)
        newest = number - 1 if isinstance(event, WRITTEN) else newest
        under = screen[number].keys if number in screen else ()
        label = next((k.label for k in under if k.data == getattr(event, "data", None)), "")
        played = self._take(Step(person, event, now, screen, newest, asked, label))
        self._left[id(played.first.person)] = played
        return played.first


def golden(take: Take, language: str) -> None:
    """Every golden conversation in a language."""
    with patch("tests.conversing.turn", Recorder(take).turn):
        for path in sorted(FOLDER.glob(f"*-{language}.txt")):
            with suppress(LookupError):  # it is not up to date, which its own test tells
                written(path.read_text(encoding="utf-8"))


def situations(take: Take) -> None:
    """The sheet and the report of every situation, and of what its person changes."""
    for path in sorted(SITUATIONS.glob("*.toml")):
        whole = tomllib.loads(path.read_text(encoding="utf-8"))
        values: dict[str, Any] = {}
        for nth, told in enumerate((whole, *whole.get("then", ()))):
            values |= told["answers"]
            at = take(Step(_whole(values), Command("sheet", "", 1), origin=f"{path.stem} {nth}"))
            take(at.then(Tapped("paper:report:1", at.newest)))
        if path.stem in RICH:
            options(whole["answers"], take)


def options(answers: Mapping[str, Any], take: Take) -> None:
    """The sheets of people who give to each question its first answer, its second, and so on; and
    of who skips all that can be skipped."""
    required = {s: v for s, v in answers.items() if QUESTIONS[Slot.parse(s).question].required}
    at = take(Step(_whole(required), Command("sheet", "", 1)))
    take(at.then(Tapped("paper:report:1", at.newest)))
    for nth in range(MOST_OPTIONS):
        values = {slot: _nth(Slot.parse(slot), nth, value) for slot, value in answers.items()}
        take(Step(_whole(values), Command("sheet", "", 1)))


def _whole(values: Mapping[str, Any]) -> Person:
    """A person with these answers who wants every part of the sheet at once."""
    person = kept(values)
    return replace(person, settings=replace(person.settings, whole=True))


def _nth(slot: Slot, nth: int, value: Any) -> Any:
    """The nth option of a question, as it is saved; the value if it has none, or is decisive."""
    question = QUESTIONS[slot.question]
    if slot.question in DECISIVE or not isinstance(question, Choice | Multi | Counter):
        return value
    ids = question.options(Answers())
    if not ids:  # they depend on another answer
        return value
    first, second = ids[nth % len(ids)], ids[(nth + 1) % len(ids)]
    match question:
        case Choice():
            return first
        case Counter():
            return {first: 2, second: 1}
        case Multi(alone=alone):
            return [first] if {first, second} & alone else [first, second]


def texts(take: Take) -> None:
    """Texts that people give to be read over: the first of each kind of a few people, then one read
    as every kind."""
    at = take(Step(kept(situation("marco")), Command("check", "", 1)))
    told = tomllib.loads((TEXTS / "held_out.toml").read_text(encoding="utf-8"))["text"]
    for text in told:
        take(at.typing(text["words"]))
    files = sorted((TEXTS / "seen").glob("*.toml"))[:MOST_WRITERS]
    for file in files:
        for text in tomllib.loads(file.read_text(encoding="utf-8"))["text"]:
            take(at.typing(text["body"].strip()))
    for kind in traits.TOLD:
        words = told[0]["words"]
        shown = take(at.typing(words))
        take(shown.then(Tapped(f"check:turn::{kind}", shown.newest, words)))


def invitations(take: Take) -> None:
    """Whoever comes by a code of each worth, with a sheet and without one; and what one hears of
    the other, coach or coachee."""
    sheet = kept(situation("marco"))
    for code in CODES.values():
        fresh = take(Step(Person("fr"), Command("start", code, 1), origin=code))
        known = take(Step(sheet, Command("join", code, 1), origin=code))
        joined = [take(came.typing("oui")) for came in (fresh, known)]
        for came, news in product((fresh, known, *joined), News):
            take(came.then(Notified(news, COACH, BEGUN)))
        for came, said in product(joined, ("Envoyer", "Ne pas envoyer")):
            nudged = take(came.then(Notified(News.NUDGED, COACH, BEGUN)))
            take(take(nudged.typing("Je finis jeudi")).typing(said))
        for came in joined:
            take(came.then(Command("start", code, 1)))
            take(take(came.typing("Ma fiche")).then(Command("delete", "", 1)))
    over = Standing(day=BEGUN.date() - timedelta(1))
    tie = Tie(COACH, BEGUN, "Claire", 1, BEGUN, asked=True, sheet=1, consent=Consent.SHEET)
    shares = replace(sheet, ties=(replace(tie, shares=True, standing=over),))
    take(Step(shares, Notified(News.NUDGED, COACH, BEGUN)))
    coach = replace(sheet, coach=Coach(BEGUN, "Claire"))
    for coachee, news in product((1, 2, 3), News):
        take(Step(coach, Notified(news, coachee)))


def called(take: Take) -> None:
    """Somebody with one person to call for each reason; and texts whose blanks they fill."""
    for (name, draft), language in product(FILLED.items(), LANGUAGES):
        person = replace(kept(situation(name)), locale=language)
        [interview] = person.interviews
        people = tuple(Contact(n, "Awa", kind=kind) for n, kind in enumerate(Because, 1))
        done = Contact(len(people) + 1, "Awa", done=BEGUN, came="oui")
        listed = replace(interview, contacts=(*people, done), listed=done.id)
        at = take(Step(person.changing(listed), Command("action", "", 1), origin=f"calls {name}"))
        take(at.then(Tapped("show:people:1", at.newest)))
        for contact in people:
            take(at.then(Tapped(f"show:contact:1.{contact.id}", at.newest)))
        at = take(at.then(Tapped(f"show:draft:1.{draft}", at.newest)))
        at = take(at.then(Tapped(f"turn:fill:1.{draft}", at.newest)))
        while at.person.screen == f"fill:1.{draft}":
            at = take(at.typing("30"))
        take(at.tapping(_key(at, f"call:refill:1:{draft}")))


CONTRARY = {
    "moment_kind": "something_new", "why_you": ["trust"], "found_by": "recommendation",
    "hesitation": "Le prix, il trouvait cela trop cher",
}  # fmt: skip
"""What somebody answers whose customers tell otherwise (see OTHERWISE)."""


MARCO = situation("marco")


def withdrawn(take: Take) -> None:
    """A link of a coach's that is withdrawn, and one to customers that is over."""
    sheet = kept(MARCO)
    coach = Coach(BEGUN, "Claire", links=(Invitation(1, CODES[Worth.OPEN], BEGUN),))
    coaches = replace(sheet, coach=coach)
    sure = f"turn:invitation-revoke:{coach.key(1)}"
    there = take(Step(coaches, Command("coach", "", 1), origin="withdrawn"))
    asked = take(there.then(Tapped(sure, there.newest)))
    take(asked.then(Tapped(f"coach:revoke:{coach.key(1)}", asked.newest)))
    over = Link(1, LINKS[Worth.OPEN], BEGUN, until=BEGUN, days=30, most=1)
    asker = Asker(BEGUN, "Claire Lebrun", links=(over,))
    words = take(Step(replace(sheet, asker=asker), Command("words", "", 1), origin="over"))
    take(words.then(Tapped(f"turn:voice-link:{asker.key(1)}", words.newest)))


def desk(take: Take) -> None:
    """A coach of many: the list, what it can be narrowed to, a session with each, the groups, and
    what is at the coach's own way; and one who has nobody to ask for."""
    links = (
        Invitation(1, CODES[Worth.OPEN], BEGUN, label="Promotion de mars"),
        Invitation(2, CODES[Worth.OPEN][::-1], BEGUN),
        Invitation(3, CODES[Worth.FULL][::-1], BEGUN),
    )
    asks = (Asked(1, "Qu’attendez-vous de nos séances ?"), Asked(2, "Quand ?", ("Tôt", "Tard")))
    noted = (Note("Hésite à dire son prix"), Note("A dit son prix", BEGUN))
    seen_ = {"1": Dossier(noted, sessions=(BEGUN - SAME_SESSION * 7,))}
    seen_["2"] = Dossier(looked=BEGUN, sessions=(BEGUN - SAME_SESSION,), nudged=BEGUN)
    seen_ |= {str(id): Dossier(planned=on, hour="14:30") for id, on in SESSIONS.items()}
    seen_ |= {str(id): Dossier(held=(on,)) for id, on in HELD.items()}
    seen_["13"] = Dossier((Note("Dit", BEGUN),), held=(BEGUN.date() - timedelta(2),))
    seen_["11"] = Dossier(looked=BEGUN - SAME_SESSION * 9)
    coach = Coach(BEGUN, "Claire", links=links, asks=asks, asked=2, dossiers=seen_)
    at = take(Step(replace(kept(MARCO), coach=coach), Command("coachees", "", 1), origin="desk"))
    narrowed = (f"coach:roster:0:{need}" for need in Need)
    groups = (
        f"coach:{what}:{coach.key(id)}" for what in ("roster:0:", "patterns") for id in (1, 2, 3)
    )
    whole = ("roster:1", "sort", "csv", "patterns", "patterns::paper", "patterns::actions")
    for data in (*narrowed, *groups, *(f"coach:{each}" for each in whole)):
        take(at.then(Tapped(data, at.newest)))
    for id in range(1, PEOPLE + 1):
        for what in ("one", "session", "notes"):
            take(at.then(Tapped(f"coach:{what}:{coach.key(id)}", at.newest)))
    take(at.then(Tapped(f"coach:session:{coach.key(1)}:paper", at.newest)))
    mended = f"coach:mend:{coach.key(1)}:{moment(BEGUN)}:"
    take(at.then(Tapped(mended, at.newest)))
    take(at.then(Tapped(f"{mended}gone", at.newest)))
    planned = take(at.then(Tapped(f"coach:plan:{coach.key(1)}", at.newest)))
    for text in ("un jour", "mardi"):
        take(planned.typing(text))
    take(take(at.then(Tapped(f"coach:nudge:{coach.key(5)}", at.newest))).typing("On se voit ?"))
    several = take(at.then(Tapped("coach:signs", at.newest)))
    take(take(several.typing("On se voit ?")).typing("oui"))
    question = take(at.then(Tapped("turn:coach-question", at.newest)))
    long = "Où ? " * QUESTION
    for text in ("Où ?\nIci", long, f"Où ?\nIci\n{long}", "Où ?"):
        take(question.typing(text))
    full = replace(coach, asks=(*asks, Asked(3, "Où ?")), asked=3)
    here = take(Step(replace(kept(MARCO), coach=full), Command("coach", "", 1), origin="full"))
    take(take(here.then(Tapped("turn:coach-question", here.newest))).typing("Et après ?"))
    logo = take(at.then(Tapped("turn:coach-logo", at.newest)))
    for file in ("none", DOT):
        logo = take(logo.then(Sent("photo", logo.newest + 1, "", file)))
    take(take(at.then(Tapped("turn:roster-find", at.newest))).typing("Ana"))
    take(at.then(Tapped("turn:cohort-export:0", at.newest)))
    take(at.then(Tapped("turn:coach-lost", at.newest)))
    for typed in ("Anna", "Yasmne", "Gontran"):
        take(at.typing(typed))
    for about in Sign:
        take(at.then(Tapped(f"coach:signs:{about}", at.newest)))
    take(at.then(Tapped(f"coach:nudge:{coach.key(8)}", at.newest)))
    take(at.then(Tapped("coach:heard:off", at.newest)))
    take(at.then(Tapped(f"coach:plan:{coach.key(3)}", at.newest)))
    for many in (1, 2):
        today = {str(id): Dossier(planned=BEGUN.date(), remind=BEGUN) for id in range(many)}
        today["1"] = Dossier(planned=BEGUN.date(), hour="09:00", remind=BEGUN)
        take(Step(replace(kept(MARCO), coach=replace(coach, dossiers=today)), Due()))


def customers(take: Take) -> None:
    """Whoever comes by a link of an entrepreneur, of each kind and worth, and tells; and what the
    entrepreneur sees of it."""
    lives = Settings(time_zone=str(TimeZone.PARIS))  # a reminder comes by their own clock
    for code in LINKS.values():
        came = take(Step(Person("fr", settings=lives), Command("start", code, 1), origin=code))
        at = take(came.typing("oui"))
        take(came.typing("non"))
        take(came.typing("peut-être"))
        for told in at.person.voices:
            take(at.then(Tapped(f"turn:voice-paused:{told.key}", at.newest)))
            why = take(at.then(Tapped(f"told:again:{told.key}:l_stopped", at.newest)))
            take(why.typing(TOLD[2]))
        for text in ("Me rappeler demain", *TOLD, "passer", "passer", "passer", "C’est tout"):
            at = take(at.typing(text))
        for label in ("Tout citer", "Ne rien envoyer", "Envoyer ces choix"):
            take(at.typing(label))
        take(take(at.typing("Raconter encore un peu")).typing("passer"))
        for told in at.person.voices:
            take(at.then(Tapped(f"turn:voice-apart:{told.key}", at.newest)))
            anew = take(
                at.then(Tapped(f"told:again:{told.key}:{next(iter(told.words))}", at.newest))
            )
            for names in TOUCHY:
                take(anew.typing(names))
        for let in ("nothing", "open", "read", "unnamed", "named"):
            for told in at.person.voices:
                for id in told.words:
                    at = take(at.then(Tapped(f"told:let:{told.key}:{id}:{let}", at.newest)))
                    take(at.then(Tapped(f"turn:voice-phrase:{told.key}.{id}", at.newest)))
            if let == "nothing":
                take(at.typing("Ne rien envoyer"))
        sent = take(at.typing("C’est bon, j’envoie"))
        mine = take(sent.then(Command("words", "", 1)))
        for told in sent.person.voices:
            for where in (f"voice-apart:{told.key}", f"voice-again:{told.key}"):
                mine = take(mine.then(Tapped(f"turn:{where}", mine.newest)))
            for id in told.words:
                mine = take(mine.then(Tapped(f"told:let:{told.key}:{id}:nothing", mine.newest)))
        take(sent.typing("merci"))
        take(at.then(Notified(News.CLOSED, COACH, BEGUN)))
    sheet = kept(MARCO | CONTRARY)
    group = str(MARCO["families"][0])
    link = Link(1, LINKS[Worth.OPEN], BEGUN, group=group)
    asker = Asker(BEGUN, "Claire Lebrun", links=(link,))
    for says in ("", "samedi", "violon"):
        take(Step(replace(sheet, asker=asker), Command("words", says, 1), origin=says))
    take(Step(replace(sheet, asker=asker), Notified(News.TOLD, 1)))
    take(Step(Person("fr", asker=asker), Notified(News.TOLD, 1)))
    one = replace(asker, links=(replace(link, most=1),))
    heard = take(Step(replace(sheet, asker=one), Notified(News.TOLD, 1), origin="one"))
    take(heard.then(Tapped(f"turn:voice-link:{one.key(1)}", 1)))
    unsaid = replace(asker, links=(replace(link, group=""),))
    apart = take(Step(replace(sheet, asker=unsaid), Command("sheet", "", 1), origin="unsaid"))
    take(apart.then(Tapped("show:told:voices", apart.newest)))
    namesake = replace(kept(MARCO | {"favourite": "Marco"}), asker=asker)
    take(Step(namesake, Command("words", "", 1), origin="namesake"))
    [before] = customer(asker, len(Kind)).voices
    back = Person("fr", voices=(replace(before, sent=BEGUN - timedelta(2)),))
    offered = take(Step(back, Command("start", "", 1), origin="back another day"))
    take(offered.then(Tapped("told:own", offered.newest)))
    asks = take(Step(replace(sheet, asker=asker), Command("sheet", "", 1), origin="asks"))
    for part in ("voices", "aim"):
        take(asks.then(Tapped(f"show:told:{part}", asks.newest)))
    for command in ("delete", "ask"):
        take(Step(replace(sheet, asker=asker), Command(command, "", 1), origin="asks"))
    for data in ("voice:picture:24:v_moment", "paper:aim:1"):
        take(asks.then(Tapped(data, asks.newest)))
    quoted = " ".join(f"Un samedi de mars, {id} 24." for id in ("v_moment", "v_tried", "v_doubt"))
    take(asks.then(Command("check", f"Voici ce que l’on m’a dit. {quoted} Et vous ?", 1)))
    dear = kept({**MARCO, "hesitation": CONTRARY["hesitation"], "found_by": "social"})
    at = take(Step(replace(dear, asker=asker), Command("sheet", "", 1), origin="dear"))
    take(at.then(Tapped("show:told:voices", at.newest)))
    sure = take(asks.then(Tapped(f"turn:voice-revoke:{asker.key(1)}", asks.newest)))
    take(sure.then(Tapped(f"voice:revoke:{asker.key(1)}", sure.newest)))
    wording = take(asks.then(Tapped(f"turn:voice-wording:{asker.key(1)}", asks.newest)))
    theirs = take(wording.typing("Bonjour, racontez-moi ce qui a changé. Un non me va."))
    again = take(theirs.then(Tapped(f"turn:voice-wording:{asker.key(1)}", theirs.newest)))
    take(again.then(Tapped(f"voice:ours:{asker.key(1)}", again.newest)))
    [told] = customer(asker, 1).voices
    other = replace(told, asker=COACH, at=BEGUN + timedelta(seconds=1), name="Paul")
    waits = replace(told, sent=None, remind=BEGUN)
    each = (customer(asker, n).voices for n in (1, 2, 3))
    for voices in (*each, (told, other), (waits,)):
        person = Person("fr", voices=voices)
        for command in ("words", "settings", "delete"):
            take(Step(person, Command(command, "", 1), origin=f"{len(voices)} {voices[0].kind}"))
        take(take(Step(person, Due(), BEGUN, origin=f"told {len(voices)}")).typing("merci"))


def closing(take: Take) -> None:
    """Somebody back after leaving at the very end, their sheet read."""
    take(Step(kept(situation("marco"), "action"), Command("start", "", 1), origin="action"))


def afterwards(take: Take) -> None:
    """Somebody who tells, in sentences, what happened after the sheet."""
    pressing = "Manon attend un prix pour le 18 juin"
    usual = {"usual_price": {"amount": 15, "currency": "€"}, "effort": [5, 3, 2]}
    person = kept(situation("marco") | usual | {"pressing": pressing})
    [interview] = person.interviews
    who = Contact(1, "Manon", first="Manon", why="attend un prix", kind=Because.WAITS)
    doing = person.changing(replace(take_up(interview, Task("pressing", BEGUN)), contacts=(who,)))
    at = take(Step(doing, Command("action", "", 1), BEGUN, origin="afterwards"))
    done = take(at.tapping(next(k for k in at.keys if ":done" in k.data)))
    take(done.typing("Awa a signé, envoyée par Marco"))
    for question in ("à quel prix je vends ?", "combien me rapporte une heure ?"):
        take(Step(person, Command("ask", question, 1), BEGUN, origin="afterwards"))
    for lead in (
        "Un restaurant de festival, par Marco, 28 % de redevance, veut commencer vite",
        "Un restaurant, mon prix est accepté, il vient de signer le bail d’un deuxième",
    ):
        begun = take(Step(person, Command("prospect", "", 1), BEGUN, origin="afterwards"))
        told = take(begun.typing(lead))
        judged = take(told.tapping(next(k for k in told.keys if "enough" in k.data)))
        take(judged.then(Command("prospect", "", judged.newest + 1)))
        take(judged.then(Tapped("turn:prospects", judged.newest)))
    begins = Prospect(1, interview.id, BEGUN, name="Un inconnu", given={"signs": ("haggled",)})
    held = replace(person, prospects=(begins,), met=1)
    shown = take(Step(held, Command("prospect", "", 1), BEGUN, origin="begun before"))
    take(shown.then(Tapped("turn:prospects", shown.newest)))
    news = take(Step(person, Command("news", "", 1), BEGUN, origin="afterwards"))
    regret = take(news.tapping(next(k for k in news.keys if "regret" in k.data)))
    seen = take(regret.then(Command("sheet", "", regret.newest + 1)))
    take(seen.typing("j’ai réfléchi au devis de Lyon"))


def reminded(take: Take) -> None:
    """Somebody asked after each delay whether their sheet still holds."""
    person = kept(situation("marco"))
    [interview] = person.interviews
    for days in DAYS.values():
        waiting = person.changing(replace(interview, planned=Planned(BEGUN, days)))
        take(Step(waiting, Due(), BEGUN, origin=f"{days} days"))


ROUNDS: tuple[tuple[Callable[[Take], None], ...], ...] = (
    (
        walks,
        situations,
        texts,
        invitations,
        withdrawn,
        desk,
        customers,
        called,
        closing,
        reminded,
        afterwards,
    ),
    (partial(golden, language="fr"),),
    (partial(golden, language="en"),),
)
"""What is toured first speaks every language; golden conversations add what only they say."""
