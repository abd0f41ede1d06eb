import numpy as np
import pytest
from loop_like_fit import train


def network(seed, features=5, hidden=3, dtype="float64"):
    r = np.random.default_rng(seed)
    shapes = ((features, hidden), (hidden,), (hidden, 1), (1,))
    return [r.normal(0.2, 0.6, shape).astype(dtype) for shape in shapes]


def table(seed, m=23, features=5, dtype="float64"):
    """Rows with a mean that is not zero, and fewer ones than zeros."""
    r = np.random.default_rng(seed)
    y = (r.random((m, 1)) < 0.35) * 1.0
    return (r.normal(0.5, 1, (m, features)) + y).astype(dtype), y.astype(dtype)


def loss_and_slopes(weights, x, y):
    """Mean loss and slopes, worked out on paper."""
    W1, b1, W2, b2 = weights
    A = np.tanh(x @ W1 + b1)
    Z = A @ W2 + b2
    dZ = (1 / (1 + np.exp(-Z)) - y) / len(x)
    dA = dZ @ W2.T * (1 - A**2)
    return float((np.logaddexp(0, Z) - y * Z).mean()), [x.T @ dA, dA.sum(axis=0), A.T @ dZ, dZ.sum(axis=0)]


def expected(weights, rows, valid, rate, batch, epochs):
    """The same training without a framework."""
    losses, held = [], []
    for _ in range(epochs):
        seen = []
        for first in range(0, len(rows[0]), batch):
            x, y = (part[first : first + batch] for part in rows)
            loss, slopes = loss_and_slopes(weights, x, y)
            seen += [loss] * len(x)
            weights = [w - rate * s for w, s in zip(weights, slopes, strict=True)]
        losses.append(sum(seen) / len(seen))
        held.append(loss_and_slopes(weights, *valid)[0])
    return {"weights": weights, "loss": losses, "valid_loss": held}


def assert_weights(got, right, tolerance=1e-7):
    assert len(got["weights"]) == 4
    for array, other in zip(got["weights"], right["weights"], strict=True):
        np.testing.assert_allclose(np.asarray(array), other, rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("batch", [1, 4, 23, 50])
def test_one_epoch(batch):
    """R1: one epoch, with a batch that does not divide the rows"""
    case = (network(1), table(2), table(3, m=11), 0.4, batch, 1)
    assert_weights(train(*case), expected(*case))


def test_seven_rows_in_threes():
    """R1: seven rows in threes make three steps"""
    case = (network(4), table(5, m=7), table(6, m=7), 0.8, 3, 1)
    assert_weights(train(*case), expected(*case))


def test_order_of_the_rows():
    """R1: turned round, the rows give other weights"""
    X, y = table(7)
    case = (network(8), (X[::-1].copy(), y[::-1].copy()), table(9), 0.9, 6, 1)
    assert_weights(train(*case), expected(*case))


@pytest.mark.parametrize("batch", [4, 12])
def test_equal_batches(batch):
    """R2: several steps, each with slopes of its own"""
    case = (network(10), table(11, m=12), table(12, m=12), 0.3, batch, 3)
    assert_weights(train(*case), expected(*case))


def test_two_steps_from_one_state():
    """R2: epochs in one call or one by one"""
    start, rows, valid = network(13), table(14), table(15)
    one = train(start, rows, valid, 0.5, 8, 1)
    again = train([np.asarray(w) for w in one["weights"]], rows, valid, 0.5, 8, 1)
    assert_weights(train(start, rows, valid, 0.5, 8, 2), again)


@pytest.mark.parametrize(("m", "batch"), [(12, 4), (13, 4), (7, 6)])
def test_loss(m, batch):
    """R3: the loss of each epoch, over rows"""
    case = (network(16), table(17, m=m), table(18), 0.6, batch, 3)
    assert train(*case)["loss"] == pytest.approx(expected(*case)["loss"])


def test_loss_at_rate_zero():
    """R3: at a rate of 0 the loss stays"""
    start, rows = network(19), table(20)
    right = loss_and_slopes(start, *rows)[0]
    assert train(start, rows, rows, 0.0, 5, 3)["loss"] == pytest.approx([right] * 3)


@pytest.mark.parametrize(("m", "batch"), [(11, 4), (1, 5), (8, 8)])
def test_valid_loss(m, batch):
    """R4: validation loss over rows, after each epoch"""
    case = (network(21), table(22), table(23, m=m), 0.6, batch, 3)
    assert train(*case)["valid_loss"] == pytest.approx(expected(*case)["valid_loss"])


def test_validation_moves_nothing():
    """R4: other validation rows, the same weights"""
    start, rows = network(24), table(25)
    one, two = (train(start, rows, table(seed, m=29), 0.5, 7, 2) for seed in (26, 27))
    assert_weights(one, two, 1e-12)
    assert one["loss"] == pytest.approx(two["loss"])


def test_arguments_stay():
    """R5: nothing changes, and a second call gives the same"""
    start, rows, valid = network(28), table(29), table(30)
    before = [a.copy() for a in (*start, *rows, *valid)]
    first, second = (train(start, rows, valid, 0.7, 5, 2) for _ in range(2))
    assert_weights(first, second, 1e-12)
    assert all(np.array_equal(a, b) for a, b in zip((*start, *rows, *valid), before, strict=True))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_arrays_and_numbers(dtype):
    """R5: arrays of the same dtype and shapes, losses as floats"""
    got = train(network(31, dtype=dtype), table(32, dtype=dtype), table(33, dtype=dtype), 0.3, 7, 2)
    kinds = [(type(a), a.dtype.name, a.shape) for a in got["weights"]]
    assert kinds == [(np.ndarray, dtype, shape) for shape in ((5, 3), (3,), (3, 1), (1,))]
    assert [type(loss) for loss in got["loss"] + got["valid_loss"]] == [float] * 4


def test_no_epoch():
    """R2: no epoch, no step"""
    start = network(34)
    got = train(start, table(35), table(36), 0.5, 4, 0)
    assert_weights(got, {"weights": start})
    assert (got["loss"], got["valid_loss"]) == ([], [])


def test_learns():
    """R2: forty rows can be learned by heart"""
    rows = table(37, m=41)
    losses = train(network(38), rows, rows, 0.5, 14, 20)["loss"]
    assert losses[-1] < losses[0] * 0.75


def test_many(rng):
    """R1, R2, R3, R4: a hundred other trainings"""
    for _ in range(100):
        parts = [table(rng.randrange(10**6), m=rng.choice([1, 2, 3])) for _ in range(2)]
        case = (network(rng.randrange(10**6)), *parts, rng.choice([0.1, 0.6]), 2, 1)
        got, right = train(*case), expected(*case)
        assert_weights(got, right)
        assert got["loss"] == pytest.approx(right["loss"])
        assert got["valid_loss"] == pytest.approx(right["valid_loss"])
