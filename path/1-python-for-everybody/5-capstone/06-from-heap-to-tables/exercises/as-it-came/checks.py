import sqlite3

import pytest
import radio_watch


def night(module, heard):
    """What keep said, what lies in the store, and the report."""
    db = sqlite3.connect(":memory:")
    said = [module.keep(db, number, call) for number, call in heard]
    stored = db.execute("SELECT number, call FROM heard ORDER BY number").fetchall()
    return said, stored, module.calls(db)


@pytest.mark.parametrize("call", ["MAYDAY", "  seal, pier ", "Two\nlines ", "   ", "ö Å"])
def test_as_it_came(call):
    """R1: the call is stored exactly as it came"""
    assert night(radio_watch, [(7, call)])[1] == [(7, call)]


def test_first_call():
    """R2: a number keeps its first call"""
    assert night(radio_watch, [(4, "Wind North"), (4, "wind south")])[1] == [(4, "Wind North")]


@pytest.mark.parametrize(
    ("numbers", "said"), [([1, 2], [True, True]), ([1, 1], [True, False]), ([3, 5, 3, 5], [True, True, False, False])]
)
def test_says_whether(numbers, said):
    """R3: keep says whether it stored something"""
    assert night(radio_watch, [(number, "here") for number in numbers])[0] == said


def test_tidy_report():
    """R4: the report is tidy"""
    assert night(radio_watch, [(1, " SEAL here "), (2, "Otter HERE\n")])[2] == ["seal here", "otter here"]


def test_order():
    """R4: the report goes by number"""
    assert night(radio_watch, [(9, "c"), (2, "a"), (5, "b")])[2] == ["a", "b", "c"]


def test_empty_ones():
    """R5: what is empty is left out of the report"""
    assert night(radio_watch, [(1, "   "), (2, ""), (3, "all well")])[2] == ["all well"]


def test_many_nights(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other nights"""
    words = ["Seal", " OTTER ", "wind  N", "", "  ", "all WELL\t"]
    cases = [([(rng.randint(1, 4), rng.choice(words)) for _ in range(rng.randint(1, 5))],) for _ in range(110)]
    agree(
        lambda heard: night(radio_watch, heard),
        lambda heard: night(reference, heard),
        cases,
        size=lambda case: len(case[0]),
    )
