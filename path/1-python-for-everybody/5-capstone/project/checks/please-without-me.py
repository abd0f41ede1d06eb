import re
import sqlite3
from html import unescape
from pathlib import Path

import pytest


def pieces():
    """The small pieces of the learner's own source."""
    found = [Path(f"piece-{number}.txt") for number in range(1, 10)]
    data = [file.read_bytes() for file in found if file.exists()]
    if len(data) < 3:
        pytest.fail(f"There should be piece-1.txt, piece-2.txt and piece-3.txt at least; found: {len(data)}.")
    return data


@pytest.fixture
def made(tmp_path):
    """The model of all pieces without some names, as all its rows by table."""
    raw, path = tmp_path / "raw.sqlite", tmp_path / "model.sqlite"
    db = sqlite3.connect(raw)
    db.execute("CREATE TABLE piece (number INTEGER PRIMARY KEY, data BLOB)")
    db.executemany("INSERT INTO piece VALUES (?, ?)", enumerate(pieces(), start=1))
    db.commit()
    db.close()

    def make(*without):
        from model import build

        build(str(raw), str(path), list(without))
        db = sqlite3.connect(path)
        rows = {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables_of(db)}
        db.close()
        return rows

    make.path = path
    return make


def tables_of(db):
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    return [name for (name,) in db.execute(query)]


def links_to(path):
    """For each table that others lead to: its first column of text, and what leads to it."""
    db = sqlite3.connect(path)
    found = {}
    for table in tables_of(db):
        for link in db.execute(f'PRAGMA foreign_key_list("{table}")'):
            columns = db.execute(f'PRAGMA table_info("{link[2]}")').fetchall()
            texts = [one[1] for one in columns if "TEXT" in one[2].upper()]
            keys = [one[1] for one in columns if one[5]]
            if texts and keys and link[2] != table:
                found.setdefault(link[2], (texts[0], []))[1].append((table, link[3], link[4] or keys[0]))
    db.close()
    return found


def asked_for(path):
    """One name for each table that others lead to: one that much hangs on, but not all."""
    links, names = links_to(path), []
    db = sqlite3.connect(path)
    for other, (text, ways) in sorted(links.items()):
        table, column, key = ways[0]
        counted = db.execute(
            f'SELECT o."{text}", count(*) FROM "{table}" t JOIN "{other}" o ON t."{column}" = o."{key}" '
            f'WHERE typeof(o."{text}") = \'text\' GROUP BY o."{key}" ORDER BY count(*) DESC, o."{text}"'
        ).fetchall()
        if len(counted) > 1:
            names.append((other, counted[0][0], counted[0][1], table, column, key, text))
    db.close()
    if not names:
        pytest.fail("No table with two names in it is led to by another: whom could one leave out?")
    return names


def answer(path, query, *values):
    db = sqlite3.connect(path)
    try:
        return db.execute(query, values).fetchall()
    finally:
        db.close()


def test_gone(made):
    """R11.1: who is on the list is in no table"""
    before = made()
    for other, name, *_ in asked_for(made.path):
        assert any(name in row for row in before[other])
        after = made(name)
        where = [table for table, rows in after.items() if any(name in row for row in rows)]
        assert where == [], f"{name!r} is left out, and still stands in {where}."


def test_what_belongs(made):
    """R11.2: what belongs to a name goes with it, and the others stay"""
    made()
    for other, name, count, table, column, key, text in asked_for(made.path):
        others = f'SELECT "{text}" FROM "{other}" WHERE "{text}" <> ? ORDER BY 1'
        rows = f'SELECT count(*) FROM "{table}"'
        made()
        wanted, whole = answer(made.path, others, name), answer(made.path, rows)[0][0]
        made(name)
        assert answer(made.path, others, name) == wanted, f"{name!r} was left out of {other}."
        left = answer(made.path, rows)[0][0]
        assert 0 < left <= whole - count, f"{name!r} was left out: of {whole} rows in {table}, {left} are left."


def test_leads_somewhere(made):
    """R11.2: afterwards each number still leads to a row"""
    made()
    for _, name, *_ in asked_for(made.path):
        made(name)
        for other, (_, ways) in links_to(made.path).items():
            for table, column, key in ways:
                where = f'"{column}" IS NOT NULL AND "{column}" NOT IN (SELECT "{key}" FROM "{other}")'
                assert answer(made.path, f'SELECT count(*) FROM "{table}" WHERE {where}') == [(0,)]


def test_picture(made, tmp_path):
    """R11.2: the picture is drawn without it"""
    from picture import draw

    made()
    for _, name, *_ in asked_for(made.path):
        made(name)
        draw(str(made.path), str(tmp_path / "page.html"))
        page = (tmp_path / "page.html").read_text(encoding="utf-8")
        picture = "".join(re.findall(r"<svg\b.*?</svg>", page, re.DOTALL))
        assert picture, "There is no <svg> on the page."
        words = unescape(re.sub(r"<[^>]*>", " ", picture))
        seen = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words)
        # a name such as 12 may stand there as a number of something else
        assert not seen or not re.search(r"[^\W\d]", name), f"{name!r} stands in the picture."


def test_one_finger(made):
    """R11.3: capitals and spaces around a name do no harm"""
    made()
    for _, name, *_ in asked_for(made.path):
        wanted = made(name)
        assert not any(name in row for rows in wanted.values() for row in rows)
        for typed in (f"  {name.upper()} \n", name.lower()):
            if typed.strip().lower() == name.lower():  # some letters have no way back, such as ß
                assert made(typed) == wanted


def test_nobody(made):
    """R11.3: blank lines, and names that nobody has, change nothing"""
    before = made()
    assert sum(map(len, before.values())) > 0, "No table has a row."
    _, name, *_ = asked_for(made.path)[0]
    assert made(name) != before
    assert made("", "   ", "Nobody At All", name[:-1] + "~") == before


def test_back_again(made):
    """R11.3: who is taken off the list comes back, and two may be on it"""
    before = made()
    names = [one[1] for one in asked_for(made.path)]
    both = made(*names)
    assert [name for name in names if any(name in row for rows in both.values() for row in rows)] == []
    assert made() == before
