import numpy as np
import pytest
from night_desk import centred, nearest
from sklearn.neighbors import NearestNeighbors

NAN = np.nan


def archive(seed, plays=7, listeners=5, heard=0.5):
    r = np.random.default_rng(seed)
    points = r.integers(1, 6, (plays, listeners)).astype(float)
    points[r.random(points.shape) > heard] = np.nan
    points[0, 0] = 4.0
    return points


def test_rare_play():
    """R1: a rare play has the mean of those who heard it"""
    means, _ = centred(np.array([[5.0, NAN, NAN, NAN], [1.0, 2.0, 3.0, 4.0]]))
    assert np.asarray(means, float).tolist() == [5.0, 2.5]


def test_nobody():
    """R1: without points, the mean of all points given"""
    means, _ = centred(np.array([[5.0, 4.0, 4.0], [NAN, NAN, NAN], [1.0, NAN, NAN]]))
    assert np.asarray(means, float)[1] == pytest.approx(3.5)


def test_zero_points():
    """R1: zero points are points, and an empty cell is none"""
    means, _ = centred(np.array([[0.0, NAN, 0.0], [5.0, 3.0, NAN]]))
    assert np.asarray(means, float).tolist() == [0.0, 4.0]


def test_rest():
    """R2: the mean of the play is taken away"""
    means, rest = centred(archive(1))
    points = archive(1)
    np.testing.assert_allclose(np.asarray(rest, float), points - np.asarray(means, float)[:, None])


def test_empty_stays():
    """R2: empty cells stay empty"""
    points = archive(2)
    assert np.array_equal(np.isnan(np.asarray(centred(points)[1], float)), np.isnan(points))


def test_centre():
    """R1, R2: what is left has a mean of zero"""
    rest = np.asarray(centred(archive(3, heard=0.8))[1], float)
    np.testing.assert_allclose(np.nan_to_num(rest).sum(axis=1), 0, atol=1e-9)


def test_famous():
    """R3: a play with large columns is not near everybody"""
    columns = np.array([[0.2, 0.1], [7.0, 6.0], [0.1, 0.3], [-0.5, 0.1]])
    assert list(nearest(columns, 0, 1)) == [2]


def test_equals():
    """R3: of equal distances the smaller number"""
    assert list(nearest(np.array([[1.0], [0.0], [2.0], [1.0], [2.0]]), 3, 4)) == [0, 1, 2, 4]


def test_library():
    """R3: the same neighbours as scikit-learn finds"""
    columns = np.random.default_rng(4).normal(1.0, 2.0, (23, 3))
    found = NearestNeighbors(n_neighbors=6).fit(columns).kneighbors(columns, return_distance=False)
    assert [list(nearest(columns, play, 5)) for play in range(23)] == [row[1:].tolist() for row in found]


def test_not_itself():
    """R4: a play is not its own neighbour, and as many come as asked"""
    columns = np.random.default_rng(5).normal(0, 1, (7, 2))
    for play in range(7):
        assert play not in nearest(columns, play, 4) and len(nearest(columns, play, 4)) == 4


def test_twin():
    """R4: a twin with the same columns is named"""
    assert list(nearest(np.array([[2.0], [5.0], [2.0]]), 2, 2)) == [0, 1]


def test_tables(reference, agree, rng):
    """R1, R2: a hundred other archives"""
    cases = []
    for _ in range(100):
        sizes = rng.choice([1, 3, 11]), rng.choice([2, 5, 7]), rng.choice([0.2, 0.5, 1.0])
        cases.append((archive(rng.randrange(10**6), *sizes),))
    agree(centred, reference.centred, cases, tolerance=1e-9, size=lambda case: case[0].size)


def test_neighbours(reference, agree, rng):
    """R3, R4: a hundred other plays"""
    cases = []
    for _ in range(100):
        plays = rng.choice([2, 5, 11])
        columns = np.random.default_rng(rng.randrange(10**6)).integers(-2, 4, (plays, rng.choice([1, 2, 3]))).astype(float)
        cases.append((columns, rng.randrange(plays), rng.randrange(1, plays)))
    agree(nearest, reference.nearest, cases, size=lambda case: case[0].size)


def test_arguments_stay():
    """R5: points and columns stay as they were"""
    points, columns = archive(6), np.random.default_rng(6).normal(0, 1, (5, 2))
    before = points.copy(), columns.copy()
    centred(points)
    nearest(columns, 1, 3)
    assert np.array_equal(points, before[0], equal_nan=True) and np.array_equal(columns, before[1])
