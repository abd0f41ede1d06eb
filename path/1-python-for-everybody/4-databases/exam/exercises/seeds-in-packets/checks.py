import json
import sqlite3

import pytest
from load_list import load

TABLES = """
CREATE TABLE {{person}} (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
CREATE TABLE {{kind}} (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
CREATE TABLE {{thing}} (id INTEGER PRIMARY KEY, label TEXT, {{person}}_id INTEGER, {{kind}}_id INTEGER);
"""


def entry(name, *things):
    """One entry of a list; each thing is a label and a kind."""
    return {"{{person}}": name, "{{things}}": [{"label": label, "{{kind}}": kind} for label, kind in things]}


ANA = entry("Ana", ("moon", "oak"), ("dawn", "elm"))
BO = entry("Bo", ("dawn", "oak"))
CY = entry("C'y", ("star", "fir's"), ("moon", "oak"), ("dawn", "oak"))
NOBODY = entry("Dee")


def played(one_load, lists, wanted):
    """What came back for each list, and what the three tables hold."""
    db = sqlite3.connect(":memory:")
    db.executescript(TABLES)
    said = [one_load(db, json.dumps(entries), wanted) for entries in lists]
    people = db.execute("SELECT id, name FROM {{person}} ORDER BY name").fetchall()
    kinds = db.execute("SELECT id, name FROM {{kind}} ORDER BY name").fetchall()
    rows = db.execute("SELECT label, {{person}}_id, {{kind}}_id FROM {{thing}} ORDER BY id").fetchall()
    db.close()
    who, what = dict(people), dict(kinds)
    full = sorted((label, str(who.get(person)), str(what.get(kind))) for label, person, kind in rows)
    return said, [name for _, name in people], [name for _, name in kinds], full


@pytest.mark.parametrize("lists", [[[ANA, BO, ANA]], [[ANA], [BO, ANA]], [[BO], [BO], [ANA]]])
def test_people(lists):
    """R1: each {{person}} is there once"""
    assert played(load, lists, "oak")[1] == ["Ana", "Bo"]


def test_without_a_thing():
    """R1: also one without a {{thing}}"""
    assert played(load, [[NOBODY, CY]], "oak")[1] == ["C'y", "Dee"]


@pytest.mark.parametrize("lists", [[[ANA, BO, CY]], [[CY, ANA], [CY]]])
def test_kinds(lists):
    """R2: each {{kind}} is there once"""
    assert played(load, lists, "oak")[2] == ["elm", "fir's", "oak"]


@pytest.mark.parametrize("lists", [[[ANA, BO]], [[BO, CY, ANA]], [[ANA], [BO], [CY]], [[ANA, ANA]]])
def test_things(lists):
    """R3: each {{thing}} leads to both of its names"""
    every = [one for entries in lists for one in entries]
    wanted = [
        (thing["label"], one["{{person}}"], thing["{{kind}}"]) for one in every for thing in one["{{things}}"]
    ]
    assert played(load, lists, "oak")[3] == sorted(wanted)


@pytest.mark.parametrize(("wanted", "found"), [("elm", [("dawn", "Ana")]), ("fir's", [("star", "C'y")]), ("yew", [])])
def test_wanted(wanted, found):
    """R4: only those of the wanted {{kind}} come back"""
    assert played(load, [[ANA, BO, CY]], wanted)[0] == [found]


def test_of_earlier_lists():
    """R4: those of earlier lists come back as well"""
    assert played(load, [[BO], [NOBODY]], "oak")[0] == [[("dawn", "Bo")], [("dawn", "Bo")]]


def test_order():
    """R5: by label, and then by name"""
    found = played(load, [[CY, BO, ANA]], "oak")[0][0]
    assert found == [("dawn", "Bo"), ("dawn", "C'y"), ("moon", "Ana"), ("moon", "C'y")]


def test_many_lists(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other lists"""

    def drawn():
        things = [(rng.choice(["moon", "dawn"]), rng.choice(["oak", "elm"])) for _ in range(rng.randint(0, 2))]
        return entry(rng.choice(["Ana", "Bo", "Cy"]), *things)

    cases = []
    for _ in range(102):
        lists = [[drawn() for _ in range(rng.randint(0, 3))] for _ in range(rng.randint(1, 2))]
        cases.append((lists, rng.choice(["oak", "elm"])))
    agree(
        lambda lists, wanted: played(load, lists, wanted),
        lambda lists, wanted: played(reference.load, lists, wanted),
        cases,
        size=lambda case: len(json.dumps(case[0])),
    )
