import numpy as np
import pytest
from pool_in_blocks import strongest


def a_map(rng, rows, columns, low=-90, high=90):
    return np.array([[rng.randint(low, high) for _ in range(columns)] for _ in range(rows)])


def test_two_rows():
    """R1: neighbours in both directions share a block"""
    assert strongest(np.arange(8).reshape(2, 4)).tolist() == [[5, 7]]


def test_a_stroke():
    """R1: an upright stroke stays upright"""
    stroke = np.zeros((6, 6), dtype=int)
    stroke[:, 2] = 5
    assert strongest(stroke).tolist() == [[0, 5, 0]] * 3


def test_blocks_of_three():
    """R1: blocks of three by three"""
    assert strongest(np.arange(54).reshape(6, 9), 3).tolist() == [[20, 23, 26], [47, 50, 53]]


def test_side_of_one(rng):
    """R1: blocks of one pixel change nothing"""
    answers = a_map(rng, 5, 7)
    assert np.array_equal(strongest(answers, 1), answers)


@pytest.mark.parametrize(("shape", "side"), [((11, 7), 2), ((7, 11), 3), ((5, 13), 4), ((3, 3), 3)])
def test_rest_is_dropped(shape, side, rng):
    """R2: what fills no block is dropped"""
    assert strongest(a_map(rng, *shape), side).shape == (shape[0] // side, shape[1] // side)


def test_peak_in_the_rest():
    """R2: a peak in the last odd row is not seen"""
    answers = np.ones((5, 4), dtype=int)
    answers[4, 1] = 99
    assert strongest(answers).tolist() == [[1, 1], [1, 1]]


def test_only_negative(rng):
    """R3: a map of negative numbers keeps its largest"""
    answers = a_map(rng, 7, 5, low=-90, high=-2)
    expected = [[answers[2 * r : 2 * r + 2, 2 * c : 2 * c + 2].max() for c in range(2)] for r in range(3)]
    assert strongest(answers).tolist() == expected


@pytest.mark.parametrize("kind", [np.float32, np.uint8, np.int64])
def test_type_stays(kind):
    """R4: the type of the numbers stays"""
    assert strongest(np.ones((4, 6), dtype=kind)).dtype == kind


def test_nothing_changed(rng):
    """R4: the map stays as it was"""
    answers = a_map(rng, 7, 9)
    before = answers.copy()
    strongest(answers)
    assert np.array_equal(answers, before)


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred and twenty other maps"""
    cases = []
    for _ in range(120):
        side = rng.randint(1, 4)
        cases.append((a_map(rng, side + rng.randint(0, 8), side + rng.randint(0, 8)), side))
    agree(strongest, reference.strongest, cases, size=lambda case: case[0].size)
