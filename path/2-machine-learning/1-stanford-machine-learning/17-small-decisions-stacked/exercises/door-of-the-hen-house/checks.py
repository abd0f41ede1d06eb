import warnings

import numpy as np
import pytest
from hen_house import forward


def network(seed, rows=7, sizes=(3, 5, 2)):
    """Rows of moments, and weights between layers of these sizes; no two sizes are equal."""
    r = np.random.default_rng(seed)
    thetas = [r.normal(0.3, 1.2, (after, before + 1)) for before, after in zip(sizes, sizes[1:], strict=False)]
    return r.normal(0.5, 1.5, (rows, sizes[0])), thetas


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def test_fox():
    """R2, R3: the door stays shut for the fox"""
    theta1 = np.array([[-10, 20, 0, -20], [-10, 0, 0, 20]])
    theta2 = np.array([[-10, 20, -20], [-10, 0, 20]])
    moments = np.array([[0, 0, 0], [1, 1, 0], [1, 1, 1], [0, 1, 1]])
    assert forward(moments, [theta1, theta2]).round(2).tolist() == [[0, 0], [1, 0], [0, 1], [0, 1]]


@pytest.mark.parametrize("rows, sizes", [(7, (3, 5, 2)), (1, (4, 2, 3)), (11, (2, 3)), (5, (3, 7, 4, 2))])
def test_shape(rows, sizes):
    """R1: a row for each moment, a column for each output"""
    X, thetas = network(1, rows, sizes)
    assert np.shape(forward(X, thetas)) == (rows, sizes[-1])


def test_zeros_meet_the_bias():
    """R2: on a row of zeros only the biases speak"""
    _, (theta, *_) = network(2, sizes=(3, 5))
    np.testing.assert_allclose(forward(np.zeros((1, 3)), [theta]), sigmoid(theta[:, 0])[None, :], rtol=1e-9)


def test_two_layers_by_hand():
    """R3: a hidden sum is bent before it goes on"""
    said = forward(np.array([[2.0]]), [np.array([[1.0, 3.0]]), np.array([[-1.0, 4.0]])])
    assert said[0, 0] == pytest.approx(1 / (1 + np.exp(1 - 4 / (1 + np.exp(-7)))))


def test_last_layer_is_bent():
    """R3: what comes back lies between 0 and 1"""
    X, thetas = network(3, rows=13)
    said = np.asarray(forward(X, thetas))
    assert said.min() > 0
    assert said.max() < 1


def test_agrees_with_the_library():
    """R2, R3: scikit-learn's network says the same"""
    from sklearn.neural_network import MLPClassifier

    X, _ = network(4, rows=53)
    model = MLPClassifier((5,), activation="logistic", max_iter=20, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(X, X[:, 0] * X[:, 1] > 0.3)
    pairs = zip(model.intercepts_, model.coefs_, strict=True)
    thetas = [np.column_stack([bias, weights.T]) for bias, weights in pairs]
    np.testing.assert_allclose(forward(X, thetas)[:, 0], model.predict_proba(X)[:, 1], rtol=1e-8)


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other networks"""
    cases = []
    for _ in range(110):
        sizes = tuple(rng.sample([1, 2, 3, 5, 7], rng.choice([2, 3, 4])))
        cases.append(network(rng.randrange(10**6), rng.choice([1, 4, 6]), sizes))
    agree(forward, reference.forward, cases, tolerance=1e-9, size=lambda case: sum(theta.size for theta in case[1]))


def test_nothing_changed():
    """R4: table and weights stay as they were"""
    X, thetas = network(5)
    before = [X.copy(), *(theta.copy() for theta in thetas)]
    forward(X, thetas)
    assert all(np.array_equal(now, then) for now, then in zip([X, *thetas], before, strict=True))
