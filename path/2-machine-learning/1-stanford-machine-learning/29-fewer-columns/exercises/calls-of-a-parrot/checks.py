import numpy as np
import pytest
from parrot_walk import walk
from sklearn.decomposition import PCA


def calls(seed, m=23, n=7):
    """Loudness of calls at n pitches: a few patterns of clearly different strength, far from zero."""
    r = np.random.default_rng(seed)
    strengths = 6.0 / 2.2 ** np.arange(n)
    turned = np.linalg.qr(r.normal(0, 1, (n, n)))[0]
    return 40.0 + r.normal(0, 3, n) + (r.normal(0, 1, (m, n)) * strengths) @ turned


def start_of(seed, n=7):
    return np.random.default_rng([7, seed]).normal(0.3, 2.0, n)


def same_walk(mine, theirs):
    try:
        return all(
            np.shape(one) == np.shape(other) and np.allclose(np.asarray(one, float), other, rtol=1e-6, atol=1e-8)
            for one, other in zip(mine, theirs, strict=True)
        )
    except Exception:
        return False


def test_louder_calls():
    """R1: all calls louder, the same direction"""
    X, start = calls(1), start_of(1)
    np.testing.assert_allclose(walk(X + 500.0, start, 9)[0], walk(X, start, 9)[0], atol=1e-6)


def test_one_pitch_louder():
    """R1: each pitch has its own mean"""
    X, start = calls(2), start_of(2)
    np.testing.assert_allclose(walk(X + np.arange(7) * 30.0, start, 9)[0], walk(X, start, 9)[0], atol=1e-6)


def test_length_of_the_start():
    """R1: a start ten times as long, the same walk"""
    X, start = calls(3), start_of(3)
    np.testing.assert_allclose(walk(X, 10 * start, 3)[1], walk(X, start, 3)[1], rtol=1e-9)


def test_by_hand():
    """R2: two steps by hand"""
    X = np.array([[5.0, 1.0], [1.0, 1.0], [3.0, 2.0], [3.0, 0.0]])
    v, variances, _ = walk(X, np.array([3.0, 3.0]), 2)
    assert list(variances) == pytest.approx([1.25, 32.5 / 17, 512.5 / 257])
    np.testing.assert_allclose(v, np.array([16.0, 1.0]) / np.sqrt(257), rtol=1e-9)


def test_number_of_variances():
    """R2: one variance more than steps"""
    X, start = calls(4), start_of(4)
    assert [len(walk(X, start, steps)[1]) for steps in (0, 1, 6)] == [1, 2, 7]


def test_never_falls():
    """R2: no step makes the variance smaller"""
    variances = walk(calls(5), start_of(5), 12)[1]
    assert min(np.diff(variances)) > -1e-9


@pytest.mark.parametrize("seed", [6, 7, 8])
def test_sign(seed):
    """R3: from a start and from its opposite, the same"""
    X, start = calls(seed), start_of(seed)
    one, other = np.asarray(walk(X, start, 5)[0]), np.asarray(walk(X, -start, 5)[0])
    np.testing.assert_allclose(one, other, atol=1e-9)
    assert one[np.argmax(np.abs(one))] > 0


def test_nothing_left_along_v():
    """R4: nothing is left along the direction"""
    v, _, left = walk(calls(9), start_of(9), 2)
    np.testing.assert_allclose(np.asarray(left) @ np.asarray(v), np.zeros(23), atol=1e-8)


def test_left_and_places():
    """R4: what is left and the places make the table"""
    X = calls(10)
    v, _, left = (np.asarray(part) for part in walk(X, start_of(10), 2))
    Z = X - X.mean(axis=0)
    np.testing.assert_allclose(left + np.outer(Z @ v, v), Z, atol=1e-8)


@pytest.mark.parametrize("seed", [11, 12])
def test_agrees_with_the_library(seed):
    """R5: the first two directions of scikit-learn, up to signs"""
    X = calls(seed, m=53)
    theirs = PCA(n_components=2).fit(X).components_
    first, _, left = walk(X, start_of(seed), 200)
    second = walk(np.asarray(left), start_of(seed), 200)[0]
    assert abs(np.asarray(first) @ theirs[0]) == pytest.approx(1, abs=1e-8)
    assert abs(np.asarray(second) @ theirs[1]) == pytest.approx(1, abs=1e-8)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other recordings"""
    cases = []
    for _ in range(110):
        n, seed = rng.choice([2, 3, 5]), rng.randrange(10**6)
        cases.append((calls(seed, rng.choice([5, 11, 17]), n), start_of(seed, n), rng.choice([0, 1, 2, 7])))
    agree(walk, reference.walk, cases, same=same_walk, size=lambda case: case[0].size + case[2])


def test_arguments_stay():
    """R6: calls and start stay as they were"""
    X, start = calls(13), start_of(13)
    before = X.copy(), start.copy()
    walk(X, start, 4)
    assert np.array_equal(X, before[0]) and np.array_equal(start, before[1])
