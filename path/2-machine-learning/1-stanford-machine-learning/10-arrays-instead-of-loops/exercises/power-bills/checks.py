import numpy as np
from power_bills import bills


def homes(rng, count, months):
    """Kilowatt hours in tens, prices in quarters, so that equal months occur."""
    use = np.array([[10.0 * rng.randrange(0, 45) for _ in range(months)] for _ in range(count)])
    low = rng.randrange(1, 8) / 4
    return use, 10.0 * rng.randrange(5, 35), low, low + rng.randrange(1, 8) / 4


def test_below_and_above():
    """R1: a month below the limit, and one above"""
    sums, _ = bills(np.array([[80.0, 130.0], [20.0, 100.0]]), 100, 1.0, 4.0)
    assert np.asarray(sums).tolist() == [300.0, 120.0]


def test_limit_itself():
    """R1: exactly the limit costs the low price"""
    assert np.asarray(bills(np.array([[100.0]]), 100, 0.5, 9.0)[0]).tolist() == [50.0]


def test_limit_of_each_month():
    """R1: the limit counts in each month"""
    assert np.asarray(bills(np.array([[0.0, 200.0]]), 100, 1.0, 3.0)[0]).tolist() == [400.0]


def test_dearest_month():
    """R2: the place of the dearest month"""
    dearest = bills(np.array([[10.0, 90.0, 20.0], [0.0, 5.0, 7.0]]), 50, 1.0, 2.0)[1]
    assert np.asarray(dearest).tolist() == [1, 2]


def test_first_of_equals():
    """R2: of equal months the first"""
    assert np.asarray(bills(np.array([[5.0, 80.0, 80.0, 80.0]]), 50, 1.0, 2.0)[1]).tolist() == [1]


def test_free_below_the_limit():
    """R2: where the low price is zero, the money decides and not the use"""
    assert np.asarray(bills(np.array([[10.0, 40.0, 90.0]]), 100, 0.0, 2.0)[1]).tolist() == [0]


def test_no_loop_over_homes(expect):
    """R3: no loop over the homes"""
    expect.vectorised(
        bills, lambda rows: (np.random.default_rng(1).uniform(0, 400, (rows, 3)), 150.0, 0.5, 1.5)
    )


def test_no_loop_over_months(expect):
    """R3: no loop over the months"""
    expect.vectorised(
        bills, lambda months: (np.random.default_rng(2).uniform(0, 400, (3, months)), 150.0, 0.5, 1.5)
    )


def test_whole_numbers():
    """R4: whole numbers"""
    sums, dearest = bills(np.array([[30, 70, 10]]), 50, 1, 3)
    assert (np.asarray(sums).tolist(), np.asarray(dearest).tolist()) == ([150], [1])


def test_nothing_used():
    """R4: a home that used nothing"""
    sums, dearest = bills(np.zeros((1, 12)), 100.0, 1.0, 2.0)
    assert (np.asarray(sums).tolist(), np.asarray(dearest).tolist()) == ([0.0], [0])


def test_nothing_changed(rng):
    """R4: the kilowatt hours stay as they were"""
    case = homes(rng, 3, 5)
    before = case[0].copy()
    bills(*case)
    assert np.array_equal(case[0], before)


def test_many_streets(rng, agree, reference):
    """R1, R2, R4: a hundred and fifty streets"""
    cases = [homes(rng, rng.choice([1, 2, 5, 7]), rng.choice([1, 2, 3, 12])) for _ in range(150)]
    agree(bills, reference.bills, cases, tolerance=1e-9, size=lambda case: case[0].size)
