import pytest
from not_tested_is_not_zero import mean_sprouted


def jars(*counts):
    """Jars with these counts; "-" stands for no key."""
    return [{"year": 2000, "seeds": 300, **({} if count == "-" else {"sprouted": count})} for count in counts]


@pytest.mark.parametrize(("counts", "mean"), [([7], 7), ([10, 15], 12.5), ([50, 50, 26], 42)])
def test_all_tested(counts, mean):
    """R1: the mean of the numbers"""
    assert mean_sprouted(jars(*counts)) == pytest.approx(mean)


@pytest.mark.parametrize("counts", [[24, None], [None, 24], [None, 20, None, 28]])
def test_null(counts):
    """R2: a jar with None does not count"""
    assert mean_sprouted(jars(*counts)) == pytest.approx(24)


@pytest.mark.parametrize("counts", [[24, "-"], ["-", 24], ["-", 20, None, 28]])
def test_no_key(counts):
    """R2: a jar without the key does not count"""
    assert mean_sprouted(jars(*counts)) == pytest.approx(24)


@pytest.mark.parametrize(("counts", "mean"), [([0, 24], 12), ([0, 0, 9], 3), ([0], 0), ([0, None, 8], 4)])
def test_zero(counts, mean):
    """R3: a 0 counts"""
    assert mean_sprouted(jars(*counts)) == pytest.approx(mean)


@pytest.mark.parametrize("counts", [[], [None], ["-", "-"], ["-", None]])
def test_nothing_tested(counts):
    """R4: nothing was tested, nothing is said"""
    assert mean_sprouted(jars(*counts)) is None


def test_many_plants(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other plants"""
    cases = [
        (jars(*[rng.choice([None, "-", 0, rng.randint(1, 50)]) for _ in range(rng.randint(0, 5))]),) for _ in range(120)
    ]
    agree(mean_sprouted, reference.mean_sprouted, cases, tolerance=1e-9, size=lambda case: len(case[0]))
