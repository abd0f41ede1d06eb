from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler


def stopping_distance(X, y, new_X):
    model = make_pipeline(StandardScaler(), PolynomialFeatures(3), LinearRegression())
    return model.fit(X, y).predict(new_X)
