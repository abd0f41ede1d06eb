"""How far measured slopes are from right ones, for every width of the move, to both sides and to one side."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, data

WIDTHS = [10.0**-k for k in range(14)]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lesson_rows():
    """The eleven rows and the random weights of the lesson."""
    images, labels = data("digits")
    few = np.random.default_rng(5).permutation(len(images))[:11]
    rng = np.random.default_rng(1)
    thetas = [rng.uniform(-0.3, 0.3, shape) for shape in ((15, 65), (10, 16))]
    seen = np.column_stack([np.ones(11), images[few].reshape(11, 64) / 16])
    hidden = np.column_stack([np.ones(11), sigmoid(seen @ thetas[0].T)])
    return hidden, np.eye(10)[labels[few]], thetas


def cost(theta, hidden, Y, held):
    said = sigmoid(hidden @ theta.T)
    miss = -(Y * np.log(said) + (1 - Y) * np.log(1 - said)).sum()
    return (miss + (held + (theta[:, 1:] ** 2).sum()) / 2) / len(Y)


def differences():
    """The relative differences of the last matrix: to both sides, and to one side."""
    hidden, Y, (first, last) = lesson_rows()
    held = (first[:, 1:] ** 2).sum()
    right = (sigmoid(hidden @ last.T) - Y).T @ hidden
    right[:, 1:] += last[:, 1:]
    right /= len(Y)
    here = cost(last, hidden, Y, held)
    both, one = [], []
    for width in WIDTHS:
        up, down = (np.zeros(last.shape) for _ in range(2))
        for place in np.ndindex(last.shape):
            for found, move in ((up, width), (down, -width)):
                moved = last.copy()
                moved[place] += move
                found[place] = cost(moved, hidden, Y, held)
        both.append(relative(right, (up - down) / (2 * width)))
        one.append(relative(right, (up - here) / width))
    return both, one


def relative(said, found):
    return np.linalg.norm(said - found) / (np.linalg.norm(said) + np.linalg.norm(found))


def draw():
    both, one = differences()
    figure, axes = plt.subplots(figsize=(7.2, 3.8))
    axes.loglog(WIDTHS, one, marker="s", markersize=4, color=AMBER, label="to one side")
    axes.loglog(WIDTHS, both, marker="o", markersize=4, color=BLUE, label="to both sides")
    axes.set_xlabel("width of the move, ε")
    axes.set_ylabel("relative difference")
    axes.set_xticks(WIDTHS[::2])
    axes.set_yticks([10.0**-k for k in range(0, 13, 2)])
    axes.minorticks_off()
    axes.annotate("rounding", (2e-12, 3e-4), textcoords="offset points", xytext=(12, 12), color=INK)
    axes.annotate("bend of the cost", (3e-2, 2e-11), color=INK, ha="center")
    axes.legend(frameon=False, loc="lower left")
    return figure
