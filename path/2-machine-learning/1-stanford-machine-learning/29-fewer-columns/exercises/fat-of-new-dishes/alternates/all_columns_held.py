from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler


def guess_fat(X, fat, new_X):
    scaler = StandardScaler().fit(X)
    return Ridge(alpha=0.001).fit(scaler.transform(X), fat).predict(scaler.transform(new_X))
