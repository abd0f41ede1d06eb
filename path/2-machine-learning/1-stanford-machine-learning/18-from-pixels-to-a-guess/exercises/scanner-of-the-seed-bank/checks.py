import numpy as np
import pytest
from scanner import read_all


def batch(seed, count=7, sides=(3, 5), units=(4, 6)):
    """Pictures in greys, the weights of a network for them, and names that are no positions."""
    r = np.random.default_rng(seed)
    sizes = (sides[0] * sides[1], *units)
    thetas = [r.normal(0, 1.2, (after, before + 1)) for before, after in zip(sizes, sizes[1:], strict=False)]
    names = np.array([f"sort {number}" for number in r.permutation(80)[: units[-1]] + 10])
    return r.integers(0, 256, (count, *sides)).astype(np.uint8), thetas, names


def alike(mine, theirs):
    try:
        same_names = [str(name) for name in mine[0]] == [str(name) for name in theirs[0]]
        return same_names and np.allclose(np.asarray(mine[1], float), theirs[1], rtol=1e-9, atol=1e-12)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


def test_names():
    """R1: names come back, and no positions"""
    theta = np.array([[0.0, 1.0], [3.0, 0.0], [1.0, 0.0]])
    said, _ = read_all(np.array([[[0]], [[255]]], np.uint8), [theta], np.array(["nine", "two", "six"]))
    assert [str(name) for name in said] == ["two", "two"]


def test_sure():
    """R1: the winner's answer lies between 0 and 1"""
    images, thetas, names = batch(1)
    sure = np.asarray(read_all(images, thetas, names)[1], float)
    assert sure.shape == (7,)
    assert sure.min() > 0
    assert sure.max() < 1


def test_pictures_stay_together():
    """R2: a picture is read alike alone and among others"""
    images, thetas, names = batch(2)
    together = np.asarray(read_all(images, thetas, names)[1], float)
    alone = [float(read_all(images[place : place + 1], thetas, names)[1][0]) for place in range(7)]
    np.testing.assert_allclose(together, alone, rtol=1e-9)


def test_row_by_row():
    """R2: pixels are laid out row by row"""
    theta = np.array([[-1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]])
    picture = np.array([[[0, 255, 0], [0, 0, 255]]], np.uint8)
    assert float(read_all(picture, [theta], np.array(["ink"]))[1][0]) == pytest.approx(1 / (1 + np.exp(-7.0)))


@pytest.mark.parametrize("grey, total", [(51, 0.2), (255, 1.0), (0, 0.0)])
def test_shares_of_full_ink(grey, total):
    """R3: greys are shares of 255"""
    sure = read_all(np.array([[[grey]]], np.uint8), [np.array([[-0.5, 1.0]])], np.array(["ink"]))[1]
    assert float(sure[0]) == pytest.approx(1 / (1 + np.exp(0.5 - total)))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other batches"""
    cases = []
    for _ in range(110):
        units = tuple(rng.choice([[3], [5, 2], [2, 7], [4, 3, 6]]))
        cases.append(batch(rng.randrange(10**6), rng.choice([1, 2, 5]), rng.choice([(1, 2), (3, 2), (4, 5)]), units))
    agree(read_all, reference.read_all, cases, same=alike, size=lambda case: case[0].size)


def test_nothing_changed():
    """R4: pictures, weights and names stay as they were"""
    images, thetas, names = batch(3)
    before = [part.copy() for part in (images, *thetas, names)]
    read_all(images, thetas, names)
    assert all(np.array_equal(now, then) for now, then in zip((images, *thetas, names), before, strict=True))
