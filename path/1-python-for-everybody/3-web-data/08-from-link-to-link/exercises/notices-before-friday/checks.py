import pytest
from notices_before_friday import pages_from

HOME = "http://skarn.example/"


def whole(web):
    return {HOME + path: links for path, links in web.items()}


def addresses(*paths):
    return [HOME + path for path in paths]


@pytest.mark.parametrize(
    ("web", "start", "found"),
    [
        ({"a": ["b", "c"], "b": ["c", "a"], "c": ["b"]}, "a", ["a", "b", "c"]),
        ({"a": ["b", "c", "d"], "b": ["e"], "c": ["d"], "d": ["a"], "e": ["f"], "f": []}, "a", list("abcdef")),
        ({"a": ["a", "b"], "b": ["b", "a"]}, "b", ["b", "a"]),
        ({"old/a": ["b", "/c"], "old/b": ["../new/d"], "c": [], "new/d": ["e"], "new/e": []}, "old/a",
         ["old/a", "old/b", "c", "new/d", "new/e"]),
        ({"a": ["b"], "b": ["c"], "c": ["a"], "z": ["a"]}, "a", ["a", "b", "c"]),
        ({"a": ["d", "c", "d", "b"], "b": [], "c": ["b", "d"], "d": ["b"]}, "a", ["a", "d", "c", "b"]),
        ({"a": []}, "a", ["a"]),
    ],
)  # fmt: skip
def test_reached(web, start, found):
    """R1: every page once, in the order found"""
    assert pages_from(HOME + start, whole(web)) == addresses(*found)


@pytest.mark.parametrize(
    ("web", "found"),
    [
        ({"a": ["b#low", "b#high"], "b": ["a#top"]}, ["a", "b"]),
        ({"a": ["#end", "c#x"], "b": [], "c": ["b#"]}, ["a", "c", "b"]),
    ],
)
def test_fragments(web, found):
    """R2: a link with a fragment leads to the page"""
    assert pages_from(HOME + "a", whole(web)) == addresses(*found)


@pytest.mark.parametrize(
    ("web", "found"),
    [
        ({"a": ["http://mainland.example/", "b"], "b": ["gone", "a"]}, ["a", "b"]),
        ({"a": ["b?page=2", "c"], "b": [], "c": ["http://mainland.example/b"]}, ["a", "c"]),
    ],
)
def test_outside(web, found):
    """R3: pages that are not in the web are left out"""
    assert pages_from(HOME + "a", whole(web)) == addresses(*found)


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other webs"""
    names = ["a", "b", "c", "old/d", "old/e", "old/far/f"]
    ends = ["", "", "", "#top"]
    cases = []
    for _ in range(110):
        web = {}
        for name in names:
            links = rng.choices(["a", "b", "/c", "d", "../a", "/old/d", "old/e", "far/f", "/old/far/f", "gone"], k=3)
            web[name] = [link + rng.choice(ends) for link in links[: rng.randint(0, 3)]]
        cases.append((HOME + rng.choice(names), whole(web)))
    agree(pages_from, reference.pages_from, cases, size=lambda case: sum(len(links) for links in case[1].values()))
