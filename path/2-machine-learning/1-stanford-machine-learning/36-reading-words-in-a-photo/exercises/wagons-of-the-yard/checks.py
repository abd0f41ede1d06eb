import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from yard_windows import walk


def train(rng, rows, columns):
    return np.array([[rng.randint(0, 255) for _ in range(columns)] for _ in range(rows)]).reshape(rows, columns)


def test_steps():
    """R1: every step from 0 on, as long as it fits"""
    corners, _ = walk(np.zeros((3, 11)), 3, 2, 3)
    assert np.asarray(corners).tolist() == [[0, 0], [0, 3], [0, 6], [0, 9]]


def test_edge_on_the_right():
    """R2: left-over columns get one more place"""
    corners, _ = walk(np.zeros((2, 13)), 2, 5, 3)
    assert np.asarray(corners)[:, 1].tolist() == [0, 3, 6, 8]


def test_edge_below():
    """R2: left-over rows get one more place"""
    corners, _ = walk(np.zeros((10, 2)), 3, 2, 4)
    assert np.asarray(corners)[:, 0].tolist() == [0, 4, 7]


def test_never_twice():
    """R2: a filled picture has no place twice"""
    corners, _ = walk(np.zeros((7, 9)), 3, 3, 2)
    assert len({tuple(each) for each in np.asarray(corners).tolist()}) == len(corners) == 12


def test_long_step():
    """R2: a step longer than the picture still sees both ends"""
    corners, _ = walk(np.zeros((1, 7)), 1, 3, 50)
    assert np.asarray(corners).tolist() == [[0, 0], [0, 4]]


def test_order():
    """R3: row by row, from left to right"""
    corners, _ = walk(np.zeros((5, 7)), 3, 5, 2)
    assert np.asarray(corners).tolist() == [[0, 0], [0, 2], [2, 0], [2, 2]]


def test_library(rng):
    """R4: with a step of 1, as the library says"""
    picture = train(rng, 7, 11)
    _, windows = walk(picture, 3, 5, 1)
    assert np.array_equal(windows, sliding_window_view(picture, (3, 5)).reshape(-1, 3, 5))


@pytest.mark.parametrize("shape", [(2, 9), (9, 2), (2, 2)])
def test_does_not_fit(shape):
    """R5: no places where the window does not fit"""
    corners, windows = walk(np.zeros(shape), 3, 5, 2)
    assert (np.shape(corners), np.shape(windows)) == ((0, 2), (0, 3, 5))


@pytest.mark.parametrize("shape", [(2, 9), (5, 9)])
def test_whole_corners(shape):
    """R5: corners are whole numbers, even when there are none"""
    assert np.asarray(walk(np.zeros(shape), 3, 5, 2)[0]).dtype.kind in "iu"


@pytest.mark.parametrize("kind", [np.uint8, np.float32, np.int64])
def test_type(kind):
    """R6: the type of the picture stays"""
    assert np.asarray(walk(np.ones((4, 6), dtype=kind), 2, 3, 2)[1]).dtype == kind


def changed(shape, height, width, step):
    """Whether the picture changes when its windows do."""
    picture = np.ones(shape)
    _, windows = walk(picture, height, width, step)
    for window in windows:
        if window.flags.writeable:
            window[...] = 7
    return bool((picture != 1).any())


@pytest.mark.parametrize("case", [((4, 6), 2, 3, 2), ((2, 3), 2, 3, 1), ((3, 8), 3, 2, 1), ((5, 5), 5, 2, 4)])
def test_copies(case, inside):
    """R6: changing the windows leaves the picture alone"""
    assert not inside(changed, *case)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred and twenty other trains"""
    cases = []
    for _ in range(120):
        picture = train(rng, rng.randint(1, 7), rng.randint(1, 12))
        cases.append((picture, rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 6)))
    agree(walk, reference.walk, cases, size=lambda case: case[0].size)
