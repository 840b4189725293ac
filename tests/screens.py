"""Takes the pictures of docs/screens.md: the real bot, the sandbox's phone, 390 px wide.

`make screens` plays a few conversations over real HTTP and photographs what people see. A card and
a page of a report are drawn beside them, of the answers of one situation.
"""

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from bot.sandbox import Phone, Sandbox
from bot.sheets import papers
from tests.browser import OPTIONS, chromium
from tests.papers_for_tests import situation, written
from tests.process import ROOT, TOKEN, bot_on

FOLDER = ROOT / "docs" / "screens"
SIZE: ViewportSize = {"width": 390, "height": 844}
_TAP = re.compile(r"\[(.*)\]")
# What else a turn says comes so many seconds later, on a busy machine.
SECOND_MESSAGE = 0.4


class Scene(NamedTuple):
    """What is said, then the picture's name and which of the bot's last messages it frames."""

    lines: tuple[str, ...]
    picture: str
    title: str
    back: int = 1


FR = (
    Scene(("/start",), "fr-welcome", "L’accueil"),
    Scene(("[Complet · 15 min]",), "fr-text", "Une question à écrire"),
    Scene(
        (
            *("Je dessine des logos et des cartes pour des restaurants", "[5 à 20]", "[Aux deux]"),
            "[Sur devis, sur contrat]",
        ),
        "fr-amount",
        "Un montant",
    ),
    Scene(
        ("60 €", "1 200 €", "restaurants, jeunes créateurs"), "fr-number", "Un nombre, en boutons"
    ),
    Scene(("beaucoup",), "fr-misread", "Une réponse que je n’ai pas comprise"),
    Scene(
        ("60", "6, 20", "[Vite signé, ou revenu]", "[On a remis à plus tard]"),
        "fr-question",
        "Un choix",
    ),
    Scene(
        ("payé a l heure", "[Baissé]", "Marco", "[Restaurants]", "elle-même"),
        "fr-several",
        "Plusieurs réponses",
    ),
    Scene(
        (
            *("conjoint", "[Avec un ami]", "[Une recommandation]", "sa comptable, Nadia"),
            "[Une recommandation]",
        ),
        "fr-counter",
        "Compter par touches",
    ),
    Scene(
        ("recommandation 4, site 1", "6, 4", "moins d’un quart", "il avait besoin d’un logo"),
        "fr-probe",
        "La relance",
    ),
    Scene(
        (
            "Il venait de signer le bail de son deuxième restaurant.",
            "[Quelque chose commençait]",
            "un panneau « bail à céder » dans la rue",
            "Un premier logo raté, payé d’avance.",
            "Trois tables de plus le midi, dès la première semaine.",
            "Enfin quelqu’un qui a goûté ma cuisine avant de dessiner.",
            "passer",
            "confiance, rapidité",
            "décide vite, suit mes conseils",
            "je ne sais pas encore",
            "4",
            "Instagram, blog",
            "3 à 5 h",
            "instagram",
            "technique 2, coulisses 1",
            "1 ou 2",
            "gens de mon métier",
            "0",
            "800",
            "jamais",
            "gens du métier",
            "oui",
            "Le pressé",
            "[Dans aucun]",
            "plus de travail, messages à toute heure",
            "10",
            "31",
            "600 €",
            "site",
            "presque",
            "remise",
            "jamais",
            "non",
            "[Rien ne presse]",
            "on me présente",
            "Bonjour, je me permets de vous contacter. N’hésitez pas à revenir vers moi.",
            "rien",
            "3",
            "Nadia, le notaire",
            "15",
            "rien de tout cela",
        ),
        "fr-review",
        "La relecture",
    ),
    Scene(("[C’est bon : ma fiche]",), "fr-choice", "Une seule chose, cette semaine"),
    Scene(("/sheet",), "fr-decisions", "Les décisions"),
    Scene(("/sheet", "[Ma semaine]"), "fr-week", "La semaine"),
    Scene(("[Les mots à copier]", "[Demander un nom]"), "fr-draft", "Un texte à copier"),
    Scene(("/sheet", "[Qui viser]"), "fr-sheet-1", "Qui viser"),
    Scene(("[Qui éviter]",), "fr-sheet-2", "Qui éviter"),
    Scene(("[Où parler]",), "fr-sheet-3", "Où parler"),
    Scene(("[Pourquoi ?]",), "fr-why", "Pourquoi cette ligne"),
    Scene(("/settings",), "fr-settings", "Les réglages"),
    Scene(
        (
            "/check",
            "Nouvelle carte terminée : côté technique, j’ai choisi une linéale pour le titre et "
            "une garalde pour les plats, avec un crénage serré. Les graphistes comprendront.",
        ),
        "fr-check",
        "Avant de publier",
    ),
    Scene(
        (
            *("/prospect", "Julie", "recommandation", "[Le même moment]", "ok"),
            *("on me demande le prix", "accepté tel quel", "patron", "aucun de ces signes"),
        ),
        "fr-prospect",
        "Avant de signer",
    ),
    Scene(("/news",), "fr-news", "Ce qui s’est passé depuis"),
    Scene(("/ask",), "fr-ask", "Mieux connaître"),
    Scene(("/action",), "fr-action", "L’action de la semaine"),
    Scene(
        ("/edit", "[Une vraie personne]", "[Sa phrase]", "Vous avez goûté avant de dessiner."),
        "fr-changed",
        "Ce qu’une correction change",
    ),
    Scene(("/sheets",), "fr-sheets", "Toutes mes fiches"),
    Scene(
        ("/coach", "[Devenir coach]", "Claire, coach", "[Nouvelle invitation]"),
        "fr-invitation",
        "Inviter",
    ),
)

EN = (
    Scene(("/start",), "en-welcome", "Welcome"),
    Scene(("[Full · 15 min]",), "en-text", "A question to write"),
    Scene(
        (
            *("I restore sash windows in old houses", "12", "individuals"),
            *("[By quote or contract]", "skip", "skip"),
            *("old houses, landlords", "70", "9, 3"),
        ),
        "en-question",
        "A choice",
    ),
    Scene(
        (
            *("Sign fast or come back", "postpone", "on time", "knocked down"),
            *("Ruth", "old houses", "themselves", "friend", "recommendation"),
            *("her neighbour", "recommendation 3, site 2", "6, 4", "skip"),
            "Her mother had just moved in and the bedroom window would not shut.",
            *("[Something was starting]", "skip"),
            "She had been let down by a builder who never came back.",
            "The heating bill fell by a third that winter.",
            "You left the room cleaner than you found it.",
            *("skip", "trust", "skip", "skip", "3"),
            *("Instagram", "3 hours", "technique 3", "1", "peers", "0", "skip", "never", "skip"),
            *("yes", "The hurry", "[None of them]", "more work, haggled", "10", "28", "skip"),
            *("ad", "almost", "urgent"),
            *("never", "no", "[Nothing is pressing]", "introduced", "skip", "3", "Nadia", "skip"),
        ),
        "en-review",
        "The review",
    ),
    Scene(("[All good: my sheet]",), "en-choice", "One thing, this week"),
    Scene(("/sheet",), "en-decisions", "The decisions"),
    Scene(("/sheet", "[Who to aim for]"), "en-sheet-1", "Who to aim for"),
    Scene(("[Who to avoid]",), "en-sheet-2", "Who to avoid"),
    Scene(("[Where to speak]",), "en-sheet-3", "Where to speak"),
)


async def play(phone: Phone, line: str) -> None:
    """One line of a person, and all that the bot answers."""
    tapped = _TAP.fullmatch(line)
    if tapped:
        await phone.tap(_shown(phone, tapped[1]))
    else:
        await phone.say(line)
    await phone.reply(within=60)
    await asyncio.sleep(SECOND_MESSAGE)


def _shown(phone: Phone, label: str) -> str:
    """The label as the bot wrote it, with its no-break spaces."""
    plain = " ".join(label.split())
    for message in reversed(phone.messages.values()):
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            for button in row:
                if " ".join(button["text"].split()) == plain:
                    return str(button["text"])
    raise LookupError(label)


async def photograph(page: Page, scene: Scene) -> None:
    """The screen with the nth last message of the bot at its top."""
    framed = page.locator(".turn.in").nth(-scene.back)
    await framed.wait_for()
    for _ in range(2 if scene.back > 1 else 0):  # twice: pictures and fonts may push it down
        await framed.evaluate("turn => turn.scrollIntoView({block: 'start'})")
        await page.wait_for_timeout(300)
    await page.wait_for_timeout(300)
    await page.screenshot(path=FOLDER / f"{scene.picture}.png")


async def take(browser: Browser, url: str, language: str, scenes: Sequence[Scene]) -> None:
    """Plays the scenes as one person and photographs each."""
    async with await Phone.new(url, "Claire", language) as phone:
        page = await browser.new_page(viewport=SIZE, device_scale_factor=2)
        await page.goto(f"{url}/#{phone.id}")
        for scene in scenes:
            for line in scene.lines:
                await play(phone, line)
            await photograph(page, scene)
        await page.close()


PAPERS = (("card", "La carte"), ("report", "Le rapport"))


def draw_papers() -> None:
    """The card of whom to aim for, and the first page of the report."""
    made = written(situation("marco"), "fr")
    (FOLDER / "card.png").write_bytes(papers.card(made, "aim"))
    pages = papers._set("report.typ", papers._report_data(made, papers.Layout(roomy=True)), "png")
    if isinstance(pages, list):
        (FOLDER / "report.png").write_bytes(pages[0])


def write_page() -> None:
    """docs/screens.md, with every picture under its title."""
    how = "Taken by `make screens`: the real bot on the sandbox's phone, 390 px wide."
    parts = ["# Screens", "", how]
    for title, scenes in (("Français", FR), ("English", EN)):
        parts += ["", f"## {title}", ""]
        parts += [
            f'<img src="screens/{s.picture}.png" width="260" alt="{s.title}" title="{s.title}">'
            for s in scenes
        ]
    parts += ["", "## Papers", ""]
    parts += [f'<img src="screens/{p}.png" width="260" alt="{t}" title="{t}">' for p, t in PAPERS]
    (FOLDER.parent / "screens.md").write_text("\n".join(parts) + "\n", encoding="utf-8")


async def main() -> None:
    """Every picture, and the page that shows them."""
    await asyncio.to_thread(FOLDER.mkdir, parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        async with bot_on(Sandbox(TOKEN), Path(folder)) as bot, async_playwright() as playwright:
            await bot.start()
            browser = await playwright.chromium.launch(executable_path=chromium(), args=OPTIONS)
            url = bot.environ["TELEGRAM_API_URL"]
            await take(browser, url, "fr", FR)
            await take(browser, url, "en", EN)
            await browser.close()
    await asyncio.to_thread(draw_papers)
    await asyncio.to_thread(write_page)


if __name__ == "__main__":
    asyncio.run(main())
