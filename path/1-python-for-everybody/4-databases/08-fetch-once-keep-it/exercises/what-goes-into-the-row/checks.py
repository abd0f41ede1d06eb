import sqlite3

import pytest
from what_goes_into_the_row import ask

KEPT, WAITS = "all is committed", "a change waits for a commit"
ANSWERS = {
    "Canton": '{"asked": "Canton",  "found": true, "lat": 23.13}',
    "Old Harbour": '{"found":false, "asked": "Old Harbour"}',
    "Corunna": '{"asked": "Corunna", "found": true, "today": "A Coru\u00f1a"}',
    "Smyrna": None,
}


def played(one_ask, place, answer, tries):
    """The word, the rows in the end, and whether something waits for a commit."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    db.executemany("INSERT INTO lookups VALUES (?, NULL, ?)", [("Bergen", 2), (place, tries), ("Dover", 0)])
    db.commit()

    def look_up(name):
        if answer is None or name != place:
            raise ConnectionError("busy")
        return answer

    word = one_ask(db, place, look_up)
    waits = WAITS if db.in_transaction else KEPT
    rows = db.execute("SELECT place, raw, tries FROM lookups").fetchall()
    db.close()
    return word, rows, waits


@pytest.mark.parametrize("place", ["Canton", "Old Harbour", "Corunna"])
def test_raw(place):
    """R1: the text of an answer, exactly as it came"""
    assert played(ask, place, ANSWERS[place], 0)[1][1][1] == ANSWERS[place]


def test_refused():
    """R2: refused, raw stays NULL"""
    assert played(ask, "Smyrna", None, 0)[1][1][1] is None


@pytest.mark.parametrize("place", ["Canton", "Old Harbour", "Smyrna"])
def test_tries(place):
    """R3: tries is one more"""
    assert played(ask, place, ANSWERS[place], 3)[1][1][2] == 4


@pytest.mark.parametrize("place", ["Canton", "Smyrna"])
def test_others(place):
    """R3: other rows stay as they are"""
    rows = played(ask, place, ANSWERS[place], 1)[1]
    assert [rows[0], rows[2]] == [("Bergen", None, 2), ("Dover", None, 0)]


@pytest.mark.parametrize("place", ["Canton", "Smyrna"])
def test_committed(place):
    """R3: all is committed"""
    assert played(ask, place, ANSWERS[place], 1)[2] == KEPT


@pytest.mark.parametrize(
    ("place", "word"), [("Canton", "found"), ("Old Harbour", "not found"), ("Smyrna", "refused")]
)
def test_word(place, word):
    """R4: the word for each of the three ways"""
    assert played(ask, place, ANSWERS[place], 0)[0] == word


def test_many_questions(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other questions"""
    cases = []
    for place in rng.choices(["Reval", "Côte d'Or", "Leghorn"], k=100):
        found = rng.choice(["true", "false"])
        answer = f'{{"asked":  "{place}", "found": {found}, "lat": {rng.randint(-60, 60)}}}'
        cases.append((place, rng.choice([answer, answer, None]), rng.randint(0, 5)))
    agree(
        lambda place, answer, tries: played(ask, place, answer, tries),
        lambda place, answer, tries: played(reference.ask, place, answer, tries),
        cases,
        size=lambda case: case[2],
    )
