import contextlib
import importlib
import io
import sys

import late_fee
import pytest


def printed_by_import():
    """What is printed when the file is imported once more."""
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        importlib.reload(sys.modules["late_fee"])
    return shown.getvalue()


@pytest.mark.parametrize(("days", "expected"), [(0, 0), (14, 0), (15, 2), (30, 32)])
def test_fees(days, expected):
    """R1: fee is there for others, and as before"""
    assert late_fee.fee(days) == expected


def test_quiet(inside):
    """R2: an import prints nothing"""
    assert inside(printed_by_import) == ""


def test_started(program):
    """R3: started by itself, it prints its two lines"""
    assert program().lines == ["a try with 20 days", "fee: 12"]


def test_many_days(agree, reference, rng):
    """R1: a hundred other loans"""
    cases = [(rng.randint(0, 60),) for _ in range(110)]
    agree(late_fee.fee, reference.fee, cases, size=lambda case: case[0])
