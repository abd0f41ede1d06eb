# id: ML27
# belief: more learned numbers always help
# fails: R2
# hint: Five tastes for each student, and most have three known ratings. Hide some of the known ratings from your model:
#   how far does it miss them, and how far the others?
import numpy as np
from scipy.optimize import minimize


def promise(known, pairs):
    lecturers, d = np.unique(known["d"], return_inverse=True)
    students, s = np.unique(known["s"], return_inverse=True)
    y, n, p, k = known["y"].to_numpy(float), len(lecturers), len(students), 5
    b = np.bincount(d, y, n) / np.bincount(d)
    rest = y - b[d]

    def cost(v):
        X, Theta = v[: n * k].reshape(n, k), v[n * k :].reshape(p, k)
        error = (X[d] * Theta[s]).sum(axis=1) - rest
        to_X = [np.bincount(d, error * Theta[s, j], n) + X[:, j] for j in range(k)]
        to_Theta = [np.bincount(s, error * X[d, j], p) + Theta[:, j] for j in range(k)]
        slopes = np.concatenate([np.column_stack(to_X).ravel(), np.column_stack(to_Theta).ravel()])
        return (error @ error + v @ v) / 2, slopes

    v = minimize(cost, np.random.default_rng(0).normal(0, 0.3, (n + p) * k), jac=True, method="L-BFGS-B", options={"maxiter": 25}).x
    X, Theta = v[: n * k].reshape(n, k), v[n * k :].reshape(p, k)
    dd = pairs["d"].map(dict(zip(lecturers, range(n), strict=True)))
    ss = pairs["s"].map(dict(zip(students, range(p), strict=True)))
    there, here = dd.fillna(0).astype(int).to_numpy(), ss.fillna(0).astype(int).to_numpy()
    taste = (X[there] * Theta[here]).sum(axis=1) * (dd.notna() & ss.notna()).to_numpy()
    return np.where(dd.notna(), b[there], y.mean()) + taste
