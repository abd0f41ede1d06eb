import numpy as np
from sklearn.covariance import EllipticEnvelope
from sklearn.metrics import precision_recall_curve


def find_slips(stones, odd, new):
    names = ["carat", "x", "y", "z"]
    known, asked = np.log(stones[names].to_numpy(float)), np.log(new[names].to_numpy(float))
    cloud = EllipticEnvelope(random_state=0).fit(known[~odd][:500])
    strange = -cloud.score_samples(known)
    precision, recall, cuts = precision_recall_curve(odd, strange)
    f1 = precision * recall / np.maximum(precision + recall, 1e-9)
    return -cloud.score_samples(asked) >= cuts[f1[:-1].argmax()]
