import pytest

A = "http://a.example"
HERE = f"{A}/notices/1.html"


def site(links):
    """The dictionary of a walk: names and the names that they link to; None for what could not be had."""
    return {
        f"{A}/{name}": None if others is None else {"title": name, "links": [whole(one) for one in others], "dates": []}
        for name, others in links.items()
    }


def whole(name):
    return name if name.startswith("http") else f"{A}/{name}"


def dead(links):
    from careful_reader import broken

    return [tuple(pair) for pair in broken(site(links))]


def pairs(*names):
    return [(f"{A}/{page}", f"{A}/{link}") for page, link in names]


def dates(text):
    from careful_reader import look_at

    return list(look_at(text, HERE)["dates"])


def test_one():
    """R7.1: a link to a missing page is named"""
    assert dead({"": ["gone"], "gone": None}) == pairs(("", "gone"))


def test_each_page():
    """R7.2: every page with such a link is named"""
    found = dead({"": ["a", "gone"], "a": ["b", "gone"], "b": ["", "lost"], "gone": None, "lost": None})
    assert sorted(found) == pairs(("", "gone"), ("a", "gone"), ("b", "lost"))


def test_good_links():
    """R7.2: good links, and those nobody asked for, are not"""
    assert dead({"": ["a", "http://mainland.example/", "not-asked"], "a": [""], "b": ["gone"], "gone": None}) == pairs(("b", "gone"))


def test_order():
    """R7.3: they come from A to Z, each once"""
    found = dead({"c": ["z", "x", "z"], "x": None, "b": ["z", "y"], "z": None, "y": None, "a": ["x"]})
    assert found == pairs(("a", "x"), ("b", "y"), ("b", "z"), ("c", "x"), ("c", "z"))


def test_nothing_broken():
    """R7.3: a start that could not be had is no broken link"""
    assert dead({"": None}) == []
    assert dead({}) == []


def test_other_sites(rng):
    """R7.3: other sites come out right, too"""
    for _ in range(40):
        names = [f"{number}.html" for number in range(rng.randint(1, 8))]
        links = {name: None if rng.random() < 0.3 else rng.choices(names, k=rng.randint(0, 4)) for name in names}
        found = {(name, other) for name in names for other in links[name] or [] if links[other] is None}
        assert dead(links) == pairs(*sorted(found))


def test_dates():
    """R8.1: the dates of a page are found, in their order"""
    text = "<title>Notices</title><p>On 2026-05-29 and again on 2025-12-01.<p>Until 2026-01-31, at 18:30."
    assert dates(text) == ["2026-05-29", "2025-12-01", "2026-01-31"]
    assert dates("<title>Notices</title><p>No day is named, and 6 houses are.") == []


@pytest.mark.parametrize(
    "text",
    [
        '<title>Choir</title><p><time datetime="2026-05-15">2026-05-14</time>',
        "<title>Choir</title><!-- from 2020-01-01 --><p>2026-05-14",
        '<title>Choir</title><a href="/old/2019-03-02.html">the last one</a><p>2026-05-14',
    ],
)
def test_on_the_page(text):
    """R8.2: remarks and attributes do not count"""
    assert dates(text) == ["2026-05-14"]


def test_cells():
    """R8.3: dates in neighbouring cells stay apart"""
    text = "<title>Trips</title><table><tr><td>2026-05-05</td><td>2026-05-06</td><td>17</td></tr></table>"
    assert dates(text) == ["2026-05-05", "2026-05-06"]


@pytest.mark.parametrize("number", ["12026-05-291", "2026-5-29", "26-05-29", "2026-05-2911", "2026-05", "92026-05-29"])
def test_no_dates(number):
    """R8.3: other numbers are no dates"""
    assert dates(f"<title>Machines</title><p>Nr. {number} since 2026-05-14.") == ["2026-05-14"]
