import numpy as np
from scipy.special import expit


def forward(thetas, X):
    first = np.insert(X, 0, 1.0, axis=1)
    second = np.insert(expit(first @ thetas[0].T), 0, 1.0, axis=1)
    return first, second, expit(second @ thetas[1].T)


def train(X, y, hidden, seed):
    rng = np.random.default_rng(seed)
    thetas = [rng.normal(0, 0.2, (hidden, X.shape[1] + 1)), rng.normal(0, 0.3, (10, hidden + 1))]
    truth = (np.asarray(y)[:, None] == np.arange(10)).astype(float)
    for _ in range(250):
        first, second, said = forward(thetas, X)
        late = (said - truth) / len(X)
        early = (late @ thetas[1][:, 1:]) * second[:, 1:] * (1 - second[:, 1:])
        thetas = [thetas[0] - 2.0 * early.T @ first, thetas[1] - 2.0 * late.T @ second]
    return thetas


def spread(X, y, new_X, new_y, hidden, seeds):
    read = [forward(train(X, y, hidden, seed), new_X)[2].argmax(axis=1) for seed in seeds]
    shares = np.sort([(said == new_y).mean() for said in read])
    return shares[0], shares.mean(), shares[-1]
