"""Entropy, Gini and the share of wrong names over the share of foxes, with the two piles of "at most 10 grams?"."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_3

# Foxes and rows: the heavy pile, the light pile, all droppings of the lesson.
HEAVY, LIGHT, ALL = 1 / 53, 22 / 54, 23 / 107


def entropy(p):
    return -p * np.log2(p) - (1 - p) * np.log2(1 - p)


def gini(p):
    return 2 * p * (1 - p)


def wrong(p):
    return np.minimum(p, 1 - p)


def draw():
    p = np.linspace(1e-9, 1 - 1e-9, 401)
    figure, axes = plt.subplots(figsize=(7.2, 4.2))
    for curve, colour, style, name in (
        (entropy, BLUE, "-", "entropy"),
        (gini, AMBER, "--", "Gini"),
        (wrong, INK_3, ":", "share of wrong names"),
    ):
        axes.plot(p, curve(p), color=colour, linestyle=style, linewidth=2, label=name)
        ends = np.array([HEAVY, LIGHT])
        axes.plot(ends, curve(ends), "o-", color=INK, markersize=5, linewidth=1)
        between = np.interp(ALL, ends, curve(ends))
        axes.plot([ALL, ALL], [between, curve(ALL)], color=INK, linewidth=3)
    axes.annotate("gain", (ALL, 0.66), (0.06, 0.86), arrowprops={"arrowstyle": "-", "color": INK_3})
    axes.set_xlabel("share of foxes in a pile")
    axes.set_ylabel("how mixed")
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1.04)
    axes.legend(frameon=False, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3)
    return figure
