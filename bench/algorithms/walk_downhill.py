"""gradient descent with many features, 20,000 steps; `LinearRegression`; strength of concrete"""

from sklearn.linear_model import LinearRegression


def beside(data):
    table = data("concrete")
    X = table.drop(columns="compressive_strength").to_numpy(float)
    X, y = (X - X.mean(axis=0)) / X.std(axis=0), table["compressive_strength"].to_numpy(float)

    def ours():
        w, b, costs = descend(X, y, 0.3, 20000)
        return {"coefficients": [b, *w], "predictions": X @ w + b, "cost": [costs[-1]]}

    def theirs():
        model = LinearRegression().fit(X, y)
        said = model.predict(X)
        cost = ((said - y) ** 2).mean() / 2
        return {"coefficients": [model.intercept_, *model.coef_], "predictions": said, "cost": [cost]}

    return ours, theirs
