"""The loss over 75 steps of logistic regression, when gradients are cleared at every step, once an epoch, or never."""

from functools import cache

import numpy as np
from marathon_figures import data

TITLE = "What if nobody clears?"
CONTROLS = {
    "rate": [0.003, 0.01, 0.03, 0.1, 0.3, 1.0],
    "clear": ["before every step", "once an epoch", "never"],
}
LABELS = {"rate": "learning rate", "clear": "gradients are cleared"}
ASK = "The rate is 0.003, and the gradients are never cleared. How does the loss fall, beside a loop that clears?"
OPTIONS = ["faster", "more slowly", "it rises at once"]
ANSWER = "faster"
TASK = "Find the smallest rate at which the loop that never clears gives itself away: its loss climbs at the end."
STEPS, BATCH = 75, 32
EVERY = {"before every step": 1, "once an epoch": 15, "never": STEPS + 1}


@cache
def rows():
    table = data("breast-cancer")
    X = table.drop(columns="diagnosis").to_numpy(float)
    y = (table["diagnosis"] == "malignant").to_numpy(float)
    train = np.random.default_rng(5).permutation(len(y))[:455]
    Z = (X[train] - X[train].mean(axis=0)) / X[train].std(axis=0)
    return np.c_[Z, np.ones(455)], y[train]


@cache
def losses(rate, clear):
    """The loss over all rows, before each step and at the end."""
    X, y = rows()
    w, slopes, seen = np.zeros(X.shape[1]), np.zeros(X.shape[1]), []
    for step in range(STEPS + 1):
        scores = X @ w
        seen.append(float((np.logaddexp(0, scores) - y * scores).mean()))
        part = slice(step % 15 * BATCH, (step % 15 + 1) * BATCH)
        error = 1 / (1 + np.exp(-np.clip(X[part] @ w, -500, 500))) - y[part]
        if step % EVERY[clear] == 0:
            slopes = np.zeros(X.shape[1])
        slopes = slopes + X[part].T @ error / len(error)
        w = w - rate * slopes
    return seen


def climbs(rate, clear):
    seen = losses(rate, clear)
    return seen[-1] > seen[-16]


def frame(rate, clear):
    shown, healthy = losses(rate, clear), losses(rate, "before every step")
    steps = list(range(STEPS + 1))
    tone = "amber" if climbs(rate, clear) else "blue"
    return {
        "readout": {
            "loss after 3 epochs": f"{shown[45]:.3f}",
            "loss after 4 epochs": f"{shown[60]:.3f}",
            "loss after 5 epochs": f"{shown[75]:.3f}",
        },
        "lines": [
            {"label": "cleared at every step", "x": steps, "y": [round(v, 4) for v in healthy], "tone": "ink"},
            {"label": "this loop", "x": steps, "y": [round(v, 4) for v in shown], "tone": tone},
        ],
        "axes": {"x": "step", "y": "loss over all rows", "xmin": 0, "xmax": STEPS, "ymin": 0, "ymax": 0.75},
    }


def verdict(rate, clear):
    if clear != "never":
        return False, "This loop clears now and then. The task is about the one that never does."
    if not climbs(rate, clear):
        return False, "It falls to the end, and faster than the healthy loop. Nobody would suspect it here."
    if rate == 0.03:
        return True, "At 0.01 it looks like a gift. At 0.03 it is best after three epochs, and then it rolls uphill."
    return False, "It climbs at the end. Does it do so at a smaller rate, too?"
