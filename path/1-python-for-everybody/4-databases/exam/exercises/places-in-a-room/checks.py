import places
import pytest

FEW = {{few}}


def after(home, deeds, calm=False, size=9):
    """Who had to stay outside, how many are inside, and the text; what is below 0 leaves."""
    room = home.{{Calm}}(size) if calm else home.{{Room}}(size)
    outside = []
    for deed in deeds:
        if deed < 0:
            room.leave(-deed)
        else:
            outside.append(room.enter(deed))
    return outside, room.people, str(room)


def test_new():
    """R1: at first nobody is inside"""
    assert places.{{Room}}(8).people == 0


@pytest.mark.parametrize(
    ("counts", "outside", "people"), [([5], [0], 5), ([9], [0], 9), ([7, 6, 2], [0, 4, 2], 9), ([0], [0], 0)]
)
def test_enter(counts, outside, people):
    """R1: so many come in as there is room for"""
    room = places.{{Room}}(9)
    assert ([room.enter(count) for count in counts], room.people) == (outside, people)


def test_two_rooms():
    """R1: each {{word}} counts its own people"""
    one, two = places.{{Room}}(9), places.{{Room}}(5)
    one.enter(4)
    two.enter(7)
    assert (one.people, two.people) == (4, 5)


@pytest.mark.parametrize(("count", "left"), [(2, 5), (7, 0), (8, 0), (30, 0)])
def test_leave(count, left):
    """R2: so many leave, or all"""
    room = places.{{Room}}(9)
    room.enter(7)
    room.leave(count)
    assert room.people == left


def test_room_again():
    """R2: who leaves makes room"""
    room = places.{{Room}}(9)
    room.enter(9)
    room.leave(4)
    assert (room.enter(6), room.people) == (2, 9)


@pytest.mark.parametrize("count", [0, 6])
def test_text(count):
    """R3: the text says how many of how many"""
    room = places.{{Room}}(9)
    room.enter(count)
    assert str(room) == f"{count} of 9"


def test_is_one():
    """R4: {{Calm}} is a {{Room}}"""
    assert isinstance(places.{{Calm}}(9), places.{{Room}})


@pytest.mark.parametrize("count", [1, FEW, FEW + 1, FEW + 4])
def test_few(count):
    """R4: {{few}} at most come in at each call"""
    room = places.{{Calm}}(30)
    assert (room.enter(count), room.people) == (max(0, count - FEW), min(count, FEW))


def test_calm_and_full():
    """R4: where room is short, fewer come in"""
    room = places.{{Calm}}(FEW + 1)
    assert ([room.enter(FEW), room.enter(FEW + 2)], room.people) == ([0, FEW + 1], FEW + 1)


def test_calm_otherwise():
    """R4: all else is as before"""
    room = places.{{Calm}}(9)
    room.enter(FEW)
    room.leave(1)
    assert (room.people, str(room)) == (FEW - 1, f"{FEW - 1} of 9")


def test_many_days(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other days"""
    cases = []
    for _ in range(110):
        deeds = [rng.randint(-6, 8) for _ in range(rng.randint(0, 5))]
        cases.append((deeds, rng.random() < 0.5, rng.randint(1, 12)))
    agree(
        lambda deeds, calm, size: after(places, deeds, calm, size),
        lambda deeds, calm, size: after(reference, deeds, calm, size),
        cases,
        size=lambda case: len(case[0]),
    )
