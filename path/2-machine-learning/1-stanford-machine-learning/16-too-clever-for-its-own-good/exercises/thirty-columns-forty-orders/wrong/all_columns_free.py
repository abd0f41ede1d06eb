# id: ML27
# belief: the more columns, the better the fit
# fails: R2
# hint: Least squares with all columns misses new orders by more than the mean does. Thirty-one weights
#   for forty orders learn their luck. What holds weights back, or which columns have you a reason for?
from sklearn.linear_model import LinearRegression


def promise(X, y, new_X):
    return LinearRegression().fit(X, y).predict(new_X)
