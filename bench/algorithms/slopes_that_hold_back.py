"""the penalized log cost with its slopes, handed to L-BFGS; `LogisticRegression` with C = 1 / lambda; breast tumours"""

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression


def beside(data):
    table = data("breast-cancer")
    y = (table.iloc[:, -1] == table.iloc[0, -1]).to_numpy(float)
    X = table.iloc[:, :10].to_numpy(float)
    A = np.column_stack([np.ones(len(X)), (X - X.mean(axis=0)) / X.std(axis=0)])

    def ours():
        options = {"ftol": 1e-15, "gtol": 1e-9, "maxiter": 2000}
        found = minimize(
            lambda t: cost_and_slopes(A, y, t, 2.0),
            np.zeros(11),
            jac=True,
            method="L-BFGS-B",
            options=options,
        )
        return {"coefficients": found.x, "chances": 1 / (1 + np.exp(-(A @ found.x)))}

    def theirs():
        model = LogisticRegression(C=0.5, tol=1e-9, max_iter=2000).fit(A[:, 1:], y)
        return {
            "coefficients": [*model.intercept_, *model.coef_[0]],
            "chances": model.predict_proba(A[:, 1:])[:, 1],
        }

    return ours, theirs
