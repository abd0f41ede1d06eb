import pytest
from three_nights import calmer


@pytest.mark.parametrize(("nights", "width"), [(5, 3), (3, 3), (9, 2), (4, 1)])
def test_how_many(nights, width):
    """R1: a mean for each full window"""
    assert len(calmer([2] * nights, width)) == nights - width + 1


@pytest.mark.parametrize(
    ("counts", "width", "means"),
    [([3, 9, 6], 3, [6.0]), ([8, 4], 2, [6.0]), ([7, 7, 7, 7], 4, [7.0]), ([3, 9, 6, 0], 3, [6.0, 5.0])],
)
def test_mean(counts, width, means):
    """R2: the mean of the last nights, today included"""
    assert [round(mean, 6) for mean in calmer(counts, width)] == means


def test_one_night():
    """R2: a window of one night is the night itself"""
    assert calmer([5, 0, 2], 1) == [5, 0, 2]


@pytest.mark.parametrize(("counts", "width"), [([4, 6], 3), ([], 2)])
def test_too_few(counts, width):
    """R3: with too few nights the list is empty"""
    assert calmer(counts, width) == []


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other summers"""
    cases = [([rng.randint(0, 40) for _ in range(rng.randint(0, 9))], rng.randint(1, 5)) for _ in range(110)]
    agree(calmer, reference.calmer, cases, tolerance=1e-9, size=lambda case: len(case[0]))
