import numpy as np
import pytest
from rain_runs import downhill


def hill(seed, rows=7, columns=5):
    r = np.random.default_rng(seed)
    return 300.0 + r.normal(0.0, 4.0, (rows, columns)).cumsum(axis=0).cumsum(axis=1)


def plane(south, east, rows=5, columns=7, spacing=1.0):
    """A flat hillside with these two slopes."""
    return 50.0 + spacing * (south * np.arange(rows)[:, None] + east * np.arange(columns))


def arrow_of(*case):
    return np.asarray(downhill(*case)[0], float).tolist()


def test_south():
    """R1: the southern part comes from north and south"""
    assert arrow_of(plane(0.5, 0.0), 2, 3, 1.0)[0] == pytest.approx(-0.5)


def test_east():
    """R2: the eastern part comes from west and east"""
    assert arrow_of(plane(0.0, -0.25), 2, 3, 1.0)[1] == pytest.approx(0.25)


def test_both_sides():
    """R1, R2: the place itself does not count"""
    heights = plane(0.5, -0.25)
    heights[2, 3] = 900.0
    assert arrow_of(heights, 2, 3, 1.0) == pytest.approx([-0.5, 0.25])


def test_corners_do_not_count():
    """R1, R2: neighbours across the corners do not count"""
    heights = plane(0.5, -0.25)
    heights[1:4:2, 2:5:2] = [[7.0, -80.0], [400.0, 33.0]]
    assert arrow_of(heights, 2, 3, 1.0) == pytest.approx([-0.5, 0.25])


def test_spacing():
    """R1, R2: the same hill on a map with other distances"""
    assert arrow_of(plane(0.2, 0.7, spacing=25.0), 1, 5, 25.0) == pytest.approx([-0.2, -0.7])


def test_downhill_is_down():
    """R3: a step along the arrow leads down"""
    south, east = arrow_of(plane(-0.3, 0.4), 2, 2, 1.0)
    assert -0.3 * south + 0.4 * east == pytest.approx(-0.25)


def test_shape():
    """R3: the arrow is an array with two numbers"""
    assert np.shape(downhill(hill(1), 3, 2, 1.0)[0]) == (2,)


def test_steepness():
    """R4: a slope of 3 and one of 4 have the length 5"""
    assert float(downhill(plane(-3.0, 4.0), 2, 3, 1.0)[1]) == pytest.approx(5.0)


def test_level_ground():
    """R3, R4: on level ground nothing runs"""
    arrow, steepness = downhill(np.full((3, 5), 8.0), 1, 2, 2.0)
    assert (np.abs(np.asarray(arrow)).tolist(), float(steepness)) == ([0.0, 0.0], 0.0)


def test_many_hills(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other places"""
    cases = []
    for _ in range(110):
        rows, columns = rng.choice([3, 5, 11]), rng.choice([3, 7, 13])
        place = rng.randrange(1, rows - 1), rng.randrange(1, columns - 1)
        cases.append((hill(rng.randrange(10**6), rows, columns), *place, rng.choice([0.5, 1.0, 30.0])))
    agree(downhill, reference.downhill, cases, tolerance=1e-9, size=lambda case: case[0].size)
