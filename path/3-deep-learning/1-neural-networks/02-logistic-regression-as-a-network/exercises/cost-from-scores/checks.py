import warnings

import numpy as np
import pytest
from score_cost import cost


def scored(seed, m=11, spread=3.0):
    r = np.random.default_rng(seed)
    return r.normal(0.5, spread, (1, m)), (r.random((1, m)) < 0.3).astype(float)


def test_no_opinion():
    """R1: a score of 0 costs log 2"""
    assert cost(np.zeros((1, 5)), np.array([[1.0, 0, 0, 1, 0]])) == pytest.approx(np.log(2))


@pytest.mark.parametrize(("score", "label", "loss"), [(2.0, 1.0, 0.126928), (2.0, 0.0, 2.126928), (-1.5, 1.0, 1.701413)])
def test_by_hand(score, label, loss):
    """R1: surprise at the true label"""
    assert cost(np.array([[score]]), np.array([[label]])) == pytest.approx(loss, rel=1e-5)


def test_mean():
    """R2: the same examples twice cost the same"""
    Z, Y = scored(1)
    assert cost(np.hstack([Z, Z]), np.hstack([Y, Y])) == pytest.approx(cost(Z, Y))


@pytest.mark.parametrize(("score", "label", "loss"), [(-800.0, 1.0, 800), (1000.0, 0.0, 1000), (750.0, 1.0, 0), (-1000.0, 0.0, 0)])
def test_extreme(score, label, loss):
    """R3: extreme scores, finite and right"""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = cost(np.array([[score]]), np.array([[label]]))
    assert found == pytest.approx(loss, abs=1e-9)


def test_sure_mistakes_differ():
    """R3: a surer mistake costs more"""
    assert cost(np.array([[-60.0]]), np.array([[1.0]])) - cost(np.array([[-50.0]]), np.array([[1.0]])) == pytest.approx(10)


def test_small_losses_stay():
    """R1, R3: a small loss is not rounded to 0"""
    assert cost(np.array([[30.0]]), np.array([[1.0]])) == pytest.approx(9.3576e-14, rel=0.05)


def test_one_number():
    """R2: the cost is one number"""
    assert np.ndim(cost(*scored(2))) == 0


def test_arguments_stay():
    """R4: what came in stays as it was"""
    Z, Y = scored(3)
    before = Z.copy(), Y.copy()
    cost(Z, Y)
    assert np.array_equal(Z, before[0])
    assert np.array_equal(Y, before[1])


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other rows of scores"""
    cases = [scored(rng.randrange(10**6), rng.choice([1, 2, 13]), rng.choice([1, 20, 400])) for _ in range(110)]
    agree(cost, reference.cost, cases, tolerance=1e-8, size=lambda case: case[0].size)
