# Of 30,000 robots with an epsilon of 0.3, the share of any move strays by 0.003: a fifth of what is allowed here.
import numpy as np
import pytest
from greenhouse_robot import choose, learn


def season(rng, states=5, actions=3, steps=23):
    """A log of steps; an ended one notes the start of the next season."""
    log = []
    for _ in range(steps):
        ended = rng.random() < 0.3
        after = 0 if ended else rng.randrange(states)
        log.append((rng.randrange(states), rng.randrange(actions), round(rng.uniform(-2, 9), 1), after, ended))
    return log


def shares(epsilon, seed, moves=5, best=3):
    values = np.zeros((30_000, moves))
    values[:, best] = 2.0
    return np.bincount(np.asarray(choose(values, epsilon, seed)), minlength=moves) / 30_000


def test_greedy():
    """R1: with an epsilon of 0 always the best, of equals the first"""
    values = np.array([[2.0, -1.0, 2.0], [0.0, 1.0, 5.0], [-3.0, -2.0, -4.0]])
    assert np.asarray(choose(values, 0.0, 4)).tolist() == [0, 2, 1]


@pytest.mark.parametrize("epsilon", [0.3, 1.0])
def test_shares(epsilon, seeds):
    """R1: every move as often as it should be"""
    wanted = np.full(5, epsilon / 5)
    wanted[3] += 1 - epsilon
    got = shares(epsilon, seeds(1)[0])
    assert np.abs(got - wanted).max() < 0.015, f"Wanted {wanted.round(2)}, came {got.round(3)}."


def test_own_luck(seeds):
    """R1: each robot by its own luck"""
    away = [1 - shares(0.5, seed)[3] for seed in seeds(4)]
    assert 0.37 < min(away) and max(away) < 0.43


def test_not_tied_to_rows():
    """R1: who explores is not decided by the row"""
    values = np.tile([0.0, 1.0], (4000, 1))
    odd = np.asarray(choose(values, 0.5, 8)) == 0
    assert 0.2 < odd[:2000].mean() < 0.3 and 0.2 < odd[::2].mean() < 0.3


def test_seeds():
    """R2: same seed, same moves; another seed, others"""
    values = np.random.default_rng(3).normal(0, 1, (200, 4))
    first, again, other = (np.asarray(choose(values, 0.6, seed)).tolist() for seed in (1, 1, 2))
    assert first == again and first != other


def test_share_of_the_way():
    """R3: a share of the way, twice"""
    Q = np.asarray(learn([(1, 2, 8.0, 0, True)] * 2, 3, 4, 0.25, 0.9))
    assert Q.shape == (3, 4) and Q[1, 2] == pytest.approx(3.5) and Q.sum() == pytest.approx(3.5)


def test_no_steps():
    """R3: an empty log leaves zeros"""
    assert np.array_equal(np.asarray(learn([], 2, 5, 0.5, 0.9)), np.zeros((2, 5)))


def test_best_of_next():
    """R4: the best of what comes next counts"""
    log = [(1, 0, 4.0, 0, True), (1, 2, 10.0, 0, True), (0, 1, -1.0, 1, False)]
    assert np.asarray(learn(log, 2, 3, 0.5, 0.8))[0, 1] == pytest.approx(0.5 * (-1 + 0.8 * 5))


def test_after_an_end():
    """R4: after an end, the reward alone"""
    log = [(0, 1, 6.0, 0, True), (1, 0, 2.0, 0, True)]
    assert np.asarray(learn(log, 2, 2, 0.5, 0.9)).tolist() == [[0.0, 3.0], [1.0, 0.0]]


def test_many(reference, agree, rng):
    """R3, R4: a hundred other logs"""
    cases = []
    for _ in range(110):
        states, actions = rng.choice([2, 5, 7]), rng.choice([2, 3])
        log = season(rng, states, actions, rng.choice([1, 2, 5, 31]))
        cases.append((log, states, actions, rng.choice([0.1, 0.5, 1.0]), rng.choice([0.0, 0.5, 0.9])))
    agree(learn, reference.learn, cases, tolerance=1e-9, size=lambda case: len(case[0]))


def test_nothing_changed():
    """R5: what comes in stays as it was"""
    values, log = np.array([[1.0, 2.0], [4.0, 3.0]]), [(0, 1, 2.0, 1, False), (1, 0, 1.0, 0, True)]
    choose(values, 0.5, 1)
    learn(log, 2, 2, 0.5, 0.9)
    assert values.tolist() == [[1.0, 2.0], [4.0, 3.0]] and log == [(0, 1, 2.0, 1, False), (1, 0, 1.0, 0, True)]
