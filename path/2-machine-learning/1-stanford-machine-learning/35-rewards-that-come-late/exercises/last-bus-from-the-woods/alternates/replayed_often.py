import numpy as np


def learn_policy(log, states):
    Q = [[0.0, 0.0] for _ in range(states)]
    steps = [(int(s), int(a), r, int(t), e == 1) for s, a, r, t, e in log.tolist()]
    for _ in range(15):
        for s, a, r, t, ended in reversed(steps):
            aim = r if ended else r + max(Q[t])
            Q[s][a] += 0.1 * (aim - Q[s][a])
    return np.array([int(go > stay) for stay, go in Q])
