# id: ML164
# belief: the move with the best next reward leads to the most in all
# fails: R1
# hint: Your Q is the same after two sweeps and after twenty: it looks at the next reward and no further. Whose
#   best value should a state take in, that of rewards or that of the table?
import numpy as np


def plan(P, R, ends, discount, sweeps):
    onward = np.where(ends[:, None, None], 0.0, P)
    Q = np.zeros(P.shape[:2])
    for sweep in range(sweeps):
        Q = R[:, None] + discount * onward @ R * (sweep > 0)
    policy = Q.argmax(axis=1)
    moves = onward[np.arange(len(R)), policy]
    return Q, policy, np.linalg.solve(np.eye(len(R)) - discount * moves, R)
