import warnings

import numpy as np
import pytest
from as_sure import probabilities


def network(seed, rows=7, sizes=(3, 5, 4)):
    """A table, and weights in the library's layout between layers of these sizes."""
    r = np.random.default_rng(seed)
    coefs = [r.normal(0.2, 1.3, (before, after)) for before, after in zip(sizes, sizes[1:], strict=False)]
    intercepts = [r.normal(-0.3, 1.0, after) for after in sizes[1:]]
    return r.normal(0.4, 1.5, (rows, sizes[0])), coefs, intercepts


@pytest.mark.parametrize("rows, sizes", [(7, (3, 5, 4)), (1, (2, 3)), (11, (4, 2, 7, 5))])
def test_shares(rows, sizes):
    """R1: a row of shares for each row, adding up to 1"""
    shares = np.asarray(probabilities(*network(1, rows, sizes)))
    assert shares.shape == (rows, sizes[-1])
    np.testing.assert_allclose(shares.sum(axis=1), np.ones(rows), rtol=1e-9)


def test_no_hidden_layer():
    """R2: without a hidden layer it is softmax of the sums"""
    shares = probabilities(np.array([[1.0]]), [np.array([[np.log(6.0), 0.0]])], [np.array([0.0, np.log(2.0)])])
    np.testing.assert_allclose(shares, [[0.75, 0.25]], rtol=1e-9)


def test_one_hidden_unit():
    """R2: a hidden sum is bent, a last sum is not"""
    shares = probabilities(np.array([[2.0]]), [np.array([[3.0]]), np.array([[4.0, 0.0]])], [np.array([-1.0]), np.zeros(2)])
    hidden = 1 / (1 + np.exp(-5))
    assert shares[0][0] == pytest.approx(1 / (1 + np.exp(-4 * hidden)))


def test_row_by_row():
    """R2: other rows do not change the shares of a row"""
    X, coefs, intercepts = network(2)
    together = np.asarray(probabilities(X, coefs, intercepts))
    np.testing.assert_allclose(probabilities(X[2:3], coefs, intercepts), together[2:3], rtol=1e-9)


def test_large_sums():
    """R3: sums of thousands, up and down"""
    X = np.array([[1.0], [-1.0], [3.0]])
    shares = np.asarray(probabilities(X, [np.array([[2000.0, 0.0, -1000.0]])], [np.array([0.0, 0.0, 0.0])]))
    np.testing.assert_allclose(shares, [[1, 0, 0], [0, 0, 1], [1, 0, 0]], atol=1e-12)


def test_trained_network():
    """R4: a trained network of scikit-learn says the same"""
    from sklearn.neural_network import MLPClassifier

    X = network(3, rows=89)[0]
    kinds = np.array(["rye", "oat", "pea"])[(X[:, 0] > 0.4).astype(int) + (X[:, 1] * X[:, 2] > 0.2)]
    model = MLPClassifier((5,), activation="logistic", max_iter=25, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(X, kinds)
    np.testing.assert_allclose(
        probabilities(X, model.coefs_, model.intercepts_), model.predict_proba(X), rtol=1e-8, atol=1e-12
    )


def test_many(reference, agree, rng):
    """R1, R2: a hundred other networks"""
    cases = []
    for _ in range(110):
        sizes = (*rng.sample([1, 2, 3, 5, 7], rng.choice([1, 2, 3])), rng.choice([2, 4, 6]))
        cases.append(network(rng.randrange(10**6), rng.choice([1, 3, 8]), sizes))
    agree(probabilities, reference.probabilities, cases, tolerance=1e-9, size=lambda case: sum(c.size for c in case[1]))


def test_nothing_changed():
    """R5: table and weights stay as they were"""
    X, coefs, intercepts = network(4)
    before = [part.copy() for part in (X, *coefs, *intercepts)]
    probabilities(X, coefs, intercepts)
    assert all(np.array_equal(now, then) for now, then in zip((X, *coefs, *intercepts), before, strict=True))
