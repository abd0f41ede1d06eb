# id: own
# belief: the larger the first weights, the more the units differ
# fails: R2
# hint: Your units differ, but most of them say 0 or 1 whatever comes in, so no blame gets through their bend.
#   What does the rule of the lesson say about the size of a start?
import numpy as np
from scipy.optimize import minimize
from scipy.special import expit


def with_ones(A):
    return np.column_stack([np.ones(len(A)), A])


def cost_and_slopes(thetas, X, Y, lam):
    """Return the cost, and its slopes as a list of two arrays. A check has found them right."""
    A1 = with_ones(X)
    A2 = with_ones(expit(A1 @ thetas[0].T))
    Z3 = A2 @ thetas[1].T
    held = [np.column_stack([0 * theta[:, :1], theta[:, 1:]]) for theta in thetas]
    cost = (np.logaddexp(0, Z3) - Y * Z3).sum() + lam / 2 * sum((part**2).sum() for part in held)
    D2 = expit(Z3) - Y
    D1 = (D2 @ thetas[1])[:, 1:] * A2[:, 1:] * (1 - A2[:, 1:])
    slopes = [(D.T @ A + lam * part) / len(X) for D, A, part in zip((D1, D2), (A1, A2), held)]
    return float(cost / len(X)), slopes


def train(X, y, hidden, seed):
    """Return the two weight matrices of a network that reads the digits y from X."""
    sizes = [X.shape[1], hidden, 10]
    shapes = [(t, s + 1) for s, t in zip(sizes, sizes[1:])]
    Y, cut = np.eye(10)[y], shapes[0][0] * shapes[0][1]

    # units that differ from the beginning
    rng = np.random.default_rng(seed)
    thetas = [rng.uniform(-30, 30, shape) for shape in shapes]

    def roll(flat):
        return [part.reshape(shape) for part, shape in zip(np.split(flat, [cut]), shapes)]

    # the optimizer knows one long list, the network two matrices
    def unrolled(flat):
        cost, slopes = cost_and_slopes(roll(flat), X, Y, 0.3)
        return cost, np.concatenate([slope.ravel() for slope in slopes])

    first = np.concatenate([theta.ravel() for theta in thetas])
    return roll(minimize(unrolled, first, jac=True, method="L-BFGS-B", options={"maxiter": 80}).x)


def spread(X, y, new_X, new_y, hidden, seeds):
    """Return the lowest, the mean and the highest share of new_X that is read, over the seeds."""
    shares = []
    for seed in seeds:
        thetas = train(X, y, hidden, seed)
        sums = with_ones(expit(with_ones(new_X) @ thetas[0].T)) @ thetas[1].T
        shares.append(float((sums.argmax(axis=1) == new_y).mean()))
    return min(shares), sum(shares) / len(shares), max(shares)
