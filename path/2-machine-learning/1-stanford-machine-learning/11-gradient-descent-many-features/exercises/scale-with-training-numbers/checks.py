import numpy as np
import pytest
from column_scale import apply_scale, learn_scale


def table(seed, m=11, n=3):
    r = np.random.default_rng(seed)
    return r.normal(50.0, 1.0, (m, n)) * r.uniform(0.5, 900.0, n)


def test_mean_and_spread():
    """R1: mean and standard deviation of each column"""
    X = table(1)
    mean, spread = learn_scale(X)
    np.testing.assert_allclose(mean, X.mean(axis=0))
    np.testing.assert_allclose(spread, X.std(axis=0))


def test_constant_column():
    """R2: a constant column gets spread 1"""
    X = table(2)
    X[:, 1] = 8.0
    assert learn_scale(X)[1][1] == 1.0


def test_other_columns_keep_their_spread():
    """R2: the other columns keep theirs"""
    X = table(3)
    X[:, 1] = 8.0
    expected = X.std(axis=0)
    assert learn_scale(X)[1][[0, 2]].tolist() == pytest.approx(expected[[0, 2]].tolist())


def test_tiny_spread_is_not_constant():
    """R2: a small spread is not a missing one"""
    X = np.array([[1.0, 2.0], [1.0, 2.25], [1.5, 2.0]])
    np.testing.assert_allclose(learn_scale(X)[1], X.std(axis=0))


def test_scaled_training_rows():
    """R3: scaled training rows have mean 0 and spread 1"""
    X = table(4)
    Z = apply_scale(X, *learn_scale(X))
    np.testing.assert_allclose(Z.mean(axis=0), np.zeros(3), atol=1e-9)
    np.testing.assert_allclose(Z.std(axis=0), np.ones(3))


def test_single_new_row():
    """R3: a single new row uses the learned numbers"""
    row = apply_scale(np.array([[7.0, 40.0]]), np.array([1.0, 50.0]), np.array([2.0, 5.0]))
    assert np.asarray(row).tolist() == [[3.0, -2.0]]


def test_rows_do_not_influence_each_other(expect):
    """R3: wild rows leave the others alone"""
    mean, spread = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0])
    expect.rows_alone(lambda rows: apply_scale(rows, mean, spread), table(5))


def test_whole_numbers():
    """R4: whole numbers come out as floats"""
    assert apply_scale(np.array([[1, 2]]), np.array([0, 0]), np.array([4, 4])).tolist() == [[0.25, 0.5]]


def test_nothing_changed():
    """R4: what came in stays as it was"""
    X = table(6)
    before = X.copy()
    mean, spread = learn_scale(X)
    kept = mean.copy(), spread.copy()
    apply_scale(X, mean, spread)
    assert np.array_equal(X, before)
    assert np.array_equal(mean, kept[0])
    assert np.array_equal(spread, kept[1])


def test_many_scales(reference, agree, rng):
    """R1, R2: a hundred tables"""
    cases = []
    for _ in range(100):
        X = table(rng.randrange(10**6), rng.choice([1, 2, 5, 17]), rng.choice([1, 2, 7]))
        if rng.random() < 0.3:
            X[:, 0] = 3.0
        cases.append((X,))
    agree(learn_scale, reference.learn_scale, cases, tolerance=1e-9, size=lambda case: case[0].size)


def test_many_rows(reference, agree, rng):
    """R3: a hundred tables on learned scales"""
    cases = []
    for _ in range(100):
        n = rng.choice([1, 2, 7])
        X, other = table(rng.randrange(10**6), rng.choice([1, 3, 5]), n), table(rng.randrange(10**6), 13, n)
        cases.append((X, other.mean(axis=0), other.std(axis=0)))
    agree(apply_scale, reference.apply_scale, cases, tolerance=1e-9, size=lambda case: case[0].size)
