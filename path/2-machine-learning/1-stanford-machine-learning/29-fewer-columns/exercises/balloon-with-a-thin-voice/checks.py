import numpy as np
import pytest
from sklearn.decomposition import PCA
from thin_voice import learn, pack, unpack


def flights(seed, m=29, n=11):
    """Temperatures at n heights, colder and colder, with a few patterns of different strength."""
    r = np.random.default_rng(seed)
    turned = np.linalg.qr(r.normal(0, 1, (n, n)))[0]
    strengths = 9.0 / 1.7 ** np.arange(n)
    return 15.0 - 6.0 * np.arange(n) + (r.normal(0, 1, (m, n)) * strengths) @ turned


def plan_of(X, keep):
    mean, directions = learn(X, keep)
    return np.asarray(mean, float), np.asarray(directions, float)


def same_plan(mine, theirs):
    """The same means, as many directions, and the same places on them, whatever the signs."""
    try:
        (mean, directions), (means, others) = mine, theirs
        directions, others = np.asarray(directions, float), np.asarray(others, float)
        return bool(
            np.allclose(mean, means, rtol=1e-8)
            and directions.shape == others.shape
            and np.allclose(np.abs((directions * others).sum(axis=1)), 1, atol=1e-6)
        )
    except Exception:
        return False


def test_means():
    """R1: the mean of each height"""
    X = flights(1)
    np.testing.assert_allclose(plan_of(X, 0.9)[0], X.mean(axis=0), rtol=1e-9)


@pytest.mark.parametrize("seed", [2, 3])
def test_directions(seed):
    """R1: the best directions, the very best first"""
    X = flights(seed)
    directions = plan_of(X, 0.97)[1]
    theirs = PCA(svd_solver="full").fit(X).components_[: len(directions)]
    np.testing.assert_allclose(np.abs((directions * theirs).sum(axis=1)), np.ones(len(directions)), atol=1e-8)


def test_length_and_angle():
    """R1: length 1, at right angles"""
    directions = plan_of(flights(4), 0.95)[1]
    np.testing.assert_allclose(directions @ directions.T, np.eye(len(directions)), atol=1e-8)


@pytest.mark.parametrize("keep", [0.5, 0.9, 0.99, 0.999])
def test_how_many(keep):
    """R2: the smallest number of directions that keeps enough"""
    X = flights(5)
    kept = PCA(svd_solver="full").fit(X).explained_variance_ratio_.cumsum()
    k = len(plan_of(X, keep)[1])
    assert kept[k - 1] >= keep and (k == 1 or kept[k - 2] < keep), f"{k} directions for a share of {keep}"


def test_exactly_one_half():
    """R2: exactly the share is enough"""
    X = np.zeros((8, 2))
    X[:4, 0], X[4:, 1] = [1.0, -1.0, 1.0, -1.0], [1.0, -1.0, 1.0, -1.0]
    assert len(plan_of(X, 0.5)[1]) == 1


def test_codes():
    """R3: shadows of the rows, less the plan's means"""
    X, new = flights(6), flights(7, m=5)
    mean, directions = plan_of(X, 0.97)
    codes = np.asarray(pack(new, (mean, directions)), float)
    np.testing.assert_allclose(codes, (new - mean) @ directions.T, atol=1e-8)


def test_single_flight():
    """R3: a single flight"""
    X, new = flights(8), flights(9, m=1)
    plan = plan_of(X, 0.9)
    codes = np.asarray(pack(new, plan), float)
    assert codes.shape == (1, len(plan[1]))
    np.testing.assert_allclose(codes, (new - plan[0]) @ plan[1].T, atol=1e-8)


def test_recovered():
    """R4: rows from codes and plan"""
    mean, directions = plan_of(flights(10), 0.97)
    codes = np.random.default_rng(11).normal(0, 4, (3, len(directions)))
    np.testing.assert_allclose(unpack(codes, (mean, directions)), codes @ directions + mean, atol=1e-8)


@pytest.mark.parametrize("seed", [12, 13])
def test_agrees_with_the_library(seed):
    """R5: recovered as scikit-learn recovers them"""
    X, new = flights(seed), flights(seed + 50, m=7)
    plan = plan_of(X, 0.99)
    model = PCA(n_components=len(plan[1]), svd_solver="full").fit(X)
    back = unpack(np.asarray(pack(new, plan), float), plan)
    np.testing.assert_allclose(back, model.inverse_transform(model.transform(new)), atol=1e-7)


def test_many(reference, agree, rng):
    """R1, R2: a hundred other balloons"""
    cases = []
    for _ in range(110):
        X = flights(rng.randrange(10**6), rng.choice([7, 13, 31]), rng.choice([2, 3, 5]))
        cases.append((X, rng.choice([0.5, 0.8, 0.9, 0.95, 0.99, 0.999])))
    agree(learn, reference.learn, cases, same=same_plan, size=lambda case: case[0].size)


def test_nothing_changed():
    """R6: flights, codes and plan stay as they were"""
    X = flights(14)
    mean, directions = plan_of(X, 0.9)
    codes = (X - mean) @ directions.T
    before = X.copy(), codes.copy(), mean.copy(), directions.copy()
    learn(X, 0.9), pack(X, (mean, directions)), unpack(codes, (mean, directions))
    assert all(np.array_equal(now, then) for now, then in zip((X, codes, mean, directions), before, strict=True))
