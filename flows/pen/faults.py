"""What may be wrong with a sentence of the pen, or with the whole."""

from enum import StrEnum


class Fault(StrEnum):
    """Each is a kind of lie, or of harm."""

    SHAPE = "shape"  # it is not what was asked for
    SOURCE = "source"  # it names no answer, or one that there is not
    MARKUP = "markup"  # a tag, a link, a handle
    BLANK = "blank"  # something is left to be filled in
    LENGTH = "length"
    LANGUAGE = "language"
    IDENTITY = "identity"  # a full name, a phone, an address
    INSULT = "insult"
    MACHINE = "machine"  # it speaks of itself, or of its orders
    VERDICT = "verdict"  # a score, a judgement of the sheet
    QUOTE = "quote"
    FIGURE = "figure"
    NAME = "name"
    TIED = "tied"  # a date, a channel, a place, somebody, that no answer tells of
    PRIVATE = "private"
    ADDRESS = "address"  # tu for vous
    SOLD = "sold"  # words that do not go with how they sell
    REPEAT = "repeat"  # it was said already
    CLAIM = "claim"  # it tells what no answer tells
