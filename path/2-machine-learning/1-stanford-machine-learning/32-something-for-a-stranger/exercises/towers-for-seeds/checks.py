import numpy as np
import pytest
from seed_towers import cost_and_slopes


def exchange(seed, n=11, s=13, p=5, q=3, k=2):
    """Weights, gardens, seeds, what was tried and what grew; at least one pair was tried and grew, one did not."""
    r = np.random.default_rng(seed)
    A, B = r.normal(0.2, 0.5, (p, k)), r.normal(-0.1, 0.5, (q, k))
    gardens, seeds = r.normal(0.3, 1, (n, p)), r.normal(0.2, 1, (s, q))
    tried, grew = r.random((n, s)) < 0.4, r.random((n, s)) < 0.6
    tried[0, 0] = grew[0, 0] = True
    return A, B, gardens, seeds, tried, grew & tried


def whole(A, B, gardens, seeds, tried, grew, lam):
    S = np.tanh(gardens @ A) @ np.tanh(seeds @ B).T
    costs = np.logaddexp(0, S) - grew * S
    return float((costs[tried].sum() + lam / 2 * (np.sum(A**2) + np.sum(B**2))) / tried.sum())


def test_nothing_known():
    """R1: weights of zero cost log 2"""
    A, B, *rest = exchange(1)
    assert cost_and_slopes(0 * A, 0 * B, *rest, 0.0)[0] == pytest.approx(np.log(2))


def test_ones_on_a_diagonal():
    """R1: who is who: rows of A and B meet"""
    A, B = np.array([[0.3, -2.0], [1.5, 0.4]]), np.array([[1.0, 0.2], [-0.7, 0.9], [0.1, -1.1]])
    tried, grew = np.zeros((2, 3), bool), np.zeros((2, 3), bool)
    tried[1, 2] = True
    score = np.tanh(A[1]) @ np.tanh(B[2])
    J = cost_and_slopes(A, B, np.eye(2), np.eye(3), tried, grew, 0.0)[0]
    assert J == pytest.approx(np.log1p(np.exp(score)))


def test_library():
    """R1, R2: the library's log cost"""
    from sklearn.metrics import log_loss

    A, B, gardens, seeds, tried, grew = exchange(2)
    S = np.tanh(gardens @ A) @ np.tanh(seeds @ B).T
    theirs = log_loss(grew[tried], 1 / (1 + np.exp(-S[tried])), labels=[False, True])
    assert cost_and_slopes(A, B, gardens, seeds, tried, grew, 0.0)[0] == pytest.approx(theirs, rel=1e-9)


def test_untried():
    """R2: what nobody tried changes nothing"""
    A, B, gardens, seeds, tried, grew = exchange(3)
    first = cost_and_slopes(A, B, gardens, seeds, tried, grew, 0.7)
    second = cost_and_slopes(A, B, gardens, seeds, tried, grew | ~tried, 0.7)
    for one, other in zip(first, second, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-10)


@pytest.mark.parametrize("lam", [0.0, 6.0])
def test_cost(lam):
    """R2: the whole cost"""
    case = exchange(4)
    assert cost_and_slopes(*case, lam)[0] == pytest.approx(whole(*case, lam), rel=1e-9)


@pytest.mark.parametrize("seed, lam", [(5, 0.0), (6, 3.0), (7, 20.0)])
def test_slopes(seed, lam, expect):
    """R3: a tiny move changes the cost by its slopes"""
    A, B, *rest = exchange(seed)
    slopes = cost_and_slopes(A, B, *rest, lam)[1:]
    expect.gradient(slopes, cost=lambda A, B: whole(A, B, *rest, lam), at=(A, B))


def test_shapes():
    """R3: slopes are shaped like their weights"""
    J, to_A, to_B = cost_and_slopes(*exchange(8), 1.0)
    assert (np.shape(J), np.shape(to_A), np.shape(to_B)) == ((), (5, 2), (3, 2))


def test_far_out():
    """R4: scores in the hundreds stay finite"""
    A, B = np.full((1, 900), 9.0), np.full((1, 900), 9.0)
    tried, grew = np.array([[True, True]]), np.array([[False, True]])
    J, to_A, to_B = cost_and_slopes(A, B, np.ones((1, 1)), np.array([[1.0], [-1.0]]), tried, grew, 0.0)
    assert float(J) == pytest.approx(900.0)
    assert np.isfinite(to_A).all() and np.isfinite(to_B).all()


def test_stays():
    """R5: what came in stays as it was"""
    case = exchange(9)
    before = [part.copy() for part in case]
    cost_and_slopes(*case, 2.0)
    assert all(np.array_equal(now, then) for now, then in zip(case, before, strict=True))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other exchanges"""
    cases = []
    for _ in range(110):
        sizes = [rng.choice(choice) for choice in ([2, 5, 11], [3, 7, 13], [1, 5], [1, 3], [1, 2, 7])]
        cases.append((*exchange(rng.randrange(10**6), *sizes), rng.choice([0.0, 0.5, 8.0])))
    agree(cost_and_slopes, reference.cost_and_slopes, cases, tolerance=1e-8, size=lambda case: case[4].size)
