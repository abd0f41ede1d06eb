import numpy as np
from one_change import quickest


def valley(rng, villages, stops, towns, missing=0.2):
    """Minutes up and down, some buses missing."""

    def table(rows, columns):
        return np.array(
            [
                [np.inf if rng.random() < missing else float(rng.randrange(4, 90)) for _ in range(columns)]
                for _ in range(rows)
            ]
        )

    return table(villages, stops), table(stops, towns)


def test_over_the_farther_stop():
    """R1: over the farther stop, if that is quicker in all"""
    up, down = np.array([[5.0, 20.0]]), np.array([[50.0], [10.0]])
    assert np.asarray(quickest(up, down)).tolist() == [[30.0]]


def test_same_stop_for_both():
    """R1: up and down over the same stop"""
    up, down = np.array([[5.0, 40.0], [30.0, 8.0]]), np.array([[60.0, 9.0], [7.0, 33.0]])
    assert np.asarray(quickest(up, down)).tolist() == [[47.0, 14.0], [15.0, 39.0]]


def test_shape(rng):
    """R1: a row for each village, a column for each town"""
    assert np.shape(quickest(*valley(rng, 5, 3, 7))) == (5, 7)


def test_as_many_villages_as_towns(rng):
    """R1: as many villages as towns, and rows stay villages"""
    up, down = valley(rng, 4, 3, 4, missing=0)
    expected = [[float((up[v] + down[:, t]).min()) for t in range(4)] for v in range(4)]
    assert np.asarray(quickest(up, down)).tolist() == expected


def test_later_start(rng):
    """R1: a village five minutes farther away needs five minutes more"""
    up, down = valley(rng, 3, 5, 2, missing=0)
    farther = up.copy()
    farther[1] += 5
    gained = np.asarray(quickest(farther, down)) - np.asarray(quickest(up, down))
    assert gained.tolist() == [[0.0, 0.0], [5.0, 5.0], [0.0, 0.0]]


def test_missing_bus():
    """R2: not over a stop where a bus is missing"""
    up, down = np.array([[np.inf, 50.0], [3.0, np.inf]]), np.array([[4.0, np.inf], [60.0, 70.0]])
    assert np.asarray(quickest(up, down)).tolist() == [[110.0, 120.0], [7.0, np.inf]]


def test_no_way_at_all():
    """R2: without a way, infinity"""
    assert np.asarray(quickest(np.array([[np.inf, 9.0]]), np.array([[2.0], [np.inf]]))).tolist() == [[np.inf]]


def test_one_of_each():
    """R3: one village, one stop, one town"""
    assert np.asarray(quickest(np.array([[12.0]]), np.array([[30.0]]))).tolist() == [[42.0]]


def test_nothing_changed(rng):
    """R3: what came in stays as it was"""
    up, down = valley(rng, 3, 4, 2)
    before = up.copy(), down.copy()
    quickest(up, down)
    assert np.array_equal(up, before[0])
    assert np.array_equal(down, before[1])


def test_many_valleys(reference, agree, rng):
    """R1, R2, R3: a hundred and fifty valleys"""
    cases = []
    for _ in range(150):
        sizes = rng.choice([1, 2, 5]), rng.choice([1, 2, 3, 7]), rng.choice([1, 2, 4, 5])
        cases.append(valley(rng, *sizes))
    agree(quickest, reference.quickest, cases, tolerance=1e-9, size=lambda case: case[0].size + case[1].size)
