"""The saved sheets: none is lost by a correction; each can be read, compared, taken back."""

import json
import re
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from flows.asking import answering
from flows.asking.changed import compared, differences
from flows.asking.interview import keep
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import about, as_of, find, on, saved
from flows.desk.telling import part_of
from flows.home.export import export
from flows.interview.answers import Given, Slot
from flows.papers.manuscript import WRITTEN, manuscript
from flows.papers.takeaway import EXTENSIONS, handed
from flows.protocol.exchange import File, Say, Tapped
from flows.record.person import MOST_INTERVIEWS, MOST_VERSIONS, Interview, Person, Place, role
from flows.rooms import HOUSE
from tests.conversing import words
from tests.papers_for_tests import NOW, dialogue, filled, situation
from tests.strategies import COMPLETE, EXPRESS, Phone, finished

in_both_languages = pytest.mark.parametrize("locale", ["fr", "en"])


def kept(case: str, locale: str = "fr") -> Dialogue:
    """Somebody whose sheet was given."""
    d = dialogue(situation(case), locale)
    d.change(finished=NOW)
    return d


def correct(d: Dialogue, slot: str, value: object) -> None:
    """A correction, from the answer to home."""
    keep(d, Slot.parse(slot), Given(value, d.now))
    d.move(Place("kept"))
    answering.open_place(d)


def papers(d: Dialogue) -> list[str | None]:
    """The sheet in Markdown and in JSON."""
    return [manuscript(handed(d, kind), words()).text for kind in WRITTEN]


CORRECTIONS = [
    ("quote", "Elle a tout compris du premier coup."),
    ("share", 45),
    ("reactions", "zero"),
    ("favourite", "Le chef Nino"),
]


@in_both_languages
@pytest.mark.parametrize(("slot", "value"), CORRECTIONS)
def test_a_correction_and_its_reverse(locale: str, slot: str, value: object) -> None:
    """The reverse of a correction brings the first sheet back, byte for byte; both sheets of before
    are kept, as they were."""
    d = kept("marco", locale)
    first, old = papers(d), d.interview.given[slot].value
    correct(d, slot, value)
    second = papers(d)
    correct(d, slot, old)
    assert papers(d) == first != second
    versions = [about(d, sheet.ref) for sheet in saved(d.person) if sheet.version is not None]
    assert {tuple(papers(v)) for v in versions if v} == {tuple(first), tuple(second)}


def test_exported() -> None:
    """/export shows what an answer was before its correction, and what a sheet is called."""
    d = kept("marco")
    correct(d, "quote", "Elle a tout compris du premier coup.")
    d.change(name="Les chefs")
    export(d, "")
    [file] = (effect for effect in d.effects if isinstance(effect, File))
    [interview] = json.loads(file.content)["interviews"]
    [before] = interview["before"]
    assert before["before"]["quote"]["value"] == situation("marco")["quote"]
    assert interview["name"] == "Les chefs"


def test_what_changed_is_told_once() -> None:
    """Home again, one message says how many lines changed and shows them; the next time it is
    silent."""
    d = kept("marco")
    correct(d, "quote", "Elle a tout compris du premier coup.")
    [told] = [e.html for e in d.effects if isinstance(e, Say)]
    assert "Une ligne change." in told and "Elle a tout compris du premier coup" in told
    assert "Enfin quelqu’un" in told or "Enfin quelqu'un" in told
    d.effects.clear()
    answering.open_place(d)
    assert d.person.screen == "kept:"


def test_nothing_that_the_sheet_shows() -> None:
    """A correction that changes no line keeps no sheet of before: there would be nothing to see."""
    d = kept("marco")
    given = d.interview.given["quote"]
    correct(d, "quote", f" {given.value}")
    assert not d.interview.versions and not d.interview.open


def test_room_is_no_difference() -> None:
    """A line that comes back because another one leaves it room is not told as new, nor one that
    makes room as gone."""
    d = kept("overload")
    d.content = replace(d.content, limits=replace(d.content.limits, sheet_message=1325))
    correct(d, "dream", "Ouvrir un troisième restaurant près de la mer.")
    correct(d, "moment_kind", "season")
    correct(d, "seen_coming", "Quand les baux changent de mains.")
    for slot in ("trigger", "hesitation", "change", "quote"):
        correct(d, slot, filled("Il venait de signer le bail.", 400))
    assert "line-dream" not in [line.id for line in part_of(d, "aim").lines]
    d.effects.clear()
    correct(d, "quote", "Enfin.")
    [told] = [e.html for e in d.effects if isinstance(e, Say)]
    assert "line-dream" in [line.id for line in part_of(d, "aim").lines]
    assert "près de la mer" not in told and "nouvelle" not in told


def test_several_corrections_in_a_row() -> None:
    """Answers corrected before the person is home again are one version, the sheet as it was."""
    d = kept("marco")
    first = papers(d)
    keep(d, Slot("quote"), Given("Un mot.", d.now))
    keep(d, Slot("quote"), Given("Un autre mot.", d.now))
    correct(d, "share", 40)
    [version] = d.interview.versions
    before = about(d, f"1.{version.id}")
    assert before is not None and papers(before) == first


def test_what_stays_is_told_if_anything_does() -> None:
    """Before the only sheet goes, nothing is said of others."""
    phone = finished("fr", EXPRESS)
    alone = phone.happen(Tapped("turn:forget:1", 1))
    phone.happen(Tapped("go:favourite", 0))
    beside = phone.happen(Tapped("turn:forget:1", 1))
    others = ["autres fiches" in str(effects) for effects in (alone, beside)]
    assert others == [False, True]


VALUES = st.sampled_from(
    [
        *CORRECTIONS,
        ("quote", "Un mot."),
        ("quote", None),
        ("share", 60),
        ("reactions", "most"),
        ("gift", "un carnet"),
    ]
)


@settings(max_examples=40)
@given(st.lists(VALUES, min_size=1, max_size=6), st.data())
def test_versions_are_what_was(
    corrections: Sequence[tuple[str, object]], data: st.DataObject
) -> None:
    """Each version has the answers of its time, whatever was corrected since, and goes on having
    them when other versions are deleted."""
    interview = kept("marco").interview
    seen = {}
    for slot, value in corrections:
        before = {slot: interview.given.get(slot)}
        was = dict(interview.given)
        interview = msgspec.structs.replace(interview.remembering(before, NOW), open=False)
        interview = msgspec.structs.replace(
            interview, given={**interview.given, slot: Given(value, NOW)}
        )
        seen[interview.versions[-1].id] = was
    gone = data.draw(st.sets(st.sampled_from(sorted(seen))))
    for version in gone:
        interview = interview.without(version)
    for version, was in seen.items():
        then = as_of(interview, version)
        assert (then is None) if version in gone else (then is not None and then.given == was)


def test_the_oldest_versions_go() -> None:
    """Somebody who corrects all day keeps a bounded number of sheets, the newest."""
    interview = kept("marco").interview
    for at in range(MOST_VERSIONS + 5):
        interview = interview.remembering({"share": Given(at, NOW)}, NOW)
        interview = msgspec.structs.replace(interview, open=False)
    assert len(interview.versions) == MOST_VERSIONS
    assert interview.versions[-1].id == MOST_VERSIONS + 5


def people(count: int) -> Person:
    """A person with as many sheets."""
    d = kept("marco")
    base = d.interview
    day = msgspec.structs.replace
    many = tuple(
        day(base, id=n, given={**base.given, "favourite": Given(f"Chouchou {n}", NOW)})
        for n in range(1, count + 1)
    )
    return Person("fr", interviews=many, current=count or None)


@pytest.mark.parametrize("count", [0, 1, 7, 50])
def test_all_sheets_by_pages(count: int) -> None:
    """From the list each sheet is reached once, over as many pages as it takes."""
    phone = Phone("fr")
    phone.person = people(count)
    phone.play("/sheets")
    reached: list[str] = []
    for _ in range(20):
        shown = [b for _, b in phone.buttons()]
        reached += [b.data or "" for b in shown if (b.data or "").startswith("turn:saved:")]
        older = [b for b in shown if b.label == "Plus anciennes →"]
        if not older:
            break
        phone.type(older[0].label)
    assert len(set(reached)) == count and len(reached) >= count


def test_most_recent_first() -> None:
    """The list begins with the sheet whose answers are the newest."""
    d = kept("marco")
    correct(d, "quote", "Un mot.")
    assert [sheet.ref for sheet in saved(d.person)] == ["1", "1.1"]


def screen_of(phone: Phone, name: str, arg: str = "") -> str:
    """What a screen says to this person."""
    return str(HOUSE.screens[name](Dialogue(phone.person, words(), NOW, HOUSE), arg).html)


def test_deleting_asks_and_keeps_the_rest() -> None:
    """A sheet goes only when its deletion is confirmed; the others stay as they were."""
    phone = Phone("fr")
    phone.person = people(3)
    before = phone.person.interviews
    phone.play("/sheets")
    phone.happen(Tapped("turn:forget:2", 1))
    assert phone.person.interviews == before
    phone.happen(Tapped("go:forget:2", 1))
    assert phone.person.interviews == (before[0], before[2])


@in_both_languages
@pytest.mark.parametrize("way", ["go:scratch", "go:favourite"])
def test_no_interview_goes_by_itself(locale: str, way: str) -> None:
    """With as many interviews as are kept, no other begins, by old buttons either, and none goes:
    they are told so, and how to take everything and to delete one. Then there is room."""
    phone = finished(locale, EXPRESS)
    base = phone.person.interviews[0]
    many = tuple(replace(base, id=n) for n in range(1, MOST_INTERVIEWS + 1))
    nameless = tuple(replace(i, given={"depth": base.given["depth"]}) for i in many[4:])
    phone.person = replace(phone.person, interviews=(*many[:4], *nameless), current=1)
    before = phone.person.interviews
    for asked in ("/new", Tapped(way, 1)):
        said = phone.play(asked) if isinstance(asked, str) else phone.happen(asked)
        assert phone.person.interviews == before
        assert "/export" in str(said) and str(MOST_INTERVIEWS) in str(said)
    phone.happen(Tapped("turn:saved:1", 1))
    phone.happen(Tapped("go:forget:1", 1))
    assert phone.person.interviews == before[1:]
    phone.happen(Tapped("go:scratch", 1))
    assert phone.person.interviews[:-1] == before[1:]
    assert phone.person.interviews[-1].id > MOST_INTERVIEWS


def test_deleting_the_last_sheet() -> None:
    """Without any sheet left the person can begin again, and no number of a sheet comes back."""
    phone = finished("fr", EXPRESS)
    phone.happen(Tapped("go:forget:1", 1))
    assert not saved(phone.person) and "Aucune" in screen_of(phone, "sheets")
    phone.play("/start")
    [begun] = phone.person.interviews
    assert begun.id == 2


def test_renaming() -> None:
    """The name typed next names the sheet, without anyone's address; the question stays open."""
    phone = finished("fr", EXPRESS)
    phone.happen(Tapped("turn:rename:1", 1))
    phone.play("Mes restos, paul@example.org")
    [sheet] = saved(phone.person)
    assert sheet.name == "Mes restos, •••"
    assert sheet.interview.place == phone.person.interviews[0].place


def test_the_first_persona() -> None:
    """The persona put first leads everywhere: in the list, on the sheet, in what is shared."""
    phone = Phone("fr")
    phone.person = people(3)
    kinds = [role(phone.person, s.interview).kind for s in saved(phone.person)]
    assert kinds.count("primary") == 1
    phone.happen(Tapped("go:primary:3", 1))
    sheet = find(phone.person, "3")
    assert sheet is not None and role(phone.person, sheet.interview).kind == "primary"


def d_of(phone: Phone) -> Dialogue:
    return Dialogue(phone.person, words(), NOW, HOUSE)


def test_taking_a_version_back() -> None:
    """Going back to a sheet of before makes it the sheet again, and keeps the one it replaces."""
    d = kept("marco")
    first = papers(d)
    correct(d, "quote", "Un mot.")
    second = papers(d)
    phone = Phone("fr")
    phone.person = d.person
    phone.happen(Tapped("go:restore:1.1", 1))
    now = d_of(phone)
    assert papers(now) == first
    assert [papers(on(now, s)) for s in saved(phone.person) if s.version == 2] == [second]


@pytest.mark.parametrize(
    ("slot", "value"), [("quote", "Un mot."), ("change", "Il a fermé l'ancien restaurant.")]
)
def test_undoing(slot: str, value: str) -> None:
    """Under what changed, a button makes the correction, or the answer that was new, as if it had
    not been: the first sheet is back, byte for byte, and none of before is left."""
    d = kept("marco")
    first, given = papers(d), dict(d.interview.given)
    correct(d, slot, value)
    assert papers(d) != first
    phone = Phone("fr")
    phone.person = d.person
    phone.happen(Tapped("go:undo:1.1:1", 1))
    assert papers(d_of(phone)) == first and d_of(phone).interview.given == given
    assert not phone.person.interviews[0].versions


def test_undoing_too_late() -> None:
    """The button of an earlier correction leaves those that came since."""
    d = kept("marco")
    correct(d, "quote", "Un mot.")
    correct(d, "quote", "Un autre mot.")
    phone = Phone("fr")
    phone.person = d.person
    phone.happen(Tapped("go:undo:1.1:1", 1))
    assert phone.person.interviews == d.person.interviews


def test_deepening_keeps_the_express_sheet() -> None:
    """The sheet of the express interview is still there once it was deepened."""
    phone = finished("fr", EXPRESS)
    express = papers(d_of(phone))
    phone.happen(Tapped("go:deepen", 1))
    from tests.strategies import walk

    for _ in walk(phone, COMPLETE):
        pass
    versions = [s for s in saved(phone.person) if s.version is not None]
    assert express in [papers(on(d_of(phone), s)) for s in versions]


def test_two_personas_side_by_side() -> None:
    """Any two sheets compare, also those of two favourites: what is said in one only is said so."""
    phone = Phone("fr")
    phone.person = people(2)
    one, other = about(d_of(phone), "1"), about(d_of(phone), "2")
    assert one is not None and other is not None
    assert differences(compared(one, other))
    assert not differences(compared(one, one))


DATA = re.compile(r"^(turn|show|go|paper):")


def test_no_sheet_of_anyone_else() -> None:
    """No button of somebody's sheets shows another person anything of theirs."""
    hers = "Zéphyrine"
    d = kept("marco")
    owner = Phone("fr")
    owner.person = d.person.with_interview(_named(d.interview, hers))
    tried = {f"paper:{kind}:{ref}" for kind in EXTENSIONS for ref in ("1", "1.1", "9")}
    for screen in ("saved", "part", "rename", "forget", "changed"):
        for arg in ("1", "1.1", "1:aim", "1.1:1", "1:1.1", "x", "", "-1", "1:0:0"):
            tried |= {f"turn:{screen}:{arg}", f"show:{screen}:{arg}"}
    ways = ("restore", "forget", "primary", "undo")
    tried |= {f"go:{way}:{ref}" for way in ways for ref in ("1", "1.1")}
    stranger = Phone("fr")
    stranger.play("/start")
    for data in sorted(tried):
        for effect in stranger.happen(Tapped(data, 1)):
            assert hers not in msgspec.json.encode(effect).decode(), data
    assert owner.person.interviews


def _named(interview: Interview, favourite: str) -> Interview:
    given = {**interview.given, "favourite": Given(favourite, NOW)}
    return msgspec.structs.replace(interview, given=given)
