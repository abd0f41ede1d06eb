import json
import sqlite3
from pathlib import Path

import pytest
from export_wells import export

WELLS = [("Salt", 61.25, 4.5), ("Ash", 60.5, 3.75), ("Moss", 61.0, 4.0)]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty folder to write into."""
    monkeypatch.chdir(tmp_path)


def exported(wells, write=export):
    """What the file says, and what came back."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE wells (id INTEGER PRIMARY KEY, east REAL, name TEXT, north REAL)")
    db.executemany("INSERT INTO wells (name, north, east) VALUES (?, ?, ?)", wells)
    count = write(db, "where.js")
    db.close()
    return Path("where.js").read_text(encoding="utf-8"), count


def points_in(text):
    """The list between the words around it; the text itself where that is no JSON."""
    try:
        return json.loads(text[text.find("[") : text.rfind("]") + 1])
    except ValueError:
        return text


def listed(wells):
    """The points in the file for these wells."""
    return points_in(exported(wells)[0])


@pytest.mark.parametrize("wells", [WELLS, []])
def test_frame(wells):
    """R1: it begins and ends as a script"""
    text, _ = exported(wells)
    assert (text[:9], text[-3:]) == ("where = [", "];\n")


def test_objects():
    """R2: an object with three keys for each well"""
    assert listed(WELLS[:1]) == [{"name": "Salt", "north": 61.25, "east": 4.5}]


def test_signs_in_a_name():
    """R1, R2: any sign in a name arrives"""
    assert [each["name"] for each in listed([('Zoë\'s "Deep" one', 61.5, 4.0)])] == ['Zoë\'s "Deep" one']


def test_sorted():
    """R3: sorted by name"""
    assert [each["name"] for each in listed(WELLS)] == ["Ash", "Moss", "Salt"]


@pytest.mark.parametrize("gap", [("Mud", None, 4.0), ("Mud", 61.0, None), ("Mud", None, None)])
def test_gap(gap):
    """R4: a well without a place is left out"""
    assert [each["name"] for each in listed([*WELLS, gap])] == ["Ash", "Moss", "Salt"]


@pytest.mark.parametrize("place", [(0.0, 4.0), (61.0, 0.0), (0.0, 0.0)])
def test_zero(place):
    """R4: 0 degrees is a place"""
    assert len(listed([("Mud", *place)])) == 1


def test_count():
    """R5: it returns how many are in the file"""
    assert (exported(WELLS)[1], exported([*WELLS, ("Mud", None, None)])[1], exported([])[1]) == (3, 3, 0)


def test_written_anew():
    """R1: what the file held before is gone"""
    Path("where.js").write_text("where = [1];\n", encoding="utf-8")
    assert exported([])[0] == "where = [];\n"


def same(found, wanted):
    """The same list, however it is spaced, and the same number."""
    return points_in(found[0]) == points_in(wanted[0]) and found[1] == wanted[1]


def test_many_tables(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other tables"""
    cases = []
    for _ in range(100):
        names = rng.sample(["Salt", "Ash", "Moss", "Mud"], rng.randint(0, 3))
        degree = lambda: rng.choice([None, 0.0, 4.5, 61.25])  # noqa: E731
        cases.append(([(name, degree(), degree()) for name in names],))
    agree(exported, lambda wells: exported(wells, reference.export), cases, same=same)
