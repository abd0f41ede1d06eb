import numpy as np
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler


def choose(X, y, lambdas, count):
    scaler = StandardScaler().fit(X[:count])
    Z = scaler.transform(X)

    def miss(lam):
        model = Ridge(alpha=lam, solver="svd").fit(Z[:count], y[:count])
        return float(np.sqrt(np.mean((model.predict(Z[count:]) - y[count:]) ** 2)))

    misses = [miss(lam) for lam in lambdas]
    return min(zip(misses, lambdas, strict=True), key=lambda pair: pair[0])[1], misses
