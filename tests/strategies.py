"""People to play: a phone whose buttons can be reached, plausible answers, and unlikely texts."""

import copy
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.sandbox.limits import units
from bot.sandbox.markup import parse
from flows.interview.answers import KEPT, REVIEW, Given, Slot
from flows.interview.kinds import Several
from flows.interview.table import QUESTIONS
from flows.protocol.exchange import Button, Edit, Effect, Event, Rekey, Rows, Say, Toast
from flows.record.person import Interview, Person, Place
from tests.conversing import BEGUN, Player

# The same examples on every machine; a turn's length is the benchmarks' business.
settings.register_profile("conversations", derandomize=True, deadline=None)
settings.load_profile("conversations")

COMMANDS = (
    "start",
    "help",
    "privacy",
    "settings",
    "sheet",
    "action",
    "news",
    "edit",
    "new",
    "export",
    "delete",
    "check",
    "prospect",
    "ask",
)
# Longer than any interview: what needs more steps than this goes round in circles.
MOST_STEPS = 150

# What people write where there is nothing to tap, long enough to call for no follow-up.
WRITTEN: Mapping[str, str] = {
    "offer": "Je dessine des logos pour des restaurants",
    "hour_worth": "60",
    "usual_price": "1200",
    "customers": "6, 20",
    "met_through": "Sa comptable, Nadia",
    "seen_coming": "Un panneau « bail à céder »",
    "price_agreed": "600",
    "favourite_price": "600",
    "favourite_hours": "8",
    "effort": "6, 4",
    "income": "48000",
    "week_hours": "40",
    "introducer_names": "Nadia, le notaire",
    "pressing": "Rien ne presse",
    "untold": "Mon plus gros contrat s’arrête en mars",
    "talks": "Ana, Bo",
    "talk_pays": "80 € par mois, un comptable",
    "talk_words": "J’y passe mes dimanches",
    "families": "restaurants, jeunes créateurs",
    "favourite": "Marco",
    "trigger": "Il venait de signer un deuxième local et son menu était illisible",
    "hesitation": "Son associé voulait demander à un cousin",
    "change": "Il a affiché complet trois samedis de suite",
    "quote": "On dirait que vous avez mangé chez nous",
    "dream": "Fermer le lundi sans y penser",
    "gift": "Un carnet pour ses recettes",
    "pays_today": "Les gérants paient un comptable",
    "three_names": "Ana, Bo, Chloé",
    "regret_name": "le pressé qui négocie",
    "planned_hours": "10",
    "real_hours": "25",
    "double_terms": "Un acompte et deux corrections",
    "message": "Bonjour, j’ai lu votre carte de mars. Qui la traduit chez vous ?",
}

EXPRESS: Mapping[str, str] = {"depth": "express", "paid_count": "some", "share": "50"}
COMPLETE: Mapping[str, str] = {
    **EXPRESS,
    "depth": "complete",
    "sells_by": "sessions",  # somebody may not come
    "can": "late",
    "payer": "director",
    "introducers": "one_two",
    "publishes": "blog, LinkedIn",
    "regret": "yes",
    "double": "conditions",
    "another_regret": "yes",
    "another_regret.1": "no",
    "regret_name": "Marco",  # the favourite too: a contradiction to ask about
    "regret_name.1": "le fantôme",
}
BY_NAME: Mapping[str, str] = {**COMPLETE, "paid_count": "few", "regret": "no"}
NO_CUSTOMER: Mapping[str, str] = {"depth": "complete", "paid_count": "zero"}
NO_CUSTOMER_EXPRESS: Mapping[str, str] = {
    **NO_CUSTOMER,
    "depth": "express",
    "talked_to": "one_four",
}
PLANS = {
    "express": EXPRESS,
    "complete": COMPLETE,
    "by name": BY_NAME,
    "no customer": NO_CUSTOMER,
    "no customer, express": NO_CUSTOMER_EXPRESS,
}


class Phone(Player):
    """A player who sees buttons rather than labels, and checks what every event does to them."""

    def buttons(self) -> list[tuple[int, Button]]:
        """Every button on the screen with the number of its message, newest message first."""
        return [(m, b) for m in sorted(self._shown, reverse=True) for b in self._shown[m]]

    def tap(self, button: tuple[int, Button]) -> tuple[Effect, ...]:
        message, what = button
        return self.happen(self.tapped(what.data, message))

    def type(self, text: str) -> tuple[Effect, ...]:
        """Writes a text that is no command."""
        return self.happen(self.said(text))

    def happen(self, event: Event) -> tuple[Effect, ...]:
        effects = super().happen(event)
        for effect in effects:
            check(effect)
        return effects

    def fork(self) -> "Phone":
        """The same phone, which goes its own way from here."""
        other = copy.copy(self)
        other._typed, other._shown = list(self._typed), dict(self._shown)
        other._texts, other._about = dict(self._texts), dict(self._about)
        return other

    @property
    def interview(self) -> Interview:
        """The open interview. Raises LookupError before the first /start."""
        if self.person.interview is None:
            raise LookupError("no interview yet")
        return self.person.interview

    @property
    def place(self) -> Place:
        return self.interview.place

    def asked(self) -> list[tuple[int, Button]]:
        """The buttons of the open question, those of its newest showing."""
        ours = [str(self.interview.id), str(self.person.revision), self.place.at]
        mine = [(m, b) for m, b in self.buttons() if (b.data or "").split(":")[1:4] == ours]
        return [(m, b) for m, b in mine if m == mine[0][0]]

    def options(self) -> dict[str, tuple[int, Button]]:
        """The buttons of the open question that answer it, by option."""
        return {
            (b.data or "").split(":")[4]: (m, b)
            for m, b in self.asked()
            if (b.data or "")[0] in "am"
        }

    def gestures(self) -> dict[str, tuple[int, Button]]:
        """The buttons of the open question that do not answer it, by name."""
        return {
            (b.data or "").split(":")[4]: (m, b)
            for m, b in self.asked()
            if (b.data or "")[0] == "n"
        }

    def button(self, data: str) -> tuple[int, Button]:
        """The newest button that sends this back. Raises LookupError."""
        found = next((pair for pair in self.buttons() if pair[1].data == data), None)
        if found is None:
            raise LookupError(f"no button {data}; there are {[b.data for _, b in self.buttons()]}")
        return found


def check(effect: Effect) -> None:
    """Raises AssertionError for what Telegram would refuse."""
    match effect:
        case Say(html, rows) | Edit(_, html, rows):
            text, _ = parse(html)
            assert text.strip(), "an empty message"
            assert units(text) <= 4096, f"{units(text)} units"
            _check_rows(rows)
        case Rekey(_, rows):
            _check_rows(rows)
        case Toast(text):
            assert len(text) <= 200, text
        case _:
            pass


def _check_rows(rows: Rows) -> None:
    assert sum(map(len, rows)) <= 100
    for row in rows:
        assert len(row) <= 8
        for button in row:
            assert button.label.strip(), button
            does = [x for x in (button.data, button.copy, button.share) if x is not None]
            assert len(does) == 1, button
            assert 1 <= len((button.data or "-").encode()) <= 64, button
            assert len(button.copy or "") <= 256 and len(button.share or "") <= 256, button


def answer(phone: Phone, plan: Mapping[str, str], typing: bool = False) -> None:
    """Answers the open question as planned: taps, unless there is nothing to tap or `typing`."""
    slot = phone.place.slot
    assert slot is not None
    question, options = QUESTIONS[slot.question], phone.options()
    wanted = plan.get(str(slot), plan.get(slot.question))
    if wanted not in options and (wanted or slot.question in WRITTEN):
        phone.type(wanted or WRITTEN[slot.question])
        return
    if not options:  # under a follow-up
        phone.tap(phone.gestures()["keep"])
        return
    option = wanted if wanted in options else next(iter(options))
    if typing:
        phone.type(options[option][1].label)
        return
    asked = phone.place.at
    phone.tap(options[option])
    if isinstance(question, Several) and phone.place.at == asked:  # one proposed answers by itself
        phone.tap(phone.gestures()["ok"])


def walk(phone: Phone, plan: Mapping[str, str], typing: bool = False) -> Iterator[str]:
    """Plays a whole interview; yields each place before it is answered, the last one "kept"."""
    for _ in range(MOST_STEPS):
        at = phone.place.at
        yield at
        if at == KEPT:
            return
        before = phone.person
        if at == REVIEW:
            sheet = phone.button("go:sheet")
            _ = phone.type(sheet[1].label) if typing else phone.tap(sheet)
        elif phone.place.probed:
            phone.tap(phone.gestures()["keep"])
        else:
            answer(phone, plan, typing)
        assert phone.person != before, f"stuck at {at}"
    raise AssertionError(f"still at {phone.place.at} after {MOST_STEPS} steps")


def started(locale: str | None, command: str = "/start") -> Phone:
    """A phone on which the bot has just said hello."""
    phone = Phone(locale, stored)
    phone.play(command)
    return phone


def finished(locale: str, plan: Mapping[str, str], typing: bool = False) -> Phone:
    """A phone at the end of a whole interview."""
    phone = started(locale)
    for _ in walk(phone, plan, typing):
        pass
    return phone


def until(locale: str | None, plan: Mapping[str, str], at: str) -> Phone:
    """A phone on which the question (or place) `at` is open. Raises LookupError if it never is."""
    phone = started(locale)
    for place in walk(phone, plan):
        if place == at:
            return phone
    raise LookupError(at)


def stored(person: Person) -> Person:
    """A person as they come back from a store."""
    back: Person = msgspec.json.decode(msgspec.json.encode(person), type=Person)
    assert back == person
    return back


def timeless(person: Person) -> Person:
    """The person without what differs between typing and tapping: times and message numbers."""
    prospects = tuple(replace(p, begun=BEGUN, judged=None) for p in person.prospects)
    interviews = tuple(map(_timeless, person.interviews))
    return replace(person, interviews=interviews, prospects=prospects)


def _timeless(interview: Interview) -> Interview:
    given = {s: Given(g.value, BEGUN, more=g.more) for s, g in interview.given.items()}
    finished: datetime | None = BEGUN if interview.finished else None
    versions = tuple(replace(v, until=BEGUN, before={}) for v in interview.versions)
    tasks = tuple(replace(t, since=BEGUN, done=BEGUN if t.done else None) for t in interview.tasks)
    called = tuple(replace(c, done=BEGUN if c.done else None) for c in interview.contacts)
    once = replace(interview, begun=BEGUN, finished=finished, given=given, contacts=called)
    news = tuple(replace(n, at=BEGUN) for n in interview.news)
    return replace(once, versions=versions, tasks=tasks, news=news)


def values(phone: Phone) -> dict[str, object]:
    """The answers of the open interview by slot."""
    return phone.interview.values()


def opens(phone: Phone, slot: Slot) -> bool:
    return phone.place.slot == slot


_SENTENCE = re.sub(r"\s+", " ", " ".join(WRITTEN.values()))
TEXTS = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="0123456789 .,'%€$khm-–/", min_size=1, max_size=20),
    st.sampled_from(
        [
            "a" * 4096,
            "👩\u200d🍳" * 1000,
            "9" * 4000,
            "9" * 4000 + " site",
            "<b>Marco</b> & <script>alert(1)</script>",
            "</b></blockquote>",
            "&lt;&amp;&#0;&nope;",
            "مرحبا بالعالم \u202e txt",
            "\u0000\u0001\u0008",
            "\u200b",
            "𐩀 site",
            "² sites, ፩ reco",
            "/start",
            "/delete everything",
            "start",
            "Paul Durand, paul@example.org, 06 12 34 56 78",
            "1, 2, 3; 4 / 5 et 6",
            "-5",
            "1e400",
            "NaN",
            "oui",
            "non",
            "ok",
            "passer",
            "retour",
            "continuer",
            "effacer",
            "c’est tout",
            "on reprend",
            "je garde",
            "pourquoi ?",
            "{ $favourite }",
            "gros con",
            _SENTENCE[:480],
        ]
    ),
)
