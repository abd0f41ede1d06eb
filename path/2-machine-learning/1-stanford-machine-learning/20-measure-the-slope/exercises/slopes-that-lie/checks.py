import numpy as np
import pytest
from gearbox import cost, slopes


def turbine(seed, m=7, sizes=(3, 5, 2)):
    """Readings, states with several ones or none in a row, and weights of moderate size."""
    r = np.random.default_rng(seed)
    thetas = [r.normal(0.3, 0.8, (t, s + 1)) for s, t in zip(sizes, sizes[1:], strict=False)]
    X, Y = r.normal(0.4, 1.2, (m, sizes[0])), (r.random((m, sizes[-1])) < 0.4).astype(float)
    Y[0] = 1.0
    return thetas, X, Y


def true_cost(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        Z = np.column_stack([np.ones(len(X)), A]) @ theta.T
        A = 1 / (1 + np.exp(-Z))
    held = sum(float((theta[:, 1:] ** 2).sum()) for theta in thetas)
    return float((np.logaddexp(0, Z) - Y * Z).sum() + lam / 2 * held) / len(X)


def numbers(part):
    return np.array(np.asarray(part), dtype=float)


@pytest.mark.parametrize("m", [1, 2, 11])
def test_last_matrix(m, expect):
    """R1: a tiny move in the last matrix"""
    thetas, X, Y = turbine(m, m)
    said = numbers(slopes(thetas, X, Y, 0.0)[1])
    expect.gradient([said], cost=lambda last: true_cost([thetas[0], last], X, Y, 0.0), at=(thetas[1],))


@pytest.mark.parametrize("m", [1, 2, 11])
def test_first_matrix(m, expect):
    """R2: a tiny move in the first matrix"""
    thetas, X, Y = turbine(20 + m, m)
    said = numbers(slopes(thetas, X, Y, 0.0)[0])
    expect.gradient([said], cost=lambda first: true_cost([first, thetas[1]], X, Y, 0.0), at=(thetas[0],))


@pytest.mark.parametrize("which", [0, 1])
def test_what_the_penalty_adds(which):
    """R3: what the penalty adds to the slopes"""
    thetas, X, Y = turbine(40)
    added = numbers(slopes(thetas, X, Y, 21.0)[which]) - numbers(slopes(thetas, X, Y, 0.0)[which])
    wanted = 3.0 * thetas[which]
    wanted[:, 0] = 0.0
    np.testing.assert_allclose(added, wanted, rtol=1e-9, atol=1e-12)


def test_cost_stays():
    """R4: the cost is the one that was checked"""
    for seed in range(50, 55):
        thetas, X, Y = turbine(seed, 5)
        assert float(cost(thetas, X, Y, 4.0)) == pytest.approx(true_cost(thetas, X, Y, 4.0), rel=1e-9)


def test_nothing_changed():
    """R4: weights and readings stay as they were"""
    thetas, X, Y = turbine(60)
    before = [part.copy() for part in (*thetas, X, Y)]
    slopes(thetas, X, Y, 2.0)
    assert all(np.array_equal(now, then) for now, then in zip((*thetas, X, Y), before, strict=True))


def test_many(reference, agree, rng):
    """R1, R2: a hundred other gearboxes without a penalty"""
    cases = []
    for _ in range(100):
        sizes = (rng.choice([1, 2, 4]), rng.choice([1, 3]), rng.choice([1, 2, 5]))
        cases.append((*turbine(rng.randrange(10**6), rng.choice([2, 3, 8]), sizes), 0.0))
    agree(slopes, reference.slopes, cases, size=lambda case: case[1].size, same=alike)


def alike(mine, theirs):
    try:
        return len(mine) == 2 and all(
            np.shape(a) == b.shape and np.allclose(np.asarray(a, float), b, rtol=1e-8, atol=1e-10)
            for a, b in zip(mine, theirs, strict=True)
        )
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False
