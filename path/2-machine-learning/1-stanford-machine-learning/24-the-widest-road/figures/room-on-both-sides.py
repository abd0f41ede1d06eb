"""Forty samples, the widest road between the two kinds, and the line of a ruler."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_3, data

# Weights and b of SVC(kernel="linear", C=100) on the forty samples of the lesson.
WIDE = (3.4877, 2.3230, -0.5341)
RULER = (3.0, 1.0, -0.1)


def samples():
    table = data("breast-cancer")
    measured = table[["worst_radius", "worst_concave_points"]].to_numpy()
    own = np.random.default_rng(14).permutation(len(table))[:40]
    place = (measured[own] - measured[own].mean(axis=0)) / measured[own].std(axis=0)
    return place, (table["diagnosis"].to_numpy() == "malignant")[own]


def draw():
    place, malignant = samples()
    figure, axes = plt.subplots(figsize=(7.2, 4.4))
    size = np.array([-3.0, 6.0])
    for score, style in ((0, "-"), (1, "--"), (-1, "--")):
        axes.plot(size, (score - WIDE[2] - WIDE[0] * size) / WIDE[1], color=INK, linestyle=style, linewidth=1.4)
    axes.plot(size, (-RULER[2] - RULER[0] * size) / RULER[1], color=INK_3, linestyle=":", linewidth=1.8)
    axes.plot(*place[~malignant].T, "o", color=BLUE, markersize=6, label="benign")
    axes.plot(*place[malignant].T, "s", color=AMBER, markersize=6, label="malignant")
    safe = np.where(malignant, 1, -1) * (place @ WIDE[:2] + WIDE[2])
    axes.plot(*place[safe < 1.01].T, "o", color=INK, markersize=13, fillstyle="none")
    axes.set_xlim(-1.5, 4)
    axes.set_ylim(-1.6, 2.8)
    axes.set_xlabel("size of the largest nuclei (scaled)")
    axes.set_ylabel("dents (scaled)")
    axes.legend(frameon=False, loc="lower right")
    return figure
