"""Nine ways to expect forty-two."""

import unittest

import pytest
from work import answer


def test_equal():
    assert answer() == 42


def test_reversed():
    assert answer() == 42


def test_not_different():
    assert not answer() != 42


def test_approx():
    assert answer() == pytest.approx(42)


def test_contained():
    assert answer() in [41, 42, 43]


def test_close():
    assert abs(answer() - 42) < 1e-9


def test_listed():
    assert [answer()] == [42]


class TestCase(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(answer(), 42)

    def test_almost(self):
        self.assertAlmostEqual(answer(), 42.0)
