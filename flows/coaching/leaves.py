"""A page to print, signed: whose it is, by whose coach, of which day."""

from markupsafe import Markup
from msgspec import Struct

from flows.desk.dialogue import Dialogue, day
from flows.papers.pages import country, paper
from flows.protocol.exchange import Block, Leaf, Signed
from flows.reading.phrases import plain
from flows.words import spans
from flows.words.texts import Words

# Of each part of a file's name: whatever system it lands on, it is seen whole.
_PART = 24


class Section(Struct, frozen=True):
    """A part of a page, said. quoted: its lines are said to somebody else than who reads it."""

    title: Markup
    lines: tuple[Markup, ...]
    quoted: bool = False

    @property
    def html(self) -> Markup:
        """All of it as a part of a message."""
        said = Markup("\n").join(self.lines)
        said = Markup("<blockquote>{}</blockquote>").format(said) if self.quoted else said
        return Markup("\n").join((self.title, said))


class Page(Struct, frozen=True):
    """A page, said. head: whose; under: what it is made of."""

    head: Markup
    under: Markup
    sections: tuple[Section, ...]

    @property
    def html(self) -> Markup:
        """All of it as one message."""
        parts = (section.html for section in self.sections)
        top = Markup("\n").join((self.head, self.under))
        return Markup("\n\n").join((top, *parts))


def signed(d: Dialogue, coachee: Words | str, says: str = "coachee-signed") -> Signed:
    """Whose coach opens it, of whom, on which day, and in which colour. says: the message at its
    foot, of a paper that speaks to the coachee unless it is another."""
    coach = d.person.coach
    name = d.texts.text(coachee) if isinstance(coachee, Words) else coachee
    colour = str(coach.colour) if coach else ""
    by = coach.name if coach else ""
    foot = d.label(says, name=name, coach=by, day=day(d, d.now))
    logo = coach.logo if coach else ""
    return Signed(foot, file_name(name, by, day(d, d.now).isoformat()), colour, logo)


def file_name(*parts: str) -> str:
    """Plain letters, joined by hyphens; without an end."""
    plain_ = (plain(part).encode("ascii", "ignore").decode().split() for part in parts)
    return "-".join(filter(None, ("-".join(words)[:_PART].strip("-") for words in plain_)))


def leaf(d: Dialogue, kind: str, whose: Words | str, page: Page) -> Leaf:
    """The page as it is printed."""
    sign = signed(d, whose, "paper-signed")
    blocks = tuple(
        Block(
            spans.plain(s.title),
            tuple(p for line in s.lines for p in spans.paragraphs(line)),
            s.quoted,
        )
        for s in page.sections
    )
    prefix = d.label(f"leaf-file.{kind}")
    return Leaf(
        name=f"{file_name(prefix)}-{sign.file}.pdf",
        head=spans.plain(page.head),
        under=spans.plain(page.under),
        blocks=blocks,
        foot=sign.foot,
        colour=sign.colour,
        language=d.content.variant(d.person).language,
        region=country(d.person),
        paper=paper(d),
        caption=d.label(f"leaf-caption.{kind}", name=whose),
        sorry=str(d.html("trouble-paper")),
        logo=sign.logo,
    )


def leaf_file(d: Dialogue, kind: str) -> str:
    """The name of a file of many people, without its end."""
    by = d.person.coach.name if d.person.coach else ""
    return file_name(d.label(f"leaf-file.{kind}"), by, day(d, d.now).isoformat())
