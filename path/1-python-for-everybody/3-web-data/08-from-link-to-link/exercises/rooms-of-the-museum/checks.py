import pytest
from rooms_of_the_museum import crawl

HOME = "http://localhost:8017"
INSIDE = HOME + "/museum/"
SIGN = "User-agent: *\nDisallow: /museum/closed/\nDisallow: /museum/attic\n"


def page(*links):
    return "".join([f'<p><a href="{link}">On</a></p>' for link in links])


@pytest.fixture
def museum(site):
    site["/robots.txt"] = (200, {"Content-Type": "text/plain"}, SIGN)
    site["/museum/"] = page("hall.html#doors", "egypt/", "hall.html#stairs")
    site["/museum/hall.html"] = page("./", "coins.html", "egypt/", "#top")
    site["/museum/egypt/"] = page("mummy.html", "../hall.html", "../coins.html")
    site["/museum/egypt/mummy.html"] = page("./", "jars.html")
    site["/museum/egypt/jars.html"] = page("/museum/")
    site["/museum/coins.html"] = page("hall.html")
    site["/shop.html"] = page("/museum/")
    site["/museum/old.html"] = page("/shop.html", f"/shop.html?from={INSIDE}", "/museums", "hall.html")
    site["/museums"] = page("/museum/")
    site["/museum/door.html"] = page("closed/", "attic.html", "coins.html")
    site["/museum/closed/"] = page("../egypt/jars.html")
    site["/museum/attic.html"] = page("egypt/jars.html")
    return site


def rooms(*paths):
    return [INSIDE + path for path in paths]


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ("", ["", "hall.html", "egypt/", "coins.html", "egypt/mummy.html", "egypt/jars.html"]),
        ("egypt/mummy.html", ["egypt/mummy.html", "egypt/", "egypt/jars.html", "hall.html", "coins.html", ""]),
        ("coins.html", ["coins.html", "hall.html", "", "egypt/", "egypt/mummy.html", "egypt/jars.html"]),
    ],
)
def test_order(museum, start, found):
    """R1: in the order found, each once"""
    assert crawl(INSIDE + start, INSIDE, 30, 0) == rooms(*found)
    assert museum.paths[1:] == ["/museum/" + path for path in found]


def test_inside(museum):
    """R2: only what begins with inside is read"""
    found = crawl(INSIDE + "old.html", INSIDE, 30, 0)
    assert found[:4] == rooms("old.html", "hall.html", "", "coins.html")
    assert [path for path in museum.paths if not path.startswith("/museum/")] == ["/robots.txt"]


def test_sign_first(museum):
    """R3: robots.txt is fetched first, and once"""
    crawl(INSIDE, INSIDE, 3, 0)
    assert museum.paths[:2] == ["/robots.txt", "/museum/"]
    assert museum.paths.count("/robots.txt") == 1


def test_closed(museum):
    """R3: what it forbids is not read, the rest is"""
    assert crawl(INSIDE + "door.html", INSIDE, 30, 0)[:3] == rooms("door.html", "coins.html", "hall.html")
    assert "/museum/closed/" not in museum.paths
    assert "/museum/attic.html" not in museum.paths


def test_start_closed(museum):
    """R3: a start that is forbidden is not read"""
    assert crawl(INSIDE + "attic.html", INSIDE, 30, 0) == []


@pytest.mark.parametrize(("most", "found"), [(0, []), (1, [""]), (4, ["", "hall.html", "egypt/", "coins.html"])])
def test_most(museum, most, found):
    """R4: at most so many pages"""
    assert crawl(INSIDE, INSIDE, most, 0) == rooms(*found)
    assert len([path for path in museum.paths if path != "/robots.txt"]) == most


def test_pause(museum):
    """R5: a pause between one page and the next"""
    crawl(INSIDE, INSIDE, 3, 0.15)
    times = [request.at for request in museum.asked if request.path != "/robots.txt"]
    assert len(times) == 3
    waited = times[1] - times[0] >= 0.14 and times[2] - times[1] >= 0.14
    assert waited


def test_many(site, agree, rng):
    """R1, R2, R3, R4: a hundred other walks"""
    site["/robots.txt"] = (200, {"Content-Type": "text/plain"}, SIGN)
    names = ["a.html", "b.html", "wing/c.html", "wing/d.html", "closed/e.html", "f.html"]
    web = {name: rng.sample(names, rng.randint(1, 4)) for name in names}
    for name, links in web.items():
        site["/museum/" + name] = page(*[f"/museum/{link}" for link in links], "/shop.html")

    def got(start, most):
        return crawl(INSIDE + start, INSIDE, most, 0)

    def wanted(start, most):
        waiting, done = [start], []
        for name in waiting:
            if name.startswith("closed/") or len(done) == most:
                continue
            done.append(name)
            waiting += [link for link in dict.fromkeys(web[name]) if link not in waiting]
        return rooms(*done)

    cases = [(rng.choice(names), rng.choice([1, 1, 2, 3])) for _ in range(100)]
    agree(got, wanted, cases, size=lambda case: case[1])
