import numpy as np
from scipy.special import expit


def slopes(thetas, X, Y, lam):
    totals = [lam * np.column_stack([np.zeros(len(theta)), theta[:, 1:]]) for theta in thetas]
    for row, truth in zip(X, Y):
        said = [np.concatenate([[1.0], row])]
        for theta in thetas:
            said.append(np.concatenate([[1.0], expit(theta @ said[-1])]))
        blame = said[-1][1:] - truth
        for layer in range(len(thetas) - 1, -1, -1):
            totals[layer] = totals[layer] + np.outer(blame, said[layer])
            back = thetas[layer].T @ blame * said[layer] * (1 - said[layer])
            blame = back[1:]
    return [total / len(X) for total in totals]
