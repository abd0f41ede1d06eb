import numpy as np
import pytest
from kiln_report import report


def firing(rng, count):
    """Hours, temperatures and a line that is somewhat off."""
    hours = np.array([rng.randrange(0, 17) / 2 for _ in range(count)])
    heat = np.array([round(20 + 110 * hour + rng.gauss(0, 9), 0) for hour in hours])
    return hours, heat, rng.choice([0.0, 20.0, 35.0]), rng.choice([95.0, 110.0, 121.0])


def test_cost_by_hand():
    """R1: the cost of three readings, by hand"""
    assert report(np.array([0.0, 1.0, 3.0]), np.array([24.0, 118.0, 326.0]), 20, 100)[0] == pytest.approx(56 / 6)


def test_nothing_cancels():
    """R1: ten above and ten below do not cancel"""
    assert report(np.array([1.0, 2.0]), np.array([130.0, 210.0]), 20, 100)[0] == pytest.approx(50.0)


def test_baseline():
    """R2: the baseline is half of the variance"""
    heat = np.array([90.0, 150.0, 300.0])
    assert report(np.array([1.0, 2.0, 4.0]), heat, 20, 70)[1] == pytest.approx(23400 / 6)


def test_baseline_knows_no_hours():
    """R2: other hours, the same baseline"""
    heat = np.array([90.0, 150.0, 300.0])
    first, second = np.array([1.0, 2.0, 4.0]), np.array([7.0, 3.0, 11.0])
    assert report(first, heat, 20, 70)[1] == pytest.approx(report(second, heat, 20, 70)[1])
    assert report(second, heat, 20, 70)[1] == pytest.approx(3900.0)


def test_every_miss_ten():
    """R3: if every miss is ten degrees, so is the typical one"""
    hours = np.array([1.0, 2.0, 5.0])
    assert report(hours, 30 + 100 * hours, 20, 100)[2] == pytest.approx(10.0)


def test_large_misses_weigh_more():
    """R3: misses of 1 and 7 make a typical miss of 5"""
    assert report(np.array([0.0, 1.0]), np.array([21.0, 127.0]), 20, 100)[2] == pytest.approx(5.0)


def test_nothing_changed():
    """R4: what came in stays as it was"""
    hours, heat = np.array([1.0, 2.0]), np.array([125.0, 214.0])
    report(hours, heat, 20, 100)
    assert hours.tolist() == [1.0, 2.0]
    assert heat.tolist() == [125.0, 214.0]


def test_many_firings(reference, agree, rng):
    """R1, R2, R3: a hundred other firings"""
    cases = [firing(rng, rng.choice([1, 2, 5, 13])) for _ in range(110)]
    agree(report, reference.report, cases, tolerance=1e-9, size=lambda case: len(case[0]))
