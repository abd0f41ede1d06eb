import numpy as np
import pytest
from ferry_plan import plan


def harbour(seed, n=7, A=3, places=3):
    """Chances, rewards and ends of a ferry; rows of ends lead on to the next trip."""
    r = np.random.default_rng(seed)
    P = r.random((n, A, n)) * (r.random((n, A, n)) < places / n)
    P[..., 0] += 0.01
    P /= P.sum(axis=2, keepdims=True)
    ends = np.zeros(n, bool)
    ends[r.choice(np.arange(1, n), max(1, n // 4), replace=False)] = True
    return P, r.normal(1, 4, n).round(2), ends


SMALL = np.zeros((4, 2, 4))
SMALL[0, 0, [1, 2]], SMALL[0, 1, 3] = (0.25, 0.75), 1
SMALL[1, 0, 3], SMALL[1, 1, [0, 2]] = 1, 0.5
SMALL[2, :, 0] = SMALL[3, :, 0] = 1
REWARDS = np.array([-1.0, 3.0, 20.0, 5.0])
ENDS = np.array([False, False, True, True])


def test_no_sweep():
    """R1: without a sweep the table is zeros"""
    assert np.array_equal(np.asarray(plan(*harbour(1), 0.9, 0)[0]), np.zeros((7, 3)))


def test_one_sweep():
    """R1: one sweep knows the reward here alone"""
    P, R, ends = harbour(2)
    np.testing.assert_allclose(np.asarray(plan(P, R, ends, 0.9, 1)[0], float), np.repeat(R[:, None], 3, axis=1))


def test_two_sweeps():
    """R1: two sweeps, worked out by hand"""
    Q = np.asarray(plan(SMALL, REWARDS, ENDS, 0.8, 2)[0], float)
    np.testing.assert_allclose(Q[:2], [[-1 + 0.8 * 15.75, 3.0], [7.0, 3 + 0.8 * 9.5]])


def test_three_sweeps():
    """R1: three sweeps, the best move of the square table"""
    Q = np.asarray(plan(SMALL, REWARDS, ENDS, 0.5, 3)[0], float)
    np.testing.assert_allclose(Q[0, 0], -1 + 0.5 * (0.25 * 7.75 + 15))


@pytest.mark.parametrize("sweeps", [1, 2, 9])
def test_ends(sweeps):
    """R2: at an end, the reward alone"""
    Q = np.asarray(plan(SMALL, REWARDS, ENDS, 0.9, sweeps)[0], float)
    np.testing.assert_allclose(Q[2:], [[20, 20], [5, 5]])


def test_policy():
    """R3: the best move of each row"""
    Q, policy, _ = plan(*harbour(3, 11, 5), 0.9, 40)
    assert np.array_equal(np.asarray(policy), np.asarray(Q).argmax(axis=1))


def test_equals():
    """R3: of equal moves the first"""
    P = np.zeros((2, 3, 2))
    P[0, 0, 0], P[0, 1:, 1] = 1, 1
    assert np.asarray(plan(P, np.array([0.0, 4.0]), np.array([False, True]), 0.9, 5)[1]).tolist() == [1, 0]


@pytest.mark.parametrize("seed", [4, 5])
def test_solved(seed):
    """R4: exact worth of the policy, after few sweeps"""
    P, R, ends = harbour(seed)
    _, policy, worth = plan(P, R, ends, 0.9, 3)
    moves = np.where(ends[:, None], 0, P[np.arange(7), np.asarray(policy)])
    np.testing.assert_allclose(np.asarray(worth, float), np.linalg.solve(np.eye(7) - 0.9 * moves, R), rtol=1e-8)


def test_agree():
    """R4: after many sweeps, table and equations agree"""
    Q, _, worth = plan(*harbour(6), 0.8, 150)
    np.testing.assert_allclose(np.asarray(Q).max(axis=1), np.asarray(worth), rtol=1e-7)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other harbours"""
    cases = []
    for _ in range(110):
        n, A = rng.choice([3, 5, 11]), rng.choice([1, 2, 3])
        cases.append((*harbour(rng.randrange(10**6), n, A), rng.choice([0.0, 0.5, 0.9]), rng.choice([1, 2, 3, 7])))
    agree(plan, reference.plan, cases, tolerance=1e-8, size=lambda case: case[0].size * case[4])


def test_nothing_changed():
    """R5: what comes in stays as it was"""
    case = harbour(7)
    before = [part.copy() for part in case]
    plan(*case, 0.9, 5)
    assert all(np.array_equal(now, then) for now, then in zip(case, before, strict=True))
