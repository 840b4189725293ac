"""What texts made to be slow are made of: letters that fold into many, endless lists, numbers."""

LONGEST = 4096
SLOW = (
    "\ufdfa", "\ufb03", "½", "\u0315\u0300", "\n", "- a\n", "a ", "a.", "a,", "1/1/1/", "a-a-a-",
    "1 ", "1,", "1.", "06 ", "+33 ", "1h30 ", "1 000 ", "€", "a@", "a.a@a.", "[a", "{a", "«a", '"a',
    "? ", "#a ", "et ", "oui ", "Marie Durand ", "vous 3 ", "B2B CMJN ", "n’hésitez pas à ",
    "Marie m’a appelé. ", "votre site ", "photographes ", "restaurants et ",
)  # fmt: skip


def slow(seed: str) -> str:
    """A text of the longest length that repeats this."""
    return (seed * LONGEST)[:LONGEST]
