import pytest
from hive_row import row


@pytest.mark.parametrize(
    ("name", "left"), [("Hive 2", "Hive 2    "), ("East", "East      "), ("Under Elms", "Under Elms"), ("", " " * 10)]
)
def test_name(name, left):
    """R1: the name, ten places wide, to the left"""
    assert row(name, 12.5)[:10] == left


@pytest.mark.parametrize(
    ("weight", "right"),
    [(41.25, "   41.25"), (9.876, "    9.88"), (120, "  120.00"), (0.004, "    0.00"), (38.5, "   38.50")],
)
def test_weight(weight, right):
    """R2: the weight, eight places wide, two digits"""
    assert row("Hive 2", weight)[10:18] == right


@pytest.mark.parametrize("weight", [7.5, 41.25, 103])
def test_unit(weight):
    """R3: a gap and kg behind the weight"""
    text = row("West", weight)
    assert (text[-3:], text[-4].isdigit()) == (" kg", True)


def test_returned(capsys):
    """R4: the row is returned, not printed"""
    assert len(row("West", 1)) == 21
    assert capsys.readouterr().out == ""


def test_many_hives(agree, reference, rng):
    """R1, R2, R3: a hundred other hives"""
    names = ["Hive", "Old Gate", "Björk", "7", "By the brook", "Elm"]
    cases = [(rng.choice(names), round(rng.uniform(0, 130), rng.randint(0, 3))) for _ in range(110)]
    agree(row, reference.row, cases, size=lambda case: case[1])
