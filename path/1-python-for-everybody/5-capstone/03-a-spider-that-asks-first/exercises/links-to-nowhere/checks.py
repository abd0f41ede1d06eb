import sqlite3

import pytest
from links_to_nowhere import broken_links

TABLES = [
    """CREATE TABLE pages (id INTEGER PRIMARY KEY, url TEXT UNIQUE NOT NULL, status INTEGER, html TEXT)""",
    """CREATE TABLE links (from_id INTEGER NOT NULL, to_id INTEGER NOT NULL, PRIMARY KEY (from_id, to_id))""",
]


def report(function, pages, links):
    """What the function says of these pages, (address, status), and these links, pairs of addresses."""
    db = sqlite3.connect(":memory:")
    for table in TABLES:
        db.execute(table)
    numbers = {url: 3 * place + 1 for place, (url, _) in enumerate(pages)}
    db.executemany("INSERT INTO pages VALUES (?, ?, ?, NULL)", [(numbers[url], url, s) for url, s in pages])
    db.executemany("INSERT INTO links VALUES (?, ?)", [(numbers[a], numbers[b]) for a, b in links])
    db.commit()
    found = function(db)
    db.close()
    return found


def test_one():
    """R1: the page with the link comes first, then where it leads"""
    pages = [("/", 200), ("/map", 404)]
    assert report(broken_links, pages, [("/", "/map")]) == [("/", "/map", 404)]


@pytest.mark.parametrize("status", [200, 399, 400, 404, 410, 500])
def test_from_400(status):
    """R1: what is below 400 is there, what is 400 or more is not"""
    found = report(broken_links, [("/", 200), ("/shop", status)], [("/", "/shop")])
    assert found == ([("/", "/shop", status)] if status >= 400 else [])


def test_each_link():
    """R1: a tuple for each link, though the page is the same"""
    pages = [("/map", 404), ("/birds", 200), ("/seals", 200)]
    found = report(broken_links, pages, [("/birds", "/map"), ("/seals", "/map"), ("/seals", "/birds")])
    assert found == [("/birds", "/map", 404), ("/seals", "/map", 404)]


def test_none():
    """R1: without such links the list is empty"""
    assert report(broken_links, [("/", 200), ("/gone", 404)], [("/", "/")]) == []


def test_not_asked():
    """R2: pages without a status make no tuple"""
    pages = [("/", 200), ("/map", None), ("/shop", 500)]
    assert report(broken_links, pages, [("/", "/map"), ("/", "/shop")]) == [("/", "/shop", 500)]


def test_order():
    """R3: by the first address, then by the second"""
    pages = [("/z", 404), ("/seals", 200), ("/b", 410), ("/birds", 200)]
    links = [("/seals", "/z"), ("/seals", "/b"), ("/birds", "/z"), ("/birds", "/b")]
    ends = [tuple(row)[:2] for row in report(broken_links, pages, links)]
    assert ends == [("/birds", "/b"), ("/birds", "/z"), ("/seals", "/b"), ("/seals", "/z")]


def test_many_sites(agree, reference, rng):
    """R1, R2, R3: a hundred other sites"""
    names = ["/", "/birds", "/seals", "/old/map", "/shop", "/Côte", "/9", "/10"]
    statuses = [200, 200, None, 404, 400, 500, 399]
    cases = []
    for _ in range(100):
        urls = rng.sample(names, rng.randint(1, 6))
        pages = [(url, rng.choice(statuses)) for url in urls]
        pairs = {(rng.choice(urls), rng.choice(urls)) for _ in range(rng.randint(0, 8))}
        cases.append((pages, sorted(pairs)))
    agree(
        lambda pages, links: report(broken_links, pages, links),
        lambda pages, links: report(reference.broken_links, pages, links),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
