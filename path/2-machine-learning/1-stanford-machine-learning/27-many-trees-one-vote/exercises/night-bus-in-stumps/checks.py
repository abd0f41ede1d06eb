import ast

import numpy as np
import pytest
from night_bus import boost
from sklearn.ensemble import GradientBoostingRegressor


def questions(X, residuals):
    """What is left over by each question, the smallest first."""
    left = []
    for column in X.T:
        for value in np.unique(column)[:-1]:
            below = column <= value
            left.append(sum(((side - side.mean()) ** 2).sum() for side in (residuals[below], residuals[~below])))
    return sorted(left)


def night(seed, m=13, n=3, k=7, rounds=3, rate=0.5):
    """Rides in eighths, so that no digit is lost anywhere, and in no round two questions that are equally good."""
    r = np.random.default_rng(seed)
    while True:
        X, new = r.integers(0, 80, (m, n)) / 8, r.integers(-4, 84, (k, n)) / 8
        y = 3 + X[:, 0] + np.where(X[:, -1] > 5, 6, 0) + r.normal(0, 2, m)
        guess, clear = np.full(m, y.mean()), True
        for _ in range(rounds):
            left = questions(X, y - guess)
            clear = clear and len(left) > 1 and left[1] - left[0] > 1e-6 * left[1]
            if not clear:
                break
            guess = guess + rate * stump(X, y - guess)
        if clear:
            return X, y, new, rounds, rate


def stump(X, residuals):
    """What the best question says about the old rides themselves."""
    lowest, best = np.inf, None
    for column in X.T:
        for value in np.unique(column)[:-1]:
            below = column <= value
            says = np.where(below, residuals[below].mean(), residuals[~below].mean())
            if ((residuals - says) ** 2).sum() < lowest:
                lowest, best = ((residuals - says) ** 2).sum(), says
    return best


def test_start():
    """R1: the mean of the delays"""
    X, y, new, *_ = night(1)
    stages = boost(X, y, new, 0, 0.5)
    assert np.shape(stages) == (1, 7)
    np.testing.assert_allclose(stages[0], np.full(7, y.mean()))


def test_shape():
    """R1: a row for the start and for each round"""
    assert np.shape(boost(*night(2, rounds=5))) == (6, 7)


def test_first_question():
    """R2: the question that leaves the smallest squares"""
    X = np.array([[1.0, 7.0], [2.0, 3.0], [3.0, 5.0], [4.0, 1.0]])
    stages = boost(X, np.array([9.0, 2.0, 8.0, 1.0]), np.array([[1.0, 4.5], [4.0, 3.5]]), 1, 1.0)
    np.testing.assert_allclose(stages, [[5.0, 5.0], [8.5, 1.5]])


def test_halfway():
    """R2: cuts halfway between neighbours"""
    X = np.array([[0.0], [1.0], [9.0], [10.0]])
    stages = boost(X, np.array([0.0, 0.0, 8.0, 8.0]), np.array([[4.75], [5.25]]), 1, 0.25)
    np.testing.assert_allclose(stages[1], [3.0, 5.0])


def test_second_round():
    """R2: the second stump learns what is left"""
    X = np.array([[1.0, 0.0], [2.0, 0.0], [3.0, 1.0], [4.0, 0.0], [5.0, 0.0]])
    stages = boost(X, np.array([0.0, 0.0, 13.0, 10.0, 10.0]), X, 2, 1.0)
    np.testing.assert_allclose(stages[1], [0.0, 0.0, 11.0, 11.0, 11.0], atol=1e-12)
    np.testing.assert_allclose(stages[2], [-0.5, -0.5, 13.0, 10.5, 10.5], atol=1e-12)


def test_steps():
    """R3: old and new rides move by the same part"""
    X, y, _, rounds, rate = night(3, rounds=4, rate=0.25)
    stages = boost(X, y, X, rounds, rate)
    guess = np.full(13, y.mean())
    for stage in stages[1:]:
        guess = guess + rate * stump(X, y - guess)
        np.testing.assert_allclose(stage, guess)


def test_on_the_cut():
    """R3: a new ride on the cut is below"""
    stages = boost(np.array([[2.0], [4.0]]), np.array([0.0, 6.0]), np.array([[3.0], [3.5]]), 1, 1.0)
    np.testing.assert_allclose(stages[1], [0.0, 6.0])


@pytest.mark.parametrize("seed, rate", [(4, 1.0), (5, 0.5), (6, 0.125)])
def test_library(seed, rate):
    """R4: stage by stage as the library"""
    X, y, new, rounds, _ = night(seed, m=41, n=5, rounds=8, rate=rate)
    model = GradientBoostingRegressor(n_estimators=rounds, max_depth=1, learning_rate=rate, random_state=0).fit(X, y)
    np.testing.assert_allclose(boost(X, y, new, rounds, rate)[1:], list(model.staged_predict(new)), rtol=1e-7)


def test_nothing_to_ask():
    """R5: equal rides, guesses stay"""
    stages = boost(np.full((3, 2), 4.0), np.array([1.0, 2.0, 6.0]), np.array([[1.0, 9.0]]), 2, 0.5)
    np.testing.assert_allclose(stages, [[3.0], [3.0], [3.0]])


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other nights"""
    cases = []
    for _ in range(110):
        m, n, rounds = rng.choice([5, 11, 17]), rng.choice([2, 3]), rng.choice([1, 2, 3])
        cases.append(night(rng.randrange(10**6), m, n, rng.choice([1, 3]), rounds, rng.choice([0.1, 0.5, 1.0])))
    agree(boost, reference.boost, cases, tolerance=1e-8, size=lambda case: case[0].size * case[3])


def test_nothing_changed():
    """R6: what comes in stays as it was"""
    X, y, new, rounds, rate = night(7)
    before = X.copy(), y.copy(), new.copy()
    boost(X, y, new, rounds, rate)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, new), before, strict=True))


def test_library_stays_shut(source):
    """R6: scikit-learn is not imported"""
    names = []
    for node in ast.walk(source):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    assert not any(name.split(".")[0] == "sklearn" for name in names)
