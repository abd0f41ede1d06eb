import numpy as np
from scipy.linalg import lu_factor, lu_solve


def plan(P, R, ends, discount, sweeps):
    table = np.zeros((len(R), P.shape[1]))
    done = 0
    while done < sweeps:
        following = np.einsum("ijk,k->ij", P, np.amax(table, axis=1))
        following[ends] = 0
        table = np.add(R.reshape(-1, 1), discount * following)
        done += 1
    policy = np.argmax(table, axis=1)
    system = np.eye(len(R))
    rows = np.flatnonzero(~ends)
    system[rows] -= discount * P[rows, policy[rows]]
    return table, policy, lu_solve(lu_factor(system), R)
