import pytest


def number_after(run, words):
    """The number behind these words, or None."""
    for line in run.output.splitlines():
        before, colon, after = line.partition(":")
        if colon and before.strip() == words:
            try:
                return float(after)
            except ValueError:
                return None
    return None


def test_a_day(program):
    """R1: a day needs 240 litres"""
    assert number_after(program(), "a day") == 240


def test_days_left(program):
    """R2: both tanks last five days"""
    assert number_after(program(), "days left") == pytest.approx(5.0)
