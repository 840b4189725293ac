"""Before you publish: what a pasted text is told, and that nothing of it is kept."""

import html
import re
from functools import cache

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.intake.updates import parse
from bot.telegram.replies import calls
from flows.desk.dialogue import Dialogue
from flows.interview.answers import KEPT, REVIEW, Given
from flows.limits import Limits
from flows.protocol.exchange import Button, Corrected, Edit, Effect, Say, Sent, Tapped
from flows.publishing.answer import safe
from flows.publishing.screens import MESSAGE
from flows.reading.masking import masked
from flows.rooms import HOUSE
from flows.scoring.kinds import SCORED, TO_ONE
from flows.scoring.measures import MEASURES
from flows.words.voices import Variant
from tests.conversing import BEGUN, words
from tests.strategies import COMPLETE, EXPRESS, TEXTS, Phone, finished, until, walk
from tests.tongues import LANGUAGES

GENERIC = (
    "Bonjour, je me permets de vous contacter car notre agence leader propose des solutions "
    "innovantes. N’hésitez pas à revenir vers moi."
)
SPECIFIC = (
    "Bonjour Ana, Marco m’a parlé de vous : vous avez signé le bail de votre deuxième restaurant "
    "le 3 mars. J’ai lu votre carte en ligne. Peur de payer d’avance ? Chez moi, 300 € seulement "
    "si cela vous plaît."
)
POST = (
    "Côté technique, une garalde pour les plats et un crénage serré. Les graphistes comprendront. "
    "#typo #design"
)
NAMING = (
    "Bonjour, Nathalie Tremblay m’a parlé de vous et de votre deuxième restaurant du 3 mars. "
    "J’ai lu votre carte en ligne avec Paul Durand. Appelez-moi donc demain matin au "
    "06 12 34 56 78 ou écrivez-moi à claire.martin@example.org, d’accord ?"
)
IDENTITIES = ("Tremblay", "Durand", "06 12", "56 78", "claire.martin", "@")
# Answers that lead to somebody to aim for, and to no regret.
AIMED = {"want": "sign_fast", "can": "on_time", "regret": "no"}
TALK = re.compile(r"<[^>]+>")

in_both_languages = pytest.mark.parametrize("language", LANGUAGES)


@cache
def _played(locale: str, complete: bool, at: str) -> Phone:
    return until(locale, {**(COMPLETE if complete else EXPRESS), **AIMED}, at)


def at(place: str, complete: bool = True, locale: str = "fr") -> Phone:
    """A phone where this place is open."""
    return _played(locale, complete, place).fork()


def two_favourites() -> Phone:
    """A phone on which a second interview has begun, about Awa; the first is about Marco."""
    phone = at(KEPT, complete=False)
    phone.play("/new")
    phone.tap(phone.button("go:favourite"))
    phone.type("Awa")
    phone.tap(phone.options()["0"])
    return phone


def said(effects: tuple[Effect, ...]) -> str:
    return "\n".join(e.html for e in effects if isinstance(e, Say | Edit))


def answer(phone: Phone, text: str) -> str:
    """What /check answers to a text."""
    phone.play("/check")
    return said(phone.type(text))


def buttons(effects: tuple[Effect, ...]) -> list[Button]:
    """Those of the last thing said."""
    last = [e for e in effects if isinstance(e, Say | Edit)][-1]
    return [b for row in last.rows for b in row]


def stored(phone: Phone) -> str:
    return msgspec.json.encode(phone.person).decode()


# Ways in


@pytest.mark.parametrize("place", [REVIEW, KEPT])
def test_a_long_text_that_answers_nothing_is_offered_to_be_checked(place: str) -> None:
    """Where no question is open, a pasted text is not misunderstood: one tap checks it."""
    phone = at(place)
    *_, offer = phone.type(GENERIC)
    assert isinstance(offer, Say) and offer.about == phone._typed[-1]
    assert "sur 10" in said(phone.tap(phone.button("check:turn")))


def test_a_few_words_are_no_text() -> None:
    """A short remark at home is answered as before."""
    phone = at(KEPT)
    assert not any("check:" in (b.data or "") for b in buttons(phone.type("et maintenant ?")))


def test_a_misread_text_is_offered_under_the_question() -> None:
    """What a question of choices cannot be answered with may be a text: the question stays open,
    and the answer comes in a message of its own, in reply to the text."""
    phone = at("want")
    before = phone.interview
    phone.type(f"{GENERIC} {GENERIC}")
    (told,) = [
        e
        for e in phone.tap(phone.button(f"check:show:{phone._typed[-1]}"))
        if isinstance(e, Say | Edit)
    ]
    assert isinstance(told, Say) and told.about == phone._typed[-1] and "sur 10" in told.html
    assert phone.place.at == "want" and phone.interview.given == before.given


def test_a_text_question_takes_it_for_its_answer() -> None:
    """Where words are asked for, a long text is the answer, and nothing is offered."""
    phone = at("trigger")
    phone.type("Il venait de signer un deuxième local et son menu était illisible, disait-il.")
    assert phone.interview.given["trigger"].value
    assert phone.place.at != "trigger"


def test_what_follows_a_question_is_for_the_question() -> None:
    """After /check and a change of mind, what is typed answers the question asked again."""
    phone = at("offer")
    phone.play("/check")
    phone.tap(phone.button("go:on"))
    phone.type("Je dessine des menus pour des restaurants qui ouvrent une deuxième adresse")
    assert phone.place.at == "paid_count"


def test_a_picture_with_words_under_it() -> None:
    """The words under a picture can be checked; those of a few words are left alone."""
    phone = at(KEPT)
    phone.play(f"<photo> {GENERIC}")
    assert "sur 10" in said(phone.tap(phone.button("check:turn")))
    assert not any("check" in (b.data or "") for b in buttons(phone.play("<photo> ma carte")))


def test_before_anything_else() -> None:
    """Someone who never began can have a text checked; what the rest would need is said."""
    phone = Phone("fr")
    html = answer(phone, GENERIC)
    assert "sur 10" in html and str(words().speak(phone.person).label("check-nobody"))[:10] in html
    assert not phone.interview.given


@in_both_languages
def test_with_the_command(language: str) -> None:
    """A text sent with the command is checked at once, by its word in the person's language too."""
    phone = at(KEPT, locale=language)
    alias = {"fr": "/vérifier", "en": "/reread"}[language]
    for command in ("/check", alias):
        told = phone.type(f"{command} {GENERIC}") if command == alias else None
        effects = told or phone.play(f"{command} {GENERIC}")
        assert "10" in said(effects) and "blockquote" in said(effects)
        (say,) = [e for e in effects if isinstance(e, Say)]
        assert say.about == phone._typed[-1]


# The text itself


def test_nothing_pasted_is_kept() -> None:
    """However a text comes to be checked, no word of it is in what is stored of the person."""
    phone, asked = at(KEPT), at("want")
    known = stored(phone) + stored(asked)
    mine = [word for word in re.findall(r"\w{6,}", NAMING) if word not in known]
    assert len(mine) > 5
    phone.type(NAMING)
    phone.tap(phone.button("check:turn"))
    phone.play(f"/check {NAMING}")
    answer(phone, NAMING)
    asked.type(NAMING)
    asked.tap(asked.button(f"check:show:{asked._typed[-1]}"))
    assert not [word for word in mine if word in stored(phone) + stored(asked)]


PAGE = (
    "Madame, monsieur,\nVotre carte change au printemps. Je la redessine en six jours, "
    "textes et prix compris, pour 1 800 €.\nDeux propositions, un aller-retour, c’est écrit."
    "\nBien à vous, Claire"
)


@pytest.mark.parametrize("place", ["trigger", "found_by", "usual_price", "share"])
def test_a_page_is_no_answer(place: str) -> None:
    """A text of several lines that comes while a sentence or a figure is asked for is not kept
    unless it is sent once more; that it can be read as a text is offered at once."""
    asked = at(place)
    asked.type(PAGE)
    assert "redessine" not in stored(asked) and "1800" not in stored(asked)
    assert asked.button(f"check:show:{asked._typed[-1]}")
    kept = at("trigger")
    kept.type(PAGE)
    kept.type(PAGE)
    assert "redessine" in stored(kept)


def test_nobody_is_named_in_the_answer() -> None:
    """No e-mail address, phone or full name of the text is repeated, whole or cut."""
    html = answer(at(KEPT), NAMING)
    assert "Nathalie T." in html or "m’a parlé de vous" in html
    assert not [identity for identity in IDENTITIES if identity in html]


@given(st.integers(0, len(NAMING)), st.integers(0, len(NAMING)))
@settings(max_examples=60)
def test_a_quote_hides_what_it_cuts(start: int, end: int) -> None:
    """Whatever part of a text is quoted, half a phone or an address is not shown."""
    phone = at(KEPT)
    kept = masked(NAMING, words().lists).text
    shown = safe(Dialogue(phone.person, words(), phone.now(), HOUSE), NAMING[start:end], kept)
    assert shown.rstrip("…") in kept
    assert not [identity for identity in IDENTITIES if identity in shown]


def test_the_text_was_deleted() -> None:
    """When the pasted message is gone, the text is asked for again, and then checked."""
    phone = at(KEPT)
    phone.type(GENERIC)
    message, offer = phone.button("check:turn")
    again = said(phone.happen(Tapped(offer.data or "", message)))
    assert again == str(words().speak(phone.person).label("check-again"))
    assert "sur 10" in said(phone.type(GENERIC))


def test_labels_typed() -> None:
    """A label typed instead of tapped leads to pasting the text again, for the same reader."""
    phone = two_favourites()
    phone.play("/start")
    phone.play("/check")
    phone.type(POST)
    phone.type("Marco")
    html = said(phone.type(POST))
    place = (phone.person.screen or "").split(":")
    assert "sur 10" in html and place[:2] == ["checked", "1"]
    for label in ("Garder comme mon message", "Le texte repris à part", "Une relance de facture"):
        phone.play("/check")
        phone.tap(phone.button("go:on"))
        answer(phone, POST)
        phone.tap(phone.button("check:turn:1"))
        assert "Je ne garde rien" in said(phone.type(label)), label


# For whom


def test_with_several_personas_it_asks_for_whom() -> None:
    """With two favourites the reader is asked for, then the sheet is theirs."""
    phone = two_favourites()
    phone.play("/check")
    asked = buttons(phone.type(GENERIC))
    assert [b.label for b in asked[:2]] == ["Marco", "Awa"]
    current = phone.person.current
    assert "Il venait de signer" in said(phone.tap(phone.button("check:turn:1")))
    assert phone.person.current == current


def test_for_the_only_favourite() -> None:
    """With one favourite nobody is asked, even from a page that is still blank."""
    phone = at(KEPT, complete=False)
    phone.play("/new")
    phone.tap(phone.button("go:scratch"))
    assert "Marco" in answer(phone, GENERIC)


# The answer


def test_whom_it_speaks_to_and_how_specific_it_is() -> None:
    """A message in the customers' own words scores high, one of stock phrases low, and a post for
    the trade is told as such; each reason quotes the text."""
    phone = at(KEPT)
    good, bad, craft = (answer(phone, text) for text in (SPECIFIC, GENERIC, POST))
    assert "Il parle à vos payeurs." in good and "m’a parlé de vous" in good
    assert (
        "Ce texte pourrait venir de n’importe qui dans votre métier" in bad
        and "je me permets de" in bad
    )
    assert "Il parle à vos pairs." in craft and "crénage" in craft


def test_without_a_word_of_either_side() -> None:
    """Who wrote for the trade so far is told that such a text will go there too, for that reason
    and no other; anybody else is not."""
    bare = "Le pain était chaud, la rue encore vide, et la lumière entrait à peine. #pain"
    assert "comme vos derniers textes" not in answer(at(KEPT), bare)
    phone = at(KEPT)
    answers = {"topics": {"technique": 3}, "other_readers": ["peers"], "reactions": "zero"}
    given = {slot: Given(value, BEGUN) for slot, value in answers.items()}
    known = phone.interview
    phone.person = phone.person.with_interview(
        msgspec.structs.replace(known, given={**known.given, **given})
    )
    told = answer(phone, bare)
    assert "comme vos derniers textes" in told and "Il parle à vos pairs" not in told


def test_a_post_answers_no_question_about_its_readers() -> None:
    """Whether a post is true of all its readers, only its writer knows: none of the trust test is
    ticked for it; a message that looked at its reader is ticked."""
    dated = "Mardi, 14 couverts de plus : la carte a été relue par quelqu’un qui avait faim."
    assert "☑" not in answer(at(KEPT), f"{dated} #carte")
    assert "☑" in answer(at(KEPT), SPECIFIC)


def test_every_quote_is_of_the_text() -> None:
    """What stands between guillemets above the sheet's lines is in the text, cut at most."""
    for text in (SPECIFIC, GENERIC, POST):
        told = TALK.sub("", answer(at(KEPT), text)).split("À garder en tête")[0]
        told = told.replace("\u00a0", " ")
        quotes = re.findall(r"« ?\u202f?([^»]+?)\u202f?»", told)
        assert quotes
        assert all(quote.rstrip("…") in text for quote in quotes), quotes


def test_what_can_go_is_struck_and_what_serves_is_added() -> None:
    """A specific message is left as it is; of a generic one the worn sentences are struck, and all
    the rest is to the letter what was pasted."""
    phone = at(KEPT)
    assert "<s>" not in answer(phone, SPECIFIC)
    text = f"{CARPENTER} La carte de la rue Basse a été posée hier sur le comptoir."
    told = said(phone.happen(Tapped("check:turn::post", 1, text)))
    struck = re.findall("<s>(.*?)</s>", told)
    assert struck and all(html.unescape(words) in text for words in struck)
    assert "La carte de la rue Basse a été posée hier sur le comptoir." in told


def edit(told: str) -> str:
    """The text of the person, edited, in what is said of it; "" when nothing of it changes."""
    shown = re.search(r"Votre texte.*?<blockquote[^>]*>(.*?)</blockquote>", told, re.DOTALL)
    return shown[1] if shown else ""


def test_nothing_private_is_lent_to_a_text() -> None:
    """What nearly stopped their favourite, shares of money and names of customers are in no
    sentence that is added, whatever the kind."""
    phone = at(KEPT)
    private = [str(phone.interview.given[slot].value) for slot in ("hesitation", "favourite")]
    for kind in sorted(SCORED):
        answer(phone, "Le pain du matin est là, et la vitrine est prête pour la semaine.")
        told = said(phone.tap(phone.button("check:kinds")))
        told = said(phone.happen(Tapped(f"check:turn::{kind}", 1, POST)))
        added = " ".join(re.findall(r"<b>(.*?)</b>", edit(told)))
        assert not [words for words in private if words in html.unescape(added)], kind


def test_the_edited_text_can_be_copied() -> None:
    """A button copies it when it has room; else it is said alone, to be copied whole. Neither has a
    word that was struck."""
    phone = at(KEPT)
    short = "Sublimez votre table. La carte de la rue Basse a été posée hier sur le comptoir."
    phone.play("/check")
    copy = next(b for b in buttons(phone.type(short)) if b.copy)
    assert copy.copy and "Sublimez" not in copy.copy and "rue Basse" in copy.copy
    long = f"{short} {'Elle tient sur une page et se lit de loin. ' * 8}"
    answer(phone, long)
    apart = said(
        phone.tap(next(b for b in phone.buttons() if (b[1].data or "").startswith("check:apart")))
    )
    assert "Sublimez" not in apart and "rue Basse" in apart and "<" not in apart


def test_an_edited_message_is_checked_again() -> None:
    """When they edit the text that was checked last, what it says now is told, in reply to it; an
    edit of any other message is not."""
    phone = at(KEPT)
    answer(phone, GENERIC)
    (again,) = [
        e for e in phone.happen(Corrected(SPECIFIC, phone._typed[-1])) if isinstance(e, Say)
    ]
    assert again.about == phone._typed[-1] and "m’a parlé de vous" in again.html
    assert not phone.happen(Corrected(GENERIC, phone._typed[-1] - 1))
    phone.play(f"/check {GENERIC}")
    told = said(phone.happen(Corrected(f"/check {SPECIFIC}", phone._typed[-1])))
    assert "m’a parlé de vous" in told


def test_a_text_that_was_too_short_is_checked_once_edited() -> None:
    """The message that was too short, made longer, is checked without being pasted again."""
    phone = at(KEPT)
    assert "trop court" in answer(phone, "ok pour jeudi")
    assert "sur 10" in said(phone.happen(Corrected(GENERIC, phone._typed[-1])))


def test_what_it_is_is_said_and_corrected_by_one_tap() -> None:
    """The kind of the text comes first, in a word; a button beside the answer reads the text again
    as another kind, and all kinds are behind one more."""
    phone = at(KEPT)
    reminder = "Bonjour Ana, sauf erreur la facture n° 12 du 3 mai (450 €) n’est pas encore réglée."
    html = answer(phone, reminder)
    assert html.startswith("<b>Une relance de facture.</b>")
    assert "histoire" not in html and "client" not in html
    other = next(b for b in phone.buttons() if (b[1].data or "").startswith("check:turn::"))
    assert not said(phone.tap(other)).startswith("<b>Une relance")
    phone.tap(phone.button("check:kinds"))
    assert said(phone.tap(phone.button("check:turn::reminder"))).startswith("<b>Une relance")


def test_advice_fits_the_kind() -> None:
    """Nothing is advised that belongs to another kind of text."""
    phone = at(KEPT)
    for kind in sorted(SCORED):
        answer(phone, POST)
        told = said(phone.happen(Tapped(f"check:turn::{kind}", 1, POST)))
        advised = told.partition("Pour monter la note")[2].partition("</i>")[0]
        texts = words().texts[Variant("fr")]
        way = "message" if kind in TO_ONE else "post"
        others = {c for m in MEASURES.values() for c in m.worth} - set(MEASURES[kind].worth)
        names = [f"lacking-{way}.{code}" for code in others]
        assert not [n for n in names if texts.has(n) and texts.label(n) in advised], kind


@in_both_languages
@given(text=TEXTS | st.lists(TEXTS, min_size=5, max_size=40).map("\n".join))
@settings(max_examples=25)
def test_any_text_gets_an_answer(language: str, text: str) -> None:
    """Whatever is pasted, the answer fits one message and its buttons fit Telegram's limits."""
    phone = at(KEPT, locale=language)
    phone.play("/check")
    assert phone.happen(phone.said(f"— {text}"[:4096]))


@in_both_languages
def test_every_reason_has_its_words(language: str) -> None:
    """Whatever the analysis finds can be said, and whatever would earn more can be advised."""
    texts = words().texts[Variant(language)]
    hints = {f.removeprefix("audience_") for f in Limits.__struct_fields__ if "audience_" in f}
    needed = {f"hint.{code}" for code in hints - {"most", "alone", "margin"}}
    for kind, measure in MEASURES.items():
        way = "message" if kind in TO_ONE else "post"
        needed |= {f"reason.{code}" for code in (*measure.earns, *measure.takes)}
        needed |= {f"lacking-{way}.{code}" for code in measure.worth}
    assert not [id for id in sorted(needed) if not texts.has(id)]


# Kept when asked


def test_kept_only_when_asked() -> None:
    """Kept as the last message sent, the text is an answer like any other, and masked; what that
    answer calls for is asked next."""
    phone = at(KEPT)
    answer(phone, NAMING)
    before = phone.interview.given[str(MESSAGE)]
    phone.tap(phone.button("check:keep"))
    kept = phone.interview.given[str(MESSAGE)].value
    assert kept != before.value and "Nathalie T. m’a parlé de vous" in kept
    assert not [identity for identity in IDENTITIES if identity in kept]


def test_another_message_is_judged_afresh() -> None:
    """What was answered about the message before is not said of the one kept: it is asked again;
    the same message kept once more keeps its answers."""
    phone = at(KEPT)
    about = {"homework", "trust_test"}
    answer(phone, SPECIFIC)
    phone.tap(phone.button("check:keep"))
    assert phone.place.at == "homework" and not about & set(phone.interview.given)
    for _ in walk(phone, COMPLETE):
        pass
    answer(phone, SPECIFIC)
    phone.tap(phone.button("check:keep"))
    assert phone.place.at == KEPT and about <= set(phone.interview.given)


CARPENTER = (
    "Passionné par mon métier depuis plus de dix ans, je suis à votre écoute pour sublimer votre "
    "intérieur avec des matériaux de qualité. Devis gratuit."
)
CONCRETE = (
    "À Rennes, Marion m’a appelé un mardi soir : le menuisier ne répondait plus, la cuisine devait "
    "être posée le 12 mars. En trois jours on a pris les mesures, et la cuisine a coûté 14 500 €. "
    "Si vous avez acheté une maison à rénover, envoyez-moi une photo du mur."
)


def test_a_text_of_anybody_is_said_to_be_one_first() -> None:
    """What anybody could have written is told so right after what it is, and the worn words are
    quoted."""
    phone = at(KEPT)
    html = answer(phone, CARPENTER)
    assert "<b>Ce texte pourrait venir de n’importe qui" in html.split("Pour monter")[0]
    worn = ("Passionné par mon métier", "à votre écoute", "sublimer", "matériaux de qualité")
    assert all(f"«\u202f{words}\u202f»" in html for words in worn)
    assert "On part de 0" in said(phone.happen(Tapped("check:turn::pitch", 1, CARPENTER)))


def test_a_concrete_message_is_not_said_to_be_anybodys() -> None:
    """Told as a message, a concrete text lacks why it is for its reader: that is what is said."""
    phone = at(KEPT)
    assert "À mi-chemin" in answer(phone, CONCRETE) or "Cela sent le vécu" in answer(
        phone, CONCRETE
    )
    html = said(phone.happen(Tapped("check:turn::pitch", 1, CONCRETE)))
    assert "Très concret, mais rien ne dit pourquoi vous écrivez" in html
    assert "n’importe qui" not in html


@pytest.mark.parametrize("text", ["ok", "https://exemple.fr/ma/page-de-vente", "Voici : www.a.fr"])
def test_too_short_to_be_told_anything(text: str) -> None:
    """Of a word or a bare link nothing is said, and the text that comes next is checked."""
    phone = at(KEPT)
    assert "trop court" in answer(phone, text)
    assert "sur 10" in said(phone.type(GENERIC))


@in_both_languages
@pytest.mark.parametrize("text", [GENERIC, SPECIFIC, POST, NAMING, CARPENTER, CONCRETE])
def test_a_phone_shows_it_whole(language: str, text: str) -> None:
    """Unfolded, no answer is longer than a screen and a half of a phone; its reasons are few."""
    html = answer(at(KEPT, locale=language), text)
    shown = TALK.sub("", re.sub(r"<blockquote expandable>.*?</blockquote>", "", html, flags=re.S))
    assert len(shown) <= 1200
    assert len(re.findall("^[+\N{MINUS SIGN}]\\d", shown, re.M)) <= 5


def test_kept_opens_what_it_calls_for() -> None:
    """Without a message before, the questions on it come next; the interview stays the same."""
    phone = at(KEPT)
    without = dict(phone.interview.given)
    del without[str(MESSAGE)], without["homework"]
    changed = msgspec.structs.replace(phone.interview, given=without)
    phone.person = phone.person.with_interview(changed)
    answer(phone, SPECIFIC)
    phone.tap(phone.button("check:keep"))
    assert phone.place.at == "homework"


@pytest.mark.parametrize(
    ("complete", "text"), [(False, SPECIFIC), (True, POST), (True, SPECIFIC * 12)]
)
def test_not_everything_can_be_the_message(complete: bool, text: str) -> None:
    """A post, a text too long for an answer, or one whose question is not asked cannot be kept."""
    phone = at(KEPT, complete=complete)
    phone.play("/check")
    assert not [b for b in buttons(phone.type(text)) if (b.data or "").startswith("check:keep")]


# At the edge


def test_replies_to_the_text() -> None:
    """The answer is sent as a reply to the text, and is sent all the same when that is gone."""
    (call,) = calls((Say("ok", about=7),), chat=5, query=None, asked=None)
    assert call.params["reply_parameters"] == {
        "message_id": 7,
        "allow_sending_without_reply": True,
    }


@pytest.mark.parametrize("field", ["text", "caption"])
def test_a_tap_brings_the_text_back(field: str) -> None:
    """A tap under a reply comes with the words of the message replied to, or of its caption."""
    person = {"id": 9, "is_bot": False}
    chat = {"id": 9, "type": "private"}
    ours = {"message_id": 3, "chat": chat, "reply_to_message": {"message_id": 2, field: GENERIC}}
    query = {"id": "q", "from": person, "message": ours, "data": "check:turn"}
    arrival = parse({"update_id": 1, "callback_query": query})
    assert arrival and arrival.event == Tapped("check:turn", 3, GENERIC)
    photo = {"message_id": 2, "chat": chat, "from": person, "photo": [], "caption": GENERIC}
    arrival = parse({"update_id": 2, "message": photo})
    assert arrival and arrival.event == Sent("photo", 2, GENERIC)


def test_what_draws_a_regret_is_quoted() -> None:
    """What the regrets of the sheet say to take out is quoted from the text, with whom it draws and
    what says so; a text without it is told nothing of the kind."""
    phone = finished("fr", COMPLETE)
    turn, plans = "check:turn::offer", "Nos plans pour votre maison et votre jardin, {}."
    drawn = said(phone.happen(Tapped(turn, 1, plans.format("tout compris"))))
    plainer = said(phone.happen(Tapped(turn, 1, plans.format("à midi"))))
    assert "attire" in drawn and "tout compris" in drawn and "Marco" in drawn
    assert "Ce fut ensuite\u00a0: bien plus de travail." in drawn
    assert "attire" not in plainer


@pytest.mark.parametrize(
    ("signed", "closing"),
    [
        ("Bien à vous,\nBéatrice Vidal, traductrice assermentée à Lyon.", "Bien à vous"),
        ("Merci, Max.", "Merci, Max."),
        ("Belle journée,\nMarco\n06 12 34 56 78", "Belle journée"),
    ],
)
def test_what_is_added_comes_before_a_signature(signed: str, closing: str) -> None:
    """A sentence is added before what closes a letter; the names and the number of the person's own
    text stay as they wrote them, on the screen and in what is copied."""
    phone, added = at(KEPT), 0
    text = f"Bonjour Claire, la carte de la rue Basse est posée depuis hier.\n{signed}"
    for kind in sorted(SCORED):
        told = said(phone.happen(Tapped(f"check:turn::{kind}", 1, text)))
        shown = html.unescape(edit(told))
        words = re.findall(r"<b>(.*?)</b>", shown)
        assert not words or shown.rindex(words[-1]) < shown.rindex(closing), (kind, shown)
        assert not words or all(line in shown for line in signed.splitlines()), (kind, shown)
        added += bool(words)
    assert added


@pytest.mark.parametrize(
    ("said_to", "kind"),
    [
        ("C’est une réponse, non une page d’offre.", "reply"),
        ("Corriger : ce n’est pas une page d’offre, c’est une réponse.", "reply"),
        ("C’est un post pour LinkedIn.", "post"),
    ],
)
def test_what_it_is_can_be_said(said_to: str, kind: str) -> None:
    """What a text is, said in words under the answer, is heard and is no text to check; pasted
    again, it is read as that."""
    phone = at(KEPT)
    answer(phone, CONCRETE)
    heard = said(phone.type(said_to))
    assert "sur 10" not in heard and (phone.person.screen or "").split(":")[2] == kind
    phone.type(CONCRETE)
    assert (phone.person.screen or "").startswith("checked:") and phone.person.screen
    assert phone.person.screen.split(":")[2] == kind


def test_what_is_no_text_of_the_trade_says_nothing_of_the_next() -> None:
    """« Rien de mon métier » said of a text whose words are gone is not said of the one pasted
    after it."""
    phone = at(KEPT)
    phone.play("/check")
    phone.type("C’est rien de mon métier")
    assert "sur 10" in said(phone.type(CONCRETE))


def test_two_kinds_that_are_near_are_asked_about() -> None:
    """Where it may be one of two kinds, which one is all that is said, with a button for each."""
    phone = at(KEPT)
    text = "Bonjour, je passe jeudi avec les échantillons, à quelle heure ouvrez-vous ?"
    told = answer(phone, text)
    assert "Est-ce" in told and "sur 10" not in told and "À garder en tête" not in told
    assert len([b for _, b in phone.buttons() if (b.data or "").startswith("check:turn")]) >= 2
