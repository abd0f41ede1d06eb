import pytest
from sum_of_a_note import sum_numbers


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("4 vans and 5 cars", 9),
        ("(7),8;9.", 24),
        ("stall B6: 2kg", 8),
        ("1\n2\n", 3),
        ("2 pears, 2 plums, 2 figs", 6),
    ],
)
def test_around(text, total):
    """R1: whatever stands around a number"""
    assert sum_numbers(text) == total


@pytest.mark.parametrize(
    ("text", "total"), [("250", 250), ("room 417, bed 12", 429), ("007", 7), ("10-20", 30)]
)
def test_digits_in_a_row(text, total):
    """R2: digits in a row are one number"""
    assert sum_numbers(text) == total


@pytest.mark.parametrize("text", ["", "nothing", " - ", "one, two"])
def test_none(text):
    """R3: no digits, no sum"""
    assert sum_numbers(text) == 0


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other notes"""
    pieces = ["crate", " ", ", ", "B", "kg", "-", "(", "\n"]
    cases = []
    for _ in range(120):
        parts = [rng.choice([*pieces, str(rng.randint(0, 400))]) for _ in range(rng.randint(0, 9))]
        cases.append(("".join(parts),))
    agree(sum_numbers, reference.sum_numbers, cases, size=lambda case: len(case[0]))
