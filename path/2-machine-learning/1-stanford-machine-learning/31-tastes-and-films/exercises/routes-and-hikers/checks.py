import numpy as np
import pytest
from hiking_routes import learn_side, take_turns
from sklearn.linear_model import Ridge


def book(seed, n=7, p=5, k=2, share=0.6):
    """Columns of the routes, and scores with empty cells; every hiker and every route has one score at least."""
    r = np.random.default_rng(seed)
    routes, tastes = r.normal(0.8, 1.0, (n, k)), r.normal(1.0, 1.0, (p, k))
    scores = routes @ tastes.T + r.normal(0, 0.5, (n, p))
    empty = r.random((n, p)) > share
    empty[np.arange(n), np.arange(n) % p] = False
    empty[np.arange(p) % n, np.arange(p)] = False
    scores[empty] = np.nan
    return routes, scores


def cost(routes, tastes, scores, lam):
    error = np.nan_to_num(np.asarray(routes, float) @ np.asarray(tastes, float).T - scores)
    return float((error**2).sum() / 2 + lam / 2 * (np.square(routes).sum() + np.square(tastes).sum()))


def test_shape():
    """R1: a row of weights for each hiker"""
    routes, scores = book(1, n=7, p=5, k=3)
    assert np.shape(learn_side(routes, scores, 0.5)) == (5, 3)


def test_by_hand():
    """R1: one full column, worked out by hand"""
    weights = learn_side(np.array([[1.0], [3.0]]), np.array([[2.0], [6.0]]), 6.0)
    np.testing.assert_allclose(np.asarray(weights, float), [[1.25]], rtol=1e-9)


def test_two_weights_pay():
    """R1: every weight pays, the first as well"""
    weights = learn_side(np.eye(2), np.array([[4.0], [3.0]]), 1.0)
    np.testing.assert_allclose(np.asarray(weights, float), [[2.0, 1.5]], rtol=1e-6)


def test_empty_cells():
    """R2: only filled cells count"""
    fixed, nan = np.array([[2.0], [1.0], [4.0]]), np.nan
    weights = learn_side(fixed, np.array([[5.0, nan], [nan, 3.0], [nan, nan]]), 1.0)
    np.testing.assert_allclose(np.asarray(weights, float), [[2.0], [1.5]], rtol=1e-9)


def test_nothing_rated():
    """R2: a hiker without a score gets zeros"""
    routes, scores = book(2)
    scores[:, 3] = np.nan
    assert np.asarray(learn_side(routes, scores, 0.5), float)[3].tolist() == [0.0, 0.0]


@pytest.mark.parametrize("rounds", [1, 3])
def test_rounds(rounds, reference):
    """R3: tastes first, then routes from the new tastes"""
    routes, scores = book(3)
    mine, theirs = take_turns(routes, scores, 0.7, rounds), reference.take_turns(routes, scores, 0.7, rounds)
    for side, right in zip(mine, theirs, strict=True):
        np.testing.assert_allclose(np.asarray(side, float), right, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("lam", [0.3, 4.0])
def test_library(lam):
    """R4: each row as scikit-learn's Ridge says"""
    routes, scores = book(4, n=11, p=5, k=3)
    mine = np.asarray(learn_side(routes, scores, lam), float)
    for weights, column in zip(mine, scores.T, strict=True):
        filled = ~np.isnan(column)
        model = Ridge(alpha=lam, fit_intercept=False, tol=1e-10).fit(routes[filled], column[filled])
        np.testing.assert_allclose(weights, model.coef_, rtol=1e-6, atol=1e-8)


def test_never_up():
    """R4: the cost never rises from round to round"""
    routes, scores = book(5, n=13, p=7)
    costs = [cost(*take_turns(routes, scores, 0.5, rounds), scores, 0.5) for rounds in range(1, 8)]
    assert all(later <= earlier + 1e-9 for earlier, later in zip(costs, costs[1:], strict=False))


def test_many(reference, agree, rng):
    """R1, R2: a hundred other books"""
    cases = []
    for _ in range(110):
        n, p, k = rng.choice([2, 3, 7]), rng.choice([2, 5, 11]), rng.choice([1, 2, 3])
        routes, scores = book(rng.randrange(10**6), n, p, k, rng.choice([0.3, 0.6, 1.0]))
        cases.append((routes, scores, rng.choice([0.1, 1.0, 5.0])))
    agree(learn_side, reference.learn_side, cases, tolerance=1e-6, size=lambda case: case[1].size + case[0].size)


def test_turns(reference, agree, rng):
    """R3: other books, other numbers of rounds"""
    cases = []
    for _ in range(30):
        routes, scores = book(rng.randrange(10**6), rng.choice([3, 7]), rng.choice([2, 5]), rng.choice([1, 2]))
        cases.append((routes, scores, rng.choice([0.2, 2.0]), rng.choice([1, 2, 5])))
    agree(take_turns, reference.take_turns, cases, tolerance=1e-5, size=lambda case: case[1].size + case[3])


def test_arguments_stay():
    """R5: routes and scores stay as they were"""
    routes, scores = book(6)
    before = routes.copy(), scores.copy()
    learn_side(routes, scores, 1.0)
    take_turns(routes, scores, 1.0, 2)
    assert np.array_equal(routes, before[0]) and np.array_equal(scores, before[1], equal_nan=True)
