import numpy as np
import pytest
from left_out import left_out
from sklearn.ensemble import RandomForestRegressor


def workshop(seed, trees=5, m=7, k=7):
    """Bags, what each tree says about each repair, and the hours that they took."""
    r = np.random.default_rng(seed)
    hours = r.gamma(3.0, 2.0, m) + 1
    return r.integers(m, size=(trees, k)), hours + r.normal(1.0, 2.0, (trees, m)), hours


def test_by_hand():
    """R1: three trees, by hand"""
    picks = np.array([[1, 1], [0, 2], [2, 2]])
    said = np.array([[3.0, 50.0, 7.0], [60.0, 4.0, 70.0], [8.0, 9.0, 80.0]])
    np.testing.assert_allclose(left_out(picks, said, np.array([5.0, 6.0, 7.0]))[0], [5.5, 6.5, 7.0])


def test_shape():
    """R1: a guess for each repair"""
    assert np.shape(left_out(*workshop(1, trees=23, m=11, k=13))[0]) == (11,)


def test_small_bags():
    """R1: bags of another size than the table"""
    picks = np.array([[2], [0], [2]])
    said = np.array([[1.0, 2.0, 90.0], [90.0, 4.0, 6.0], [3.0, 9.0, 90.0]])
    np.testing.assert_allclose(left_out(picks, said, np.ones(3))[0], [2.0, 5.0, 6.0])


def test_nobody():
    """R2: drawn by every tree, so there is no guess"""
    guess = left_out(np.array([[0, 1, 1], [0, 2, 2]]), np.full((2, 3), 4.0), np.full(3, 4.0))[0]
    assert np.isnan(np.asarray(guess, float)).tolist() == [True, False, False]


def test_miss():
    """R3: the root of the mean square"""
    picks = np.array([[0], [1]])
    said = np.array([[90.0, 9.0], [3.0, 90.0]])
    assert left_out(picks, said, np.array([6.0, 5.0]))[1] == pytest.approx(np.sqrt(12.5))


def test_miss_with_gaps():
    """R3: a repair without a guess does not count"""
    picks = np.array([[0, 1], [0, 2]])
    said = np.array([[7.0, 7.0, 5.0], [7.0, 9.0, 7.0]])
    assert left_out(picks, said, np.array([2.0, 6.0, 9.0]))[1] == pytest.approx(np.sqrt(12.5))


def test_no_guess_at_all():
    """R3: no guess at all, so no miss"""
    guess, miss = left_out(np.array([[0, 1]]), np.array([[3.0, 4.0]]), np.array([3.0, 5.0]))
    assert np.isnan(np.asarray(guess, float)).all() and np.isnan(float(miss))


@pytest.mark.parametrize("seed, bag", [(2, 0.6), (3, 1.0)])
def test_library(seed, bag):
    """R4: as scikit-learn's forest says"""
    r = np.random.default_rng(seed)
    X = r.normal(0.5, 1.0, (61, 5))
    hours = 5 + X[:, 0] * X[:, 1] + X[:, 2] + r.normal(0, 0.5, 61)
    forest = RandomForestRegressor(40, max_samples=bag, oob_score=True, random_state=seed).fit(X, hours)
    said = np.array([tree.predict(X) for tree in forest.estimators_])
    guess, _ = left_out(np.array(forest.estimators_samples_), said, hours)
    np.testing.assert_allclose(guess, forest.oob_prediction_, rtol=1e-6)


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other workshops"""
    cases = []
    for _ in range(120):
        cases.append(workshop(rng.randrange(10**6), rng.choice([1, 2, 5, 13]), rng.choice([1, 3, 7]), rng.choice([1, 3, 8])))
    agree(left_out, reference.left_out, cases, tolerance=1e-9, size=lambda case: case[1].size)


def test_nothing_changed():
    """R5: what comes in stays as it was"""
    picks, said, hours = workshop(4)
    before = picks.copy(), said.copy(), hours.copy()
    left_out(picks, said, hours)
    assert all(np.array_equal(now, then) for now, then in zip((picks, said, hours), before, strict=True))
