import sqlite3

import pytest
from crawl_graph import read_graph

PAGES = [(1, 200), (2, 200), (3, 404), (4, None), (5, 200), (6, 500)]


def drawn(pages, links, read=read_graph):
    """The graph of a database with these pages and links."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE pages (id INTEGER PRIMARY KEY, url TEXT UNIQUE, status INTEGER, html TEXT)")
    db.execute("CREATE TABLE links (from_id INTEGER, to_id INTEGER, PRIMARY KEY (from_id, to_id))")
    db.executemany("INSERT INTO pages VALUES (?, ?, ?, '<p>')", [(page, f"/{page}", status) for page, status in pages])
    db.executemany("INSERT INTO links VALUES (?, ?)", links)
    graph = read(db)
    db.close()
    return graph


def test_keys():
    """R1: a key for each page that was read"""
    assert sorted(drawn(PAGES, [(1, 2), (2, 1), (5, 1)])) == [1, 2, 5]


def test_keys_without_links():
    """R1: a page without links has its key too"""
    assert sorted(drawn(PAGES, [(1, 2)])) == [1, 2, 5]


@pytest.mark.parametrize("source", [3, 4, 6])
def test_from_elsewhere(source):
    """R1: no key for where a page not read links from"""
    assert drawn(PAGES, [(1, 2), (source, 1)]) == {1: [2], 2: [], 5: []}


def test_lists():
    """R2: where the links lead, sorted"""
    assert drawn(PAGES, [(5, 2), (5, 1), (2, 5), (1, 5), (1, 2)]) == {1: [2, 5], 2: [5], 5: [1, 2]}


@pytest.mark.parametrize("target", [3, 4, 6])
def test_to_elsewhere(target):
    """R3: no link to a page that was not read"""
    assert drawn(PAGES, [(1, target), (1, 2), (2, target)]) == {1: [2], 2: [], 5: []}


def test_to_itself():
    """R4: no link from a page to itself"""
    assert drawn(PAGES, [(1, 1), (1, 5), (5, 5)]) == {1: [5], 2: [], 5: []}


def test_many_crawls(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other crawls"""
    cases = []
    for _ in range(100):
        ids = rng.sample(range(1, 40), rng.randint(1, 4))
        pairs = [(source, target) for source in ids for target in ids]
        links = rng.sample(pairs, rng.randint(0, min(4, len(pairs))))
        cases.append(([(page, rng.choice([200, 200, 404, None])) for page in ids], links))
    agree(
        drawn,
        lambda pages, links: drawn(pages, links, reference.read_graph),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
