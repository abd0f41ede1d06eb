import numpy as np
import pytest
from cost_of_shares import cost_of_shares


def sample(seed, m=7, n=5, k=3, size=1.0):
    """Rows, yes-no columns and weights; no two dimensions are equal."""
    r = np.random.default_rng(seed)
    Y = np.eye(k)[r.integers(0, k, m)]
    return r.normal(0.5, 1.0, (m, n)), Y, size * r.normal(0.2, 1.0, (n, k)), size * r.normal(0.5, 1.0, k)


def given(scores, right):
    """Weights that give exactly these scores."""
    scores = np.array(scores, float)
    return np.eye(len(scores)), np.eye(scores.shape[1])[right], scores, np.zeros(scores.shape[1])


def test_by_hand():
    """R1: shares of a half, a quarter and an eighth"""
    cost = cost_of_shares(*given([np.log([4, 2, 1, 1])] * 3, [0, 1, 2]))[0]
    assert cost == pytest.approx(float(np.log([2, 4, 8]).mean()))


def test_equal_scores():
    """R1: equal scores among five cost the log of five"""
    Z, Y, W, b = sample(1, k=5)
    assert cost_of_shares(Z, Y, W * 0, b * 0)[0] == pytest.approx(float(np.log(5)))


def test_same_as_the_library():
    """R1: the cost that scikit-learn computes"""
    from scipy.special import softmax
    from sklearn.metrics import log_loss

    Z, Y, W, b = sample(2, m=23, k=4)
    expected = log_loss(Y, softmax(Z @ W + b, axis=1))
    assert cost_of_shares(Z, Y, W, b)[0] == pytest.approx(float(expected), rel=1e-8)


def test_shapes():
    """R2, R3: a slope for every weight"""
    _, slopes, slope_b = cost_of_shares(*sample(3, m=11, n=2, k=7))
    assert (np.shape(slopes), np.shape(slope_b)) == ((2, 7), (7,))


@pytest.mark.parametrize("seed", [4, 5])
def test_slopes_are_those_of_the_cost(seed, expect, reference):
    """R2, R3: a tiny move changes the cost by its slope"""
    Z, Y, W, b = sample(seed)
    slopes = cost_of_shares(Z, Y, W, b)[1:]
    expect.gradient(slopes, cost=lambda W, b: reference.cost_of_shares(Z, Y, W, b)[0], at=(W, b))


def test_flat_where_the_library_stops():
    """R2, R3: flat where scikit-learn has arrived"""
    from sklearn.linear_model import LogisticRegression

    r = np.random.default_rng(6)
    Z, right = r.normal(0, 1, (53, 2)), r.integers(0, 3, 53)
    model = LogisticRegression(C=np.inf, tol=1e-8, max_iter=2000).fit(Z, right)
    _, slopes, slope_b = cost_of_shares(Z, np.eye(3)[right], model.coef_.T, model.intercept_)
    assert float(max(np.abs(slopes).max(), np.abs(slope_b).max())) < 1e-4


def test_huge_scores():
    """R4: scores of thousands"""
    cost, slopes, _ = cost_of_shares(*given([[3000.0, 2999.0, 2998.0]], [1]))
    shares = np.exp([0.0, -1.0, -2.0]) / np.exp([0.0, -1.0, -2.0]).sum()
    assert cost == pytest.approx(float(-np.log(shares[1])))
    assert np.asarray(slopes)[0].tolist() == pytest.approx([shares[0], shares[1] - 1, shares[2]])


def test_share_of_nearly_nothing():
    """R4: the right class has next to no share"""
    assert cost_of_shares(*given([[900.0, 0.0], [0.0, 1500.0]], [1, 1]))[0] == pytest.approx(450.0)


def test_high_and_low_rows():
    """R4: a high row leaves a low one alone"""
    cost = cost_of_shares(*given([[2000.0, 2000.0], [-2000.0, -2000.0]], [0, 1]))[0]
    assert cost == pytest.approx(float(np.log(2)))


def test_arguments_stay():
    """R5: the arguments stay as they were"""
    arguments = sample(7)
    before = [array.copy() for array in arguments]
    cost_of_shares(*arguments)
    assert all(np.array_equal(now, then) for now, then in zip(arguments, before, strict=True))


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other tables"""
    cases = []
    for _ in range(110):
        m, n, k = rng.choice([1, 2, 3, 7, 11]), rng.choice([1, 2, 5]), rng.choice([1, 2, 3, 5])
        cases.append(sample(rng.randrange(10**6), m, n, k, rng.choice([0.5, 1.0, 3.0, 700.0])))
    agree(cost_of_shares, reference.cost_of_shares, cases, tolerance=1e-8, size=lambda case: case[0].size)
