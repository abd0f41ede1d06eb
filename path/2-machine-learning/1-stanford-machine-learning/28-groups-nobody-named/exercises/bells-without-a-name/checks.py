import numpy as np
import pytest
from bells import sort_bells
from sklearn.cluster import KMeans


def bells(seed, m=23, n=3, K=3, tries=4):
    """Rows around a few places, and starts at rows."""
    r = np.random.default_rng(seed)
    places = r.normal(2, 4, (K + 1, n))
    X = places[r.integers(0, K + 1, m)] + r.normal(0, 1, (m, n))
    return X, np.array([X[r.choice(m, K, replace=False)] for _ in range(tries)])


def alike(mine, theirs):
    """Whether two answers are the same but for the numbers of the groups."""
    try:
        group, centres, cost = (np.asarray(part, float) for part in mine)
        other, truth, right = (np.asarray(part, float) for part in theirs)
        if group.shape != other.shape or centres.shape != truth.shape or cost.shape != ():
            return False
        if not np.isclose(cost, right, rtol=1e-8, atol=1e-10):
            return False
        if not np.array_equal(group[:, None] == group, other[:, None] == other):
            return False
        return np.allclose(centres[group.astype(int)], truth[other.astype(int)], rtol=1e-8, atol=1e-9)
    except (IndexError, TypeError, ValueError):
        return False


def test_by_hand():
    """R1: a walk of three rounds, worked out by hand"""
    X = np.array([[0.0], [2.0], [4.0], [12.0], [14.0]])
    group, centres, _ = sort_bells(X, np.array([[[0.0], [2.0]]]))
    assert np.asarray(group).tolist() == [0, 0, 0, 1, 1]
    assert np.asarray(centres, float).ravel() == pytest.approx([2.0, 13.0])


def test_equals():
    """R1: of equal distances, the first centre"""
    X = np.array([[0.0, 0.0], [2.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [3.0, 0.0]])
    assert np.asarray(sort_bells(X, X[None, :2])[0]).tolist() == [0, 1, 0, 0, 1]


def test_long_walk():
    """R1: a long walk goes on to its end"""
    X = np.cumsum(np.arange(1.0, 30.0)).reshape(-1, 1)
    centres = np.asarray(sort_bells(X, X[None, :2])[1], float)
    group = abs(X - centres.ravel()).argmin(axis=1)
    assert centres.ravel() == pytest.approx([X[group == 0].mean(), X[group == 1].mean()])


def test_lonely():
    """R2: a centre without rows goes to the farthest row"""
    X = np.array([[0.0], [1.0], [2.0], [10.0]])
    group, centres, J = sort_bells(X, np.array([[[1.0], [99.0]]]))
    assert np.asarray(group).tolist() == [0, 0, 0, 1]
    assert (np.asarray(centres, float).ravel().tolist(), float(J)) == ([1.0, 10.0], 0.5)


def test_two_lonely():
    """R2: two centres without rows take two different rows"""
    X = np.array([[0.0], [1.0], [2.0], [10.0], [30.0]])
    group, centres, J = sort_bells(X, np.array([[[1.0], [99.0], [100.0]]]))
    assert np.asarray(group).tolist() == [0, 0, 0, 2, 1]
    assert float(J) == pytest.approx(0.4)


def test_all_the_same():
    """R2: equal rows leave a centre alone, and the walk ends"""
    group, centres, J = sort_bells(np.full((5, 2), 3.0), np.array([[[3.0, 3.0], [7.0, 7.0]]]))
    assert (np.asarray(group).tolist(), float(J)) == ([0] * 5, 0.0)
    assert np.asarray(centres, float).tolist() == [[3.0, 3.0], [3.0, 3.0]]


def test_cost():
    """R3: the mean of the squared distances"""
    X = np.array([[1.0, 1.0], [1.0, 5.0], [9.0, 0.0]])
    assert float(sort_bells(X, X[None, [0, 2]])[2]) == pytest.approx(8 / 3)


def test_best_of_tries(reference):
    """R3: the cheapest of several tries, wherever it stands"""
    X = np.array([[0.0, 0.0], [0.0, 1.0], [6.0, 0.0], [6.0, 1.0]])
    good, bad = [[0.0, 0.5], [6.0, 0.5]], [[3.0, 0.0], [3.0, 1.0]]
    for starts in ([good, bad, bad], [bad, good, bad], [bad, bad, good]):
        assert float(sort_bells(X, np.array(starts))[2]) == pytest.approx(0.25)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_library(seed):
    """R4: the same cost as scikit-learn from the same start"""
    X, starts = bells(seed, m=101, K=4, tries=1)
    model = KMeans(4, init=starts[0], n_init=1, tol=0).fit(X)
    assert float(sort_bells(X, starts)[2]) == pytest.approx(model.inertia_ / 101, rel=1e-9)


def test_arguments_stay():
    """R5: what came in stays as it was"""
    X, starts = bells(4)
    before = X.copy(), starts.copy()
    sort_bells(X, starts)
    assert np.array_equal(X, before[0]) and np.array_equal(starts, before[1])


def test_whole_numbers():
    """R1: centres between whole numbers"""
    X = np.array([[1], [2], [9], [10]])
    centres = sort_bells(X, X[None, [0, 3]])[1]
    assert np.asarray(centres, float).ravel().tolist() == [1.5, 9.5]


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other piles of bells"""
    cases = []
    for _ in range(110):
        X, starts = bells(rng.randrange(10**6), rng.choice([5, 13, 31]), rng.choice([1, 2, 5]), rng.choice([1, 2, 3]), rng.choice([1, 3]))
        if rng.random() < 0.3:
            starts[:, -1] += 40.0
        cases.append((X, starts))
    agree(sort_bells, reference.sort_bells, cases, same=alike, size=lambda case: case[0].size)
