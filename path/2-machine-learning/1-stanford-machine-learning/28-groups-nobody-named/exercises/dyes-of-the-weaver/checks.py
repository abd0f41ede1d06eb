import numpy as np
import pytest
from carpet_dyes import weave


def photo(seed, rows=7, columns=5, K=3, tries=3):
    """A photo with patches of colour, and starts at colours of knots."""
    r = np.random.default_rng(seed)
    colours = r.integers(0, 256, (K + 1, 3))
    noise = r.integers(-15, 16, (rows, columns, 3))
    picture = (colours[r.integers(0, K + 1, (rows, columns))] + noise).clip(0, 255).astype(np.uint8)
    knots = picture.reshape(-1, 3)
    return picture, np.array([knots[r.choice(len(knots), K, replace=False)] for _ in range(tries)], dtype=float)


def test_knots_stay_whole():
    """R1: two plain colours come back as they are"""
    picture = np.array([[[180, 20, 30]] * 3, [[10, 60, 140]] * 3, [[180, 20, 30]] * 3], dtype=np.uint8)
    starts = np.array([[[170.0, 0.0, 0.0], [0.0, 0.0, 120.0]]])
    assert np.asarray(weave(picture, starts)).tolist() == picture.tolist()


def test_one_colour():
    """R1: with one dye, the mean red, green and blue"""
    picture, starts = photo(1, K=1, tries=1)
    mean = picture.reshape(-1, 3).mean(axis=0).round().tolist()
    assert np.asarray(weave(picture, starts))[3, 2].tolist() == mean


# Three rows of the same four greys. Parting the dark ones leaves the bright ones together, and costs more.
GREYS = np.array([[[grey] * 3 for grey in (0, 20, 190, 250)]] * 3, dtype=np.uint8)
GOOD = [[10.0] * 3, [190.0] * 3, [250.0] * 3]
BAD = [[0.0] * 3, [20.0] * 3, [220.0] * 3]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_best_of_starts(place):
    """R2: the cheapest walk decides, wherever its start stands"""
    starts = [BAD, BAD]
    starts.insert(place, GOOD)
    carpet = np.asarray(weave(GREYS, np.array(starts)))
    assert carpet[1, :, 2].tolist() == [10, 10, 190, 250]


def test_first_of_equals():
    """R2: of equal costs, the first"""
    square = np.array([[[0] * 3, [0, 40, 0], [40, 0, 0], [40, 40, 0]]], dtype=np.uint8)
    upright, flat = [[0.0, 20, 0], [40, 20, 0]], [[20.0, 0, 0], [20, 40, 0]]
    assert np.asarray(weave(square, np.array([upright, flat])))[0, :, 0].tolist() == [0, 0, 40, 40]
    assert np.asarray(weave(square, np.array([flat, upright])))[0, :, 0].tolist() == [20, 20, 20, 20]


def test_rounded():
    """R3: dyes are rounded, not cut off"""
    picture = np.array([[[10, 0, 9], [11, 0, 9], [11, 0, 9]]], dtype=np.uint8)
    assert np.asarray(weave(picture, np.array([[[10.0, 0.0, 9.0]]])))[0, 0].tolist() == [11, 0, 9]


def test_kind():
    """R3: the same shape, as uint8"""
    picture, starts = photo(2, rows=3, columns=11)
    carpet = np.asarray(weave(picture, starts))
    assert (carpet.shape, carpet.dtype.name) == ((3, 11, 3), "uint8")


def test_photo_stays():
    """R4: photo and starts stay as they were"""
    picture, starts = photo(3)
    before = picture.copy(), starts.copy()
    weave(picture, starts)
    assert np.array_equal(picture, before[0]) and np.array_equal(starts, before[1])


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other photos"""
    cases = []
    for _ in range(110):
        rows, columns = rng.choice([1, 3, 7]), rng.choice([5, 11])
        picture, starts = photo(rng.randrange(10**6), rows, columns, rng.choice([1, 2, 4]), rng.choice([1, 3]))
        if rng.random() < 0.2:
            starts[:, -1] = 5000.0
        cases.append((picture, starts))
    same = lambda mine, theirs: np.array_equal(np.asarray(mine), np.asarray(theirs))
    agree(weave, reference.weave, cases, same=same, size=lambda case: case[0].size)
