import numpy as np
import pytest
from calm_slopes import cost_and_slopes


def nights(seed, m=13, n=4):
    """Ones and n - 1 columns, answers of both kinds, and weights of moderate size."""
    r = np.random.default_rng(seed)
    A = np.column_stack([np.ones(m), r.normal(0.5, 1.0, (m, n - 1))])
    ice = (r.uniform(size=m) < 0.4).astype(float)
    ice[:2] = [1.0, 0.0]
    return A, ice, r.normal(0.7, 1.0, n)


def log_cost(A, ice, theta):
    score = A @ theta
    return float((np.logaddexp(0, score) - ice * score).mean())


def test_coin():
    """R1: weights of zero cost as much as a coin"""
    A, ice, theta = nights(1)
    assert cost_and_slopes(A, ice, theta * 0, 3.0)[0] == pytest.approx(0.693147, abs=1e-5)


@pytest.mark.parametrize("seed", [2, 3])
def test_no_penalty(seed):
    """R1: without a penalty, the mean log cost"""
    A, ice, theta = nights(seed)
    assert cost_and_slopes(A, ice, theta, 0.0)[0] == pytest.approx(log_cost(A, ice, theta), rel=1e-9)


def test_penalty_of_the_cost():
    """R2: what the penalty adds to the cost"""
    A, ice, theta = nights(4)
    added = cost_and_slopes(A, ice, theta, 6.0)[0] - log_cost(A, ice, theta)
    assert added == pytest.approx(6.0 / 26 * float(theta[1:] @ theta[1:]), rel=1e-9)


def test_start_value_pays_nothing():
    """R2: the start value pays nothing"""
    A, ice, _ = nights(5)
    theta = np.array([2.5, 0.0, 0.0, 0.0])
    assert cost_and_slopes(A, ice, theta, 50.0)[0] == pytest.approx(log_cost(A, ice, theta), rel=1e-9)


def test_shape_of_slopes():
    """R3: one slope for each weight"""
    assert np.shape(cost_and_slopes(*nights(6, n=5), 1.0)[1]) == (5,)


@pytest.mark.parametrize("lam", [0.0, 2.0, 30.0])
def test_slopes_are_measured(lam, expect):
    """R3: a tiny move changes the cost by its slope"""
    A, ice, theta = nights(7)

    def cost(theta):
        return log_cost(A, ice, theta) + lam / (2 * len(ice)) * float(theta[1:] @ theta[1:])

    expect.gradient([cost_and_slopes(A, ice, theta, lam)[1]], cost=cost, at=(theta,))


def test_arguments_stay():
    """R4: what came in stays as it was"""
    A, ice, theta = nights(8)
    before = A.copy(), ice.copy(), theta.copy()
    cost_and_slopes(A, ice, theta, 2.0)
    assert all(np.array_equal(now, then) for now, then in zip((A, ice, theta), before, strict=True))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other winters"""
    cases = []
    for _ in range(100):
        A, ice, theta = nights(rng.randrange(10**6), rng.choice([3, 7, 19]), rng.choice([2, 3, 5]))
        cases.append((A, ice, theta, rng.choice([0.0, 0.5, 4.0, 25.0])))
    agree(cost_and_slopes, reference.cost_and_slopes, cases, tolerance=1e-8, size=lambda case: case[0].size)
