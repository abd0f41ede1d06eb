import json
import sqlite3

import pytest
from circles import graph_text

URLS = [(1, "/"), (2, "/ferry.html"), (4, "/boats/"), (7, "/näs.html")]
LINKS = [(1, 2), (1, 4), (4, 1), (4, 7), (7, 2), (2, 9)]
RANKS = {7: 1.0, 1: 2.0, 4: 1.25, 2: 0.5}


def written(urls, links, ranks, write=graph_text):
    """The text for a database with these pages and links."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE pages (id INTEGER PRIMARY KEY, url TEXT UNIQUE, status INTEGER, html TEXT)")
    db.execute("CREATE TABLE links (from_id INTEGER, to_id INTEGER, PRIMARY KEY (from_id, to_id))")
    db.executemany("INSERT INTO pages VALUES (?, ?, 200, '')", urls)
    db.executemany("INSERT INTO links VALUES (?, ?)", links)
    text = write(db, ranks)
    db.close()
    return text


def graph_in(text):
    """The object between the words around it, its links in order; the text itself where that is no JSON."""
    try:
        graph = json.loads(text[text.find("{") : text.rfind("}") + 1])
        return {**graph, "links": sorted(graph["links"])}
    except (ValueError, KeyError, TypeError, AttributeError):
        return text


def part(name, urls=URLS, links=LINKS, ranks=RANKS):
    """One of the two lists for these tables and ranks."""
    graph = graph_in(written(urls, links, ranks))
    return graph[name] if isinstance(graph, dict) else graph


def of_pages(key, **given):
    """One key of every page."""
    pages = part("pages", **given)
    return [page[key] for page in pages] if isinstance(pages, list) else pages


def test_frame():
    """R1: it begins and ends as a script"""
    text = written(URLS, LINKS, RANKS)
    assert (text[:9], text[-3:]) == ("graph = {", "};\n")


def test_json():
    """R1: between stands JSON with two lists"""
    graph = graph_in(written(URLS, [], RANKS))
    assert sorted(graph) == ["links", "pages"]


def test_ids():
    """R2: the pages are sorted by id"""
    assert of_pages("id") == [1, 2, 4, 7]


def test_urls():
    """R2: each with its url"""
    assert of_pages("url") == ["/", "/ferry.html", "/boats/", "/näs.html"]


def test_without_rank():
    """R2: a page without a rank is left out"""
    assert of_pages("id", ranks={4: 1.0, 2: 0.5}) == [2, 4]


def test_sizes():
    """R3: sizes from 0 to 100, by their share"""
    assert of_pages("size") == [100, 0, 50, 33]


def test_alike():
    """R4: equal ranks, size 50"""
    assert of_pages("size", ranks={1: 1.0, 2: 1.0, 7: 1.0}) == [50, 50, 50]


def test_links():
    """R5: the links between pages with a rank"""
    assert part("links") == [[1, 2], [1, 4], [4, 1], [4, 7], [7, 2]]


@pytest.mark.parametrize("page", [1, 7])
def test_both_ends(page):
    """R5: a link needs both of its ends"""
    ranks = {other: rank for other, rank in RANKS.items() if other != page}
    assert part("links", ranks=ranks) == [[*link] for link in LINKS if page not in link and 9 not in link]


def test_many_graphs(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other graphs"""
    cases = []
    for _ in range(100):
        ids = rng.sample(range(1, 30), rng.randint(2, 4))
        pairs = [(source, target) for source in ids for target in ids]
        links = rng.sample(pairs, rng.randint(0, 4))
        some = rng.sample(ids, rng.randint(1, len(ids)))
        cases.append(([(page, f"/{page}.html") for page in ids], links, {page: rng.randint(1, 9) / 4 for page in some}))
    agree(
        lambda *case: graph_in(written(*case)),
        lambda *case: graph_in(written(*case, reference.graph_text)),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
