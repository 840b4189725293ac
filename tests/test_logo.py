"""A coach's logo: of whatever picture is sent, a small drawing is kept, and nothing else."""

from base64 import b64decode
from io import BytesIO

import pypdf
import pytest
from PIL import Image, PngImagePlugin

from bot.sheets.images import size_of
from bot.sheets.logos import LARGEST, WIDEST, harmless
from bot.sheets.papers import warm
from tests.coaching_scene import COACHES, MARKS, Scene, as_coach, labels, to

COACH = COACHES[0]
ZOE = min(MARKS)
HIDDEN = "tourmaline"


def picture(kind: str = "PNG", width: int = 900, height: int = 300) -> bytes:
    """A picture with words hidden in its file."""
    drawn, info = Image.effect_noise((width, height), 80).convert("RGB"), None
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_text("Comment", HIDDEN)
    file = BytesIO()
    more = {"pnginfo": info} if info else {"comment": HIDDEN.encode()}
    drawn.save(file, kind, **more)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_drawn_anew(kind: str) -> None:
    """A picture becomes a PNG that is small, has its proportions, and holds nothing that was hidden
    in its file."""
    sent = picture(kind)
    kept = b64decode(harmless(sent))
    width, height = size_of(kept) or (0, 0)
    assert HIDDEN.encode() in sent and HIDDEN.encode() not in kept
    assert kept.startswith(b"\x89PNG") and len(kept) <= LARGEST
    assert abs(width / height - 3) < 0.1


@pytest.mark.parametrize(
    "sent",
    [
        b"", b"GIF89a" + bytes(90), b"<svg onload=\"x\"/>", b"%PDF-1.7", picture()[:600],
        b"\x89PNG\r\n\x1a\n" + b"<script>" * 20, picture(width=WIDEST + 1, height=2),
    ],
)  # fmt: skip
def test_no_picture(sent: bytes) -> None:
    """What is none, is cut short, is of another kind or too wide is not kept."""
    assert harmless(sent) == ""


@pytest.fixture
async def scene() -> Scene:
    warm()
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


async def send(scene: Scene, kind: str = "photo", file: str = "f") -> list[str]:
    scene.out.clear()
    await scene.do(scene.of(COACH).send(kind, file))
    return to(scene, COACH)


def images(scene: Scene) -> int:
    [file] = [call.file for call in scene.out.performed if call.file]
    return sum(len(page.images) for page in pypdf.PdfReader(BytesIO(file.content)).pages)


async def test_on_their_papers(scene: Scene) -> None:
    """It heads what the coach opens of others, not their own papers, until it is taken away; it is
    in their own record alone."""
    scene.files["f"] = picture()
    await scene.sharing(COACH, ZOE)
    await scene.tap(COACH, "coach:paper:1:report")
    assert images(scene) == 0
    await scene.tap(COACH, "turn:coach-logo")
    assert "en tête" in (await send(scene))[-1] and as_coach(scene).logo
    assert "Sans logo" in labels(scene)
    for paper in ("coach:paper:1:report", "coach:session:1:paper"):
        await scene.tap(COACH, paper)
        assert images(scene) == 1
    scene.answer(ZOE)
    await scene.tap(ZOE, "paper:report:1")
    assert images(scene) == 0
    logo = as_coach(scene).logo.encode()
    assert [n for n, kept in scene.disk.everything().items() if logo in kept] == [f"person-{COACH}"]
    await scene.tap(COACH, "coach:logo:none")
    assert as_coach(scene).logo == ""
    await scene.tap(COACH, "coach:paper:1:report")
    assert images(scene) == 0


async def test_refused(scene: Scene) -> None:
    """A picture that cannot be drawn or had is said to be none, and the one of before stays; one
    sent anywhere else is for nobody."""
    scene.files["f"], scene.files["bad"] = picture(), b"GIF89a"
    await scene.tap(COACH, "turn:coach-logo")
    await send(scene)
    kept = as_coach(scene).logo
    for file in ("bad", "unknown"):
        assert "Je n’ai pas pu dessiner" in (await send(scene, "document", file))[0]
        assert as_coach(scene).logo == kept
    await scene.tap(COACH, "coach:logo:none")
    await scene.say(COACH, "/coach")
    await send(scene)
    assert as_coach(scene).logo == ""


async def test_gone_with_the_coach(scene: Scene) -> None:
    """Who is a coach no more has no logo left anywhere."""
    scene.files["f"] = picture()
    await scene.tap(COACH, "turn:coach-logo")
    await send(scene)
    logo = as_coach(scene).logo.encode()
    await scene.tap(COACH, "coach:leave:yes")
    assert not any(logo in kept for kept in scene.disk.everything().values())
