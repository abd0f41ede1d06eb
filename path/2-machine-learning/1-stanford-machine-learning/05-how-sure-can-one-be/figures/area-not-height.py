"""The normal curve of polls of 800 customers, with the areas within one and two standard errors."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE, INK, INK_2

TRUTH, ERROR = 0.2654, 0.01561  # of 7,043 customers; the spread 0.4415 divided by the root of 800


def bell(x):
    return np.exp(-(((x - TRUTH) / ERROR) ** 2) / 2) / (ERROR * np.sqrt(2 * np.pi))


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 3.6))
    for reach, strength in ((2, 0.25), (1, 0.45)):
        x = np.linspace(TRUTH - reach * ERROR, TRUTH + reach * ERROR, 121)
        axes.fill_between(x, bell(x), color=BLUE, alpha=strength, linewidth=0)
    x = np.linspace(0.205, 0.326, 241)
    axes.plot(x, bell(x), color=BLUE, linewidth=2)
    axes.text(TRUTH, 8.5, "68 of 100", color=INK, ha="center")
    axes.annotate("95 of 100", (TRUTH + 1.5 * ERROR, 4), (TRUTH + 2.3 * ERROR, 10), color=INK, arrowprops={"arrowstyle": "-", "color": INK_2})
    axes.annotate("height 25.6", (TRUTH, bell(TRUTH)), (TRUTH + 1.2 * ERROR, 25), color=INK, va="center", arrowprops={"arrowstyle": "-", "color": INK_2})
    axes.set_ylim(0, 28)
    axes.set_xlabel("share that leaves, in a poll of 800")
    axes.set_ylabel("density")
    marks = [TRUTH + k * ERROR for k in (-2, -1, 0, 1, 2)]
    axes.set_xticks(marks, [f"{mark:.3f}" for mark in marks])
    figure.tight_layout()
    return figure
