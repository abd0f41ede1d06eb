import pytest
from ferry_bars import bars


def lengths(rows, width):
    return [line.count("#") for line in bars(rows, width)]


@pytest.mark.parametrize("width", [1, 7, 40])
def test_longest(width):
    """R1: the largest number has all the signs"""
    assert lengths([("Ness", 30)], width) == [width]


@pytest.mark.parametrize(
    ("numbers", "width", "signs"),
    [((100, 50, 25), 8, [8, 4, 2]), ((100, 99), 10, [10, 9]), ((2000, 1500, 499), 4, [4, 3, 1])],
)
def test_proportion(numbers, width, signs):
    """R1: other bars are in proportion, cut down"""
    assert lengths([(f"V{place}", number) for place, number in enumerate(numbers)], width) == signs


def test_line():
    """R1: a line holds bar, number and village"""
    assert bars([("North Hamn", 12)], 3) == ["### 12 North Hamn"]


def test_small_ones():
    """R2: one passenger among thousands has a sign"""
    assert lengths([("Ness", 5000), ("Vik", 1)], 20) == [20, 1]


def test_nobody():
    """R2: a village with nobody has an empty bar"""
    assert bars([("Ness", 4), ("Vik", 0)], 4) == ["#### 4 Ness", " 0 Vik"]


def test_largest_first():
    """R3: the largest number stands first"""
    assert bars([("Aa", 1), ("Bo", 3), ("Cy", 2)], 3) == ["### 3 Bo", "## 2 Cy", "# 1 Aa"]


def test_equal_ones():
    """R3: equal numbers stand by the alphabet"""
    assert bars([("Vik", 2), ("Aa", 2), ("Ness", 2)], 1) == ["# 2 Aa", "# 2 Ness", "# 2 Vik"]


def test_no_rows():
    """R4: without rows there are no lines"""
    assert bars([], 10) == []


def test_zeros():
    """R4: with zeros alone all bars are empty"""
    assert bars([("Vik", 0), ("Aa", 0)], 5) == [" 0 Aa", " 0 Vik"]


def test_many_ferries(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other lists"""
    names = ["Aa", "Hamn", "Ness", "Odde", "Vik"]

    def drawn():
        chosen = rng.sample(names, rng.randint(0, 5))
        return [(name, rng.choice([0, 1, 2, 9, 40, 333, 4000])) for name in chosen], rng.randint(1, 30)

    agree(bars, reference.bars, [drawn() for _ in range(110)], size=lambda case: len(case[0]))
