# id: own
# belief: what comes next is the mean over the moves that one may make there
# fails: R1
# hint: A bad move there makes your Q here smaller, though nobody has to make it. Luck is averaged. What does one do
#   with moves?
import numpy as np


def plan(P, R, ends, discount, sweeps):
    onward = np.where(ends[:, None, None], 0.0, P)
    Q = np.zeros(P.shape[:2])
    for _ in range(sweeps):
        Q = R[:, None] + discount * onward @ Q.mean(axis=1)
    policy = Q.argmax(axis=1)
    moves = onward[np.arange(len(R)), policy]
    return Q, policy, np.linalg.solve(np.eye(len(R)) - discount * moves, R)
