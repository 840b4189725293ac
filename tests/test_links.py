"""The links that coaches send and those that entrepreneurs send to customers: the same codes, the
same rules, whoever sends them."""

import base64
from io import BytesIO

import pytest
import segno
from msgspec import Struct

from bot.turns.circles import code_record
from bot.turns.coaching import CODE_BYTES
from flows.protocol.exchange import Button
from flows.record.ties import CODE, Circle, Invitation, Life
from tests.coaching_scene import LINK, buttons, labels, later, plain
from tests.voices_scene import ASKERS, COACH, CUSTOMERS, Voices

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

ZOE, PAUL = sorted(CUSTOMERS)[:2]
OTHER = ASKERS[1]


class Sender(Struct, frozen=True):
    """How one kind of sender makes and changes links. of: what buttons about a link begin with;
    people: the name of the button for how many, and the least it may be; stops: what ends it; left:
    what is said then to who comes by a link."""

    circle: Circle
    signs: str
    makes: str
    of: str
    shows: str
    people: str
    least: int
    asks: str
    stops: str
    came: str
    left: str


SENDERS = (
    Sender(
        Circle.COACHEES, "turn:coach-name", "coach:invite", "coach", "coach:invitation",
        "most", 10, "turn:invitation-revoke", "coach:leave:yes", "Vous venez de la part de Claire",
        "n’accompagne plus ici",
    ),
    Sender(
        Circle.CUSTOMERS, "turn:voice-signs", "voice:new:customer:0", "voice", "turn:voice-link",
        "uses", 1, "turn:voice-revoke", "voice:stop:yes", "Claire aimerait vous écouter",
        "n’écoute plus ici",
    ),
)  # fmt: skip
every_sender = pytest.mark.parametrize("sends", SENDERS, ids=lambda sends: sends.circle)


class Links:
    """Somebody who sends links, on a store."""

    def __init__(self, sends: Sender) -> None:
        self.scene, self.sends = Voices(), sends

    @property
    def life(self) -> Life:
        known = self.scene.kept(COACH).person.life(self.sends.circle)
        assert known is not None
        return known

    async def make(self, person: int = COACH) -> Invitation:
        """A new link of theirs, or of somebody else's."""
        known = self.scene.kept(person).person.life(self.sends.circle)
        if known is None:
            await self.scene.tap(person, self.sends.signs)
            await self.scene.say(person, "Claire")
        await self.scene.tap(person, self.sends.makes)
        known = self.scene.kept(person).person.life(self.sends.circle)
        assert known is not None
        return known.links[-1]

    async def does(self, deed: str, link: Invitation, more: str = "", by: int = COACH) -> list[str]:
        """What they are answered to a button of a link."""
        return await self.scene.tap(by, f"{deed}:{self.life.key(link.id)}{more}")

    async def change(self, deed: str, link: Invitation, more: str = "") -> list[str]:
        return await self.does(f"{self.sends.of}:{deed}", link, more)

    def now(self, link: Invitation) -> Invitation | None:
        return next((each for each in self.life.links if each.id == link.id), None)

    async def opens(self, link: Invitation, person: int = ZOE, way: str = "/start {}") -> bool:
        """Whether it leads where it should."""
        said = await self.scene.say(person, way.format(link.code))
        return any(self.sends.came in plain(text) for text in said)


def under(links: Links) -> list[Button]:
    return buttons(links.scene.out.performed[-1])


@every_sender
async def test_the_same_codes(sends: Sender) -> None:
    """A code has 128 random bits, is none of those before, and stands in no name of a record."""
    links = Links(sends)
    codes = {(await links.make()).code for _ in range(20)}
    assert len(codes) == 20 and CODE_BYTES * 8 == 128
    stored = links.scene.disk.everything()
    for code in codes:
        assert CODE.fullmatch(code) and len(base64.urlsafe_b64decode(code + "==")) == 16
        assert code_record(code) in stored
        assert [name for name, held in stored.items() if code.encode() in held] == [
            f"person-{COACH}"
        ]


@pytest.mark.parametrize(
    "way",
    [
        "/start {}",
        "/join {}",
        f"/join {LINK}?start={{}}.",
        f"{LINK}?start={{}}",
        f"Bonjour, j’aimerais ton avis.\nClaire\n{LINK}?start={{}}",
        f"c'est quoi ce lien {LINK}?start={{}}, tu sais ?",
    ],
)
@every_sender
async def test_heard_in_a_text(sends: Sender, way: str) -> None:
    """By the link, the code, or the message that holds either, one comes to the same place."""
    links = Links(sends)
    assert await links.opens(await links.make(), way=way)


@every_sender
async def test_it_ends(sends: Sender) -> None:
    """A link holds as long as was chosen; once over it says so, and can be lengthened."""
    links = Links(sends)
    link = await links.make()
    await links.change("until", link, ":30")
    links.scene.now += later(29)
    assert await links.opens(link)
    links.scene.now += later(1)
    assert not await links.opens(link, PAUL)
    await links.does(sends.shows, link)
    assert "90 jours" in labels(links.scene) and "QR code" not in labels(links.scene)
    await links.change("until", link, ":90")
    assert await links.opens(link, PAUL)


@every_sender
async def test_withdrawn_once_asked(sends: Sender) -> None:
    """Withdrawing is asked before it is done, and is for good: no other button opens it again."""
    links = Links(sends)
    link = await links.make()
    await links.does(sends.shows, link)
    [asks] = [b.data for b in under(links) if b.data and b.data.startswith(sends.asks)]
    await links.scene.tap(COACH, asks)
    assert await links.opens(link)
    [yes] = [b.data for b in await _rows(links, asks) if b.data and ":revoke:" in b.data]
    await links.scene.tap(COACH, yes)
    await links.change("until", link, ":90")
    known = links.now(link)
    assert known is not None and known.revoked and not await links.opens(link, PAUL)


async def _rows(links: Links, data: str) -> list[Button]:
    await links.scene.tap(COACH, data)
    return under(links)


@pytest.mark.parametrize("forged", ["until::7", "until::-1", "until::x", "people::3", "people::-1"])
@every_sender
async def test_no_other_rule(sends: Sender, forged: str) -> None:
    """Forged numbers of days or of people change nothing."""
    links = Links(sends)
    link = await links.make()
    deed, more = forged.split("::")
    await links.change(sends.people if deed == "people" else deed, link, f":{more}")
    assert links.now(link) == link


@every_sender
async def test_only_whose_it_is(sends: Sender) -> None:
    """A button of a link of somebody else's, or of one from before they stopped, does nothing."""
    links = Links(sends)
    link = await links.make()
    await links.make(OTHER)
    for deed in ("revoke", "qr"):
        await links.does(f"{sends.of}:{deed}", link, by=OTHER)
        assert "sendPhoto" not in links.scene.out.methods
    assert links.now(link) == link
    key = links.life.key(link.id)
    await links.scene.tap(COACH, sends.stops)
    links.scene.now += later(1)
    again = await links.make()
    await links.scene.tap(COACH, f"{sends.of}:revoke:{key}")
    assert links.now(again) == again


@every_sender
async def test_full(sends: Sender) -> None:
    """A link for so many is for no more; who came by it may come again."""
    links = Links(sends)
    link = await links.make()
    await links.change(sends.people, link, f":{sends.least}")
    for person in range(1, sends.least + 1):
        assert await links.opens(link, person)
    assert not await links.opens(link, ZOE) and await links.opens(link, 1)


@every_sender
async def test_drawn_while_open(sends: Sender) -> None:
    """The QR code is that of the link, byte for byte; of one that leads nowhere there is none."""
    links, drawn = Links(sends), BytesIO()
    link = await links.make()
    await links.change("qr", link)
    [photo] = [call for call in links.scene.out.performed if call.method == "sendPhoto"]
    segno.make(f"{LINK}?start={link.code}", error="m").save(drawn, kind="png", scale=14, border=4)
    assert photo.file is not None and photo.file.content == drawn.getvalue()
    await links.change("revoke", link)
    await links.change("qr", link)
    assert links.scene.out.methods == ["answerCallbackQuery"]


@every_sender
async def test_no_end_of_them(sends: Sender) -> None:
    """There is room for a hundred; beyond, the oldest that leads nowhere makes room, code and all;
    while all lead somewhere, that is said."""
    links = Links(sends)
    made = [await links.make() for _ in range(100)]
    await links.scene.tap(COACH, sends.makes)
    assert len(links.life.links) == 100
    await links.change("revoke", made[6])
    await links.make()
    stored = links.scene.disk.everything()
    assert code_record(made[6].code) not in stored and code_record(made[0].code) in stored
    assert len(links.life.links) == 100


@every_sender
async def test_all_end_with_their_sender(sends: Sender) -> None:
    """Who stops leaves no code that leads to them: who comes by it reads that they left, and nobody
    is named."""
    links = Links(sends)
    link = await links.make()
    await links.scene.tap(COACH, sends.stops)
    assert links.scene.kept(COACH).person.life(sends.circle) is None
    assert str(COACH).encode() not in links.scene.disk.everything()[code_record(link.code)]
    [said, *_] = await links.scene.say(ZOE, f"/start {link.code}")
    assert sends.left in plain(said) and "Claire" not in said
    assert not await links.opens(link)
