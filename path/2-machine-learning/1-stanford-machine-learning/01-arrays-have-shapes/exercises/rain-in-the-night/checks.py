import numpy as np
import pytest
from night_rain import night_rain


def month(seed, days=11):
    """Rain by the hour, with a wild hour here and there, in the night and by day."""
    r = np.random.default_rng(seed)
    rain = r.integers(0, 9, (days, 24)).astype(float)
    return np.where(r.random((days, 24)) < 0.2, r.integers(41, 200, (days, 24)), rain)


def test_one_number_for_each_day():
    """R1: one number for each day"""
    assert np.shape(night_rain(np.ones((11, 24)), 40.0)) == (11,)


@pytest.mark.parametrize("hour", range(6))
def test_hours_of_the_night(hour):
    """R1: each hour from 0 to 5 counts"""
    rain = np.zeros((3, 24))
    rain[1, hour] = 7.0
    assert np.asarray(night_rain(rain, 40.0)).tolist() == [0.0, 7.0, 0.0]


def test_rain_of_the_day():
    """R1: rain from six o'clock on does not count"""
    rain = np.zeros((3, 24))
    rain[1, 6:] = 7.0
    assert np.asarray(night_rain(rain, 40.0)).tolist() == [0.0, 0.0, 0.0]


def test_wild_hour():
    """R2: an hour above the limit counts as 0"""
    rain = np.full((2, 24), 2.0)
    rain[0, 3] = 41.0
    assert np.asarray(night_rain(rain, 40.0)).tolist() == [10.0, 12.0]


def test_exactly_the_limit():
    """R2: an hour with exactly the limit counts"""
    rain = np.zeros((2, 24))
    rain[1, 0] = 40.0
    assert np.asarray(night_rain(rain, 40.0)).tolist() == [0.0, 40.0]


def test_table_stays():
    """R3: the table stays as it was"""
    rain = month(1)
    before = rain.copy()
    night_rain(rain, 40.0)
    assert np.array_equal(rain, before), "After the call, other numbers stand in the table that you were given."


def test_many_months(reference, agree, rng):
    """R1, R2: a hundred and ten other months"""
    cases = []
    for _ in range(110):
        rain = month(rng.randrange(10**6), rng.choice([1, 2, 5, 7, 24]))
        cases.append((rain, float(rng.choice([3, 8, 40, 150]))))
    agree(night_rain, reference.night_rain, cases, tolerance=1e-9, size=lambda case: case[0].size)
