# Two answers that both shuffle fairly differ by chance alone: with 400 tries each, the share strays by at most
# 0.5 * sqrt(2 / 400) = 0.035 between them. The distance that is allowed, 0.17, is nearly five times that.
import numpy as np
import pytest
from nut_years import chance, misfit


def noise(seed, years=23):
    return np.random.default_rng(seed).integers(0, 100, years)


def rhythm(times=8):
    """Every fifth year is rich, as regular as a clock."""
    return np.array([1, 0, 2, 1, 40] * times)


def test_by_hand():
    """R1: five years, by hand"""
    assert misfit(np.array([3, 8, 4, 1, 9]), 2) == pytest.approx((1 + 7 + 5) / 3)


def test_perfect_rhythm():
    """R1: a perfect rhythm has no misfit"""
    assert misfit(rhythm(), 5) == 0


def test_years_without_partner():
    """R1: only years with a partner are compared"""
    assert misfit(np.array([5, 90, 7]), 2) == pytest.approx(2.0)


def test_many_misfits(reference, agree, rng):
    """R1: a hundred and twenty other rows of years"""
    cases = []
    for _ in range(120):
        years = rng.choice([2, 3, 5, 11, 23])
        cases.append((noise(rng.randrange(10**6), years), rng.randrange(1, years)))
    agree(misfit, reference.misfit, cases, tolerance=1e-9, size=lambda case: len(case[0]))


@pytest.mark.parametrize("tries", [1, 7, 50])
def test_all_years_alike(tries):
    """R2: equal years: every shuffle fits as well"""
    assert chance(np.full(11, 6), 3, tries, 5) == 1.0


def test_clear_rhythm():
    """R2: a clear rhythm is hardly ever met by chance"""
    assert chance(rhythm(), 5, 300, 2) <= 0.02


def test_worst_step():
    """R2: with a step that never fits, chance does better"""
    assert chance(rhythm(), 2, 300, 3) >= 0.6


@pytest.mark.parametrize("row", [1, 2, 3, 4, 5])
def test_share_of_shuffles(row, reference):
    """R2: the share of shuffles that fit as well"""
    counts = noise(row)
    assert chance(counts.copy(), 4, 400, 11) == pytest.approx(reference.chance(counts, 4, 400, 12), abs=0.17)


def test_same_seed(expect):
    """R3: the same seed gives the same result"""
    expect.repeats(lambda: [chance(noise(row), 3, 150, 4) for row in (6, 16, 26, 36)])


def test_other_seed(expect):
    """R3: another seed gives other shuffles"""
    expect.seeded(lambda seed: [chance(noise(row), 3, 150, seed) for row in (7, 17)])


def test_shuffles_differ():
    """R3: the tries are shuffles of their own"""
    shares = [chance(noise(row), 3, 60, 8) for row in (21, 22, 23, 24, 25, 26)]
    assert any(0 < share < 1 for share in shares)


def test_counts_stay():
    """R4: the years stay in their order"""
    counts = noise(9)
    before = counts.copy()
    chance(counts, 2, 20, 1)
    assert np.array_equal(counts, before), "After the call, the years that you were given stand in another order."
