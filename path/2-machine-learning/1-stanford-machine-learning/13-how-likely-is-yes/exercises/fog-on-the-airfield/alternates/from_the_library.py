from scipy.special import expit, logit


def chances(X, w, b):
    return expit((X * w).sum(axis=1) + b)


def score_for(chance):
    return float(logit(chance))
