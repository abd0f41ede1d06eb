import pytest
from drawer_labels import join


def plain(labels):
    return [tuple(int(number) for number in label) for label in labels]


def boxes_of(rng, count, side=60):
    found = []
    for _ in range(count):
        top, left = rng.randint(0, side), rng.randint(0, side)
        found.append((top, left, top + rng.randint(1, 8), left + rng.randint(1, 8)))
    return found


def test_bridge():
    """R2: a box that comes last joins both sides"""
    assert plain(join([(2, 0, 9, 7), (3, 19, 8, 27), (1, 8, 7, 17)], 2)) == [(1, 0, 9, 27)]


@pytest.mark.parametrize(("gap", "count"), [(0, 1), (3, 1), (4, 2)])
def test_beside(gap, count):
    """R1: free space to the side, just enough and too much"""
    assert len(join([(5, 5, 9, 9), (5, 9 + gap, 9, 13 + gap)], 3)) == count


@pytest.mark.parametrize(("gap", "count"), [(0, 1), (3, 1), (4, 2)])
def test_below(gap, count):
    """R1: free space below, just enough and too much"""
    assert len(join([(5, 5, 9, 9), (9 + gap, 5, 13 + gap, 9)], 3)) == count


def test_same_column():
    """R1: far below each other, in one column"""
    assert plain(join([(40, 3, 48, 11), (0, 3, 8, 11)], 2)) == [(0, 3, 8, 11), (40, 3, 48, 11)]


def test_corner_of_an_l():
    """R1: a box in the empty corner of others stays alone"""
    boxes = [(0, 0, 30, 4), (26, 0, 30, 40), (5, 25, 9, 30)]
    assert plain(join(boxes, 2)) == [(0, 0, 30, 40), (5, 25, 9, 30)]


def test_handed_on():
    """R2: a row of boxes, each near the next"""
    assert plain(join([(2, 10 * k, 8, 10 * k + 9) for k in range(7)], 1)) == [(2, 0, 8, 69)]


@pytest.mark.parametrize("order", [[0, 2, 4, 1, 3], [4, 0, 3, 1, 2], [1, 3, 0, 2, 4]])
def test_any_order(order):
    """R2: in whatever order they come"""
    assert plain(join([(3, 7 * k, 9, 7 * k + 6) for k in order], 1)) == [(3, 0, 9, 34)]


def test_smallest_box():
    """R3: all four edges are the outermost ones"""
    assert plain(join([(3, 5, 10, 14), (1, 9, 8, 21), (4, 2, 6, 6)], 0)) == [(1, 2, 10, 21)]


def test_tuples():
    """R3: each label is a tuple"""
    assert [isinstance(label, tuple) for label in join([(1, 2, 3, 4), (30, 2, 33, 4)], 1)] == [True, True]


def test_sorted():
    """R4: by top, then by left"""
    boxes = [(20, 0, 22, 2), (0, 50, 2, 52), (0, 9, 2, 11), (20, 30, 22, 32)]
    assert plain(join(boxes, 1)) == [(0, 9, 2, 11), (0, 50, 2, 52), (20, 0, 22, 2), (20, 30, 22, 32)]


def test_empty():
    """R4: without boxes the list is empty"""
    assert join([], 3) == []


def test_nothing_changed():
    """R5: the list stays as it was"""
    boxes = [(9, 9, 12, 12), (0, 0, 4, 4), (0, 5, 4, 9)]
    join(boxes, 2)
    assert boxes == [(9, 9, 12, 12), (0, 0, 4, 4), (0, 5, 4, 9)]


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred and twenty other walls"""
    cases = [(boxes_of(rng, rng.choice([1, 2, 3, 6, 15])), rng.randint(0, 5)) for _ in range(120)]
    agree(join, reference.join, cases, size=lambda case: len(case[0]))
