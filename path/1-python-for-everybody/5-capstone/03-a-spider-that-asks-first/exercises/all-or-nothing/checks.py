import sqlite3

import pytest
from all_or_nothing import keep

TABLES = [
    """CREATE TABLE pages (id INTEGER PRIMARY KEY, url TEXT UNIQUE NOT NULL, status INTEGER, html TEXT)""",
    """CREATE TABLE links (from_id INTEGER NOT NULL, to_id INTEGER NOT NULL, PRIMARY KEY (from_id, to_id))""",
]
KNOWN = [(1, "/", 200, "<p>Front"), (2, "/a", None, None), (3, "/b", None, None), (4, "/c", 404, None)]
# Where the cable can be pulled: at a new address, at a pair, at the answer.
STOPS = {
    "address": "BEFORE INSERT ON pages WHEN NEW.url = ?",
    "pair": "BEFORE INSERT ON links WHEN NEW.to_id = ?",
    "answer": "BEFORE UPDATE ON pages WHEN NEW.id = ?",
}


def played(kept, visits, stop=None):
    """What is in the file after these visits, how each ended, and whether something waits; `stop` pulls the cable."""
    db = sqlite3.connect(":memory:")
    for table in TABLES:
        db.execute(table)
    db.executemany("INSERT INTO pages VALUES (?, ?, ?, ?)", KNOWN)
    db.execute("INSERT INTO links VALUES (1, 2)")
    db.commit()
    if stop is not None:
        where, value = stop
        place = STOPS[where].replace("?", repr(value))
        db.execute(f"CREATE TRIGGER cable {place} BEGIN SELECT RAISE(ABORT, 'the cable is pulled'); END")
    ended = [visit(kept, db, *each) for each in visits]
    waits = db.in_transaction and "stopped" not in ended
    db.rollback()
    pages = db.execute("SELECT * FROM pages ORDER BY url").fetchall()
    links = db.execute(
        """SELECT origin.url, target.url FROM links JOIN pages AS origin ON origin.id = links.from_id
        LEFT JOIN pages AS target ON target.id = links.to_id ORDER BY origin.url, target.url"""
    ).fetchall()
    db.close()
    return {
        "answers": {url: (status, html) for _, url, status, html in pages},
        "numbers": [(number, url) for number, url, _, _ in pages if number <= len(KNOWN)],
        "links": links,
        "waits": waits,
        "ended": ended,
    }


def visit(kept, db, number, status, html, urls):
    try:
        kept(db, number, status, html, urls)
    except sqlite3.IntegrityError:
        db.rollback()
        return "stopped"
    return "returned"


@pytest.mark.parametrize(("status", "html"), [(200, "<p>Shelf 4"), (404, None)])
def test_answer(status, html):
    """R1: the page has its status and its html"""
    assert played(keep, [(2, status, html, ["/c"])])["answers"]["/a"] == (status, html)


@pytest.mark.parametrize("urls", [[], ["/b", "/new"]])
def test_nothing_waits(urls):
    """R1: in the end nothing waits for a commit"""
    assert played(keep, [(2, 200, "<p>Shelf", urls)])["waits"] is False


def test_new_addresses():
    """R2: new addresses get a row without a status"""
    answers = played(keep, [(2, 200, "<p>Shelf", ["/new", "/b", "/other"])])["answers"]
    assert (answers["/new"], answers["/other"]) == ((None, None), (None, None))


def test_pairs():
    """R2: a pair for each link, once"""
    links = played(keep, [(2, 200, "<p>Shelf", ["/b", "/new", "/b", "/a"])])["links"]
    assert links == [("/", "/a"), ("/a", "/a"), ("/a", "/b"), ("/a", "/new")]


def test_known_rows():
    """R2: a known address keeps its number and its status"""
    found = played(keep, [(2, 200, "<p>Shelf", ["/c", "/"])])
    assert (found["numbers"], found["answers"]["/c"]) == ([(n, url) for n, url, _, _ in KNOWN], (404, None))


@pytest.mark.parametrize("stop", [("address", "/new"), ("pair", 3), ("answer", 2)])
def test_stopped(stop):
    """R3: after a stop nothing of the visit is in the file"""
    visits = [(2, 200, "<p>Shelf", ["/c", "/b", "/new", "/last"])]
    before, after = played(keep, []), played(keep, visits, stop)
    assert (after["answers"], after["links"]) == (before["answers"], before["links"])


def test_many_visits(agree, reference, rng):
    """R1, R2, R3: a hundred other visits"""
    stops = [None, None, ("address", "/new"), ("pair", 4), ("pair", 2), ("answer", 3)]
    cases = []
    for _ in range(100):
        urls = rng.choices(["/", "/a", "/b", "/c", "/new", "/deep/er"], k=rng.choice([0, 1, 1, 2, 3]))
        visit = (rng.choice([2, 3]), rng.choice([200, 404]), rng.choice(["<p>Page", None]), urls)
        cases.append(([visit], rng.choice(stops)))
    agree(
        lambda visits, stop: played(keep, visits, stop),
        lambda visits, stop: played(reference.keep, visits, stop),
        cases,
        size=lambda case: sum(1 + len(visit[3]) for visit in case[0]),
    )
