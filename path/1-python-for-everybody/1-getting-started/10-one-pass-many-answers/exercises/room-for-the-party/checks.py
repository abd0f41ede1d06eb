import pytest
from room_for_the_party import room_for


@pytest.mark.parametrize(
    ("free", "people"), [([6], 2), ([1, 1, 7], 5), ([7, 1, 1], 5), ([0, 4, 0], 4), ([3, 9, 9], 3)]
)
def test_there_is_a_row(free, people):
    """R1: one row that is large enough is enough"""
    assert room_for(free, people) is True


@pytest.mark.parametrize(("free", "people"), [([1], 2), ([3, 3, 3], 4), ([0, 0], 1), ([4, 5, 2], 6)])
def test_there_is_none(free, people):
    """R2: without such a row the answer is no"""
    assert room_for(free, people) is False


def test_no_rows():
    """R3: without rows the answer is no"""
    assert room_for([], 2) is False


def test_silent(capsys):
    """R4: nothing is printed"""
    room_for([3, 8], 5)
    assert capsys.readouterr().out == ""


def test_many_cinemas(reference, agree, rng):
    """R1, R2, R3: a hundred other evenings"""
    cases = []
    for _ in range(110):
        cases.append(([rng.randint(0, 6) for _ in range(rng.randint(0, 6))], rng.randint(1, 7)))
    agree(room_for, reference.room_for, cases, size=lambda case: len(case[0]))
