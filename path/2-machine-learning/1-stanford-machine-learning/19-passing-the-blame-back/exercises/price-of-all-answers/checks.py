import numpy as np
import pytest
from price_of_answers import price


def network(seed, rows=7, sizes=(3, 5, 4)):
    """Weights between layers of these sizes, a table, and zeros and ones for the outputs."""
    r = np.random.default_rng(seed)
    thetas = [r.normal(0.3, 1.1, (after, before + 1)) for before, after in zip(sizes, sizes[1:], strict=False)]
    return thetas, r.normal(0.4, 1.5, (rows, sizes[0])), (r.random((rows, sizes[-1])) < 0.4).astype(float)


@pytest.mark.parametrize("outputs", [1, 3, 10])
def test_coins(outputs):
    """R1: weights of zero cost one coin for each output"""
    _, X, Y = network(1, sizes=(3, outputs))
    thetas = [np.zeros((5, 4)), np.zeros((outputs, 6))]
    assert float(price(thetas, X, Y, 0.0)) == pytest.approx(outputs * np.log(2))


def test_one_unit():
    """R1: one unit and two rows, by hand"""
    X, Y = np.array([[0.0], [1.0]]), np.array([[1.0], [0.0]])
    wanted = (-np.log(1 / (1 + np.exp(1.0))) - np.log(1 - 1 / (1 + np.exp(-2.0)))) / 2
    assert float(price([np.array([[-1.0, 3.0]])], X, Y, 0.0)) == pytest.approx(wanted)


def test_hidden_is_bent():
    """R1: a hidden sum is bent before it goes on"""
    thetas = [np.array([[0.0, np.log(3.0)]]), np.array([[-1.5, 2.0]])]
    assert float(price(thetas, np.array([[1.0]]), np.array([[0.0]]), 0.0)) == pytest.approx(np.log(2))


def test_rows_twice():
    """R1: the same rows twice cost the same"""
    thetas, X, Y = network(2)
    once = float(price(thetas, X, Y, 0.0))
    assert float(price(thetas, np.vstack([X, X]), np.vstack([Y, Y]), 0.0)) == pytest.approx(once)


def test_penalty():
    """R2: what the penalty adds"""
    thetas, X, Y = network(3, sizes=(2, 3, 5))
    added = float(price(thetas, X, Y, 4.0)) - float(price(thetas, X, Y, 0.0))
    assert added == pytest.approx(4.0 / 14 * sum(float((theta[:, 1:] ** 2).sum()) for theta in thetas))


def test_biases_are_free():
    """R2: biases pay nothing"""
    thetas = [np.array([[3.0, 0.0], [-2.0, 0.0], [1.0, 0.0]]), np.array([[5.0, 0.0, 0.0, 0.0]])]
    _, X, Y = network(4, sizes=(1, 1))
    assert float(price(thetas, X, Y, 100.0)) == pytest.approx(float(price(thetas, X, Y, 0.0)))


def test_large_sums():
    """R3: sums of thousands, up and down"""
    X = np.array([[1.0], [-1.0]])
    thetas, Y = [np.array([[0.0, 3000.0], [0.0, -2000.0]])], np.array([[1.0, 0.0], [0.0, 0.0]])
    assert float(price(thetas, X, Y, 0.0)) == pytest.approx(1000.0)


def test_many(reference, agree, rng):
    """R1, R2: a hundred other networks"""
    cases = []
    for _ in range(110):
        sizes = (*rng.sample([1, 2, 3, 5, 7], rng.choice([1, 2, 3])), rng.choice([1, 2, 4]))
        cases.append((*network(rng.randrange(10**6), rng.choice([1, 3, 8]), sizes), rng.choice([0.0, 0.5, 3.0])))
    agree(price, reference.price, cases, tolerance=1e-9, size=lambda case: sum(theta.size for theta in case[0]))


def test_nothing_changed():
    """R4: weights, table and truth stay as they were"""
    thetas, X, Y = network(5)
    before = [part.copy() for part in (*thetas, X, Y)]
    price(thetas, X, Y, 2.0)
    assert all(np.array_equal(now, then) for now, then in zip((*thetas, X, Y), before, strict=True))
