import numpy as np
import pytest
from keepers_who_disagree import split_the_miss


def watch(seed, keepers=7, nights=5):
    """Promises of keepers for some nights, and how far the light was seen."""
    r = np.random.default_rng(seed)
    truth = r.uniform(5, 40, nights)
    return truth + r.normal(r.normal(3, 2, nights), r.uniform(1, 6, nights), (keepers, nights)), truth


def test_shapes():
    """R1: one number for every night, three times"""
    assert [np.shape(part) for part in split_the_miss(*watch(1, 11, 3))] == [(3,)] * 3


def test_one_keeper():
    """R1: a single keeper has no variance"""
    bias, variance, missed = split_the_miss(np.array([[14.0, 9.0]]), np.array([10.0, 12.0]))
    assert (list(bias), list(variance), list(missed)) == ([4, -3], [0, 0], [16, 9])


def test_as_many_keepers_as_nights():
    """R1: three keepers and three nights"""
    promises = np.array([[10.0, 20.0, 30.0], [12.0, 20.0, 33.0], [14.0, 20.0, 36.0]])
    bias, _, _ = split_the_miss(promises, np.array([11.0, 22.0, 31.0]))
    np.testing.assert_allclose(bias, [1, -2, 2])


def test_bias():
    """R2: the mean promise, less the truth"""
    promises, truth = watch(2)
    np.testing.assert_allclose(split_the_miss(promises, truth)[0], promises.mean(axis=0) - truth)


def test_bias_too_low():
    """R2: negative where they promise too little"""
    bias = split_the_miss(np.array([[3.0], [5.0]]), np.array([9.0]))[0]
    np.testing.assert_allclose(bias, [-5])


def test_variance():
    """R3: squares around the mean promise, and their mean"""
    variance = split_the_miss(np.array([[4.0], [8.0], [15.0]]), np.array([30.0]))[1]
    np.testing.assert_allclose(variance, [62 / 3])


def test_variance_knows_no_truth():
    """R3: another truth, the same variance"""
    promises, truth = watch(3)
    one, other = split_the_miss(promises, truth)[1], split_the_miss(promises, truth + 10)[1]
    np.testing.assert_allclose(one, other)


def test_missed():
    """R4: the mean of the squared misses"""
    missed = split_the_miss(np.array([[4.0], [8.0], [15.0]]), np.array([7.0]))[2]
    np.testing.assert_allclose(missed, [74 / 3])


@pytest.mark.parametrize("seed", [4, 5, 6])
def test_sum(seed):
    """R5: squared bias and variance make the miss"""
    bias, variance, missed = (np.asarray(part) for part in split_the_miss(*watch(seed, 13, 4)))
    np.testing.assert_allclose(bias**2 + variance, missed)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other watches"""
    cases = [watch(rng.randrange(10**6), rng.choice([1, 2, 3, 17]), rng.choice([1, 2, 3, 11])) for _ in range(110)]
    agree(split_the_miss, reference.split_the_miss, cases, tolerance=1e-9, size=lambda case: case[0].size)


def test_nothing_changed():
    """R6: what comes in stays as it was"""
    promises, truth = watch(7)
    before = promises.copy(), truth.copy()
    split_the_miss(promises, truth)
    assert np.array_equal(promises, before[0]) and np.array_equal(truth, before[1])
