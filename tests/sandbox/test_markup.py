"""Telegram's HTML."""

import pytest

from bot.sandbox.markup import parse
from bot.sandbox.params import Refused
from bot.sandbox.state import Json


def entity(kind: str, offset: int, length: int, **more: object) -> Json:
    return {"type": kind, "offset": offset, "length": length, **more}


ACCEPTED = [
    ("plain", "plain", []),
    ("<b>a</b><strong>b</strong>", "ab", [entity("bold", 0, 1), entity("bold", 1, 1)]),
    ("<i>a</i><em>b</em>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
    ("<u>a</u><ins>b</ins>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
    (
        "<s>a</s><strike>b</strike><del>c</del>",
        "abc",
        [entity("strikethrough", place, 1) for place in range(3)],
    ),
    (
        '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
        "ab",
        [entity("spoiler", 0, 1), entity("spoiler", 1, 1)],
    ),
    ("🍊 <b>é🍊</b>", "🍊 é🍊", [entity("bold", 3, 3)]),
    ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
    ("<b><i>a</i></b>", "a", [entity("bold", 0, 1), entity("italic", 0, 1)]),
    ("<B>a</b>", "a", [entity("bold", 0, 1)]),
    ("<b>a</>", "a", [entity("bold", 0, 1)]),
    ("<b></b>a", "a", []),
    ("<code>x</code>", "x", [entity("code", 0, 1)]),
    ('<code class="language-py">x</code>', "x", [entity("code", 0, 1)]),
    ("<pre>x</pre>", "x", [entity("pre", 0, 1)]),
    (
        '<pre><code class="language-py">x</code></pre>',
        "x",
        [entity("pre", 0, 1, language="py")],
    ),
    ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
    ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
    (
        "<a href='https://e.org/?a=1&amp;b=2'>a</a>",
        "a",
        [entity("text_link", 0, 1, url="https://e.org/?a=1&b=2")],
    ),
    ("🍊<a>e.org</a>", "🍊e.org", [entity("text_link", 2, 5, url="http://e.org")]),
    ('<a href="not an address">a</a>', "a", []),
    (
        '<tg-emoji emoji-id="53">👍</tg-emoji>',
        "👍",
        [entity("custom_emoji", 0, 2, custom_emoji_id="53")],
    ),
    ("&lt;&gt;&amp;&quot;&#233;&#xE9;", '<>&"éé', []),
    ("&lt&nbsp;&eacute; & &", "<&nbsp;&eacute; & &", []),
    ("&#0;&#99999999;&#x110000;", "&#0;&#99999999;&#x110000;", []),
]
REFUSED = [
    ("é<x>a</x>", 'Unsupported start tag "x" at byte offset 2'),
    ("🍊 < 3", 'Unsupported start tag "" at byte offset 5'),
    ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
    ("a<b", "Unclosed start tag at byte offset 1"),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
    ("<a href", 'Unclosed start tag "a" at byte offset 0'),
    ("<a =x>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href=x/>", "Unexpected end of name token at byte offset 8"),
    ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("a</b>", "Unexpected end tag at byte offset 1"),
    ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    (
        "<b><i>a</b></i>",
        'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ),
    ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
    ('<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"),
    (
        "&#xD83C;",
        "Text contains invalid Unicode characters after decoding HTML entities, "
        "check for unmatched surrogate code units",
    ),
]


@pytest.mark.parametrize(("source", "text", "entities"), ACCEPTED)
def test_accepted(source: str, text: str, entities: list[Json]) -> None:
    """Each tag and reference becomes the text and the entities that Telegram makes of it."""
    assert parse(source) == (text, entities)


@pytest.mark.parametrize(("source", "reason"), REFUSED)
def test_refused(source: str, reason: str) -> None:
    """Broken markup is refused with Telegram's sentence and byte offset."""
    with pytest.raises(Refused) as refused:
        parse(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {reason}"
