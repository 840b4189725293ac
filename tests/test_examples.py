"""The example pages of docs/: invented people, played to the end, and the sheet they got."""

from tests.examples import pages


def test_the_pages_are_todays() -> None:
    """What docs/examples shows is what the bot gives today for these answers."""
    shown = [(page.name, page.read_text(encoding="utf-8") == text) for page, text in pages()]
    assert shown
    assert [name for name, same in shown if not same] == []
