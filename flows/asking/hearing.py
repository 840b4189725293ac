"""What is typed in answer to a question, of whatever form: a move, an answer, or neither."""

from functools import lru_cache

from flows.asking.amending import amendment
from flows.asking.form import Form
from flows.asking.prompt import Prompt, also, ends
from flows.asking.understanding import (
    beyond_labels,
    heard,
    in_words,
    lexicon,
    read,
    refuses_names,
    taken_off,
)
from flows.interview.answers import OTHER, Misread, Value
from flows.interview.kinds import Names, Question, Several, Text
from flows.interview.parts import mere_side
from flows.interview.table import OF_LISTENING
from flows.reading.asides import (
    Aside,
    Kind,
    aside,
    beyond_told,
    beyond_unknowing,
    declines,
    knows_nothing,
    lacks,
    likely,
    owns_up,
    says_so,
    turns,
)
from flows.reading.examples import ANSWER, SAID_TO_US
from flows.reading.judging import afraid, beyond_hello, hello, hollow, stalling, to_us
from flows.reading.leads import ends_asking
from flows.reading.phrases import fold
from flows.reading.places import places
from flows.reading.replies import exact, folded, match, numbers_in, plain
from flows.words.texts import Texts

# Ours: a longer text is a story, though it may begin like a question.
MOST_SAID_TO_US = 14
MOST_AROUND_WORDS = 11
# Ours: how sure what is said to us must be where a text would be kept.
LEAST_BESIDE_WORDS = 0.35
# Ours, on all replies in words: from here on, every other one that is asked about was said to us;
# from 0.15 on, one in five.
LEAST_DOUBTED = 0.5
# Ours: a text of so many lines and words is rather one to send.
PAGE_LINES, PAGE_WORDS = 3, 25
# Ours: what has less than this in common with what is said to us is a name that nobody knows.
LEAST_LIKE = 0.05
# Ours: how likely something else may be at most, where a hint of it is none.
SURELY_ANSWERED = 0.12
# Ours: « non, pas vraiment ça » tells nothing yet.
LEAST_TELLING = 2
# Ours: « 20 à 25 heures par semaine ».
MOST_OF_A_NUMBER = 6
# A text of so many characters is a name.
LONGEST_NAME = 60
OPENING_QUOTES = tuple("\"«“'")
COLON = ": "  # what somebody said comes after it
QUESTION_MARK = "?"
# Ours: how sure what is said to us must be where examples tell an option.
SURER_THAN_EXAMPLES = 0.5
# Ours: « Bruno ? » is an answer.
SHORTEST_QUESTION = 4
# The moves that take what waits for a yes.
CONFIRMING = ("ok", "first", "told")
# Ten gestures in each way of speaking, twice over.
MOST_GESTURES = 128
SKIP = "skip"


def hear(form: Form, text: str, typed: int) -> bool:
    """Does what was typed, or says why not; whether something was made of it."""
    if form.unfounded(text):
        return True
    written = form.prompt.question.kind in ("text", "names")
    rest = "" if written else beyond_hello(text, form.d.content.lists)
    if rest and not isinstance(heard(form.prompt, rest), Misread):
        form.d.say("hello")
        text = rest
    anew = beyond_told(text, form.d.content.asides)
    if anew:
        text = anew  # « déjà dit : le mardi »
    return _hear(form, form.d.content.lists.tongue.spoken(text), text, typed)


def _hear(form: Form, text: str, raw: str, typed: int) -> bool:
    """raw: as it was typed, where words of theirs are kept."""
    gesture = _gesture(form, text)
    if gesture == SKIP and knows_nothing(text, form.d.content.asides):
        return _meet(form, Aside(Kind.UNSURE), text, typed)
    if gesture is not None:
        form.moves[gesture](form, None)
        return True
    if (confirmed := _confirms(form, text)) is not None:
        form.moves[confirmed](form, None)
        return True
    if (kept := taken_off(form.prompt, text)) is not None:
        form.pick(kept)
        form.again(None)
        return True
    if _keeps(form, text):
        form.moves["keep"](form, None)
        return True
    agreed = _agreed(form.prompt, text)
    if agreed is not None:
        return _take(form, agreed, form.said or text, typed)
    if _refuses(form, text):
        return _instead(form, text, typed)
    written = form.prompt.question.kind in ("text", "names")
    return _understand(form, raw if written else text, typed)


def _instead(form: Form, text: str, typed: int) -> bool:
    """A "no" to what is proposed: what goes on after it, or all the other options."""
    rest = form.prompt.d.content.lists.tongue.beyond_no(text)
    value = _with_taps(form, heard(form.prompt, rest)) if rest else None
    if isinstance(value, Misread) or not _stands(form.prompt, value, rest):
        form.moves["other"](form, None)
        return True
    return _take(form, value, rest, typed)


def _stands(prompt: Prompt, value: Value, rest: str) -> bool:
    """Whether what comes after a "no" is an answer: none of what was proposed, unless it is called
    by its name; and words of their own tell something, to the question."""
    if value is None or (value in prompt.proposed and exact(rest, prompt.labels) is None):
        return False
    if not in_words(prompt, value):
        return True
    said = prompt.d.content.lists.tongue.voices(rest)
    telling = said or len(beyond_labels(prompt, rest)) >= LEAST_TELLING
    return telling and _aside(prompt, rest) is None


def _understand(form: Form, text: str, typed: int) -> bool:
    """An answer, or what is said to us rather than answered."""
    about = form.own_words(text)
    if not about and form.note_apart(text):
        form.again(None)
        return True
    value = _with_taps(form, heard(form.prompt, about or text))
    if isinstance(value, Misread) and (own := form.own_part(text)) != text:
        value = _with_taps(form, heard(form.prompt, own))
    said = _said_to_us(form, text, value)
    if said is not None:
        return _meet(form, said, text, typed)
    if not isinstance(value, Misread):
        asked = form.paged() if _is_page(form.prompt, text) else None
        if asked is None and _is_doubtful(form.prompt, text, value):
            asked = form.doubted(value)
        return _take(form, value, text, typed) if asked is None else asked
    return (not value.picked and _meant_for_us(form, text, typed)) or form.missed(value, text)


def _said_to_us(form: Form, text: str, value: Value | Misread) -> Aside | None:
    """What is surely no answer; what likely is none, where nothing is understood, where a text
    would be kept as it is, or where examples alone tell an option."""
    prompt, said = form.prompt, _aside(form.prompt, text)
    said = None if _is_of_proposal(form, said, text) or _is_told(prompt, said, text) else said
    if _fears(prompt, text):
        return Aside(Kind.FEAR)
    if _unknown(prompt, text):
        return Aside(Kind.UNSURE)
    if said is not None and not said.sure and _undoes(form, said, text):
        return said
    words, misread = in_words(prompt, value), isinstance(value, Misread)
    understood = not words and not misread
    nothing = value in (OTHER, [OTHER]) and knows_nothing(text, prompt.d.content.asides)
    unsure = said is not None and said.kind is Kind.UNSURE
    told = unsure and understood and not nothing and _goes_on(prompt, text)
    if said is not None and said.sure and not told:
        return said
    if words or (isinstance(value, Misread) and not value.picked):
        hinted = None if said is not None and _sounds_answered(prompt, text) else said
        guessed = _likely(prompt, text)
        guessed = None if _is_told(prompt, guessed, text) else guessed
        return hinted or guessed or _wonders(prompt, text, words)
    if said is not None:
        return None
    by_example = understood and _by_example(prompt, text)
    return _likely(prompt, text, SURER_THAN_EXAMPLES) if by_example else None


def _is_told(prompt: Prompt, said: Aside | None, text: str) -> bool:
    """Whether what sounds like no answer is one: « repousser à plus tard » is what a customer
    tells, who may skip by saying so alone."""
    told = isinstance(prompt.question, Text) and prompt.question.verbatim
    unsure = said is not None and said.kind in (Kind.UNSURE, Kind.SKIP) and not said.sure
    apart = declines(text, prompt.d.content.asides) or to_us(text, prompt.d.content.lists)
    return told and unsure and not apart


def _is_of_proposal(form: Form, said: Aside | None, text: str) -> bool:
    """Whether a correction is of what is proposed right now, not of an answer before."""
    if said is None or said.kind is not Kind.CORRECTION or not form.prompt.proposed:
        return False
    amended = amendment(form, text)
    return amended is None or amended.value is None


def _unknown(prompt: Prompt, text: str) -> bool:
    """Whether a reply opens with not knowing, and goes on to tell something else: no number, and no
    option, is taken from that."""
    question, lists = prompt.question, prompt.d.content.lists
    if question.kind in ("text", "names") or getattr(question, "free", False):
        return False
    rest = beyond_unknowing(text, prompt.d.content.asides)
    if rest is None or exact(rest, prompt.every) is not None:
        return False
    measures = {w for each in (*lists.periods, *lists.durations) for w in each.split()}
    small = measures | lists.quantities.hedges | lists.numbers.keys()
    telling = [w for w in beyond_labels(prompt, rest) - small if not w[0].isdecimal()]
    counted = sum(w[0].isdecimal() for w in rest.split()) > 1  # « le soir 17h à 21h »
    long = len(rest.split()) > MOST_OF_A_NUMBER
    return len(telling) + (counted and long) * LEAST_TELLING >= LEAST_TELLING


def _goes_on(prompt: Prompt, text: str) -> bool:
    """Whether an answer comes after not knowing: « je sais pas, dix », not « aucune idée, j’ai pas
    demandé », whose « aucune » counts nobody."""
    rest = beyond_unknowing(text, prompt.d.content.asides)
    return not rest or not isinstance(read(prompt, rest), Misread)


def _take(form: Form, value: Value, text: str, typed: int) -> bool:
    form.seen(typed)
    form.note_others(text, value)
    form.remember(text)
    form.take(value, typed)
    return True


def _meet(form: Form, said: Aside, text: str, typed: int) -> bool:
    """Answers what is said to us; a correction is carried out where it is sure."""
    amended = amendment(form, text) if said.kind is Kind.CORRECTION else None
    if amended is None:
        form.meet(said)
    elif amended.value is None:
        amended.of.open_anew()
    else:
        amended.of.amend(amended.value, typed)
    return True


def _undoes(form: Form, said: Aside, text: str) -> bool:
    """Whether it says what an answer before was, and was not to be, or that it was a mistake."""
    amended = amendment(form, text) if said.kind is Kind.CORRECTION else None
    if amended is None or amended.value is None:
        return False
    return amended.undone or owns_up(text, form.d.content.asides)


def _meant_for_us(form: Form, text: str, typed: int) -> bool:
    """What is none of the options: a question mark makes a question of it, and « en fait c’est… »
    a correction, if an answer before can be that."""
    if text.rstrip().endswith(QUESTION_MARK) and len(text.split()) <= MOST_SAID_TO_US:
        return _meet(form, Aside(Kind.QUESTION), text, typed)
    turned = turns(text, form.d.content.asides)
    amended = amendment(form, text) if turned else None
    if amended is None or amended.value is None:
        return False
    amended.of.amend(amended.value, typed)
    return True


def _gesture(form: Form, text: str) -> str | None:
    """Back, skip, keep, why… as people type them, where the question has them and no option of it
    is called so."""
    said, texts = plain(text), form.d.texts
    gesture = next((g for g in form.spoken if said in _ways_to_say(texts, f"nav.{g}")), None)
    return None if gesture is None or _is_option(form.prompt, said) else gesture


def _confirms(form: Form, text: str) -> str | None:
    """The move that is a "yes" to what is ticked, or to the first of too many names."""
    prompt = form.prompt
    waits = prompt.picked and not prompt.proposed
    gesture = next((g for g in CONFIRMING if g in form.gestures), None) if waits else None
    return gesture if prompt.d.content.lists.tongue.agrees(plain(text)) else None


def _keeps(form: Form, text: str) -> bool:
    """Whether it says that the answer there is may stay: « oui, rien à changer »."""
    prompt = form.prompt
    agrees = prompt.value is not None and prompt.d.content.lists.tongue.agrees(plain(text))
    said = _aside(prompt, text) if agrees else None
    if not agrees or "keep" not in form.gestures or (said is not None and said.wish):
        return False
    value = read(prompt, text)
    if in_words(prompt, value):
        return prompt.d.content.lists.tongue.leaves(plain(text))
    return isinstance(value, Misread)


def _refuses(form: Form, text: str) -> bool:
    """Whether it is a "no" to the options that are proposed."""
    prompt = form.prompt
    asked = "other" in form.gestures and "no" not in prompt.offered
    tongue = prompt.d.content.lists.tongue
    return asked and (tongue.leaning(plain(text)) == "no" or bool(tongue.beyond_no(text)))


def _aside(prompt: Prompt, text: str) -> Aside | None:
    """What was said to us rather than answered. A button's label is an answer whatever it says."""
    question = prompt.question
    if isinstance(question, Text) and question.sent and lacks(text, prompt.d.content.asides):
        return Aside(Kind.UNSURE)
    if _tells(prompt, text) or exact(text, prompt.every) is not None:
        return None
    if refuses_names(prompt, text):
        return None  # it is met in words of its own
    said = aside(text, prompt.d.content.asides, quoting(prompt.question))
    if said is not None and said.kind is Kind.SMALLTALK and stalling(text, prompt.d.content.lists):
        return None  # « hmm » gets time, and an example
    corrects = said is not None and said.kind is Kind.CORRECTION and not said.sure
    if corrects and mere_side(question, text, lexicon(prompt), prompt.answers) is not None:
        return None  # « Non. Enfin, pas pour elle non plus. »
    unsure = said is not None and said.kind in (Kind.UNSURE, Kind.SKIP)
    return None if unsure and read(prompt, text) == "" else said


def _fears(prompt: Prompt, text: str) -> bool:
    """Whether they fear for their idea, or would rather ask nobody; « je préfère pas » passes."""
    if prompt.question.id not in OF_LISTENING:
        return False
    if plain(text) in prompt.d.content.asides.whole.get(Kind.SKIP, ()):
        return False
    told = not isinstance(prompt.question, Names)  # what somebody else gave, said or pays
    return afraid(text, prompt.d.content.lists, quoting=told)


def _likely(prompt: Prompt, text: str, least: float = 0) -> Aside | None:
    """What it most likely is, where it may be said to us: surer than any option is."""
    lists, known = prompt.d.content.lists, prompt.d.content.asides
    if _tells(prompt, text) or hello(text, lists) or stalling(text, lists):
        return None
    if _speaks_to_them(prompt, text):
        return None
    told = isinstance(prompt.question, Text) and hollow(text, lists)
    if told or refuses_names(prompt, text):
        return None  # it gets its follow-up, or is met in words of its own
    if _is_counted(prompt.question) and numbers_in(text, lists.numbers):
        return None
    book = prompt.d.content.examples
    options = book.of(prompt.question.id, prompt.question.like)
    near = options.near(text) if options else ()
    than = near[0].sure if near else LEAST_BESIDE_WORDS
    said = likely(text, book.of(SAID_TO_US), max(than, least), _is_free(prompt.question))
    spoken = says_so(text, known) or lists.tongue.taken_off(plain(text))[0]
    silent = said is not None and said.kind is Kind.CORRECTION
    silent = silent and (not spoken or bool(prompt.proposed))
    return None if silent else said  # what does not say that it corrects changes nothing


def _by_example(prompt: Prompt, text: str) -> bool:
    """Whether an answer is told from examples alone: no label says it, no number tells it."""
    if prompt.question.kind not in ("choice", "multi") or any(c.isdecimal() for c in text):
        return False
    return match(text, prompt.every, prompt.d.content.lists.tongue) is None


def _wonders(prompt: Prompt, text: str, words: bool) -> Aside | None:
    """A text that would be kept as it is, and asks: « j’en ai qu’une, c’est grave ? »."""
    known = prompt.d.content.lists.leads
    asks = text.rstrip().endswith(QUESTION_MARK) or ends_asking(text, known)
    asks = asks and words and not quoting(prompt.question)
    some = SHORTEST_QUESTION <= len(text.split()) <= MOST_SAID_TO_US
    told = _tells(prompt, text)
    return Aside(Kind.QUESTION, sure=False) if asks and some and not told else None


def _is_page(prompt: Prompt, text: str) -> bool:
    """Whether it stands as a letter or a page does, where a sentence is asked for."""
    lines = [line for line in text.splitlines() if line.strip()]
    asked = prompt.question
    asks_more = isinstance(asked, Names) or (isinstance(asked, Text) and asked.at_length)
    return len(lines) >= PAGE_LINES and len(text.split()) >= PAGE_WORDS and not asks_more


def _is_doubtful(prompt: Prompt, text: str, value: Value) -> bool:
    """Whether a reply that would be kept as it is may rather be said to us, or names that nothing
    parts be others. What is typed again once it was doubted, or in place of it, is meant."""
    written = prompt.question.kind in ("text", "names")
    if not written or not value or prompt.picked is not None or prompt.refused:
        return False
    if isinstance(prompt.question, Names) and prompt.question.runs_on(text, value):
        return True
    if not _keeps_all(text, value) or _speaks_to_them(prompt, text):
        return False
    if hollow(text, prompt.d.content.lists):
        return False  # it gets its follow-up
    examples = prompt.d.content.examples.of(SAID_TO_US)
    near = examples.beside(text, ANSWER) if examples and not _tells(prompt, text) else None
    return near is not None and near.sure >= LEAST_DOUBTED and near.like >= LEAST_LIKE


def _keeps_all(text: str, value: Value) -> bool:
    """Whether no name was found among the words: these are kept as they are."""
    kept = " ".join(value) if isinstance(value, list) else value
    return len(kept.split()) >= len(text.split())


def _speaks_to_them(prompt: Prompt, text: str) -> bool:
    """« je ne sais pas comment vous dire merci »: a customer says it to them."""
    return quoting(prompt.question) and prompt.d.content.lists.you.within(fold(text))


def _is_counted(question: Question) -> bool:
    """Whether a number answers it."""
    return question.kind in ("number", "amount", "counter", "counts") or bool(
        getattr(question, "bands", ())
    )


def _sounds_answered(prompt: Prompt, text: str) -> bool:
    """Whether it is most like answers among all that is said."""
    examples = prompt.d.content.examples.of(SAID_TO_US)
    near = examples.beside(text, ANSWER) if examples else None
    return near is not None and near.sure <= SURELY_ANSWERED


def _is_free(question: Question) -> bool:
    """Whether any words may answer: a name, or what somebody else said."""
    short = isinstance(question, Text) and question.most <= LONGEST_NAME
    return short or question.kind == "names" or quoting(question)


def quoting(question: Question) -> bool:
    """Whether somebody else's words are asked for, which may hold a question."""
    return isinstance(question, Text) and question.quotes


def _tells(prompt: Prompt, text: str) -> bool:
    """Whether it can only be an answer: a story, a quotation, a message of theirs, with a question
    mark in it perhaps."""
    question = prompt.question
    if not isinstance(question, Text):
        free = getattr(question, "free", False)
        return free and (COLON in text or prompt.d.content.lists.tongue.voices(text))
    most = MOST_AROUND_WORDS if question.quotes else MOST_SAID_TO_US
    story = len(text.split()) > most and question.most > LONGEST_NAME  # no name is one
    return story or text.lstrip()[:1] in OPENING_QUOTES or COLON in text


def _is_option(prompt: Prompt, said: str) -> bool:
    return any(said == folded(label) for labels in prompt.labels.values() for label in labels)


@lru_cache(MOST_GESTURES)
def _ways_to_say(texts: Texts, id: str) -> frozenset[str]:
    """A button's label, and what else people type for it; nothing where it has no words."""
    known = (texts.label(id), *also(texts, f"{id}-also")) if texts.has(id) else ()
    return frozenset(map(folded, known))


def _agreed(prompt: Prompt, text: str) -> Value:
    """The option proposed that a "yes" is to, or the one of two that is told by its place; None:
    it is neither."""
    proposed, lists = prompt.proposed, prompt.d.content.lists
    at = places(text, len(proposed), lists.places, lists.numbers)
    agrees = lists.tongue.agrees(plain(text)) and len(proposed) == 1
    if not proposed or not (agrees or len(at) == 1):
        return None
    value = prompt.question.tapped(proposed[at[0] if at else 0], prompt.answers)
    question, picked = prompt.question, prompt.picked
    return question.joined(picked, value) if isinstance(question, Several) and picked else value


def _with_taps(form: Form, value: Value | Misread) -> Value | Misread:
    """In a question of several, what is typed comes on top of what was tapped just before."""
    prompt = form.prompt
    question, picked = prompt.question, None if form.recalls else prompt.picked
    if isinstance(value, Misread) and value.reason == "ticked" and picked:
        return Misread("choice")  # on top of what is ticked, nothing that is not sure
    if isinstance(value, Misread) or not isinstance(question, Several) or not picked:
        return value
    if isinstance(value, list) and all(isinstance(v, str) and ends(question, v) for v in value):
        return value
    return question.checked(question.joined(picked, value), prompt.answers)
