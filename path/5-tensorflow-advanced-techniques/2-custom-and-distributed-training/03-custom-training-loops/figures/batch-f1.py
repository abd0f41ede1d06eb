"""The mean of batch F1 against the size of the batches, for one and the same set of calls."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE, INK_2, data

SIZES = (4, 5, 8, 10, 16, 20, 40, 80)


def f1(truth, called):
    both = truth.sum() + called.sum()
    return 2 * (truth & called).sum() / both if both else 0.0


def calls():
    """80 held-back samples, 8 of them malignant, and the calls of a barely trained classifier."""
    table = data("breast-cancer")
    X = table.drop(columns="diagnosis").to_numpy(float)
    y = (table["diagnosis"] == "malignant").to_numpy()
    order = np.random.default_rng(5).permutation(len(y))
    train, rest = order[:369], order[369:]
    Z = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
    w, b = np.zeros(30), 0.0
    for _ in range(3):
        error = 1 / (1 + np.exp(-(Z[train] @ w + b))) - y[train]
        w, b = w - 0.05 * Z[train].T @ error / len(train), b - 0.05 * error.mean()
    kept = np.r_[rest[y[rest]][:8], rest[~y[rest]][:72]]
    return y[kept], Z[kept] @ w + b > 0


def draw():
    truth, called = calls()
    rng, means = np.random.default_rng(2), []
    for size in SIZES:
        scores = []
        for _ in range(400):
            order = rng.permutation(80)
            scores.append(np.mean([f1(truth[part], called[part]) for part in order.reshape(-1, size)]))
        means.append(np.mean(scores))
    figure, axes = plt.subplots(figsize=(6.4, 3.2))
    axes.axhline(f1(truth, called), color=INK_2, linestyle="--", linewidth=1.4)
    axes.text(56, f1(truth, called) - 0.07, "F1 of all 80 rows", color=INK_2)
    axes.plot(SIZES, means, color=BLUE, marker="o", linewidth=1.6)
    axes.text(22, means[5] - 0.1, "mean of batch F1", color=BLUE)
    axes.set_xlabel("rows in a batch")
    axes.set_ylabel("score")
    axes.set_ylim(0, 1)
    axes.set_xlim(0, 84)
    return figure
