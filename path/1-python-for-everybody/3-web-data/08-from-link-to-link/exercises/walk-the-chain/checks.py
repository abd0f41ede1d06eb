import pytest
from walk_the_chain import follow

HOME = "http://localhost:8017"


def page(*links):
    """A page with these links; None is a link without an address."""
    items = ['<li><a id="here">Here</a></li>' if each is None else f'<li><a href="{each}">On</a></li>' for each in links]
    return f"<ul>{''.join(items)}</ul>"


@pytest.fixture
def hunt(site):
    site["/hunt/1.html"] = page("2.html", "deep/3.html", "/4.html")
    site["/hunt/2.html"] = page("1.html", "../4.html", "deep/3.html")
    site["/hunt/deep/3.html"] = page("5.html", "../2.html", "/hunt/1.html")
    site["/hunt/deep/5.html"] = page("3.html", "/4.html")
    site["/4.html"] = page(None, "hunt/2.html", None, "hunt/1.html")
    return site


@pytest.mark.parametrize(
    ("start", "place", "end"),
    [("/hunt/1.html", 1, "/hunt/2.html"), ("/hunt/1.html", 3, "/4.html"), ("/hunt/2.html", 2, "/4.html")],
)
def test_place(hunt, start, place, end):
    """R1: places count from 1"""
    assert follow(HOME + start, place, 1) == HOME + end


@pytest.mark.parametrize(("place", "end"), [(1, "/hunt/2.html"), (2, "/hunt/1.html")])
def test_without_address(hunt, place, end):
    """R1: links without an address do not count"""
    assert follow(HOME + "/4.html", place, 1) == HOME + end


@pytest.mark.parametrize(
    ("start", "place", "times", "end"),
    [
        ("/hunt/1.html", 2, 2, "/hunt/2.html"),
        ("/hunt/1.html", 2, 3, "/4.html"),
        ("/hunt/2.html", 3, 2, "/hunt/1.html"),
        ("/hunt/deep/3.html", 1, 4, "/hunt/deep/3.html"),
    ],
)
def test_chain(hunt, start, place, times, end):
    """R2: each step starts where the last one ended"""
    assert follow(HOME + start, place, times) == HOME + end


@pytest.mark.parametrize(
    ("start", "place", "times"), [("/hunt/deep/5.html", 3, 1), ("/hunt/1.html", 3, 2), ("/4.html", 4, 1)]
)
def test_too_few(hunt, start, place, times):
    """R3: too few links, None"""
    assert follow(HOME + start, place, times) is None


@pytest.mark.parametrize(
    ("times", "paths"),
    [(0, []), (1, ["/hunt/1.html"]), (3, ["/hunt/1.html", "/hunt/deep/3.html", "/hunt/2.html"])],
)
def test_fetched(hunt, times, paths):
    """R4: one page for each step"""
    follow(HOME + "/hunt/1.html", 2, times)
    assert hunt.paths == paths


def test_many(site, agree, rng):
    """R1, R2, R3: a hundred other walks"""
    paths = [f"{folder}{number}.html" for folder in ["/", "/far/", "/far/off/"] for number in range(5)]
    web = {path: [rng.choice([None, *paths]) for _ in range(rng.randint(2, 4))] for path in paths}
    for path, links in web.items():
        site[path] = page(*links)

    def got(path, place, times):
        return follow(HOME + path, place, times)

    def wanted(path, place, times):
        for _ in range(times):
            links = [link for link in web[path] if link is not None]
            if len(links) < place:
                return None
            path = links[place - 1]
        return HOME + path

    cases = [(rng.choice(paths), rng.randint(1, 3), rng.randint(0, 4)) for _ in range(100)]
    agree(got, wanted, cases, size=lambda case: case[2])
