import pytest
from a_seat_for_a_guest import with_guest


def small_hall():
    return [["free", "taken", "free"], ["free", "free", "free"], ["taken", "taken", "free"]]


@pytest.mark.parametrize(("row", "seat"), [(0, 2), (1, 0), (2, 2)])
def test_taken(row, seat):
    """R1: the seat is taken in the new plan"""
    assert with_guest(small_hall(), row, seat)[row][seat] == "taken"


def test_others():
    """R2: all other seats are as they were"""
    plan = with_guest(small_hall(), 1, 0)
    assert plan == [["free", "taken", "free"], ["taken", "free", "free"], ["taken", "taken", "free"]]


@pytest.mark.parametrize(("row", "seat"), [(0, 0), (1, 2)])
def test_hall_stays(row, seat):
    """R3: the hall stays as it was"""
    hall = small_hall()
    with_guest(hall, row, seat)
    assert hall == small_hall(), "Shown is the hall after the call, and not your plan."


@pytest.mark.parametrize("other", [0, 1, 2])
def test_nothing_shared(other):
    """R4: later changes of the plan stay in the plan"""
    hall = small_hall()
    plan = with_guest(hall, 1, 1)
    plan[other][2] = "broken"
    assert hall == small_hall(), "Shown is the hall after a seat of the plan was changed."


def test_row_added():
    """R4: a row added to the plan is not in the hall"""
    hall = small_hall()
    with_guest(hall, 0, 0).append(["free"])
    assert len(hall) == 3, "Compared is the number of rows in the hall."


def test_many(agree, reference, rng):
    """R1, R2: a hundred other halls"""
    cases = []
    for _ in range(110):
        rows, seats = rng.randint(1, 4), rng.randint(1, 5)
        hall = [[rng.choice(["free", "taken"]) for _ in range(seats)] for _ in range(rows)]
        cases.append((hall, rng.randrange(rows), rng.randrange(seats)))
    agree(with_guest, reference.with_guest, cases)
