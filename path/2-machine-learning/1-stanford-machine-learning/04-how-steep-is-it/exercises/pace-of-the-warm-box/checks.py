import pytest
from warm_box import best_pace


def use(box, air, v):
    return box / v + air * v * v


def close(pace):
    return pytest.approx(pace, abs=2e-3)


def test_by_hand():
    """R1: a box of 32 and 0.25 for the air, by hand"""
    assert best_pace(32.0, 0.25, 1.0, 30.0) == close(4.0)


def test_eight_times_the_heat():
    """R1: eight times the heat, twice the speed"""
    assert best_pace(320.0, 0.02, 2.0, 60.0) == pytest.approx(
        2 * best_pace(40.0, 0.02, 2.0, 60.0), abs=4e-3
    )


@pytest.mark.parametrize(("box", "air"), [(20.0, 0.01), (90.0, 0.03), (150.0, 0.008)])
def test_neighbours_take_more(box, air):
    """R1: a little slower or faster takes more"""
    pace = best_pace(box, air, 2.0, 50.0)
    assert use(box, air, pace) < min(use(box, air, pace - 0.1), use(box, air, pace + 0.1))


def test_too_slow_to_be_allowed():
    """R2: where the flat place is too slow, the slowest"""
    assert best_pace(60.0, 0.02, 14.0, 20.0) == close(14.0)


def test_too_fast_to_be_allowed():
    """R2: where the flat place is too fast, the fastest"""
    assert best_pace(60.0, 0.02, 5.0, 9.0) == close(9.0)


def test_a_single_speed():
    """R2: with equal limits there is one speed"""
    assert best_pace(60.0, 0.02, 17.0, 17.0) == close(17.0)


def test_cold_box():
    """R3: a cold box is carried as slowly as allowed"""
    assert best_pace(0.0, 0.04, 7.0, 19.0) == close(7.0)


def test_many_rides(reference, agree, rng):
    """R1, R2, R3: a hundred other rides"""
    cases = []
    for _ in range(120):
        box, air = rng.choice([0.0, 25.0, 70.0, 140.0]), rng.choice([0.01, 0.02, 0.035])
        slowest = rng.choice([3.0, 6.0, 11.0, 16.0])
        cases.append((box, air, slowest, slowest + rng.choice([0.0, 4.0, 13.0])))
    agree(best_pace, reference.best_pace, cases, tolerance=1e-3)
