import numpy as np
from scipy.optimize import minimize
from scipy.special import expit


def is_odd(pictures, odd, new):
    """Return True for each picture of new that shows an odd digit, shape (len(new),)."""

    # BEGIN SOLUTION
    def ones(A):
        return np.column_stack([np.ones(len(A)), A])

    def layers(long):
        return long[: 20 * 65].reshape(20, 65), long[20 * 65 :]

    def forward(long, some):
        first, last = layers(long)
        A = ones(some.reshape(len(some), 64) / 16)
        H = ones(expit(A @ first.T))
        return A, H, H @ last

    def cost_and_slopes(long):
        m, (first, last) = len(odd), layers(long)
        A, H, sums = forward(long, pictures)
        # the leash, biases left out
        paying = long.copy()
        paying[: 20 * 65 : 65] = paying[20 * 65] = 0
        cost = (np.logaddexp(0, sums) - odd * sums).sum() + 0.5 * paying @ paying / 2
        # blame, from the end to the front
        blame = expit(sums) - odd
        D = np.outer(blame, last[1:]) * H[:, 1:] * (1 - H[:, 1:])
        return cost / m, (np.concatenate([(D.T @ A).ravel(), H.T @ blame]) + 0.5 * paying) / m

    start = np.random.default_rng(0).uniform(-0.3, 0.3, 20 * 65 + 21)
    long = minimize(cost_and_slopes, start, jac=True, method="L-BFGS-B", options={"maxiter": 100}).x
    return forward(long, new)[2] > 0
    # END SOLUTION
