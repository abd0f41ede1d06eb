# id: own
# belief: one may count on the likeliest thing to happen
# fails: R1
# hint: Your Q plans with the likeliest place alone. A chance of 0.4 for a wreck is not in it. What does the first
#   rule take over all places?
import numpy as np


def plan(P, R, ends, discount, sweeps):
    onward = np.where(ends[:, None, None], 0.0, P)
    likely = np.where(onward.sum(axis=2, keepdims=True) > 0, np.eye(len(R))[onward.argmax(axis=2)], 0.0)
    Q = np.zeros(P.shape[:2])
    for _ in range(sweeps):
        Q = R[:, None] + discount * likely @ Q.max(axis=1)
    policy = Q.argmax(axis=1)
    moves = onward[np.arange(len(R)), policy]
    return Q, policy, np.linalg.solve(np.eye(len(R)) - discount * moves, R)
