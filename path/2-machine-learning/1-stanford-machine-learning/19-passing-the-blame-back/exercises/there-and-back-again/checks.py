import numpy as np
import pytest
from there_and_back import roll, unroll


def network(seed, sizes=(3, 5, 2)):
    """Weight matrices between layers of these sizes."""
    r = np.random.default_rng(seed)
    return [r.normal(0.5, 2.0, (after, before + 1)) for before, after in zip(sizes, sizes[1:], strict=False)]


def laid_out(seed, sizes):
    return np.concatenate([theta.ravel() for theta in network(seed, sizes)])


def test_order():
    """R1: matrix behind matrix, row by row"""
    thetas = network(1)
    long = np.asarray(unroll(thetas))
    assert long.tolist() == [number for theta in thetas for row in theta.tolist() for number in row]


def test_order_of_a_turned_matrix():
    """R1: rows count, however the matrix came to be"""
    theta = np.arange(12.0).reshape(4, 3).T
    assert np.asarray(unroll([theta])).tolist() == [0.0, 3.0, 6.0, 9.0, 1.0, 4.0, 7.0, 10.0, 2.0, 5.0, 8.0, 11.0]


def test_no_hidden_layer():
    """R2: the only matrix comes back row by row"""
    theta = np.arange(20.0).reshape(4, 5)
    (back,) = roll(theta.ravel(), (4, 4))
    np.testing.assert_array_equal(back, theta)


@pytest.mark.parametrize("sizes", [(3, 5, 2), (7, 1, 3), (2, 3, 5, 4)])
def test_there_and_back(sizes):
    """R2: the same matrices come back"""
    thetas = network(2, sizes)
    back = roll(unroll(thetas), sizes)
    assert [np.shape(part) for part in back] == [theta.shape for theta in thetas]
    assert all(np.array_equal(part, theta) for part, theta in zip(back, thetas, strict=True))


def test_many(reference, agree, rng):
    """R2: a hundred other networks"""
    cases = []
    for _ in range(110):
        sizes = tuple(rng.choice([1, 2, 3, 5]) for _ in range(rng.choice([2, 3, 4])))
        cases.append((laid_out(rng.randrange(10**6), sizes), sizes))
    agree(roll, reference.roll, cases, tolerance=1e-12, size=lambda case: len(case[0]))


def wiped(function, long, sizes):
    """The list, after all biases of the matrices from it were set to zero."""
    for theta in function(long, sizes):
        theta[:, 0] = 0.0
    return long.tolist()


def test_matrices_are_free(inside):
    """R3: biases set to zero leave the list alone"""
    long = laid_out(3, (3, 5, 2))
    assert inside(wiped, roll, long.copy(), (3, 5, 2)) == long.tolist()
