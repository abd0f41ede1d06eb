import numpy as np
import pytest
from slope_meter import measured_gradient


def smooth(kind, a):
    """A smooth function of an array, and its slopes."""
    functions = {
        "square": (lambda w: float((a * w**2).sum()), lambda w: 2 * a * w),
        "sine": (lambda w: float((np.sin(w) * a).sum()), lambda w: np.cos(w) * a),
        "mixed": (lambda w: float(w.sum() ** 2), lambda w: np.full(w.shape, 2 * w.sum())),
        "curved": (lambda w: float(np.exp(0.3 * w).sum()), lambda w: 0.3 * np.exp(0.3 * w)),
    }
    return functions[kind]


@pytest.mark.parametrize("shape", [(1,), (3,), (2, 5), (7, 1), (2, 3, 5)])
def test_shape(shape):
    """R1: the shape of w"""
    w = np.random.default_rng(1).normal(1.0, 1.0, shape)
    assert np.shape(measured_gradient(lambda v: float(v.sum()), w)) == shape


def test_each_entry_alone():
    """R1: each entry has its own slope"""
    slopes = measured_gradient(lambda v: float(v[0] * 2 - v[1] * 7 + v[2]), np.array([1.0, 4.0, 9.0]))
    assert np.asarray(slopes).tolist() == pytest.approx([2, -7, 1])


@pytest.mark.parametrize("kind", ["square", "sine", "mixed", "curved"])
def test_six_digits(kind):
    """R2: right to six digits"""
    w = np.random.default_rng(2).normal(2.0, 1.5, (3, 5))
    f, slopes = smooth(kind, 1.7)
    np.testing.assert_allclose(measured_gradient(f, w), slopes(w), rtol=2e-6, atol=1e-7)


def test_both_sides():
    """R2: both sides are measured"""
    seen = []

    def f(v):
        seen.append(float(v[0]))
        return float(v[0] ** 2)

    measured_gradient(f, np.array([2.0]))
    assert min(seen) < 2.0 < max(seen)


def test_w_stays():
    """R3: w is the same afterwards"""
    w = np.random.default_rng(3).normal(size=(3, 2))
    before = w.copy()
    measured_gradient(lambda v: float((v**3).sum()), w)
    assert np.array_equal(w, before)


def test_whole_numbers():
    """R3: whole numbers are measured as well"""
    slopes = measured_gradient(lambda v: float((v**2).sum()), np.array([3, -2]))
    assert np.asarray(slopes).tolist() == pytest.approx([6, -4])


def test_f_may_keep_its_array():
    """R3: what f is given belongs to f"""
    given = []

    def f(v):
        given.append(v)
        return float(v.sum())

    w = np.array([1.0, 5.0])
    measured_gradient(f, w)
    assert all(v is not w for v in given)
    assert max(np.abs(v - w).max() for v in given) < 0.01


def test_number_of_calls():
    """R4: two calls for each entry"""
    calls = []
    measured_gradient(lambda v: calls.append(1) or float(v.sum()), np.ones((3, 5)))
    assert len(calls) == 30


def test_many(rng):
    """R1, R2: a hundred other places"""
    for _ in range(100):
        r = np.random.default_rng(rng.randrange(10**6))
        w = r.normal(0.5, 2.0, rng.choice([(1,), (3,), (2, 3)]))
        f, slopes = smooth(rng.choice(["square", "sine", "mixed", "curved"]), r.uniform(0.5, 3.0))
        np.testing.assert_allclose(measured_gradient(f, w), slopes(w), rtol=2e-6, atol=1e-6)
