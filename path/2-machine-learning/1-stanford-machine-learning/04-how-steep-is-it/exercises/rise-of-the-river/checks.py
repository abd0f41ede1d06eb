import numpy as np
import pytest
from river_rise import rise


def river(seed, count=13):
    r = np.random.default_rng(seed)
    return 240.0 + np.cumsum(r.normal(2.0, 5.0, count))


def test_inner_readings():
    """R1: inner readings look to both sides"""
    slopes = rise(np.array([7.0, 1.0, 4.0, 12.0, 11.0]), 1.0)
    assert np.asarray(slopes)[1:-1].tolist() == pytest.approx([-1.5, 5.5, 3.5])


def test_step():
    """R1: a quarter of an hour from one reading to the next"""
    assert np.asarray(rise(np.array([10.0, 13.0, 11.0]), 0.25))[1] == pytest.approx(2.0)


def test_ends():
    """R2: the ends look at their only neighbour"""
    slopes = np.asarray(rise(np.array([7.0, 1.0, 4.0, 12.0, 17.0]), 2.0))
    assert [slopes[0], slopes[-1]] == pytest.approx([-3.0, 2.5])


def test_two_readings():
    """R2: two readings have one chord between them"""
    assert np.asarray(rise(np.array([20.0, 26.0]), 3.0)).tolist() == pytest.approx([2.0, 2.0])


def test_steady_river():
    """R1, R2: a river that rises steadily has one slope"""
    slopes = np.asarray(rise(5.0 + 3.0 * np.arange(11.0), 0.5))
    assert slopes.tolist() == pytest.approx([6.0] * 11)


@pytest.mark.parametrize("count", [2, 3, 17])
def test_length(count):
    """R3: as many slopes as heights"""
    assert np.shape(rise(river(1, count), 1.0)) == (count,)


def test_whole_centimetres():
    """R3: whole centimetres, slopes with fractions"""
    slopes = rise(np.array([10, 11, 13, 13]), 2)
    assert np.asarray(slopes).tolist() == pytest.approx([0.5, 0.75, 0.5, 0.0])


def test_heights_stay():
    """R4: the heights stay as they were"""
    heights = river(2)
    before = heights.copy()
    rise(heights, 1.5)
    assert np.array_equal(heights, before)


def test_many_rivers(reference, agree, rng):
    """R1, R2, R3: a hundred other rivers"""
    cases = []
    for _ in range(110):
        heights = river(rng.randrange(10**6), rng.choice([2, 3, 5, 11]))
        if rng.random() < 0.3:
            heights = heights.astype(int)
        cases.append((heights, rng.choice([0.25, 0.5, 1.0, 3.0])))
    agree(rise, reference.rise, cases, tolerance=1e-9, size=lambda case: case[0].size)
