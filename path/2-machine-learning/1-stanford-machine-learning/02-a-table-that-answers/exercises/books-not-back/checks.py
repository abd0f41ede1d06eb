import pandas as pd
import pytest
from books_not_back import overdue


def library(rows, labels=None):
    """A table of loans from (reader, title, due, back); None is a gap."""
    table = pd.DataFrame(rows, columns=["reader", "title", "due", "back"])
    table["due"] = table["due"].astype("int64")
    table["back"] = table["back"].astype("float64")
    table.index = labels if labels is not None else range(len(rows))
    return table


def listed(table):
    """Columns, labels and rows of a result, as plain values."""
    columns = [str(column) for column in table.columns]
    rows = [(*map(str, row[:-1]), None if pd.isna(row[-1]) else int(row[-1])) for row in table.to_numpy().tolist()]
    return columns, list(table.index), rows


def alike(found, wanted):
    """Whether two results say the same; what cannot be read says nothing."""
    try:
        return listed(found) == listed(wanted)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


SHELF = [
    ("Sol", "Frost", 70, None),
    ("Ann", "Kites", 61, 66.0),
    ("Gus", "Looms", 61, None),
    ("Bea", "Rust", 80, None),
    ("Eli", "Salt", 61, None),
    ("Kim", "Moss", 79, None),
]
LABELS = [17, 3, 11, 8, 5, 2]


def rows_of(table):
    return listed(table)[2]


def test_who_is_called():
    """R1: out, and due before today"""
    assert sorted(row[0] for row in rows_of(overdue(library(SHELF), 80))) == ["Eli", "Gus", "Kim", "Sol"]


def test_due_today():
    """R1: a book due today is not late"""
    assert rows_of(overdue(library([("Oda", "Wind", 52, None)]), 52)) == []


def test_back_after_all():
    """R1: a book that came back late is back"""
    assert rows_of(overdue(library([("Oda", "Wind", 52, 60.0), ("Per", "Ice", 40, None)]), 90)) == [("Per", "Ice", 50)]


def test_columns():
    """R2: reader, title, late"""
    assert listed(overdue(library(SHELF), 80))[0] == ["reader", "title", "late"]


def test_days():
    """R2: each book has its own days"""
    late = {row[0]: row[2] for row in rows_of(overdue(library(SHELF, LABELS), 80))}
    assert late == {"Sol": 10, "Gus": 19, "Eli": 19, "Kim": 1}


def test_nothing_late():
    """R2: nobody to call: no row, the same columns"""
    columns, _, rows = listed(overdue(library(SHELF), 12))
    assert (columns, rows) == (["reader", "title", "late"], [])


def test_order():
    """R3: the latest first"""
    late = [row[2] for row in rows_of(overdue(library(SHELF), 80))]
    assert late == sorted(late, reverse=True)


def test_equally_late():
    """R3: equally late: in the order of reader"""
    shelf = [("Uli", "One", 5, None), ("Abe", "Two", 5, None), ("Mia", "Three", 5, None), ("Zoe", "Four", 3, None)]
    assert [row[0] for row in rows_of(overdue(library(shelf), 9))] == ["Zoe", "Abe", "Mia", "Uli"]


def test_labels():
    """R4: labels 0, 1, 2 and so on"""
    assert listed(overdue(library(SHELF, LABELS), 80))[1] == [0, 1, 2, 3]


def test_loans_stay():
    """R5: the loans are as they were"""
    loans = library(SHELF, LABELS)
    before = loans.copy()
    overdue(loans, 80)
    pd.testing.assert_frame_equal(loans, before)


def test_many_libraries(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other Fridays"""
    names = ["Aya", "Bo", "Cas", "Dee", "Eva", "Fin", "Gil", "Hal", "Ivo", "Jan", "Kai"]
    cases = []
    for _ in range(110):
        count = rng.randint(1, 9)
        readers = rng.sample(names, count)
        rows = [
            (reader, f"Book {place}", rng.randint(1, 12), rng.choice([None, None, float(rng.randint(1, 15))]))
            for place, reader in enumerate(readers)
        ]
        cases.append((library(rows, rng.sample(range(90), count)), rng.randint(3, 13)))
    agree(overdue, reference.overdue, cases, same=alike, size=lambda case: len(case[0]))


@pytest.mark.parametrize("today", [2, 61, 62, 71, 300])
def test_other_days(today):
    """R1: the same shelf on other days"""
    wanted = sorted(row[0] for row in SHELF if row[3] is None and row[2] < today)
    assert sorted(row[0] for row in rows_of(overdue(library(SHELF), today))) == wanted
