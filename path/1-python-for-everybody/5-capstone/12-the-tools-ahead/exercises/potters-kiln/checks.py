import numpy as np
import pytest
from kiln import to_celsius


@pytest.mark.parametrize(("fahrenheit", "celsius"), [(32.0, 0.0), (392.0, 200.0), (-40.0, -40.0), (33.8, 1.0)])
def test_one_reading(fahrenheit, celsius):
    """R1: one reading, turned into Celsius"""
    assert to_celsius(np.array([fahrenheit])) == pytest.approx([celsius])


def test_a_row():
    """R1: every reading of a row"""
    assert to_celsius(np.array([41.0, 1850.0, 2192.0])) == pytest.approx([5.0, 1010.0, 1200.0])


def test_is_an_array():
    """R2: an array comes back"""
    assert isinstance(to_celsius(np.array([122.0, 140.0])), np.ndarray)


@pytest.mark.parametrize("shape", [(5,), (3, 2), (1, 7)])
def test_shape_stays(shape):
    """R2: it has the shape of what came in"""
    assert np.shape(to_celsius(np.full(shape, 500.0))) == shape


def test_list():
    """R3: a list of numbers is good, too"""
    assert np.asarray(to_celsius([59, 77])).tolist() == pytest.approx([15.0, 25.0])


def test_list_of_lists():
    """R3: a list of lists is a table"""
    assert np.asarray(to_celsius([[59, 77, 95], [104, 113, 122]])).tolist() == [
        pytest.approx([15.0, 25.0, 35.0]),
        pytest.approx([40.0, 45.0, 50.0]),
    ]


@pytest.mark.parametrize("shape", [(4,), (2, 3)])
def test_stays(shape):
    """R4: what came in stays as it was"""
    readings = np.full(shape, 212.0)
    to_celsius(readings)
    assert readings.tolist() == np.full(shape, 212.0).tolist()


def test_many_firings(agree, reference, rng):
    """R1: a hundred other firings"""
    cases = []
    for _ in range(110):
        shape = rng.choice([(1,), (3,), (7,), (2, 3), (5, 2)])
        count = int(np.prod(shape))
        cases.append((np.array([rng.uniform(30, 2400) for _ in range(count)]).reshape(shape),))
    agree(to_celsius, reference.to_celsius, cases, tolerance=1e-9, size=lambda case: case[0].size)
