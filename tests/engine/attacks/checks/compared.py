"""Every way in which checks compare an answer with what is expected."""

import operator
import unittest

import pytest
from answer import double


def test_approximately():
    assert double(4) == pytest.approx(8)


def test_approximately_the_other_way():
    assert pytest.approx(8) == double(4)


def test_the_other_way():
    assert double(4) == 8


def test_within_a_list():
    assert [double(4)] == [8]


def test_as_an_element():
    assert double(4) in [8, 9]


def test_as_a_member():
    assert 8 in [double(4)]


def test_as_a_key():
    assert {double(4): 1} == {8: 1}


def test_as_unequal():
    assert not double(4) != 8


def test_by_order():
    assert 8 <= double(4) <= 8


def test_by_difference():
    assert abs(double(4) - 8) < 1e-9


def test_by_difference_the_other_way():
    assert not 8 - double(4)


def test_by_unittest():
    unittest.TestCase().assertEqual(double(4), 8)


def test_by_unittest_almost():
    unittest.TestCase().assertAlmostEqual(double(4), 8.0)


def test_by_unittest_counted():
    unittest.TestCase().assertCountEqual([double(4)], [8])


def test_by_counting():
    assert [double(4), 1].count(8) == 1


def test_by_index():
    assert [1, double(4)].index(8) == 1


def test_as_a_set():
    assert {double(4)} == {8}


def test_by_the_operator_module():
    assert operator.eq(double(4), 8)


def test_sorted():
    assert sorted([double(4)]) == [8]


def test_as_the_largest():
    assert max(double(4), 8) == 8 and max(8, double(4)) == 8


def test_as_a_sum():
    assert sum([double(4)]) == 8
