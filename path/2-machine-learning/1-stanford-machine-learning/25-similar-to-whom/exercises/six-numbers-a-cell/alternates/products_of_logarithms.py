import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import PolynomialFeatures


def tell_good(known, good, new):
    logs = np.log(known.to_numpy(float)[:, 1:])
    mean, spread = logs.mean(axis=0), logs.std(axis=0)
    bend = PolynomialFeatures(2, include_bias=False)
    model = LogisticRegression(max_iter=500).fit(bend.fit_transform((logs - mean) / spread), good)
    asked = bend.transform((np.log(new.to_numpy(float)[:, 1:]) - mean) / spread)
    return model.decision_function(asked) > 0
