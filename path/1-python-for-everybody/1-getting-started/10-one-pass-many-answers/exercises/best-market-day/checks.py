import pytest
from best_market_day import best_day


@pytest.mark.parametrize("results", [[31], [40, 115, 62], [90, 20, 55], [7, 8, 9]])
def test_largest(results):
    """R1: the largest result comes back"""
    assert best_day(results) == max(results)


@pytest.mark.parametrize("results", [[-5], [-12, -31, -6], [-3, -8, -20]])
def test_only_losses(results):
    """R2: of losses alone the smallest loss comes back"""
    assert best_day(results) == max(results)


def test_no_results():
    """R3: without results there is None"""
    assert best_day([]) is None


def test_many_weeks(reference, agree, rng):
    """R1, R2, R3: a hundred other weeks"""
    cases = []
    for _ in range(110):
        shift = rng.choice([-60, 0, 60])
        cases.append(([rng.randint(-50, 50) + shift for _ in range(rng.randint(0, 7))],))
    agree(best_day, reference.best_day, cases, size=lambda case: len(case[0]))
