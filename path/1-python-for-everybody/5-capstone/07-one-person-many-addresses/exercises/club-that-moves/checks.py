import pytest
from chess_club import members


@pytest.mark.parametrize(
    ("moves", "today"),
    [
        ([("A", "B")], "B"),
        ([("A", "B"), ("B", "C"), ("C", "D")], "D"),
        ([("B", "C"), ("A", "B")], "B"),
        ([("A", "B"), ("B", "A"), ("A", "C")], "C"),
    ],
)
def test_followed(moves, today):
    """R1: a member is followed in the order of time"""
    assert members(["A"], moves) == {today: ["A"]}


def test_came_back():
    """R1: who came back lives where it began"""
    assert members(["A"], [("A", "B"), ("B", "A")]) == {"A": ["A"]}


def test_used_again():
    """R2: a move concerns who lives there at that moment"""
    assert members(["A", "B"], [("B", "C"), ("A", "B")]) == {"B": ["A"], "C": ["B"]}


def test_two_move_together():
    """R2: all who live there move together"""
    assert members(["A", "B"], [("A", "B"), ("B", "C")]) == {"C": ["A", "B"]}


def test_never_moved():
    """R3: who never moved is found at the first address"""
    assert members(["A", "B"], [("C", "D"), ("D", "C")]) == {"A": ["A"], "B": ["B"]}


def test_nobody():
    """R3: without members there is nobody"""
    assert members([], [("A", "B")]) == {}


def test_order_in_lists():
    """R4: lists keep the order of the addresses"""
    assert members(["C", "A", "B"], [("B", "D"), ("C", "D"), ("A", "D")]) == {"D": ["C", "A", "B"]}


def test_many_clubs(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other clubs"""
    houses = ["A", "B", "C", "D"]

    def drawn():
        moves = [tuple(rng.sample(houses, 2)) for _ in range(rng.randint(0, 5))]
        return rng.sample(houses, rng.randint(0, 4)), moves

    agree(members, reference.members, [drawn() for _ in range(130)], size=lambda case: len(case[0]) + len(case[1]))
