import numpy as np
import pytest
from mild_nights import mild_nights


@pytest.mark.parametrize(
    ("degrees", "count"),
    [([4.0, 11.5, 12.5, 25.0, 13.0], 3), ([11.0, 12.0], 2), ([19.0, 30.0], 1)],
)
def test_count(degrees, count):
    """R1: how many nights were mild"""
    assert mild_nights(np.array(degrees), 10.0, 20.0)[0] == count


@pytest.mark.parametrize("border", [8.0, 18.0])
def test_borders(border):
    """R1: a night at the border is mild"""
    assert mild_nights(np.array([border, 2.0, 26.0]), 8.0, 18.0)[0] == 1


def test_mean():
    """R2: the mean of the mild nights"""
    assert mild_nights(np.array([1.0, 12.0, 17.0, 28.0, 13.0]), 10.0, 20.0)[1] == pytest.approx(14.0)


def test_mean_of_one():
    """R2: one mild night is its own mean"""
    assert mild_nights(np.array([-3.5, 16.5, 24.0]), 15.0, 18.0)[1] == pytest.approx(16.5)


@pytest.mark.parametrize("degrees", [[1.0, 2.0, 30.0], [9.5], [21.0, 22.0]])
def test_none(degrees):
    """R3: no mild night at all"""
    assert tuple(mild_nights(np.array(degrees), 10.0, 20.0)) == (0, None)


def test_many_summers(agree, reference, rng):
    """R1, R2, R3: a hundred other summers"""
    cases = []
    for _ in range(110):
        degrees = np.array([rng.randint(0, 60) / 2 for _ in range(rng.choice([1, 2, 3, 5, 11]))])
        low = rng.randint(4, 14)
        cases.append((degrees, float(low), float(low + rng.randint(0, 8))))
    agree(mild_nights, reference.mild_nights, cases, tolerance=1e-9, size=lambda case: case[0].size)
