import pytest
from suitcase import LockedSuitcase


@pytest.mark.parametrize("litres", [25, 60])
def test_begins(litres):
    """R1: so many litres are free"""
    assert LockedSuitcase(litres, "fern").free == litres


def test_locked():
    """R2: nothing goes into a locked one"""
    case = LockedSuitcase(25, "fern")
    assert (case.pack(5), case.free) == (False, 25)


def test_opens():
    """R3: the right code opens it"""
    assert LockedSuitcase(25, "fern").open("fern") is True


def test_other_code():
    """R3: another code leaves it locked"""
    case = LockedSuitcase(25, "fern")
    assert (case.open("moor"), case.pack(5), case.free) == (False, False, 25)


def test_stays_open():
    """R3: an open one stays open"""
    case = LockedSuitcase(25, "fern")
    assert (case.open("fern"), case.open("moor")) == (True, True)


@pytest.mark.parametrize(
    ("things", "said", "free"),
    [([5], [True], 20), ([5, 20], [True, True], 0), ([26], [False], 25), ([20, 6, 4], [True, False, True], 1)],
)
def test_packs(things, said, free):
    """R4: open, it packs and answers as a suitcase does"""
    case = LockedSuitcase(25, "fern")
    case.open("fern")
    assert ([case.pack(thing) for thing in things], case.free) == (said, free)


def journey(litres, deeds, sort=None):
    """What a suitcase said on a journey; a text is a code, a number something to pack."""
    case = (sort or LockedSuitcase)(litres, "fern")
    said = [case.open(deed) if isinstance(deed, str) else case.pack(deed) for deed in deeds]
    return said, case.free


def test_many_journeys(agree, reference, rng):
    """R1, R2, R3, R4: forty other journeys"""
    deeds = ["fern", "moor", 1, 4, 9]
    cases = [(rng.randint(5, 12), rng.choices(deeds, k=rng.randint(0, 6))) for _ in range(40)]
    agree(journey, lambda litres, some: journey(litres, some, reference.LockedSuitcase), cases)
