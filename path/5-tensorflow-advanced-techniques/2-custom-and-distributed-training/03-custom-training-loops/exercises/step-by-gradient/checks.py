import numpy as np
import pytest
from one_step import one_step


def network(seed, features=7, hidden=3, rows=5, dtype="float64"):
    """Weights, rows and labels: prime dimensions, means that are not zero."""
    r = np.random.default_rng(seed)
    weights = [r.normal(0.2, 0.6, shape).astype(dtype) for shape in ((features, hidden), (hidden,), (hidden, 1), (1,))]
    x, y = r.normal(0.5, 1, (rows, features)), (r.random((rows, 1)) < 0.4) * 1.0
    return weights, x.astype(dtype), y.astype(dtype)


def expected(weights, x, y, rate):
    """The same step with slopes worked out on paper."""
    W1, b1, W2, b2 = weights
    A = np.tanh(x @ W1 + b1)
    Z = A @ W2 + b2
    dZ = (1 / (1 + np.exp(-Z)) - y) / len(x)
    dA = dZ @ W2.T * (1 - A**2)
    slopes = [x.T @ dA, dA.sum(axis=0), A.T @ dZ, dZ.sum(axis=0)]
    moved = [w - rate * s for w, s in zip(weights, slopes, strict=True)]
    return float((np.logaddexp(0, Z) - y * Z).mean()), moved


def assert_close(got, right, tolerance=1e-6):
    assert len(got) == len(right)
    for array, other in zip(got, right, strict=True):
        np.testing.assert_allclose(np.asarray(array), other, rtol=tolerance, atol=tolerance)


def test_loss():
    """R1: the loss before the step"""
    case = (*network(1), 0.7)
    assert one_step(*case)[0] == pytest.approx(expected(*case)[0])


def test_loss_is_a_number():
    """R1: the loss is a Python float"""
    assert type(one_step(*network(2), 0.1)[0]) is float


def test_a_bias_by_hand():
    """R2: one bias, by hand"""
    weights = [np.zeros((2, 1)), np.zeros(1), np.zeros((1, 1)), np.zeros(1)]
    moved = one_step(weights, np.ones((4, 2)), np.array([[1.0], [1.0], [1.0], [0.0]]), 0.8)[1]
    assert_close(moved, [np.zeros((2, 1)), np.zeros(1), np.zeros((1, 1)), np.array([0.2])])


@pytest.mark.parametrize("rows", [1, 5, 23])
def test_all_weights(rows):
    """R2: every weight moves against its slope"""
    case = (*network(3, rows=rows), 0.5)
    assert_close(one_step(*case)[1], expected(*case)[1])


def test_downhill():
    """R2: a short step lowers the loss"""
    weights, x, y = network(4, rows=29)
    before, moved = one_step(weights, x, y, 0.01)
    assert one_step(moved, x, y, 0.0)[0] < before


def test_arguments_stay():
    """R3: what came in stays as it was"""
    weights, x, y = network(5)
    before = [a.copy() for a in (*weights, x, y)]
    one_step(weights, x, y, 0.9)
    assert all(np.array_equal(a, b) for a, b in zip((*weights, x, y), before, strict=True))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_arrays_of_the_same_kind(dtype):
    """R3: NumPy arrays of the same shapes and dtype"""
    weights, x, y = network(6, dtype=dtype)
    got = [(type(a), a.dtype.name, a.shape) for a in one_step(weights, x, y, 0.3)[1]]
    assert got == [(np.ndarray, dtype, w.shape) for w in weights]


def test_twice():
    """R4: the same call twice, the same answer"""
    case = (*network(7), 0.4)
    (loss, moved), (again, moved_again) = one_step(*case), one_step(*case)
    assert loss == again
    assert_close(moved_again, moved, 1e-12)


def test_many(rng):
    """R1, R2: a hundred other networks"""
    for _ in range(100):
        case = (*network(rng.randrange(10**6), rows=rng.choice([1, 2, 11]), hidden=rng.choice([1, 2, 5])), rng.choice([0.1, 0.6]))
        loss, moved = one_step(*case)
        right, right_moved = expected(*case)
        assert loss == pytest.approx(right)
        assert_close(moved, right_moved)
