import pytest
from chess_clock import ChessClock


def game(seconds, moves, sort=None):
    """How a clock stands after each of these moves."""
    clock = (sort or ChessClock)(seconds)
    seen = [(clock.white, clock.black, clock.turn)]
    for used in moves:
        clock.press(used)
        seen.append((clock.white, clock.black, clock.turn))
    return seen, clock.loser()


@pytest.mark.parametrize("seconds", [60, 300])
def test_new(seconds):
    """R1: both have the same store, and white begins"""
    clock = ChessClock(seconds)
    assert (clock.white, clock.black, clock.turn) == (seconds, seconds, "white")


def test_white_moves():
    """R2: the used seconds are white's"""
    clock = ChessClock(90)
    clock.press(7)
    assert (clock.white, clock.black) == (83, 90)


def test_turns():
    """R3: the turn goes to and fro"""
    clock = ChessClock(90)
    turns = []
    for _ in range(5):
        clock.press(1)
        turns.append(clock.turn)
    assert turns == ["black", "white", "black", "white", "black"]


def test_black_moves():
    """R2, R3: the second press is black's"""
    clock = ChessClock(90)
    for used in (7, 20, 3):
        clock.press(used)
    assert (clock.white, clock.black, clock.turn) == (80, 70, "black")


@pytest.mark.parametrize(("moves", "stores"), [([40, 50], (10, 0)), ([51], (0, 50)), ([50], (0, 50))])
def test_floor(moves, stores):
    """R4: no store goes below 0"""
    clock = ChessClock(50)
    for used in moves:
        clock.press(used)
    assert (clock.white, clock.black) == stores


@pytest.mark.parametrize(
    ("moves", "loser"), [([], None), ([49, 49], None), ([50], "white"), ([1, 60], "black")]
)
def test_loser(moves, loser):
    """R5: the loser is who has 0"""
    clock = ChessClock(50)
    for used in moves:
        clock.press(used)
    assert clock.loser() == loser


def test_over():
    """R6: after the end nothing changes"""
    clock = ChessClock(40)
    for used in (5, 40, 6):
        clock.press(used)
    stood = (clock.white, clock.black, clock.turn)
    clock.press(2)
    assert (stood, (clock.white, clock.black, clock.turn)) == ((35, 0, "white"), (35, 0, "white"))


def test_two_clocks():
    """R6: two clocks know nothing of each other"""
    one, two = ChessClock(40), ChessClock(70)
    one.press(3)
    assert (two.white, two.turn, one.white, one.turn) == (70, "white", 37, "black")


def test_many_games(agree, reference, rng):
    """R1, R2, R3, R4, R5, R6: a hundred other games"""
    games = [(rng.randint(1, 9), [rng.randint(0, 5) for _ in range(rng.randint(0, 6))]) for _ in range(110)]
    agree(game, lambda seconds, moves: game(seconds, moves, reference.ChessClock), games)
