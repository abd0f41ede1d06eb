import pytest
from where_the_links_lead import links


@pytest.mark.parametrize(
    ("html", "pairs"),
    [
        ('<a href="/b">Boats</a><a href="/a">Anchors</a>', [("Boats", "/b"), ("Anchors", "/a")]),
        ("<ul><li><a href='3.html'>3</a></li><li><a href='1.html'>1</a></li></ul>", [("3", "3.html"), ("1", "1.html")]),
        ('<link href="/style"><a title="Tea" href="http://x.example/?q=1">T</a>', [("T", "http://x.example/?q=1")]),
        ('<a href="/b">Boats</a> <a href="/b">Boats</a>', [("Boats", "/b"), ("Boats", "/b")]),
    ],
)
def test_pairs(html, pairs):
    """R1: text and address of each, in order"""
    assert links(html) == pairs


@pytest.mark.parametrize(
    ("html", "pairs"),
    [
        ('<a id="top">Top</a>', []),
        ('<a href="/1">one</a><a name="x">two</a><a href="/3">three</a>', [("one", "/1"), ("three", "/3")]),
        ('<a>Go</a><a href="/3">Go</a>', [("Go", "/3")]),
    ],
)
def test_without_address(html, pairs):
    """R2: those without an address are left out"""
    assert links(html) == pairs


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<b>Tea</b> for <i>two</i>", "Tea for two"),
        ("  Tea\n", "Tea"),
        ("<b> Tea </b>", "Tea"),
        ("green tea, <b>hot</b>", "green tea, hot"),
        ('<img src="x.png">', ""),
    ],
)
def test_texts(inside, text):
    """R3: all the text, tidied at both ends"""
    assert links(f'<p>Here: <a href="/t">{inside}</a>.</p>') == [(text, "/t")]


@pytest.mark.parametrize("html", ["", "<p>no link</p>", "<!-- <a href='/'>home</a> -->"])
def test_no_links(html):
    """R4: no links, an empty list"""
    assert links(html) == []


def test_many(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other pages"""
    ways = ['<a href="/{0}">{0}</a>', '<a id="x">{0}</a>', '<p>{0}</p>', '<a href="{0}.html"> <b>{0}</b> more </a>']
    cases = []
    for _ in range(110):
        cases.append(("".join([rng.choice(ways).format(rng.randint(1, 30)) for _ in range(rng.randint(0, 5))]),))
    agree(links, reference.links, cases, size=lambda case: len(case[0]))
