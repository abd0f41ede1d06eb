import numpy as np
from frost_rule import learn_limit


def nights(rng, count):
    """Evenings in half degrees, and frost: the colder the more often."""
    evening = np.array([rng.randrange(-4, 24) / 2 for _ in range(count)])
    return evening, np.array([bool(degrees + rng.gauss(0, 2.5) < 3) for degrees in evening])


def test_clear_cut():
    """R1: a limit that is right on every night"""
    evening, frost = np.array([9.0, 2.5, 4.0, 0.5, 7.0]), np.array([False, True, True, True, False])
    assert learn_limit(evening, frost) == 4.0


def test_one_odd_night():
    """R1: one odd night does not pull the limit up"""
    evening = np.array([10.0, 2.0, 6.0, 7.0, 1.0, 8.0])
    frost = np.array([True, True, False, False, True, False])
    assert learn_limit(evening, frost) == 2.0


def test_limit_occurs():
    """R1: the limit is one of the evenings"""
    evening, frost = np.array([1.0, 2.0, 13.0]), np.array([True, False, False])
    assert learn_limit(evening, frost) == 1.0


def test_lowest_of_equals():
    """R2: of limits equally right, the lowest"""
    evening, frost = np.array([5.0, 3.0, 4.0]), np.array([True, True, False])
    assert learn_limit(evening, frost) == 3.0


def test_one_mild_night():
    """R3: a single night, without frost"""
    assert learn_limit(np.array([6.5]), np.array([False])) == 6.5


def test_order_of_nights():
    """R3: the order of the nights does not matter"""
    evening, frost = np.array([3.0, 1.5, 8.0, 6.0]), np.array([True, True, False, False])
    assert learn_limit(evening, frost) == learn_limit(evening[::-1].copy(), frost[::-1].copy()) == 3.0


def test_nothing_changed():
    """R3: what came in stays as it was"""
    evening, frost = np.array([6.0, 1.5, 3.0]), np.array([False, True, True])
    learn_limit(evening, frost)
    assert evening.tolist() == [6.0, 1.5, 3.0]
    assert frost.tolist() == [False, True, True]


def test_many_gardens(reference, agree, rng):
    """R1, R2: two hundred gardens"""
    cases = [nights(rng, rng.choice([1, 2, 3, 5, 11, 29])) for _ in range(200)]
    agree(learn_limit, reference.learn_limit, cases, tolerance=1e-9, size=lambda case: len(case[0]))
