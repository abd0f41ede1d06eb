import numpy as np
from strongest_pull import strongest_pull


def stairs(rng, count):
    """Whole numbers, so that equal costs are equal to the last digit."""
    floors = np.array([rng.randrange(0, 12) for _ in range(count)])
    beats = np.array([6 * floor + rng.choice([0, 0, 1, -2, 3, -20, 45]) for floor in floors])
    start = rng.choice([0, 0, 4, -3])
    return floors, beats + start, start, np.arange(rng.choice([0, 2, 5]), 27) / rng.choice([1, 2])


def test_first_of_equal_slopes():
    """R1: of equally good slopes the first counts"""
    assert strongest_pull(np.array([2, 2]), np.array([6, 10]), 0, np.array([3, 5])) == 0
    assert strongest_pull(np.array([2, 2]), np.array([6, 10]), 0, np.array([5, 3])) == 1


def test_nailed_elsewhere():
    """R1: the nail may be at another height"""
    assert strongest_pull(np.array([1, 2, 3]), np.array([14, 18, 13]), 10, np.arange(0, 11)) == 2


def test_pull_upwards():
    """R2: a reading that lifts the slope"""
    assert strongest_pull(np.array([2, 4, 1, 3]), np.array([8, 50, 4, 12]), 0, np.arange(0, 15)) == 1


def test_pull_downwards():
    """R2: a reading that lowers the slope"""
    assert strongest_pull(np.array([6, 1, 2, 3]), np.array([5, 7, 14, 21]), 0, np.arange(0, 15)) == 0


def test_largest_miss_at_the_nail():
    """R2: the largest miss lies at the nail and pulls nothing"""
    assert strongest_pull(np.array([0, 2, 4, 5]), np.array([50, 10, 20, 40]), 0, np.arange(0, 15)) == 3


def test_furthest_is_on_the_line():
    """R2: the furthest reading need not pull most"""
    assert strongest_pull(np.array([8, 9, 10]), np.array([40, 90, 50]), 0, np.arange(0, 15)) == 1


def test_first_of_equal_pulls():
    """R3: of equal pulls the first counts"""
    assert strongest_pull(np.array([3, 3]), np.array([6, 12]), 0, np.arange(0, 7)) == 0


def test_nobody_pulls():
    """R3: nobody pulls, and the answer is 0"""
    assert strongest_pull(np.array([1, 2, 3]), np.array([5, 10, 15]), 0, np.arange(0, 9)) == 0


def test_nothing_changed():
    """R4: what came in stays as it was"""
    floors, beats, slopes = np.array([1, 2, 3]), np.array([5, 10, 40]), np.arange(0, 15)
    strongest_pull(floors, beats, 0, slopes)
    assert (floors.tolist(), beats.tolist()) == ([1, 2, 3], [5, 10, 40])
    assert slopes.tolist() == list(range(15))


def test_many_stairs(reference, agree, rng):
    """R1, R2, R3: a hundred and twenty other tables"""
    cases = [stairs(rng, rng.choice([2, 3, 5, 7])) for _ in range(120)]
    agree(strongest_pull, reference.strongest_pull, cases, size=lambda case: len(case[0]))
