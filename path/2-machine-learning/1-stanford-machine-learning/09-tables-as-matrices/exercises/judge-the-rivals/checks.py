import numpy as np
import pytest
from rivals import judge


def trips(seed, rows=11, features=3, rivals=5):
    r = np.random.default_rng(seed)
    X = r.uniform(1.0, 9.0, (rows, features))
    models = r.uniform(-2.0, 4.0, (features + 1, rivals))
    return X, X @ models[1:, 0] + models[0, 0] + r.normal(1.0, 2.0, rows), models


def test_exact_rival():
    """R1: a rival whose formula is exact costs nothing"""
    X, _, models = trips(1)
    y = np.array([models[0, 2] + sum(row * models[1:, 2]) for row in X])
    assert judge(X, y, models)[0][2] == pytest.approx(0.0, abs=1e-9)


def test_base_alone():
    """R1: without weights only the base is guessed"""
    X, y = np.array([[5.0, 1.0], [2.0, 8.0]]), np.array([4.0, 10.0])
    models = np.array([[6.0], [0.0], [0.0]])
    assert judge(X, y, models)[0][0] == pytest.approx((4 + 16) / 4)


def test_cost_by_hand():
    """R2: two rows and two rivals by hand"""
    X, y = np.array([[1.0], [3.0]]), np.array([2.0, 7.0])
    models = np.array([[1.0, 4.0], [2.0, 0.0]])
    assert np.asarray(judge(X, y, models)[0])[:2].tolist() == pytest.approx([0.25, 3.25])


def test_rivals_are_judged_alone():
    """R2: the cost of a rival does not depend on the others"""
    X, y, models = trips(2)
    together = judge(X, y, models)[0]
    alone = [judge(X, y, models[:, [place]])[0][0] for place in range(5)]
    assert np.asarray(together)[:5].tolist() == pytest.approx(alone)


def test_as_many_rows_as_costs():
    """R2: six trips and six costs"""
    X, y, models = trips(3, rows=6)
    expected = [float(((X @ model[1:] + model[0] - y) ** 2).mean() / 2) for model in models.T]
    assert np.asarray(judge(X, y, models)[0])[:5].tolist() == pytest.approx(expected)


def test_baseline():
    """R3: the last cost is that of the mean"""
    X, y, models = trips(4)
    costs = judge(X, y, models)[0]
    assert (len(costs), float(costs[-1])) == (6, pytest.approx(float(((y - y.mean()) ** 2).mean() / 2)))


def test_best_of_all():
    """R4: the place of the smallest cost"""
    X, y, models = trips(5)
    worse = models + np.array([9.0, 0.0, 4.0, 7.0, 8.0])
    worse[:, 1] = models[:, 0]
    best = judge(X, y, worse)[1]
    assert (best, type(best)) == (1, int)


def test_baseline_can_be_best():
    """R4: where all rivals are far off, the baseline is best"""
    X, y, models = trips(6)
    assert judge(X, y, models + 50)[1] == 5


def test_first_of_equals():
    """R4: of two equal rivals the first"""
    X, y, models = trips(7, rivals=3)
    models[:, 1] = models[:, 0]
    models[:, 2] = models[:, 0] + 20
    assert judge(X, y, models)[1] == 0


def test_whole_numbers():
    """R5: whole numbers are fine"""
    costs, best = judge(np.array([[1], [2]]), np.array([3, 4]), np.array([[2, 0], [1, 3]]))
    assert (np.asarray(costs).tolist(), best) == (pytest.approx([0.0, 1.0, 0.125]), 0)


def test_nothing_changed():
    """R5: what came in stays as it was"""
    case = trips(8)
    before = [part.copy() for part in case]
    judge(*case)
    assert all(np.array_equal(now, then) for now, then in zip(case, before, strict=True))


def test_the_library_says_so(data):
    """R1, R2, R3: on real patients, the same as scikit-learn"""
    from sklearn.dummy import DummyRegressor
    from sklearn.linear_model import LinearRegression
    from sklearn.metrics import mean_squared_error

    table = data("diabetes")
    X, y = table.iloc[:, :-1].to_numpy(float), table.iloc[:, -1].to_numpy(float)
    lines = [LinearRegression().fit(X[:300, :width], y[:300]) for width in (3, 7, 10)]
    models = np.zeros((X.shape[1] + 1, 3))
    for place, line in enumerate(lines):
        models[0, place] = line.intercept_
        models[1 : 1 + len(line.coef_), place] = line.coef_
    said = [line.predict(X[300:, :width]) for line, width in zip(lines, (3, 7, 10), strict=True)]
    said.append(DummyRegressor().fit(X[300:], y[300:]).predict(X[300:]))
    expected = [float(mean_squared_error(y[300:], guesses) / 2) for guesses in said]
    assert np.asarray(judge(X[300:], y[300:], models)[0]).tolist() == pytest.approx(expected, rel=1e-8)


def test_many_crossings(reference, agree, rng):
    """R1, R2, R3, R4: a hundred and twenty other tables"""
    cases = []
    for _ in range(120):
        sizes = rng.choice([2, 3, 7, 13]), rng.choice([1, 2, 5]), rng.choice([1, 2, 3, 6])
        cases.append(trips(rng.randrange(10**6), *sizes))
    agree(judge, reference.judge, cases, tolerance=1e-8, size=lambda case: case[0].size + case[2].size)
