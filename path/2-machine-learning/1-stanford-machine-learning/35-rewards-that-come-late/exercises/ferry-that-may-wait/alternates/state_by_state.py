import numpy as np


def plan(P, R, ends, discount, sweeps):
    n, A, _ = P.shape
    Q = [[0.0] * A for _ in range(n)]
    for _ in range(sweeps):
        best = [max(row) for row in Q]
        Q = [
            [float(R[s]) if ends[s] else float(R[s] + discount * np.dot(P[s, a], best)) for a in range(A)]
            for s in range(n)
        ]
    policy = [row.index(max(row)) for row in Q]
    left, right = np.identity(n), np.array(R, float)
    for s in range(n):
        if not ends[s]:
            left[s] -= discount * P[s, policy[s]]
    return np.array(Q), np.array(policy), np.linalg.inv(left) @ right
