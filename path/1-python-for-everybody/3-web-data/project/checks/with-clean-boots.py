import time

import pytest

SITE = "http://localhost:8017"
RULES = "User-agent: *\nDisallow: /private/\nDisallow: /api/slow\nCrawl-delay: 0.1\n"


def page(*links):
    return "<title>a page</title>" + "".join(f'<p><a href="{link}">on</a>' for link in links)


class Walked:
    """What a walk gave, what it asked for in which order, and how long it waited before each."""

    def __init__(self, pages, limit=40, wait=0, start=f"{SITE}/"):
        from careful_reader import walk

        self.asked, at = [], []

        def fetch(address):
            self.asked.append(address.removeprefix(SITE))
            at.append(time.monotonic())
            return pages.get(address.removeprefix(SITE))

        self.found = {address.removeprefix(SITE): one for address, one in dict(walk(start, fetch, limit, wait)).items()}
        self.pauses = [late - early for early, late in zip(at, at[1:], strict=False)]
        self.pages = [one for one in self.asked if one != "/robots.txt"]


def ruled(path, robots, site=SITE):
    from careful_reader import allowed

    return allowed(site + path, robots)


@pytest.mark.parametrize("path", ["/private/", "/private/plans.html", "/api/slow"])
def test_forbidden(path):
    """R5.1: allowed says False for what is forbidden"""
    assert ruled("/ferry.html", RULES) is True
    assert ruled(path, RULES) is False


@pytest.mark.parametrize("path", ["/", "/boats/private/", "/api/catches", "/privat"])
def test_not_forbidden(path):
    """R5.1: and True for all that is not"""
    assert ruled(path, RULES) is True


def test_first():
    """R5.2: the walk asks for robots.txt first, and once"""
    walk = Walked({"/robots.txt": RULES, "/": page("/a"), "/a": page("/")})
    assert walk.asked == ["/robots.txt", "/", "/a"]


def test_kept():
    """R5.2: it never asks for what is forbidden"""
    walk = Walked({"/robots.txt": RULES, "/": page("/private/", "/a"), "/private/": page(), "/a": page("/api/slow")})
    assert sorted(walk.pages) == ["/", "/a"]
    assert sorted(walk.found) == ["/", "/a"]


@pytest.mark.parametrize(
    ("robots", "path", "wanted"),
    [
        ("User-agent: spider\nDisallow: /boats/\n\nUser-agent: *\nDisallow: /old/\n", "/boats/", True),
        ("User-agent: spider\nDisallow: /boats/\n\nUser-agent: *\nDisallow: /old/\n", "/old/letter.txt", False),
        ("User-agent: *\nDisallow: /old/\n\nUser-agent: spider\nDisallow: /\n", "/boats/", True),
        ("User-agent: *\n# Disallow: /boats/\nDisallow: /old/ # since May\n", "/boats/", True),
        ("User-agent: *\n# Disallow: /boats/\nDisallow: /old/ # since May\n", "/old/letter.txt", False),
        ("User-agent: *\nDisallow:\n", "/boats/", True),
        ("user-agent: *\ndisallow: /old/\n", "/old/", False),
        ("User-agent: *\nDisallow: /\n", "/boats/", False),
        ("", "/boats/", True),
    ],
)
def test_rules(robots, path, wanted):
    """R5.3: rules for others and remarks are understood"""
    assert ruled(path, robots) is wanted
    assert ruled(path, robots, "http://skarn.example") is wanted


def test_no_rules():
    """R5.3: without robots.txt all is allowed"""
    assert sorted(Walked({"/": page("/private/"), "/private/": page()}).found) == ["/", "/private/"]


def test_start_forbidden():
    """R5.3: also a start can be forbidden"""
    walk = Walked({"/robots.txt": "User-agent: *\nDisallow: /\n", "/": page("/a"), "/a": page()})
    assert (walk.asked, walk.found) == (["/robots.txt"], {})


def many(count):
    """A site where each page links to the next two."""
    return {f"/{number or ''}": page(f"/{number + 1}", f"/{number + 2}") for number in range(count)}


@pytest.mark.parametrize("limit", [1, 3, 7])
def test_limit(limit):
    """R6.1: no more pages are asked for than the limit says"""
    walk = Walked(many(12), limit)
    assert len(walk.pages) == limit
    assert walk.pages[0] == "/"


def test_pause():
    """R6.2: it waits between two pages"""
    walk = Walked({"/robots.txt": RULES, **many(4)}, limit=4, wait=0.15)
    assert len(walk.pages) == 4
    between = walk.pauses[-3:]
    assert min(between) > 0.14, f"The shortest pause between two pages was {min(between):.3f} seconds, not 0.15."


def test_pause_behind_the_rules():
    """R6.3: it waits behind robots.txt, too"""
    walk = Walked({"/robots.txt": RULES, **many(3)}, limit=2, wait=0.15)
    assert len(walk.asked) == 3
    assert min(walk.pauses) > 0.14, f"The shortest pause was {min(walk.pauses):.3f} seconds, not 0.15."


def test_nearest():
    """R6.3: where the limit cuts, the nearest pages come first"""
    site = {"/": page("/a", "/b", "/c"), "/a": page("/a1"), "/a1": page("/a2"), "/a2": page(), "/b": page("/b1"), "/c": page()}
    assert Walked(site, limit=4).pages == ["/", "/a", "/b", "/c"]
    assert sorted(Walked(site | {"/b1": page()}, limit=6).pages) == ["/", "/a", "/a1", "/b", "/b1", "/c"]
