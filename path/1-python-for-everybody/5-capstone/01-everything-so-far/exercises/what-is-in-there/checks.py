import sqlite3
from pathlib import Path

import pytest
from what_is_in_there import contents


def made(file, tables, more=()):
    """A database with these tables, each with its columns and a number of rows, and further sentences."""
    db = sqlite3.connect(file)
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    for name, (columns, rows) in tables.items():
        plan = ", ".join(f'"{column}"' for column in columns)
        db.execute(f'CREATE TABLE "{name}" ({plan})')
        for _ in range(rows):
            db.execute(f'INSERT INTO "{name}" VALUES ({", ".join(["1"] * len(columns))})')
    for sentence in more:
        db.execute(sentence)
    db.commit()
    db.close()
    return str(file)


def test_tables(tmp_path):
    """R1: each table is a key"""
    tables = {"boats": (["id", "name"], 4), "rowers": (["name"], 7)}
    assert sorted(contents(made(tmp_path / "club.sqlite", tables))) == ["boats", "rowers"]


@pytest.mark.parametrize(
    "more",
    [
        "CREATE INDEX by_name ON boats (name)",
        "CREATE VIEW names AS SELECT name FROM boats",
        "CREATE TABLE guests (id INTEGER PRIMARY KEY AUTOINCREMENT)",
    ],
    ids=["index", "view", "sqlite_sequence"],
)
def test_no_tables(tmp_path, more):
    """R1: indexes, views and tables of SQLite are left out"""
    found = contents(made(tmp_path / "club.sqlite", {"boats": (["id", "name"], 4)}, [more]))
    assert sorted(set(found) - {"guests"}) == ["boats"]


def test_empty(tmp_path):
    """R1: a database without tables gives an empty dictionary"""
    assert contents(made(tmp_path / "new.sqlite", {})) == {}


@pytest.mark.parametrize("columns", [["id", "name"], ["zeta", "alpha", "mid"]])
def test_columns(tmp_path, columns):
    """R2: the names of the columns, in the order of the table"""
    assert contents(made(tmp_path / "club.sqlite", {"boats": (columns, 2)}))["boats"][0] == columns


@pytest.mark.parametrize("rows", [0, 1, 13])
def test_rows(tmp_path, rows):
    """R2: the number of rows, 0 as well"""
    assert contents(made(tmp_path / "club.sqlite", {"boats": (["id"], rows)})) == {"boats": (["id"], rows)}


def test_spaces(tmp_path):
    """R3: a table with spaces in its name"""
    tables = {"people who row": (["first name", "age"], 3)}
    assert contents(made(tmp_path / "club.sqlite", tables)) == tables


def test_not_there(tmp_path):
    """R4: a file that is not there is a FileNotFoundError"""
    with pytest.raises(FileNotFoundError):
        contents(str(tmp_path / "clubb.sqlite"))


def test_nothing_made(tmp_path):
    """R4: no file is made"""
    file = tmp_path / "clubb.sqlite"
    try:
        contents(str(file))
    except FileNotFoundError:
        pass
    assert not Path(file).exists()


def test_many_databases(agree, reference, rng, tmp_path):
    """R1, R2, R3: a hundred other databases"""
    names = ["boats", "rowers", "old boats", "Äpfel", "order", "x"]
    cases = []
    for number in range(100):
        tables = {}
        for name in rng.sample(names, rng.randint(0, 2)):
            columns = rng.sample(["id", "name", "built", "two words"], rng.randint(1, 3))
            tables[name] = (columns, rng.randint(0, 2))
        cases.append((made(tmp_path / f"{number}.sqlite", tables),))
    agree(contents, reference.contents, cases)
