# id: ML80
# belief: a state may use what other states have found out in the same sweep
# fails: R1
# hint: After one sweep some of your states know what happens two moves later. They have read numbers that this sweep
#   has written. From which table does a sweep read?
import numpy as np


def plan(P, R, ends, discount, sweeps):
    onward = np.where(ends[:, None, None], 0.0, P)
    Q = np.zeros(P.shape[:2])
    for _ in range(sweeps):
        for s in range(len(R)):
            Q[s] = R[s] + discount * onward[s] @ Q.max(axis=1)
    policy = Q.argmax(axis=1)
    moves = onward[np.arange(len(R)), policy]
    return Q, policy, np.linalg.solve(np.eye(len(R)) - discount * moves, R)
