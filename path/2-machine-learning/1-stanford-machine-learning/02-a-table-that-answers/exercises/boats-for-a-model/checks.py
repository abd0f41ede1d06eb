import numpy as np
import pandas as pd
import pytest
from boats_for_a_model import to_arrays


def yard():
    """Seven boats: whole numbers, floats, text and gaps, with labels in no order."""
    return pd.DataFrame(
        {
            "berth": ["A1", "B7", "A4", "C2", "B3", "C9", "A8"],
            "metres": [7, 12, 9, 15, 6, 11, 8],
            "bill": [900.0, None, 2400.0, 5100.0, 350.0, None, 760.0],
            "age": [20.0, 5.0, None, 31.0, None, 2.0, 44.0],
            "owner": ["Kaya", None, "Moro", "Ode", "Pell", "Quist", "Roth"],
            "days": [2.0, None, 6.0, 11.0, 1.0, None, 3.0],
            "hours": [9.0, None, 31.0, 70.0, 4.0, None, 12.0],
            "crew": [1, 4, 2, 5, 1, 3, 2],
        },
        index=[12, 5, 40, 3, 9, 21, 0],
    )


def plain(answer):
    """X, y and names as lists, with None for a gap."""
    X, y, names = answer
    X = np.asarray(X, dtype=float)
    rows = [[None if np.isnan(value) else float(value) for value in row] for row in X]
    return rows, np.asarray(y, dtype=float).tolist(), [str(name) for name in names]


def alike(found, wanted):
    """Whether two results say the same; what cannot be read says nothing."""
    try:
        return plain(found) == plain(wanted)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


def test_rows_without_an_answer():
    """R1: rows without a target are left out"""
    X, y, _ = to_arrays(yard(), "days", ["bill", "hours"])
    assert (len(X), len(y)) == (5, 5)


def test_gaps_elsewhere():
    """R1: a gap elsewhere is no reason to go"""
    X, _, _ = to_arrays(yard(), "crew", ["bill", "hours"])
    assert len(X) == 7


def test_target():
    """R2: the target, in the order of the rows"""
    y = np.asarray(to_arrays(yard(), "days", ["bill", "hours"])[1], dtype=float)
    assert y.ravel().tolist() == [2, 6, 11, 1, 3]


def test_shape_of_the_target():
    """R2: one direction only"""
    assert np.shape(to_arrays(yard(), "days", ["bill"])[1]) == (5,)


def test_features():
    """R3: numbers only, row by row beside their target"""
    rows, y, _ = plain(to_arrays(yard(), "days", ["bill", "hours"]))
    assert (rows[0], rows[2], y[2]) == ([7, 20, 1], [15, 31, 5], 11)


def test_target_is_no_feature():
    """R3: the target is not among the features"""
    assert "days" not in plain(to_arrays(yard(), "days", ["bill"]))[2]


def test_known_afterwards():
    """R3: what is known afterwards is no feature"""
    assert not {"bill", "hours"} & set(plain(to_arrays(yard(), "days", ["bill", "hours"]))[2])


def test_nothing_afterwards():
    """R3: an empty list takes nothing away"""
    assert np.shape(to_arrays(yard(), "days", [])[0]) == (5, 5)


def test_text_afterwards():
    """R3: a text column may be known afterwards, too"""
    assert np.shape(to_arrays(yard(), "metres", ["owner", "bill", "hours"])[0]) == (7, 3)


def test_names():
    """R4: the names, in the order of the table"""
    assert plain(to_arrays(yard(), "metres", ["bill"]))[2] == ["age", "days", "hours", "crew"]


def test_list_of_names():
    """R4: names is a list"""
    assert isinstance(to_arrays(yard(), "days", [])[2], list)


def test_floats():
    """R5: whole numbers come out as floats"""
    whole = pd.DataFrame({"crew": [1, 2, 4], "days": [3, 5, 8]})
    X, y, _ = to_arrays(whole, "days", [])
    assert (str(X.dtype), str(y.dtype)) == ("float64", "float64")


def test_gap_stays():
    """R5: a gap in a feature stays nan"""
    rows = plain(to_arrays(yard(), "days", ["bill", "hours"]))[0]
    assert [row[1] for row in rows] == [20, None, 31, None, 44]


def test_table_stays():
    """R6: the table is as it was"""
    table = yard()
    to_arrays(table, "days", ["bill", "hours"])
    pd.testing.assert_frame_equal(table, yard())


def test_many_tables(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other tables"""
    names = ["mast", "keel", "draft", "sails", "tons", "rooms"]
    cases = []
    for _ in range(110):
        height = rng.randint(1, 7)
        columns = {
            name: [float(rng.randint(1, 90)) if rng.random() < 0.75 else None for _ in range(height)]
            for name in rng.sample(names, rng.randint(3, 6))
        }
        numbers = list(columns)
        columns["port"] = [rng.choice(["Aro", "Bay", "Cap"]) for _ in range(height)]
        order = rng.sample(list(columns), len(columns))
        table = pd.DataFrame({name: columns[name] for name in order})
        table = table.astype(dict.fromkeys(numbers, "float64"))
        cases.append((table, numbers[0], numbers[2 : 2 + rng.randint(0, 2)]))
    agree(to_arrays, reference.to_arrays, cases, same=alike, size=lambda case: case[0].size)


@pytest.mark.parametrize("target", ["metres", "age", "crew"])
def test_other_targets(target):
    """R2: another target, another answer"""
    table = yard()
    assert plain(to_arrays(table, target, ["bill"]))[1] == table[target].dropna().tolist()
