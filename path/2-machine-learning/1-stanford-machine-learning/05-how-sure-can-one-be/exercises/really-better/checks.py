import numpy as np
import pytest
from really_better import compare


def batches(seed, count=7, better=0.02, luck=0.01):
    """Scores of two programs on batches that are hard or not for both."""
    r = np.random.default_rng(seed)
    old = r.uniform(0.4, 0.9, count)
    return old, old + better + r.normal(0, luck, count)


def plain(found):
    low, high, verdict = found
    return float(low), float(high), str(verdict)


def alike(found, wanted):
    """Whether two answers say the same; what cannot be read says nothing."""
    try:
        mine, its = plain(found), plain(wanted)
        return mine[:2] == pytest.approx(its[:2], abs=1e-9) and mine[2] == its[2]
    except (IndexError, TypeError, ValueError):
        return False


def test_interval():
    """R1: the mean difference, two standard errors to each side"""
    low, high, _ = plain(compare(np.array([0.5, 0.75, 0.25, 0.5]), np.array([0.75, 1.0, 0.25, 0.5])))
    assert (low, high) == (pytest.approx(0.0), pytest.approx(0.25))


@pytest.mark.parametrize("count", [2, 3, 29])
def test_middle_and_width(count):
    """R1: middle and width for few and many batches"""
    old, new = batches(1, count)
    low, high, _ = plain(compare(old, new))
    assert ((low + high) / 2, high - low) == (
        pytest.approx((new - old).mean()),
        pytest.approx(4 * (new - old).std() / count**0.5),
    )


def test_hard_batches_fall_out():
    """R1: what is hard for both does not count"""
    old, new = batches(2, 11)
    hard = np.linspace(-0.3, 0.1, 11)
    assert plain(compare(old + hard, new + hard)) == (*(pytest.approx(end) for end in plain(compare(old, new))[:2]), "new")


def test_new_is_better():
    """R2: a small difference, and always the same"""
    assert plain(compare(*batches(3, 13, 0.02, 0.002)))[2] == "new"


def test_old_is_better():
    """R2: the old one is better"""
    assert plain(compare(*batches(4, 13, -0.02, 0.002)))[2] == "old"


def test_changed_places():
    """R2: programs changed, verdict changed"""
    old, new = batches(5, 9, 0.05, 0.01)
    assert (plain(compare(old, new))[2], plain(compare(new, old))[2]) == ("new", "old")


@pytest.mark.parametrize("better", [0.01, -0.01])
def test_luck(better):
    """R3: a small difference that goes up and down"""
    old = np.array([0.5, 0.75, 0.625, 0.875])
    new = old + better + np.array([0.125, -0.125, 0.0625, -0.0625])
    assert plain(compare(old, new))[2] == "cannot tell"


@pytest.mark.parametrize("sign", [1, -1])
def test_zero_on_an_end(sign):
    """R3: an end of the interval is exactly 0"""
    old = np.array([0.5, 0.5, 0.5, 0.5])
    assert plain(compare(old, old + sign * np.array([0.25, 0.25, 0.0, 0.0])))[2] == "cannot tell"


def test_twins():
    """R3: two programs that do the same"""
    old = batches(6)[0]
    assert plain(compare(old, old.copy())) == (0.0, 0.0, "cannot tell")


def test_scores_stay():
    """R4: the scores stay as they were"""
    old, new = batches(7)
    before = old.copy(), new.copy()
    compare(old, new)
    assert np.array_equal(old, before[0])
    assert np.array_equal(new, before[1])


def test_many_tests(reference, agree, rng):
    """R1, R2, R3: a hundred other tests"""
    cases = []
    for _ in range(110):
        better, luck = rng.choice([-0.03, 0.001, 0.02, 0.1]), rng.choice([0.005, 0.05])
        cases.append(batches(rng.randrange(10**6), rng.choice([2, 3, 7, 19]), better, luck))
    agree(compare, reference.compare, cases, same=alike, size=lambda case: len(case[0]))
