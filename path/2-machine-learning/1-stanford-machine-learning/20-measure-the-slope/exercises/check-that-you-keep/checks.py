import numpy as np
import pytest
from slope_check import check


def landscape(seed, shapes=((2, 3), (5,))):
    """Arrays, a bent cost of all of them together, and its slopes."""
    r = np.random.default_rng(seed)
    thetas = [r.normal(0.5, 1.0, shape) for shape in shapes]
    pulls = [r.normal(0.3, 1.0, shape) for shape in shapes]

    def total(thetas):
        return sum(float((pull * theta).sum()) for pull, theta in zip(pulls, thetas, strict=True))

    def cost(thetas):
        cubes = sum(float((np.asarray(theta, float) ** 3).sum()) for theta in thetas)
        return float(np.sin(total(thetas))) + cubes

    def slopes(thetas):
        bend = float(np.cos(total(thetas)))
        return [bend * pull + 3 * theta**2 for pull, theta in zip(pulls, thetas, strict=True)]

    return cost, slopes, thetas


def gaps(*case):
    return [float(gap) for gap in check(*case)]


@pytest.mark.parametrize("shapes", [((2, 3), (5,)), ((1, 1),), ((2, 2, 3), (1, 5), (3,))])
def test_right_slopes(shapes):
    """R1: right slopes agree, arrays of any shape"""
    cost, slopes, thetas = landscape(1, shapes)
    found = gaps(cost, slopes, thetas, 1e-4)
    assert len(found) == len(shapes)
    assert max(found) < 1e-7


def test_both_sides():
    """R1: a bend is measured from both sides"""
    found = gaps(lambda thetas: float(thetas[0][0] ** 2), lambda thetas: [2 * thetas[0]], [np.array([3.0])], 0.5)
    assert found == pytest.approx([0.0], abs=1e-12)


def test_width_is_used():
    """R1: the width is how far one number moves"""
    found = gaps(lambda thetas: float(thetas[0][0] ** 3), lambda thetas: [np.array([12.0])], [np.array([2.0])], 1.0)
    assert found == pytest.approx([1 / 25])


def test_places_seen():
    """R1: one number moves, all others stand still"""
    seen = []

    def cost(thetas):
        seen.append((float(thetas[0][0]), float(thetas[0][1]), float(thetas[1][0, 0])))
        return 0.0

    check(cost, lambda thetas: [np.ones(2), np.ones((1, 1))], [np.array([1.0, 2.0]), np.array([[4.0]])], 0.25)
    wanted = [(0.75, 2, 4), (1, 1.75, 4), (1, 2, 3.75), (1, 2, 4.25), (1, 2.25, 4), (1.25, 2, 4)]
    assert sorted(seen) == wanted


def test_twice_too_large():
    """R2: slopes twice too large differ by a third"""
    cost, slopes, thetas = landscape(2)
    found = gaps(cost, lambda thetas: [2 * slope for slope in slopes(thetas)], thetas, 1e-4)
    assert found == pytest.approx([1 / 3, 1 / 3], rel=1e-5)


def test_turned_round():
    """R2: slopes turned round differ by one"""
    cost, slopes, thetas = landscape(3)
    found = gaps(cost, lambda thetas: [-slope for slope in slopes(thetas)], thetas, 1e-4)
    assert found == pytest.approx([1.0, 1.0], rel=1e-6)


def test_each_array_for_itself():
    """R2: one array at fault leaves the other alone"""
    cost, slopes, thetas = landscape(4)
    found = gaps(cost, lambda thetas: [slopes(thetas)[0], 9 * slopes(thetas)[1]], thetas, 1e-4)
    assert found[0] < 1e-7
    assert found[1] == pytest.approx(0.8, rel=1e-5)


def test_tiny_slopes():
    """R2: a tiny cost is judged as a large one"""
    cost, slopes, thetas = landscape(5)
    found = gaps(
        lambda thetas: 1e-6 * cost(thetas), lambda thetas: [3e-6 * slope for slope in slopes(thetas)], thetas, 1e-3
    )
    assert found == pytest.approx([0.5, 0.5], rel=1e-4)


def test_length_of_many():
    """R2: lengths go by squares"""
    found = gaps(lambda thetas: 0.0, lambda thetas: [np.array([3.0, -4.0])], [np.ones(2)], 1e-3)
    assert found == [1.0]
    line = gaps(lambda thetas: float(thetas[0][0, 0]), lambda thetas: [np.array([[1.0, 1.0]])], [np.ones((1, 2))], 1e-3)
    assert line == pytest.approx([1 / (1 + np.sqrt(2))], rel=1e-6)


def test_nothing_moves():
    """R3: where nothing moves the difference is 0"""
    thetas = [np.ones((2, 2)), np.array([2.0])]
    found = gaps(lambda thetas: float(thetas[1][0]), lambda thetas: [np.zeros((2, 2)), np.array([1.0])], thetas, 1e-3)
    assert found == pytest.approx([0.0, 0.0], abs=1e-9)


def test_whole_numbers():
    """R4: arrays of whole numbers"""
    found = gaps(lambda thetas: float((thetas[0] ** 2).sum()), lambda thetas: [2.0 * thetas[0]], [np.array([3, -2])], 1e-4)
    assert max(found) < 1e-7


def test_arrays_stay():
    """R4: the arrays stay as they were"""
    cost, slopes, thetas = landscape(6)
    before = [theta.copy() for theta in thetas]
    check(cost, slopes, thetas, 1e-4)
    assert all(np.array_equal(now, then) for now, then in zip(thetas, before, strict=True))


def test_many(rng):
    """R1, R2: a hundred other costs, right and at fault"""
    for _ in range(100):
        shapes = rng.choice([((2,),), ((1, 3), (2,)), ((2, 1), (1,))])
        cost, slopes, thetas = landscape(rng.randrange(10**6), shapes)
        factors = [rng.choice([1.0, 1.0, 0.5, -3.0]) for _ in shapes]

        def said(thetas, slopes=slopes, factors=factors):
            return [factor * slope for factor, slope in zip(factors, slopes(thetas), strict=True)]

        wanted = [abs(factor - 1) / (abs(factor) + 1) for factor in factors]
        assert gaps(cost, said, thetas, 1e-4) == pytest.approx(wanted, abs=1e-5)
