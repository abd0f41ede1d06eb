import numpy as np
import pytest
from spring_slopes import slopes


def spring(rng, count):
    """Weights, lengths and a line that is somewhat off."""
    weights = np.array([rng.randrange(0, 21) / 4 for _ in range(count)])
    lengths = np.array([round(12 + 2.5 * weight + rng.gauss(0, 0.8), 1) for weight in weights])
    return weights, lengths, rng.choice([0.0, 9.5, 14.0]), rng.choice([-1.0, 0.0, 2.5, 4.0])


def cost(x, y, theta0, theta1):
    return float(np.sum((theta0 + theta1 * x - y) ** 2) / (2 * len(y)))


def test_mean_miss():
    """R1: the first slope is the mean miss"""
    assert slopes(np.array([1.0, 5.0]), np.array([10.0, 21.0]), 11, 1)[0] == pytest.approx((2 - 5) / 2)


def test_row_by_row():
    """R2: the second slope, row by row"""
    assert slopes(np.array([1.0, 5.0]), np.array([10.0, 21.0]), 11, 1)[1] == pytest.approx((2 - 25) / 2)


def test_flat_at_the_best_line():
    """R1, R2: at the best line both slopes are zero"""
    weights, lengths = np.array([0.0, 1.0, 2.0]), np.array([10.0, 13.0, 13.0])
    assert np.allclose(slopes(weights, lengths, 10.5, 1.5), 0, atol=1e-12)


def test_twice_the_readings():
    """R1, R2: each reading twice, the same slopes"""
    weights, lengths = np.array([1.0, 2.0, 4.0]), np.array([11.0, 17.0, 20.0])
    once = slopes(weights, lengths, 9, 2)
    assert np.allclose(slopes(np.tile(weights, 2), np.tile(lengths, 2), 9, 2), once)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_short_chord(seed):
    """R3: a short chord of the cost agrees"""
    r = np.random.default_rng(seed)
    x, y, h = r.uniform(1, 6, 7), r.uniform(10, 30, 7), 1e-4
    along0 = (cost(x, y, 8 + h, 3) - cost(x, y, 8 - h, 3)) / (2 * h)
    along1 = (cost(x, y, 8, 3 + h) - cost(x, y, 8, 3 - h)) / (2 * h)
    assert np.allclose(slopes(x, y, 8, 3), [along0, along1], rtol=1e-6)


def test_one_reading():
    """R1, R2: a single reading"""
    assert np.allclose(slopes(np.array([3.0]), np.array([10.0]), 1, 2), [-3.0, -9.0])


def test_nothing_changed():
    """R4: what came in stays as it was"""
    weights, lengths = np.array([1.0, 2.0]), np.array([12.0, 15.0])
    slopes(weights, lengths, 9, 2)
    assert weights.tolist() == [1.0, 2.0]
    assert lengths.tolist() == [12.0, 15.0]


def test_many_springs(reference, agree, rng):
    """R1, R2: a hundred other springs"""
    cases = [spring(rng, rng.choice([1, 2, 5, 11])) for _ in range(110)]
    agree(slopes, reference.slopes, cases, tolerance=1e-9, size=lambda case: len(case[0]))
