"""Columns and tastes that a factorization of rank 2 learned from the film club's ratings, on one map."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_3
from scipy.optimize import minimize

FILMS = ["Salt Road", "Last Ferry", "Storm Watch", "Two Left Boots", "Otto's Wedding"]
PEOPLE = ["Ama", "Bruno", "Chiara", "Dilan", "Eero", "Fumi"]
RATINGS = np.array(
    [[5, 4, 1, 0, 3, 0], [5, 0, 2, 1, 3, 0], [0, 5, 0, 1, 0, 0], [1, 0, 5, 4, 0, 0], [0, 1, 4, 5, 4, 0]], dtype=float
)
# Where the names stand, from their dots.
BESIDE = {
    "Salt Road": (-2, 11), "Last Ferry": (9, 4), "Storm Watch": (6, -15), "Two Left Boots": (9, 1),
    "Otto's Wedding": (0, 10), "Ama": (-10, 2), "Bruno": (-10, -8), "Chiara": (-10, -8), "Dilan": (6, -15),
    "Eero": (10, -3), "Fumi": (10, 6),
}  # fmt: skip


def learned():
    """Columns and tastes with the lowest cost, turned so that the people's middle lies at the top."""

    def cost(flat):
        X, Theta = flat[:10].reshape(5, 2), flat[10:].reshape(6, 2)
        error = np.where(RATINGS > 0, X @ Theta.T - RATINGS, 0)
        value = (error**2).sum() / 2 + (flat @ flat) / 2
        return value, np.concatenate([(error @ Theta + X).ravel(), (error.T @ X + Theta).ravel()])

    start = np.random.default_rng(0).normal(0, 0.3, 22)
    flat = minimize(cost, start, jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    X, Theta = flat[:10].reshape(5, 2), flat[10:].reshape(6, 2)
    middle = Theta.sum(axis=0) / np.linalg.norm(Theta.sum(axis=0))
    turn = np.array([[-middle[1], middle[0]], [middle[0], middle[1]]])
    return X @ turn, Theta @ turn


def draw():
    X, Theta = learned()
    figure, axes = plt.subplots(figsize=(7.2, 4.4))
    axes.axhline(0, color=INK_3, linewidth=0.8)
    axes.axvline(0, color=INK_3, linewidth=0.8)
    axes.plot(*X.T, "o", markersize=9, color=BLUE, label="films")
    axes.plot(*Theta.T, "x", markersize=10, markeredgewidth=2.5, color=AMBER, label="people")
    for name, place in [*zip(FILMS, X, strict=True), *zip(PEOPLE, Theta, strict=True)]:
        axes.annotate(name, place, xytext=BESIDE[name], textcoords="offset points", ha="right" if BESIDE[name][0] < 0 else "left")
    axes.set_xlim(-2.2, 2.6)
    axes.set_ylim(-0.3, 2.5)
    axes.set_aspect("equal")
    axes.set_xlabel("first number (no name)")
    axes.set_ylabel("second number (no name)")
    axes.legend(frameon=False, loc="lower right")
    return figure
