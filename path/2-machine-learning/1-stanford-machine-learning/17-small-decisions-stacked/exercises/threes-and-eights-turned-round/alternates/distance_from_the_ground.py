import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer


def ink(plates):
    edge = (plates[:, :, 0].mean(axis=1) + plates[:, :, 7].mean(axis=1)) / 2
    return np.abs(plates.reshape(len(plates), -1) - np.round(edge)[:, None])


def read_plates(plates, eights, new):
    model = make_pipeline(FunctionTransformer(ink), LogisticRegression(C=3.0, max_iter=1000))
    return model.fit(plates, eights).predict(new)
