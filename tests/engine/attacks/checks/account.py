"""An account and a vector: classes of the submission, whose attributes are plain data."""

import pytest
from answer import Account, Vector


def test_balance():
    account = Account()
    account.deposit(50)
    assert account.balance == 50


def test_history():
    account = Account()
    account.deposit(50)
    account.deposit(7)
    assert account.history == [50, 7]


def test_parts():
    assert Vector(1, 2).x == 1
    assert Vector(1, 2).y == pytest.approx(2)


def test_difference():
    assert abs(Vector(1, 2).x - 1) < 1e-9


def test_sum():
    assert Vector(1, 2) + Vector(3, 4) == Vector(4, 6)
