import numpy as np
from bent_columns import mapped
from sklearn.preprocessing import PolynomialFeatures


def places(rng, count):
    r = np.random.default_rng(rng.randrange(10**6))
    return r.normal(0.6, 1.4, count), r.normal(-0.4, 1.2, count)


def test_order_of_degree_three():
    """R1: the ten columns of degree 3, in order"""
    table = mapped(np.array([2.0]), np.array([3.0]), 3)
    np.testing.assert_allclose(table, [[1, 2, 3, 4, 6, 9, 8, 12, 18, 27]])


def test_like_the_library(rng):
    """R1: the columns of scikit-learn"""
    x, y = places(rng, 11)
    theirs = PolynomialFeatures(5).fit_transform(np.column_stack([x, y]))
    np.testing.assert_allclose(mapped(x, y, 5), theirs, rtol=1e-9)


def test_shapes(rng):
    """R2: rows, and as many columns as the degree wants"""
    x, y = places(rng, 7)
    assert [np.shape(mapped(x, y, degree)) for degree in (0, 1, 2, 6)] == [(7, 1), (7, 3), (7, 6), (7, 28)]


def test_one_place():
    """R2: a single place is a row"""
    assert np.shape(mapped(np.array([2.0]), np.array([-1.0]), 4)) == (1, 15)


def test_whole_numbers():
    """R3: whole numbers come out as floats"""
    table = np.asarray(mapped(np.array([3, 4]), np.array([5, -2]), 1))
    assert (table.dtype.kind, table.tolist()) == ("f", [[1.0, 3.0, 5.0], [1.0, 4.0, -2.0]])


def test_large_whole_numbers():
    """R3: ten thousand to the power of six"""
    table = np.asarray(mapped(np.array([10_000, 3]), np.array([3, 10_000]), 6), float)
    np.testing.assert_allclose([table[0, 21], table[1, 27]], 1e24)


def test_many_tables(reference, agree, rng):
    """R1, R2: a hundred other tables"""
    cases = [(*places(rng, rng.choice([1, 2, 5, 11])), rng.choice([0, 1, 2, 3, 4])) for _ in range(110)]
    agree(mapped, reference.mapped, cases, tolerance=1e-9, size=lambda case: case[0].size * (1 + case[2]))


def test_arguments_stay():
    """R4: x and y stay as they were"""
    x, y = np.array([2.0, -3.0]), np.array([5.0, 1.0])
    mapped(x, y, 3)
    assert (x.tolist(), y.tolist()) == ([2.0, -3.0], [5.0, 1.0])
