import numpy as np
import pytest
from penalty_choice import choose
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

PENALTIES = [0.0, 0.1, 1.0, 10.0, 100.0, 1000.0]


def beds(seed, m=29, n=7):
    """Few rows, several columns of different size, and heights that hardly depend on most of them."""
    r = np.random.default_rng(seed)
    X = r.normal(2.0, 1.0, (m, n)) * r.uniform(0.2, 90.0, n)
    return X, 40.0 + 2.5 * X[:, 0] / X[:, 0].std() + r.normal(0.0, 4.0, m)


def expected(X, y, lambdas, count):
    misses = []
    for lam in lambdas:
        model = make_pipeline(StandardScaler(), Ridge(alpha=lam, solver="svd")).fit(X[:count], y[:count])
        misses.append(float(np.sqrt(((model.predict(X[count:]) - y[count:]) ** 2).mean())))
    return misses


def test_same_rows_twice():
    """R1: judges with the same columns and other heights"""
    X, y = beds(1, m=17)
    both = np.vstack([X, X[::-1]])
    heights = np.concatenate([y, y[::-1] + 3.0])
    assert choose(both, heights, PENALTIES, 17)[1] == pytest.approx(expected(both, heights, PENALTIES, 17), rel=1e-6)


@pytest.mark.parametrize("seed", [2, 3])
def test_misses(seed):
    """R1, R2: the miss of each penalty"""
    X, y = beds(seed)
    assert choose(X, y, PENALTIES, 19)[1] == pytest.approx(expected(X, y, PENALTIES, 19), rel=1e-6)


def test_judges_on_the_line():
    """R1: judges who lie on the line of those who learn are not missed"""
    X, y = beds(8)
    learn, heights = X[:19], y[:19]
    judge = np.vstack([X[19:], 2 * learn.mean(axis=0) - X[19:]])
    line = LinearRegression().fit(learn, heights)
    both = np.vstack([learn, judge])
    assert choose(both, np.concatenate([heights, line.predict(judge)]), [0.0], 19)[1] == pytest.approx([0.0], abs=1e-6)


def test_wild_judges():
    """R2: wild rows among the judges do not move the scale"""
    X, y = beds(4)
    X[-3:] *= 20
    assert choose(X, y, PENALTIES, 19)[1] == pytest.approx(expected(X, y, PENALTIES, 19), rel=1e-6)


def test_best():
    """R3: the penalty with the smallest miss"""
    for seed in range(20):
        X, y = beds(100 + seed)
        misses = expected(X, y, PENALTIES, 13)
        assert choose(X, y, PENALTIES, 13)[0] == PENALTIES[int(np.argmin(misses))]


def test_first_of_equals():
    """R3: of equals the first"""
    X, y = beds(5)
    y[:] = 12.0
    assert choose(X, y, [3.0, 1.0, 7.0], 19)[0] == 3.0


def test_order_of_misses():
    """R3: the order of the penalties does not matter"""
    X, y = beds(6)
    best, misses = choose(X, y, PENALTIES[::-1], 19)
    assert (best, misses[::-1]) == (choose(X, y, PENALTIES, 19)[0], pytest.approx(expected(X, y, PENALTIES, 19), rel=1e-6))


def test_nothing_changed():
    """R4: what came in stays as it was"""
    X, y = beds(7)
    before, penalties = (X.copy(), y.copy()), [1.0, 2.0]
    choose(X, y, penalties, 19)
    assert np.array_equal(X, before[0])
    assert np.array_equal(y, before[1])
    assert penalties == [1.0, 2.0]
