import numpy as np
from scipy.stats import multivariate_normal


def find_slips(stones, odd, new):
    def logs(table):
        return np.log(table[["carat", "x", "y", "z"]].to_numpy(float))

    known = logs(stones)
    cloud = multivariate_normal(known[~odd].mean(axis=0), np.cov(known[~odd].T))
    density = cloud.logpdf(known)
    best, cut = -1.0, 0.0
    for each in np.sort(density)[1:400]:
        called = density < each
        f1 = 2 * (called & odd).sum() / (called.sum() + odd.sum())
        if f1 > best:
            best, cut = f1, each
    return np.atleast_1d(cloud.logpdf(logs(new))) < cut
