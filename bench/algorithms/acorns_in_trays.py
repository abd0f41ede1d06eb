"""logistic regression by gradient descent, 2,000 steps; `LogisticRegression` without penalty; customers who leave"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss


def beside(data):
    table = data("churn")
    X = table[["tenure", "monthly_charges"]].to_numpy(float)
    X, y = (X - X.mean(axis=0)) / X.std(axis=0), (table["churn"] == "Yes").to_numpy(float)

    def ours():
        w, b, costs = learn(X, y, 1.0, 2000)
        return {
            "coefficients": [b, *w],
            "chances": 1 / (1 + np.exp(-(X @ w + b))),
            "log cost": [costs[-1]],
        }

    def theirs():
        model = LogisticRegression(C=np.inf, tol=1e-10, max_iter=1000).fit(X, y)
        chances = model.predict_proba(X)[:, 1]
        return {
            "coefficients": [*model.intercept_, *model.coef_[0]],
            "chances": chances,
            "log cost": [log_loss(y, chances)],
        }

    return ours, theirs
