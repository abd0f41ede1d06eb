import numpy as np
import pytest
from every_slope import slopes


def network(seed, rows=7, sizes=(3, 5, 4)):
    """Weights between layers of these sizes, a table, and zeros and ones for the outputs."""
    r = np.random.default_rng(seed)
    thetas = [r.normal(0.3, 1.1, (after, before + 1)) for before, after in zip(sizes, sizes[1:], strict=False)]
    return thetas, r.normal(0.4, 1.5, (rows, sizes[0])), (r.random((rows, sizes[-1])) < 0.4).astype(float)


def cost(thetas, X, Y, lam):
    A = X
    for theta in thetas:
        sums = np.column_stack([np.ones(len(A)), A]) @ theta.T
        A = 1 / (1 + np.exp(-sums))
    leash = sum(float((theta[:, 1:] ** 2).sum()) for theta in thetas)
    return float((np.logaddexp(0, sums) - Y * sums).sum() + lam / 2 * leash) / len(X)


@pytest.mark.parametrize("rows, sizes", [(7, (3, 5, 4)), (1, (2, 1)), (11, (4, 2, 7, 5))])
def test_shapes(rows, sizes):
    """R1: a slope for each weight, matrix by matrix"""
    thetas, X, Y = network(1, rows, sizes)
    assert [np.shape(part) for part in slopes(thetas, X, Y, 1.0)] == [theta.shape for theta in thetas]


def test_one_unit_by_hand():
    """R2: a single unit, by hand"""
    (found,) = slopes([np.array([[0.0, 0.0]])], np.array([[4.0], [2.0]]), np.array([[1.0], [0.0]]), 0.0)
    np.testing.assert_allclose(found, [[0.0, -0.5]], atol=1e-12)


@pytest.mark.parametrize("sizes", [(3, 4), (3, 5, 2), (2, 4, 3, 5)])
@pytest.mark.parametrize("lam", [0.0, 2.0])
def test_slopes_are_measured(sizes, lam, expect):
    """R2: a tiny move changes the cost by its slope"""
    thetas, X, Y = network(2, sizes=sizes)
    expect.gradient(slopes(thetas, X, Y, lam), cost=lambda *moved: cost(moved, X, Y, lam), at=thetas)


def test_biases_are_not_pulled():
    """R2: the leash does not pull at biases"""
    thetas, X, Y = network(3)
    loose, tight = slopes(thetas, X, Y, 0.0), slopes(thetas, X, Y, 70.0)
    for theta, free, held in zip(thetas, loose, tight, strict=True):
        np.testing.assert_allclose(held[:, 0], free[:, 0], rtol=1e-9)
        np.testing.assert_allclose(held[:, 1:] - free[:, 1:], 10.0 * theta[:, 1:], rtol=1e-7)


def test_step_of_the_library():
    """R3: scikit-learn steps by the same slopes"""
    from sklearn.neural_network import MLPClassifier

    _, X, Y = network(4, rows=37, sizes=(5, 3))
    settings = {"activation": "logistic", "solver": "sgd", "momentum": 0, "learning_rate_init": 1.0}
    model = MLPClassifier((4,), batch_size=37, alpha=2.0, random_state=0, **settings)

    def weights():
        return [np.column_stack([b, w.T]) for b, w in zip(model.intercepts_, model.coefs_, strict=True)]

    model.partial_fit(X, Y, classes=range(3))
    before = weights()
    model.partial_fit(X, Y)
    for old, new, slope in zip(before, weights(), slopes(before, X, Y, 2.0), strict=True):
        np.testing.assert_allclose(slope, old - new, rtol=1e-8, atol=1e-10)


def test_many(reference, agree, rng):
    """R1, R2: a hundred other networks"""
    cases = []
    for _ in range(110):
        sizes = (*rng.sample([1, 2, 3, 4], rng.choice([1, 2, 3])), rng.choice([1, 2, 4]))
        cases.append((*network(rng.randrange(10**6), rng.choice([1, 3, 8]), sizes), rng.choice([0.0, 0.5, 3.0])))
    agree(slopes, reference.slopes, cases, tolerance=1e-9, size=lambda case: sum(theta.size for theta in case[0]))


def test_nothing_changed():
    """R4: weights, table and truth stay as they were"""
    thetas, X, Y = network(5)
    before = [part.copy() for part in (*thetas, X, Y)]
    slopes(thetas, X, Y, 2.0)
    assert all(np.array_equal(now, then) for now, then in zip((*thetas, X, Y), before, strict=True))
