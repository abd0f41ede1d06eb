import numpy as np


def sort_bells(X, starts):
    best = (None, None, np.inf)
    for start in starts:
        result = settle(X, np.asarray(start, dtype=float))
        if result[2] < best[2]:
            best = result
    return best


def settle(X, centres):
    K, before = len(centres), np.full(len(X), -1)
    while True:
        apart = np.stack([((X - centre) ** 2).sum(axis=1) for centre in centres])
        group = apart.argmin(axis=0)
        if np.array_equal(group, before):
            return group, centres, float(apart.min(axis=0).sum() / len(X))
        before = group
        member = (group[:, None] == np.arange(K)).astype(float)
        count = member.sum(axis=0)
        centres = member.T @ X / np.maximum(count, 1)[:, None]
        worst = np.argsort(-apart.min(axis=0), kind="stable")
        lonely = np.flatnonzero(count == 0)
        centres[lonely] = X[worst[: len(lonely)]]
