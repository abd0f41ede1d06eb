import numpy as np
from record_days import records


def weather(rng, stations, days, base=15):
    """Temperatures in halves, so that equal ones occur."""
    return np.array([[base + rng.randrange(-14, 15) / 2 for _ in range(days)] for _ in range(stations)])


def by_hand(heat):
    return [
        [all(row[day] > earlier for earlier in row[:day]) for day in range(len(row))] for row in heat.tolist()
    ]


def test_hotter_than_all_before():
    """R1: hotter than all days before, not only than yesterday"""
    assert np.asarray(records(np.array([[20.0, 26.0, 18.0, 25.0, 27.0]]))).tolist() == [
        [True, True, False, False, True]
    ]


def test_equal_is_none():
    """R1: as hot as before is no record"""
    assert np.asarray(records(np.array([[20.0, 20.0, 23.0, 23.0]]))).tolist() == [[True, False, True, False]]


def test_first_day(rng):
    """R2: the first day is a record at every station"""
    assert np.asarray(records(weather(rng, 5, 3)))[:, 0].tolist() == [True] * 5


def test_stations_alone():
    """R3: a hot station does not take the record of a cold one"""
    heat = np.array([[30.0, 10.0, 31.0], [5.0, 9.0, 12.0], [1.0, 4.0, 2.0]])
    expected = [[True, False, True], [True, True, True], [True, True, False]]
    assert np.asarray(records(heat)).tolist() == expected


def test_frost():
    """R3: frost below zero"""
    assert np.asarray(records(np.array([[-9.0, -4.0, -6.0, -1.0]]))).tolist() == [[True, True, False, True]]


def test_one_of_each():
    """R3: one station, one day"""
    assert np.asarray(records(np.array([[12.5]]))).tolist() == [[True]]


def test_a_mask(rng):
    """R1: what comes back is a mask of the same shape"""
    found = np.asarray(records(weather(rng, 3, 7)))
    assert (found.shape, found.dtype.kind) == ((3, 7), "b")


def test_no_loop(expect):
    """R4: no loop over the days"""
    expect.vectorised(records, lambda days: (np.random.default_rng(3).normal(15, 6, (3, days)),))


def test_nothing_changed(rng):
    """R5: the temperatures stay as they were"""
    heat = weather(rng, 3, 5)
    before = heat.copy()
    records(heat)
    assert np.array_equal(heat, before)


def test_many_tables(rng, agree, reference):
    """R1, R2, R3: a hundred and fifty other tables"""
    cases = []
    for _ in range(150):
        sizes = rng.choice([1, 2, 3, 5]), rng.choice([1, 2, 4, 7, 11])
        cases.append((weather(rng, *sizes, base=rng.choice([15, 0, -20])),))
    agree(records, reference.records, cases, size=lambda case: case[0].size)


def test_checked_by_hand(rng):
    """R1, R2, R3: the same as a plain comparison with every earlier day"""
    heat = weather(rng, 7, 13)
    assert np.asarray(records(heat)).tolist() == by_hand(heat)
