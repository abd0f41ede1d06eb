import numpy as np
import pytest
from no_twins import start

LARGE = [60, 40, 90, 30]


def arrays(thetas):
    return [np.array(np.asarray(theta), dtype=float) for theta in thetas]


def limit(theta):
    return np.sqrt(6 / (theta.shape[0] + theta.shape[1] - 1))


@pytest.mark.parametrize("sizes", [[5, 3], [7, 1, 2], [2, 3, 5, 7, 11]])
def test_shapes(sizes):
    """R1: a matrix between each layer and the next"""
    wanted = [(t, s + 1) for s, t in zip(sizes, sizes[1:], strict=False)]
    assert [np.shape(theta) for theta in start(sizes, 3)] == wanted


def test_within_the_limit():
    """R2: no number lies outside of its limit"""
    for theta in arrays(start(LARGE, 4)):
        most, bound = float(np.abs(theta).max()), limit(theta)
        assert most <= bound, f"In the matrix of shape {theta.shape} stands {most:.3f}, and r is {bound:.3f} there."


def test_up_to_the_limit():
    """R2: the numbers fill the range, on both sides"""
    for theta in arrays(start(LARGE, 5)):
        low, high, bound = float(theta.min()), float(theta.max()), limit(theta)
        said = f"In the matrix of shape {theta.shape} the numbers run from {low:.3f} to {high:.3f}, and r is {bound:.3f} there."
        assert high > 0.97 * bound, said
        assert low < -0.97 * bound, said


def test_evenly():
    """R2: small and large numbers are equally frequent"""
    for theta in arrays(start(LARGE, 6)):
        share = theta / limit(theta)
        above, small = float((share > 0).mean()), float((np.abs(share) < 0.5).mean())
        assert abs(above - 0.5) < 0.06, f"A share of {above:.2f} of the numbers is above zero; about a half should be."
        assert abs(small - 0.5) < 0.06, f"A share of {small:.2f} lies between -r/2 and r/2; about a half should."


def test_biases():
    """R2: the biases are drawn like the others"""
    for theta in arrays(start(LARGE, 7)):
        biases = theta[:, 0] / limit(theta)
        assert (len(np.unique(biases)), bool(np.abs(biases).max() > 0.7)) == (len(biases), True)


def test_no_twins():
    """R3: no two rows are equal"""
    for theta in arrays(start([11, 7, 5], 8)):
        assert len(np.unique(theta, axis=0)) == theta.shape[0]


def test_layers_differ():
    """R3: no matrix repeats the numbers of another"""
    first, second, third = arrays(start([9, 9, 9, 9], 9))
    for one, other in ((first, second), (second, third), (first, third)):
        assert np.abs(one - other).max() > 0.01
        assert abs(np.corrcoef(one.ravel(), other.ravel())[0, 1]) < 0.6


def test_seed(expect):
    """R4: the seed decides, and nothing else"""
    expect.seeded(lambda seed: np.concatenate([theta.ravel() for theta in arrays(start([4, 3, 2], seed))]))


def test_many(rng):
    """R1, R2, R3: a hundred other networks"""
    for _ in range(100):
        sizes = [rng.choice([2, 3, 5, 8, 13]) for _ in range(rng.choice([2, 3, 4]))]
        thetas = arrays(start(sizes, rng.randrange(10**6)))
        assert [theta.shape for theta in thetas] == [(t, s + 1) for s, t in zip(sizes, sizes[1:], strict=False)]
        assert all(np.abs(theta).max() <= limit(theta) for theta in thetas)
        assert all(len(np.unique(theta, axis=0)) == len(theta) for theta in thetas)
