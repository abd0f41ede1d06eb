# id: ML100
# belief: passing the blame back makes the network learn
# fails: R2, R4
# hint: Your network knows in which direction each weight should go, and stays where it is. Which line changes
#   a weight?
import numpy as np
from scipy.special import expit


def is_odd(pictures, odd, new):
    rng = np.random.default_rng(0)
    first, last = rng.uniform(-0.3, 0.3, (20, 65)), rng.uniform(-0.3, 0.3, 21)

    def forward(some):
        A = np.column_stack([np.ones(len(some)), some.reshape(len(some), 64) / 16])
        H = np.column_stack([np.ones(len(A)), expit(A @ first.T)])
        return A, H, H @ last

    for _ in range(60):
        A, H, sums = forward(pictures)
        blame = expit(sums) - odd
        D = np.outer(blame, last[1:]) * H[:, 1:] * (1 - H[:, 1:])
        slopes = D.T @ A / len(odd), H.T @ blame / len(odd)
        assert len(slopes) == 2
    return forward(new)[2] > 0
