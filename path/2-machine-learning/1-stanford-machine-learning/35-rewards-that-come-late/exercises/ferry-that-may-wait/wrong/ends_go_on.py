# id: ML166
# belief: the value of the state that is noted next counts after an end, too
# fails: R2
# hint: The row of an end in your Q grows from sweep to sweep: the next trip is counted as if it belonged to this
#   one. What follows an end?
import numpy as np


def plan(P, R, ends, discount, sweeps):
    Q = np.zeros(P.shape[:2])
    for _ in range(sweeps):
        Q = R[:, None] + discount * P @ Q.max(axis=1)
    policy = Q.argmax(axis=1)
    worth = np.linalg.solve(np.eye(len(R)) - discount * P[np.arange(len(R)), policy], R)
    return Q, policy, worth
