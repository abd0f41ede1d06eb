# id: ML36
# belief: zero is a neutral weight to start from
# fails: R2
# hint: All your hidden units began alike, got the same blame, and took the same steps. Twenty twins are one unit.
#   What would make them differ from the start?
import numpy as np
from scipy.optimize import minimize
from scipy.special import expit


def is_odd(pictures, odd, new):
    def ones(A):
        return np.column_stack([np.ones(len(A)), A])

    def forward(long, some):
        A = ones(some.reshape(len(some), 64) / 16)
        H = ones(expit(A @ long[:1300].reshape(20, 65).T))
        return A, H, H @ long[1300:]

    def cost_and_slopes(long):
        A, H, sums = forward(long, pictures)
        blame = expit(sums) - odd
        D = np.outer(blame, long[1301:]) * H[:, 1:] * (1 - H[:, 1:])
        slopes = np.concatenate([(D.T @ A).ravel(), H.T @ blame])
        cost = (np.logaddexp(0, sums) - odd * sums).sum() + 0.25 * long @ long
        return cost / len(odd), (slopes + 0.5 * long) / len(odd)

    walk = minimize(cost_and_slopes, np.zeros(1321), jac=True, method="L-BFGS-B", options={"maxiter": 100})
    return forward(walk.x, new)[2] > 0
