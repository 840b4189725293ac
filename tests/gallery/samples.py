"""What the people of the gallery write: each text in French and in English."""

from collections.abc import Mapping

from flows.voice import FIRST, LANGUAGES

Pair = tuple[str, str]

# An answer to each question that is written, good enough to call for no follow-up.
ANSWERS: Mapping[str, Pair] = {
    "offer": ("Je dessine des logos pour des restaurants", "I design logos for restaurants"),
    "hour_worth": ("60", "60"),
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

# What is not understood, or is too much; what is masked; what is a gesture.
MISSING: tuple[Pair, ...] = (
    ("…", "…"),
    ("peut-être, on verra", "maybe, we shall see"),
    ("99999", "99999"),
    ("Ana, Bo, Chloé, Dan, Eva, Fred", "Ana, Bo, Chloe, Dan, Eva, Fred"),
    ("un nom qui n’en finit pas et que nul ne dit", "a name that never ends and nobody says"),
    ("Tout ce que je sais de cette histoire. " * 14, "All that I know about this story. " * 16),
    ("Écrivez à marco@example.com", "Write to marco@example.com"),
    ("je ne sais pas", "I don’t know"),
    ("pause", "pause"),
    ("retour", "back"),
    ("site 9", "site 9"),
    ("amis, débutants, inconnus", "friends, beginners, strangers"),
    ("nulle part, blog", "nowhere, blog"),
)  # fmt: skip

# What is written where a screen waits for words, or nothing does.
SAID: tuple[Pair, ...] = (("Le pressé", "The one in a hurry"), ("Partager", "Share"))


def _pieces() -> dict[str, str]:
    """Each French text in English, and each name of a list."""
    pairs = (*ANSWERS.values(), *PROBING, *MISSING, *SAID, *OTHERS)
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
