# id: own
# belief: any limit on the score will do
# fails: R2, R3
# hint: Nothing overflows, but a score of -30 now gives the probability of your limit. How far out must
#   the limit be, so that nothing visible changes?
import numpy as np


def forward(X, w, b):
    return 1 / (1 + np.exp(-np.clip(w.T @ X + b, -6, 6)))
