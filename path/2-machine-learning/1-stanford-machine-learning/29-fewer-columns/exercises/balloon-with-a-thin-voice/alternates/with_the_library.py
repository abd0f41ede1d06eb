import numpy as np
from sklearn.decomposition import PCA


def learn(X, keep):
    model = PCA(svd_solver="full").fit(X)
    kept = model.explained_variance_ratio_.cumsum()
    return model.mean_, model.components_[: np.argmax(kept >= keep) + 1]


def pack(X, plan):
    return np.einsum("ij,kj->ik", X - plan[0][None, :], plan[1])


def unpack(codes, plan):
    return np.add(plan[0], np.dot(codes, plan[1]))
