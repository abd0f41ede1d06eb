import numpy as np
import pytest
from orchid_report import report


def leaves(seed, m=13, n=2):
    """Leaves of both sorts, and weights whose length is not 1."""
    r = np.random.default_rng(seed)
    X, y = r.normal(6.0, 2.0, (m, n)), np.where(r.random(m) < 0.4, 1, -1)
    w = r.normal(0.6, 0.7, n) + 0.1
    return X, y, w, float(-X.mean(axis=0) @ w + r.normal(0, 0.3))


def alike(mine, theirs):
    try:
        width, room, held = mine
        return bool(
            np.isclose(float(width), theirs[0], rtol=1e-9)
            and np.shape(room) == np.shape(theirs[1])
            and np.allclose(np.asarray(room, float), theirs[1], rtol=1e-9, atol=1e-12)
            and [int(row) for row in held] == [int(row) for row in theirs[2]]
        )
    except Exception:
        return False


def test_width():
    """R1: from edge to edge"""
    assert float(report(*leaves(1)[:2], np.array([0.3, 0.4]), -2.0)[0]) == pytest.approx(4.0)


def test_b_moves_the_road():
    """R1: b moves the road and does not widen it"""
    X, y, w, b = leaves(2)
    assert float(report(X, y, w, b + 5.0)[0]) == pytest.approx(2 / float(np.sqrt(w @ w)))


def test_room():
    """R2: centimetres, positive on the own side"""
    X, y = np.array([[4.0, 7.0], [4.0, 7.0], [1.0, 1.0]]), np.array([1, -1, -1])
    room = report(X, y, np.array([6.0, 8.0]), -30.0)[1]
    np.testing.assert_allclose(np.asarray(room, float), [5.0, -5.0, 1.6], rtol=1e-9)


@pytest.mark.parametrize("seed", [3, 4])
def test_ten_times_the_weights(seed):
    """R2: weights ten times as large, the same room"""
    X, y, w, b = leaves(seed)
    np.testing.assert_allclose(report(X, y, 10 * w, 10 * b)[1], report(X, y, w, b)[1], rtol=1e-9)


def test_who_holds():
    """R3: on the edge, on the road, on the wrong side"""
    X = np.array([[3.0], [-1.0000001], [0.4], [9.0], [-0.7], [1.0000001]])
    held = report(X, np.array([1, -1, 1, 1, 1, 1]), np.array([1.0]), 0.0)[2]
    assert [int(row) for row in held] == [1, 2, 4, 5]


def test_a_thousandth():
    """R3: a thousandth is allowed, and no more"""
    X = np.array([[1.0005], [1.001], [1.002], [-1.0009], [-1.3]])
    held = report(X, np.array([1, 1, 1, -1, -1]), np.array([1.0]), 0.0)[2]
    assert [int(row) for row in held] == [0, 1, 3]


def test_nobody_holds():
    """R3: perhaps nobody"""
    assert list(report(np.array([[5.0], [-5.0]]), np.array([1, -1]), np.array([1.0]), 0.0)[2]) == []


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other lines"""
    cases = []
    for _ in range(120):
        cases.append(leaves(rng.randrange(10**6), rng.choice([1, 3, 7, 17]), rng.choice([1, 2, 5])))
    agree(report, reference.report, cases, same=alike, size=lambda case: case[0].size)


def test_nothing_changed():
    """R4: leaves, sorts and weights stay as they were"""
    X, y, w, b = leaves(5)
    before = X.copy(), y.copy(), w.copy()
    report(X, y, w, b)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, w), before, strict=True))
