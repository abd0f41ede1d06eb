import pytest
from poster_bars import boxes


def heights(amounts, tallest):
    return [height for upper, height in boxes(amounts, tallest)]


@pytest.mark.parametrize(
    ("amounts", "tallest", "wanted"),
    [([60], 300, [300]), ([40, 30, 10], 100, [100, 75, 25]), ([1000, 999], 500, [500, 499.5])],
)
def test_proportion(amounts, tallest, wanted):
    """R1: heights are in proportion, from zero"""
    assert heights(amounts, tallest) == pytest.approx(wanted)


def test_equal_amounts():
    """R1: equal amounts are all as high as the drawing"""
    assert heights([7, 7, 7], 90) == pytest.approx([90, 90, 90])


def test_less_than_one():
    """R1: amounts below one are drawn in proportion too"""
    assert heights([0.5, 0.25], 80) == pytest.approx([80, 40])


@pytest.mark.parametrize("amounts", [[40, 30, 10], [3, 4], [5, 0]])
def test_on_the_edge(amounts):
    """R2: upper edge and height come to the lower edge"""
    assert [upper + height for upper, height in boxes(amounts, 120)] == pytest.approx([120] * len(amounts))


@pytest.mark.parametrize(("amounts", "wanted"), [([0, 6, 3], [0, 60, 30]), ([0, 0], [0, 0]), ([0], [0])])
def test_nothing(amounts, wanted):
    """R3: an amount of zero has no height"""
    assert heights(amounts, 60) == pytest.approx(wanted)


def test_no_amounts():
    """R4: without amounts the list is empty"""
    assert boxes([], 100) == []


def test_many_streets(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other streets"""

    def drawn():
        return [rng.choice([0, 1, 5, 40, 333, 0.5]) for _ in range(rng.randint(0, 5))], rng.choice([40, 97, 250])

    agree(boxes, reference.boxes, [drawn() for _ in range(110)], tolerance=1e-9, size=lambda case: len(case[0]))
