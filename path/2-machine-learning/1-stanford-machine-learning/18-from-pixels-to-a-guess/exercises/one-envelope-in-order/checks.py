import numpy as np
import pytest
from one_envelope import read


def envelope(seed, sides=(3, 4), hidden=5, outputs=7):
    """A picture, the weights of a network for it, and names that are no positions."""
    r = np.random.default_rng(seed)
    picture = r.integers(0, 256, sides)
    theta1 = r.normal(0, 1.5, (hidden, sides[0] * sides[1] + 1))
    theta2 = r.normal(0, 1.5, (outputs, hidden + 1))
    return picture, theta1, theta2, [f"sort {number}" for number in r.permutation(90)[:outputs] + 10]


def alike(mine, theirs):
    try:
        return mine[0] == theirs[0] and abs(float(mine[1]) - float(theirs[1])) < 1e-9
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


def test_by_hand():
    """R1: one pixel, worked out by hand"""
    grey, theta1, theta2 = np.array([[51]]), np.array([[1.0, 5.0]]), np.array([[-1.0, 2.0]])
    sure = read(grey, theta1, theta2, ["four"])[1]
    assert float(sure) == pytest.approx(1 / (1 + np.exp(1 - 2 / (1 + np.exp(-2)))))


def test_name():
    """R2: the name stands where the largest answer stands"""
    picture, theta1 = np.array([[0, 255]]), np.array([[0.0, 1.0, 1.0]])
    theta2 = np.array([[-3.0, 0.0], [2.0, 0.0], [1.0, 0.0]])
    name, sure = read(picture, theta1, theta2, ["nine", "two", "six"])
    assert (name, round(float(sure), 3)) == ("two", 0.881)


def test_many(reference, agree, rng):
    """R1, R2: a hundred other envelopes"""
    cases = []
    for _ in range(110):
        sides = rng.choice([(1, 2), (2, 2), (3, 5), (4, 3)])
        cases.append(envelope(rng.randrange(10**6), sides, rng.choice([1, 2, 6]), rng.choice([2, 3, 10])))
    agree(read, reference.read, cases, same=alike, size=lambda case: case[1].size)
