import math

import pandas as pd
import pytest
from midwifes_book import tidy


def book(rows, labels=None):
    """A book from (grams, cm), with labels in no order."""
    table = pd.DataFrame(rows, columns=["grams", "cm"])
    table.index = labels if labels is not None else range(len(rows))
    return table


def plain(table):
    """A tidied book as (label, grams, cm, note), with None for a gap."""
    rows = zip(table.index, table["grams"], table["cm"], table["note"], strict=True)
    return [(int(label), number(grams), number(cm), str(note)) for label, grams, cm, note in rows]


def number(value):
    return None if math.isnan(float(value)) else round(float(value), 6)


def alike(found, wanted):
    """Whether two books say the same; what cannot be read says nothing."""
    try:
        return plain(found) == plain(wanted)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


def columns(rows):
    """Grams and centimetres after tidying, without labels and notes."""
    return [row[1:3] for row in plain(tidy(book(rows)))]


def notes(rows):
    return [row[3] for row in plain(tidy(book(rows)))]


def test_zero_grams():
    """R1: no weight, a gap"""
    assert columns([(3100, 50), (0, 47), (2750, 48)]) == [(3100, 50), (None, 47), (2750, 48)]


def test_zero_centimetres():
    """R1: no length, a gap"""
    assert columns([(3100, 50), (2900, 0), (0, 0)]) == [(3100, 50), (2900, None), (None, None)]


def test_swapped():
    """R2: changed places, put back"""
    assert columns([(3300.0, 51.0), (46.5, 2480.0), (52.0, 3910.0)]) == [(3300, 51), (2480, 46.5), (3910, 52)]


def test_a_metre():
    """R2: only above 100, and not at 100"""
    assert columns([(4000, 100), (40, 101)]) == [(4000, 100), (101, 40)]


def test_swapped_and_not_measured():
    """R1, R2: put back first, then a gap"""
    assert columns([(0, 3150), (3200, 50)]) == [(3150, None), (3200, 50)]


def test_swapped_kilograms():
    """R2, R3: put back first, then the kilograms"""
    assert columns([(8.5, 120.0), (3200.0, 50.0)]) == [(120, 8.5), (3200, 50)]


def test_kilograms():
    """R3: kilograms become grams"""
    assert columns([(3.25, 50.0), (0.85, 34.0), (9.9, 55.0)]) == [(3250, 50), (850, 34), (9900, 55)]


def test_ten():
    """R3: ten and more are grams"""
    assert columns([(10.0, 40.0), (10.5, 40.0)]) == [(10, 40), (10.5, 40)]


def test_large_and_small():
    """R4: very large and very small children stay"""
    rows = [(3300, 51), (3400, 51), (3350, 50), (3290, 50), (3310, 52), (6600, 63), (3380, 51), (430, 27), (3320, 50)]
    assert columns(rows) == rows


def test_labels():
    """R4: every row stays, with its label"""
    found = tidy(book([(3100, 50), (0, 0), (48, 2900), (2.5, 45)], [12, 4, 40, 7]))
    assert [row[0] for row in plain(found)] == [12, 4, 40, 7]


def test_notes():
    """R5: a note for each mistake"""
    assert notes([(3100, 50), (49, 3150), (2.9, 48), (0, 50), (3000, 0)]) == ["", "swapped", "kilograms", "gap", "gap"]


def test_first_note():
    """R5: of several notes the first"""
    assert notes([(0, 3150), (2.75, 0)]) == ["swapped", "kilograms"]


def test_columns():
    """R5: three columns, in this order"""
    extra = book([(3100, 50)])
    extra["name"] = "Ida"
    assert list(tidy(extra).columns) == ["grams", "cm", "note"]


def test_book_stays():
    """R6: the book stays as it was"""
    table = book([(3100.0, 50.0), (49.0, 3150.0), (2.9, 48.0), (0.0, 50.0)], [3, 1, 2, 9])
    before = table.copy()
    tidy(table)
    pd.testing.assert_frame_equal(table, before)


@pytest.mark.parametrize("count", [1, 4])
def test_nothing_to_mend(count):
    """R4, R5: a book without mistakes keeps its numbers"""
    rows = [(3000 + 50 * k, 48 + k) for k in range(count)]
    assert (columns(rows), notes(rows)) == (rows, [""] * count)


def test_many_books(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other books"""
    cases = []
    for _ in range(100):
        rows = []
        for _ in range(rng.randint(1, 9)):
            grams, cm = float(rng.randint(2400, 4300)), float(rng.randint(44, 57))
            kind = rng.random()
            if kind < 0.15:
                grams = grams / 1000
            elif kind < 0.25:
                grams, cm = rng.choice([(480.0, 28.0), (6100.0, 61.0)])
            grams, cm = rng.choice([(grams, cm)] * 5 + [(0.0, cm), (grams, 0.0)])
            rows.append((cm, grams) if kind > 0.8 else (grams, cm))
        labels = rng.sample(range(50), len(rows))
        cases.append((book(rows, labels),))
    agree(tidy, reference.tidy, cases, same=alike, size=lambda case: len(case[0]))
