import sqlite3
from pathlib import Path

import pytest

REFUSALS = [b"", b"<html><body><h1>502 Bad Gateway</h1></body></html>\n", b"\xff\xfe\x00\x81 not a piece \x9d\n\n"]


def pieces():
    """The small pieces of the learner's own source."""
    found = [Path(f"piece-{number}.txt") for number in range(1, 10)]
    data = [file.read_bytes() for file in found if file.exists()]
    if len(data) < 3:
        pytest.fail(f"There should be piece-1.txt, piece-2.txt and piece-3.txt at least; found: {len(data)}.")
    return data


@pytest.fixture
def made(tmp_path):
    """The model that build makes from some pieces: all its rows by table."""

    def make(data, numbers=None, name="model"):
        from model import build

        raw = tmp_path / "raw.sqlite"
        raw.unlink(missing_ok=True)
        db = sqlite3.connect(raw)
        db.execute("CREATE TABLE piece (number INTEGER PRIMARY KEY, data BLOB)")
        db.executemany("INSERT INTO piece VALUES (?, ?)", zip(numbers or range(1, 99), data))
        db.commit()
        before = db.execute("SELECT * FROM piece").fetchall()
        db.close()
        build(str(raw), str(tmp_path / f"{name}.sqlite"))
        db = sqlite3.connect(raw)
        make.untouched = db.execute("SELECT number, data FROM piece").fetchall() == before
        db.close()
        return rows_of(tmp_path / f"{name}.sqlite")

    return make


def rows_of(path):
    db = sqlite3.connect(path)
    rows = {name: sorted(db.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names_in(db)}
    db.close()
    return rows


def sizes_of(rows):
    return {table: len(found) for table, found in rows.items()}


def names_in(db):
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    return [name for (name,) in db.execute(query)]


@pytest.fixture
def db(made, tmp_path):
    """The open model of all pieces."""
    made(pieces())
    db = sqlite3.connect(tmp_path / "model.sqlite")
    yield db
    db.close()


def key_of(db, table):
    """The column that is the primary key, if it is one alone."""
    keys = [column[1] for column in db.execute(f'PRAGMA table_info("{table}")') if column[5]]
    return keys[0] if len(keys) == 1 else None


def links_in(db):
    """Which column of which table leads to which column of which other table."""
    found = []
    for table in names_in(db):
        for link in db.execute(f'PRAGMA foreign_key_list("{table}")'):
            found.append((table, link[3], link[2], link[4] or key_of(db, link[2])))
    return found


def count_of(db, query):
    return db.execute(query).fetchone()[0]


def test_linked(db):
    """R6.2: two tables at least, and one leads to the other"""
    filled = [name for name in names_in(db) if count_of(db, f'SELECT count(*) FROM "{name}"')]
    assert len(filled) >= 2, f"Tables with rows: {filled}."
    links = [link for link in links_in(db) if link[0] in filled and link[2] in filled and link[0] != link[2]]
    assert links, "No column says with REFERENCES which table it leads to."


def test_no_dead_ends(db):
    """R6.2: each number leads to a row"""
    links = links_in(db)
    assert links, "No column says with REFERENCES which table it leads to."
    for table, column, other, key in links:
        where = f'"{column}" IS NOT NULL'
        filled = count_of(db, f'SELECT count(*) FROM "{table}" WHERE {where}')
        assert filled or table == other, f"{table}.{column} is empty."
        where += f' AND "{column}" NOT IN (SELECT "{key}" FROM "{other}")'
        dead = count_of(db, f'SELECT count(*) FROM "{table}" WHERE {where}')
        assert dead == 0, f"{dead} numbers in {table}.{column} lead nowhere."


def test_one_place(db):
    """R6.3: what others lead to is there once, and used more than once"""
    links = links_in(db)
    assert links, "No column says with REFERENCES which table it leads to."
    often = 0
    for table, column, other, key in links:
        columns = [one[1] for one in db.execute(f'PRAGMA table_info("{other}")') if one[1] != key]
        facts = ", ".join(f'"{one}"' for one in columns) or f'"{key}"'
        rows = db.execute(f'SELECT {facts} FROM "{other}"').fetchall()
        assert len(rows) == len(set(rows)), f"In {other}, something stands twice."
        often += count_of(db, f'SELECT count("{column}") - count(DISTINCT "{column}") FROM "{table}"')
    assert often > 0, "No row is led to more than once: then the second table is not needed."


def test_kept_by_a_rule(db):
    """R6.3: the database itself refuses a name that is there"""
    targets = sorted({other for _, _, other, _ in links_in(db)})
    assert targets, "No column says with REFERENCES which table it leads to."
    for other in targets:
        unique = [index for index in db.execute(f'PRAGMA index_list("{other}")') if index[2]]
        assert unique, f"{other} has no UNIQUE."


def test_again(made):
    """R7.1: it can be made a second time"""
    first = made(pieces())
    again = made(pieces())
    assert (max(map(len, first.values()), default=0) > 0, sorted(again)) == (True, sorted(first))


def test_twice(made):
    """R7.2: making it twice changes nothing"""
    first = made(pieces())
    assert max(map(len, first.values()), default=0) > 0, "No table has a row."
    assert made(pieces()) == first


def test_raw_stays(made):
    """R7.2: the raw store stays as it was"""
    made(pieces())
    assert made.untouched, "After build, other rows stood in the raw store."


def test_follows(made):
    """R7.3: it holds what the raw store holds now, and nothing of before"""
    data = pieces()
    wanted = made(data[:2], name="fresh")
    made(data)
    assert made(data[:2]) == wanted


def test_the_other_way(made):
    """R7.3: nothing stays of a piece that was mended"""
    data = pieces()
    wanted = made(data[1:], name="fresh")
    made(data)
    assert made(data[1:]) == wanted


def test_each_piece(made):
    """R8.1: each of your pieces brings something"""
    data = pieces()
    whole = made(data, name="whole")
    for number in range(len(data)):
        rest = made(data[:number] + data[number + 1 :], name=f"without-{number}")
        sizes = [sum(map(len, rows.values())) for rows in (rest, whole)]
        assert sizes[0] < sizes[1], f"Without piece-{number + 1} there are {sizes[0]} rows, with it {sizes[1]}."


def test_holes(made):
    """R8.2: numbers that are missing do no harm"""
    data = pieces()
    whole, holes = made(data, name="whole"), made(data, range(3, 99, 4), name="holes")
    assert sum(map(len, whole.values())) > 0, "No table has a row."
    assert sizes_of(holes) == sizes_of(whole)


def test_nothing_fetched(made):
    """R8.2: an empty raw store gives empty tables"""
    assert sum(map(len, made(pieces(), name="whole").values())) > 0, "No table has a row."
    empty = made([], name="empty")
    assert empty, "There are no tables."
    assert sum(map(len, empty.values())) == 0


@pytest.mark.parametrize("damaged", REFUSALS)
def test_damaged(made, damaged):
    """R8.3: a piece that is none stops nothing, and brings nothing"""
    data = pieces()
    whole = made(data, name="whole")
    assert sum(map(len, whole.values())) > 0, "No table has a row."
    assert made([*data, damaged], name="behind") == whole
    assert sizes_of(made([damaged, *data], name="before")) == sizes_of(whole)
