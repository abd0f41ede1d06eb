"""logistic regression by BFGS with slopes of one's own, curved boundary; `LogisticRegression`; old houses of Ames"""

import numpy as np
from sklearn.linear_model import LogisticRegression


def beside(data):
    table = data("ames")
    east, north = (
        (table["Longitude"].to_numpy() + 93.64) * 82.7,
        (table["Latitude"].to_numpy() - 42.03) * 111.2,
    )
    X = np.column_stack([np.ones(len(east)), east, north, east * east, east * north, north * north])
    y = (table["Year_Built"] < 1946).to_numpy(float)

    def ours():
        theta = fit(X, y)
        return {"coefficients": theta, "chances": 1 / (1 + np.exp(-(X @ theta)))}

    def theirs():
        model = LogisticRegression(C=np.inf, tol=1e-10, max_iter=5000).fit(X[:, 1:], y)
        theta = [*model.intercept_, *model.coef_[0]]
        return {"coefficients": theta, "chances": model.predict_proba(X[:, 1:])[:, 1]}

    return ours, theirs
