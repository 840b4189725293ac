"""What the people of the gallery write: each text in French and in English."""

from collections.abc import Mapping

from tests.tongues import FIRST, LANGUAGES

Pair = tuple[str, str]

# An answer to each question that is written, good enough to call for no follow-up.
ANSWERS: Mapping[str, Pair] = {
    "offer": ("Je dessine des logos pour des restaurants", "I design logos for restaurants"),
    "hour_worth": ("60", "60"),
    "usual_price": ("1200", "1200"),
    "customers": ("6, 20", "6, 20"),
    "effort": ("6, 4", "6, 4"),
    "income": ("48 000", "48,000"),
    "week_hours": ("40", "40"),
    "introducer_names": ("Nadia, le notaire", "Nadia, the solicitor"),
    "pressing": ("Mme Roy, un prix, avant le 15", "Mrs Reid, a price, by the 15th"),
    "untold": ("Mon plus gros contrat s’arrête en mars", "My biggest contract ends in March"),
    "met_through": ("Sa comptable, Nadia", "Her accountant, Nadia"),
    "seen_coming": ("Un panneau « bail à céder »", "A “lease for sale” sign"),
    "talks": ("Ana, Bo", "Ana, Bo"),
    "talk_pays": ("80 € par mois, un comptable", "£80 a month, an accountant"),
    "talk_words": ("J’y passe mes dimanches", "It eats my Sundays"),
    "price_agreed": ("600", "600"),
    "favourite_price": ("1200", "1200"),
    "favourite_hours": ("8", "8"),
    "families": ("restaurants, jeunes créateurs", "restaurants, young designers"),
    "favourite": ("Marco", "Marco"),
    "trigger": (
        "Il venait de signer le bail de son deuxième restaurant",
        "He had just signed the lease of his second restaurant",
    ),
    "hesitation": ("Un premier logo raté, payé d’avance", "A first logo that failed, paid upfront"),
    "change": (
        "Il a affiché complet trois samedis de suite",
        "He was fully booked three Saturdays in a row",
    ),
    "quote": (
        "Enfin quelqu’un qui a goûté ma cuisine avant de dessiner",
        "At last somebody who tasted my food before drawing",
    ),
    "dream": ("Fermer le lundi sans y penser", "Closing on Mondays without a second thought"),
    "gift": ("Un carnet pour ses recettes", "A notebook for his recipes"),
    "pays_today": ("Les gérants paient un comptable", "The managers pay an accountant"),
    "three_names": ("Ana, Bo, Chloé", "Ana, Bo, Chloe"),
    "regret_name": ("le pressé qui négocie", "the haggler in a hurry"),
    "planned_hours": ("10", "10"),
    "real_hours": ("31", "31"),
    "double_terms": ("Un acompte et deux corrections", "A deposit and two rounds of changes"),
    "message": (
        "Bonjour Ana, j’ai lu votre carte de mars. Qui la traduit chez vous ?",
        "Hello Ana, I read your March menu. Who translates it for you?",
    ),
}

# What calls for a follow-up, where one may be asked.
PROBING: tuple[Pair, ...] = (
    ("Je travaille pour tout le monde", "I work for everyone"),
    ("Marco Rossi", "Marco Rossi"),
    ("restaurants", "restaurants"),
    ("le gros con", "the stupid idiot"),
    ("Elle avait besoin d’un logo", "She needed a logo"),
    ("Elle est très contente", "She is very happy"),
    ("10", "10"),
    ("500", "500"),
    ("5", "5"),
)
# Who is not Marco.
OTHERS: tuple[Pair, ...] = (("le fantôme", "the ghost"),)

NO_WORDS = ("…", "…")
TOO_LONG = ("Ce que je sais de cette histoire. " * 16, "What I know about this story. " * 18)
STALLING = ("euh, attends", "er, hang on")
UNSURE = ("peut-être, on verra", "maybe, we shall see")

# What a customer tells: an answer, nothing, another, praise and its example.
TOLD_PAIRS: tuple[Pair, ...] = (
    ANSWERS["trigger"],
    ("ok", "ok"),
    ("Un logo payé d’avance, que je n’ai pas gardé", "A logo paid upfront, which I did not keep"),
    ("Elle est très contente", "She is very happy"),
    ("Trois samedis de suite, nous étions complets", "Three Saturdays in a row, we were full"),
)
TOLD = tuple(pair[0] for pair in TOLD_PAIRS)
# What names somebody, gives a figure, or both.
TOUCHY_PAIRS: tuple[Pair, ...] = (
    ("Karim nous a dit d’attendre le printemps", "Karim told us to wait for spring"),
    ("Le devis était à 2 400 €, et nous avons attendu", "The quote was 2,400, and we waited"),
    ("Karim trouvait 2 400 € trop cher pour nous", "Karim found 2,400 too dear for us"),
)
TOUCHY = tuple(pair[0] for pair in TOUCHY_PAIRS)
# The buttons by which a customer says what may be done with it.
LETS: tuple[Pair, ...] = (
    ("Me rappeler demain", "Remind me tomorrow"),
    ("C’est tout", "That’s all"),
    ("Envoyer sans mon nom", "Send without my name"),
    ("Raconter encore un peu", "Tell a little more"),
    ("Ne rien envoyer", "Send nothing"),
    ("C’est bon, j’envoie", "All good, send it"),
    ("oui", "yes"),
    ("non", "no"),
    ("passer", "skip"),
    ("merci", "thanks"),
)

# What is not understood, too much, masked or a gesture, by the kind of question.
MISSING: Mapping[str, tuple[Pair, ...]] = {
    "choice": (
        UNSURE,
        ("je ne sais pas", "I don’t know"),
        ("retour", "back"),
        ("pause", "pause"),
        ("bonjour, Ana m’a parlé de vous", "hello, Ana told me about you"),
    ),
    "multi": (
        UNSURE,
        ("amis, débutants, inconnus", "friends, beginners, strangers"),
        ("nulle part, blog", "nowhere, blog"),
    ),
    "counter": (UNSURE, ("site 9", "site 9")),
    "number": (NO_WORDS, ("99999", "99999")),
    "counts": (NO_WORDS, ("12", "12")),
    "amount": (NO_WORDS, ("400 € par jour", "€400 a day")),
    "text": (
        NO_WORDS,
        TOO_LONG,
        ("Écrivez à marco@example.com", "Write to marco@example.com"),
    ),
    "names": (
        NO_WORDS,
        ("Ana, Bo, Chloé, Dan, Eva, Fred", "Ana, Bo, Chloe, Dan, Eva, Fred"),
        (
            "le nom le plus long que cette rue ait jamais vu",
            "the longest name that this street has ever seen",
        ),
    ),
}

# What comes near an answer of one question.
NEAR: Mapping[str, tuple[Pair, ...]] = {
    "introducers": (("2 ou 3, je dirais", "2 or 3, I would say"),),
    "market": (("plutôt des particuliers, parfois un archi", "owners of old houses"),),
}

# What is written where a screen waits for words, or nothing does.
SAID: tuple[Pair, ...] = (
    ("Le pressé", "The one in a hurry"),
    ("Partager", "Share"),
    ("pourquoi ça ?", "why is that?"),
    ANSWERS["favourite"],
    NO_WORDS,
    TOO_LONG,
)


def _pieces() -> dict[str, str]:
    """Each French text in English, and each name of a list."""
    missing = (pair for pairs in (*MISSING.values(), *NEAR.values()) for pair in pairs)
    pairs = (
        *ANSWERS.values(),
        *PROBING,
        *missing,
        STALLING,
        *SAID,
        *OTHERS,
        *TOLD_PAIRS,
        *TOUCHY_PAIRS,
        *LETS,
    )
    texts = {one.strip(): other.strip() for one, other in pairs}
    lists = (zip(one.split(", "), other.split(", "), strict=False) for one, other in pairs)
    return {one: other for pieces in lists for one, other in pieces} | texts


_ENGLISH = _pieces()


def spoken(text: str, language: str) -> str:
    """A text written in French, in a language; what is not known is left as it is."""
    return text if language == FIRST else _ENGLISH.get(text.strip(), text)


def languages(text: str, home: str) -> tuple[str, ...]:
    """Those in which a text is understood: of what is not ours, that of who wrote it."""
    return LANGUAGES if text.strip() in _ENGLISH else (home,)
