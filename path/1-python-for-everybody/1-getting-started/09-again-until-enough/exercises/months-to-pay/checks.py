import pytest
from months_to_pay import months_to_pay


@pytest.mark.parametrize(
    ("owed", "percent", "payment", "months"), [(100, 10, 60, 2), (1000, 1, 200, 6), (600, 2, 15, 82)]
)
def test_adds_then_pays(owed, percent, payment, months):
    """R1: first the addition, then the payment"""
    assert months_to_pay(owed, percent, payment) == months


@pytest.mark.parametrize(
    ("owed", "payment", "months"), [(90, 30, 3), (100, 30, 4), (5, 50, 1), (50, 50, 1), (91, 30, 4)]
)
def test_last_payment(owed, payment, months):
    """R2: the last payment counts"""
    assert months_to_pay(owed, 0, payment) == months


@pytest.mark.parametrize(("percent", "payment"), [(2, 30), (0, 0), (5, 1)])
def test_nothing_owed(percent, payment):
    """R3: nothing owed, nothing to wait for"""
    assert months_to_pay(0, percent, payment) == 0


@pytest.mark.parametrize(("owed", "percent", "payment"), [(600, 2, 12), (80, 0, 0), (1, 50, 0)])
def test_never(owed, percent, payment):
    """R4: a payment that is too small never ends it"""
    assert months_to_pay(owed, percent, payment) is None


def test_a_little_more():
    """R4: a little more than the first addition does end it"""
    assert months_to_pay(600, 2, 12.05) == 277


def test_silent(capsys):
    """R5: nothing is printed"""
    months_to_pay(200, 1, 50)
    assert capsys.readouterr().out == ""


def test_many_debts(reference, agree, rng):
    """R1, R2, R4: a hundred other debts"""
    cases = []
    for _ in range(120):
        owed, percent = rng.randint(1, 900), rng.choice([0, 1, 2, 3, 5])
        added = owed * percent / 100
        # Away from the border: there, the last digit of a sum would decide.
        cases.append((owed, percent, round(max(0.0, added + rng.choice([-3.1, 1.3, 7.7, 41.9])), 2)))
    agree(months_to_pay, reference.months_to_pay, cases, size=lambda case: case[0])
