import pytest
from pay_function import pay


@pytest.mark.parametrize(
    ("hours", "rate", "limit", "factor", "earned"), [(20, 12, 30, 2, 240), (40, 9, 40, 3, 360), (0, 15, 20, 2, 0)]
)
def test_up_to_the_limit(hours, rate, limit, factor, earned):
    """R1: hours up to the limit at the rate"""
    assert pay(hours, rate, limit, factor) == pytest.approx(earned)


@pytest.mark.parametrize(
    ("hours", "rate", "limit", "factor", "earned"), [(45, 10, 30, 2, 600), (41, 20, 39, 1.25, 830), (36, 10, 35, 3, 380)]
)
def test_above(hours, rate, limit, factor, earned):
    """R2: hours above the limit at rate times factor"""
    assert pay(hours, rate, limit, factor) == pytest.approx(earned)


def test_both_defaults():
    """R3: 40 hours and 1.5 when nothing is said"""
    assert pay(45, 10) == pytest.approx(475)


def test_one_default():
    """R3: 1.5 when only the limit is given"""
    assert pay(45, 10, limit=35) == pytest.approx(500)


def test_by_name():
    """R3: values may be given by name"""
    assert pay(rate=10, hours=42, factor=2) == pytest.approx(440)


def test_quiet(capsys):
    """R4: it returns, and prints nothing"""
    assert pay(10, 10) is not None
    assert capsys.readouterr().out == ""


def test_many_weeks(agree, reference, rng):
    """R1, R2, R3: a hundred other weeks"""
    weeks = [(rng.randint(0, 60), rng.randint(8, 30)) for _ in range(50)]
    weeks += [
        (rng.randint(20, 60), rng.randint(8, 30), rng.randint(20, 45), rng.choice([1.25, 2, 3])) for _ in range(60)
    ]
    agree(pay, reference.pay, weeks)
