import sqlite3

import pytest
from spider_of_your_own import crawl

SITE = "http://localhost:8017"
HTML = {"Content-Type": "text/html; charset=utf-8"}
PLAIN = {"Content-Type": "text/plain; charset=utf-8"}
OPEN = (200, PLAIN, "User-agent: *\nDisallow: /private/\n")
GONE = (404, HTML, '<p>Not here. Try <a href="/ferry">the ferry</a>.')


def page(*links):
    return 200, HTML, "<p>Skarn ø" + "".join(f' <a href="{link}">there</a>' for link in links)


def new():
    """An open database with the two tables, empty."""
    db = sqlite3.connect(":memory:", check_same_thread=False)
    db.execute("""CREATE TABLE pages (id INTEGER PRIMARY KEY, url TEXT UNIQUE NOT NULL,
        status INTEGER, html TEXT)""")
    db.execute("""CREATE TABLE links (from_id INTEGER NOT NULL, to_id INTEGER NOT NULL,
        PRIMARY KEY (from_id, to_id))""")
    return db


@pytest.fixture
def db():
    made = new()
    yield made
    made.close()


def tables(db):
    """The rows of `pages` by their number, without the name of the site, and the pairs of `links`, sorted."""
    rows = db.execute("SELECT id, url, status, html FROM pages ORDER BY id").fetchall()
    pairs = db.execute("SELECT from_id, to_id FROM links").fetchall()
    names = {number: url.removeprefix(SITE) for number, url, _, _ in rows}
    pages = [(names[number], status, html) for number, _, status, html in rows]
    return pages, sorted((names.get(start, "?"), names.get(end, "?")) for start, end in pairs)


def test_robots_first(site, db):
    """R1: robots.txt is read first, once in a run"""
    site["/"] = page("/ferry")
    site["/ferry"] = page("/")
    crawl(db, 1, 0)
    crawl(db, 1, 0)
    assert site.paths == ["/robots.txt", "/", "/robots.txt", "/ferry"]


def test_forbidden(site, db):
    """R1: what is forbidden is not asked for, and not kept"""
    site["/robots.txt"] = OPEN
    site["/"] = page("/private/plans", "/ferry")
    site["/private/plans"] = page("/")
    site["/ferry"] = page("/private/plans")
    crawl(db, 9, 0)
    kept = [url for url, _, _ in tables(db)[0]]
    assert (sorted(set(site.paths)), kept) == (["/", "/ferry", "/robots.txt"], ["/", "/ferry"])


def test_other_programs(site, db):
    """R1: what another program may not do is no rule for this one"""
    site["/robots.txt"] = (200, PLAIN, "User-agent: OtherBot\nDisallow: /\n")
    site["/"] = page("/ferry")
    crawl(db, 1, 0)
    assert [url for url, _, _ in tables(db)[0]] == ["/", "/ferry"]


@pytest.mark.parametrize(
    "outside", ["http://mainland.example/weather", "http://localhost:80170/", "mailto:office@skarn.example"]
)
def test_outside(site, db, outside):
    """R1: what is outside is not kept"""
    site["/"] = page(outside)
    crawl(db, 1, 0)
    assert [url for url, _, _ in tables(db)[0]] == ["/"]


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_limit(site, db, limit):
    """R2: at most so many pages are asked for"""
    crawl(db, limit, 0)
    assert len(site.paths) == 1 + limit


def test_two_runs(site, db):
    """R2: two runs of ten ask for 20 pages of Skarn"""
    crawl(db, 10, 0)
    crawl(db, 10, 0)
    done = [url for url, status, _ in tables(db)[0] if status is not None]
    assert (len(site.paths), len(done)) == (22, 20)


def test_smallest_first(site, db):
    """R2: the smallest number is asked for first"""
    site["/"] = page("/b", "/c")
    site["/b"] = page("/d", "/a")
    for name in ("/a", "/c", "/d"):
        site[name] = page("/")
    crawl(db, 2, 0)
    crawl(db, 9, 0)
    asked = [path for path in site.paths if path != "/robots.txt"]
    assert asked == [url for url, _, _ in tables(db)[0]]


def test_delay(site, db):
    """R3: so many seconds lie between two pages"""
    site["/"] = page("/b", "/c")
    site["/b"] = site["/c"] = page("/")
    crawl(db, 3, 0.1)
    times = [request.at for request in site.asked if request.path != "/robots.txt"]
    pauses = [later - earlier for earlier, later in zip(times, times[1:], strict=False)]
    assert [pause >= 0.095 for pause in pauses] == [True, True]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (page("/"), (200, page("/")[2])),
        (GONE, (404, None)),
        ((500, PLAIN, "Fire."), (500, None)),
        ((200, PLAIN, 'A letter: <a href="/x">'), (200, None)),
    ],
    ids=["page", "missing", "broken", "letter"],
)
def test_answer(site, db, sent, kept):
    """R4: the status, and the text of an HTML page"""
    site["/"] = page("/one")
    site["/one"] = sent
    crawl(db, 2, 0)
    assert [(status, html) for url, status, html in tables(db)[0] if url == "/one"] == [kept]


def test_pairs(site, db):
    """R5: a pair for each link, and one address for one page"""
    site["/"] = page("/houses/", "/houses/#first", "/houses/1", "/")
    site["/houses/"] = page("1", "1#stairs", "../", "#top")
    site["/houses/1"] = page()
    crawl(db, 5, 0)
    wanted = [("/", "/"), ("/", "/houses/"), ("/", "/houses/1")]
    wanted += [("/houses/", "/"), ("/houses/", "/houses/"), ("/houses/", "/houses/1")]
    assert tables(db) == ([(url, 200, html) for url, _, html in tables(db)[0]], wanted)


def test_committed(site, db):
    """R6: while a page is asked for, the earlier ones are committed"""
    found = []

    def look(sent):
        def answer(request):
            pages, links = tables(db)
            found.append((sum(status is not None for _, status, _ in pages), len(links), db.in_transaction))
            return sent

        return answer

    site["/"] = page("/b", "/c")
    site["/b"] = look(page("/"))
    site["/c"] = look(page("/"))
    crawl(db, 9, 0)
    assert found == [(1, 2, False), (2, 3, False)]


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_nothing_waits(site, db, limit):
    """R6: in the end nothing waits for a commit"""
    crawl(db, limit, 0)
    assert db.in_transaction is False


def test_many_sites(agree, site, rng):
    """R1, R2, R4, R5: thirty other sites"""
    names = ["/", "/b", "/c#end", "/private/d"]
    site["/robots.txt"] = OPEN

    def got(pages, limits):
        for name in names:
            site[name.split("#")[0]] = page(*pages[name]) if name in pages else GONE
        db, counts = new(), []
        for most in limits:
            before = len(site.paths)
            crawl(db, most, 0)
            counts.append(len(site.paths) - before - 1)
        kept, links = tables(db)
        db.close()
        return counts, sorted((url, status) for url, status, _ in kept), links

    def wanted(pages, limits):
        status, waiting, links = {}, ["/"], set()
        while waiting:
            url = waiting.pop()
            name = "/c#end" if url == "/c" else url
            status[url] = 200 if name in pages else 404
            targets = [link.split("#")[0] for link in pages.get(name, []) if not link.startswith("/private")]
            links.update((url, target) for target in targets)
            waiting += [target for target in targets if target not in status and target not in waiting]
        counts, left = [], len(status)
        for most in limits:
            counts.append(min(most, left))
            left -= counts[-1]
        return counts, sorted(status.items()), sorted(links)

    cases = []
    for _ in range(30):
        there = rng.sample(names[1:], rng.randint(0, 3))
        pages = {name: rng.choices(names, k=rng.randint(0, 2)) for name in ["/", *there]}
        cases.append((pages, rng.choice([[9], [9], [1, 9], [2, 5]])))
    agree(got, wanted, cases, size=lambda case: sum(1 + len(links) for links in case[0].values()))
