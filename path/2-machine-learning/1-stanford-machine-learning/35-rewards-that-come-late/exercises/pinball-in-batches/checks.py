import numpy as np
import pytest
from pinball_batch import train_step


def table(seed, m=11, n=3, A=2):
    """A batch of steps, of which some lost the ball, and two sets of weights."""
    r = np.random.default_rng(seed)
    x, x_next = r.normal(0.3, 1, (m, n)), r.normal(0.3, 1, (m, n))
    x[:, 0] = x_next[:, 0] = 1
    ended = r.random(m) < 0.3
    ended[0] = True
    batch = x, r.integers(A, size=m), r.normal(1, 3, m).round(1), x_next, ended
    return batch, r.normal(1, 2, (n, A)), r.normal(2, 2, (n, A))


def cost(batch, fast, targets):
    x, moves, *_ = batch
    return float((((x @ fast)[np.arange(len(x)), moves] - targets) ** 2).mean())


def test_by_hand():
    """R1: three targets, worked out by hand"""
    x_next = np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 3.0]])
    batch = x_next, np.array([0, 1, 0]), np.array([1.0, 0.0, -4.0]), x_next, np.array([False, False, True])
    slow = np.array([[1.0, 0.0], [2.0, -3.0]])
    targets = train_step(batch, np.ones((2, 2)), slow, 0.9, 0.1, 0.1)[0]
    np.testing.assert_allclose(np.asarray(targets, float), [5.5, 2.7, -4.0])


def test_all_lost():
    """R1: where every ball is lost, rewards alone"""
    (x, moves, rewards, x_next, _), fast, slow = table(1)
    targets = train_step((x, moves, rewards, x_next, np.full(11, True)), fast, slow, 0.9, 0.1, 0.1)[0]
    np.testing.assert_allclose(np.asarray(targets, float), rewards)


def test_slow_aims():
    """R1: fast weights do not move a target"""
    batch, fast, slow = table(2)
    first, second = (train_step(batch, each, slow, 0.9, 0.1, 0.1)[0] for each in (fast, fast + 5))
    np.testing.assert_allclose(np.asarray(first, float), np.asarray(second, float))


@pytest.mark.parametrize("seed", [3, 4])
def test_slopes(expect, seed):
    """R2: the step goes down the measured slopes"""
    batch, fast, slow = table(seed)
    targets, new_fast, _ = train_step(batch, fast, slow, 0.9, 0.25, 0.1)
    targets, slopes = np.asarray(targets, float), (fast - np.asarray(new_fast, float)) / 0.25
    expect.gradient([slopes], cost=lambda weights: cost(batch, weights, targets), at=(fast,))


def test_twice_the_batch():
    """R2: the same steps twice, the same step"""
    batch, fast, slow = table(5)
    twice = tuple(np.concatenate([part, part]) for part in batch)
    once, again = (train_step(each, fast, slow, 0.9, 0.1, 0.1)[1] for each in (batch, twice))
    np.testing.assert_allclose(np.asarray(once, float), np.asarray(again, float))


def test_move_not_made():
    """R2: a move that nobody made keeps its weights"""
    (x, moves, *rest), fast, slow = table(6, A=5)
    new_fast = train_step((x, np.where(moves == 2, 4, moves), *rest), fast, slow, 0.9, 0.1, 0.1)[1]
    np.testing.assert_allclose(np.asarray(new_fast, float)[:, 2], fast[:, 2])


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 1.0])
def test_soft_update(share):
    """R3: a share of the new fast weights"""
    batch, fast, slow = table(7)
    _, new_fast, new_slow = train_step(batch, fast, slow, 0.9, 0.1, share)
    np.testing.assert_allclose(np.asarray(new_slow, float), slow + share * (np.asarray(new_fast, float) - slow))


def test_least_squares():
    """R4: many steps lead to least squares, move by move"""
    batch, fast, slow = table(8, m=23, n=2)
    for _ in range(150):
        targets, fast, _ = train_step(batch, fast, slow, 0.9, 0.4, 0.0)
        fast = np.asarray(fast, float)
    for move in range(2):
        made = batch[1] == move
        line = np.linalg.lstsq(batch[0][made], np.asarray(targets, float)[made], rcond=None)[0]
        np.testing.assert_allclose(fast[:, move], line, atol=1e-3)


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other batches"""
    cases = []
    for _ in range(110):
        case = table(rng.randrange(10**6), rng.choice([1, 5, 13]), rng.choice([1, 2, 7]), rng.choice([2, 3]))
        cases.append((*case, rng.choice([0.0, 0.5, 0.9]), rng.choice([0.01, 0.3]), rng.choice([0.001, 0.4])))
    agree(train_step, reference.train_step, cases, tolerance=1e-8, size=lambda case: case[0][0].size)


def test_nothing_changed():
    """R5: what comes in stays as it was"""
    batch, fast, slow = table(9)
    before = [part.copy() for part in (*batch, fast, slow)]
    train_step(batch, fast, slow, 0.9, 0.1, 0.1)
    assert all(np.array_equal(now, then) for now, then in zip((*batch, fast, slow), before, strict=True))
