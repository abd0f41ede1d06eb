import numpy as np
from sklearn.preprocessing import PolynomialFeatures


def mapped(x, y, degree):
    pairs = np.stack([x, y], axis=1).astype(float)
    return PolynomialFeatures(degree, order="C").fit_transform(pairs)
