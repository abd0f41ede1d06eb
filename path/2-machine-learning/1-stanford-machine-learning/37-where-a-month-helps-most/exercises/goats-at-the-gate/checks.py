import numpy as np
import pytest
from goat_gate import meeting

DUST = np.array([[1, 0, 1], [1, 1, 1], [1, 1, 1], [0, 1, 0], [1, 1, 1], [1, 0, 1], [0, 1, 0]], dtype=bool)


def test_alone():
    """R1: one share for each stage"""
    assert list(meeting(DUST)["alone"]) == pytest.approx([5 / 7, 5 / 7, 5 / 7])


def test_alone_different():
    """R1: each stage has its own share"""
    right = np.array([[1, 0], [1, 0], [1, 1], [0, 0], [1, 0]], dtype=bool)
    assert list(meeting(right)["alone"]) == pytest.approx([0.8, 0.2])


def test_product():
    """R2: the product of the shares"""
    assert meeting(DUST)["product"] == pytest.approx((5 / 7) ** 3)


def test_together():
    """R3: every stage right, counted goat by goat"""
    assert meeting(DUST)["together"] == pytest.approx(3 / 7)


def test_by_turns():
    """R3: stages that fail by turns are never all right"""
    assert meeting(~np.eye(3, dtype=bool))["together"] == 0


def test_closest():
    """R4: the pair most above chance"""
    assert tuple(meeting(DUST)["closest"]) == (0, 2)


def test_good_but_strangers():
    """R4: two good stages may have nothing in common"""
    dust = np.array([1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
    good = np.array([[1] * 9 + [0], [1] * 8 + [0] + [1]])
    right = np.column_stack([good[0], good[1], dust, dust]).astype(bool)
    assert tuple(meeting(right)["closest"]) == (2, 3)


def test_first_of_equals():
    """R5: of equal pairs the first"""
    right = np.array([[1, 1, 1, 1], [0, 0, 0, 0], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]], dtype=bool)
    assert tuple(meeting(right)["closest"]) == (0, 1)


def test_equal_up_to_a_hair():
    """R5: equal up to 1e-9 is equal"""
    tags = ["110", "111", "011", "111", "100", "000", "001", "101", "001", "011"]
    right = np.array([[mark == "1" for mark in tag] for tag in tags])
    assert tuple(meeting(right)["closest"]) == (0, 1)


def test_two_stages():
    """R5: two stages have one pair, even below chance"""
    assert tuple(meeting(np.array([[1, 0], [0, 1], [1, 0]], dtype=bool))["closest"]) == (0, 1)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other gates"""
    cases = []
    for _ in range(120):
        r = np.random.default_rng(rng.randrange(10**6))
        shape = rng.choice([1, 3, 7, 23]), rng.choice([2, 3, 5])
        day = r.random((shape[0], 1))
        cases.append(((0.6 * r.random(shape) + 0.4 * day > rng.choice([0.2, 0.4, 0.6])),))
    agree(meeting, reference.meeting, cases, tolerance=1e-9, size=lambda case: case[0].size)
