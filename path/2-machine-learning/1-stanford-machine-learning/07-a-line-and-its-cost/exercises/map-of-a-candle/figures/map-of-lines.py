"""Contours of the cost of lines about a candle, the best line, and four others."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, LINE, SURFACE

START, CHANGE = 20.0, -2.0
MEAN, SPREAD = 3.0, 2.0**0.5 * 2  # of the hours
NAMES = {"A": (3, np.pi / 2), "B": (3, 0.0), "C": (1, -np.pi / 2), "D": (4, np.pi)}


def place(radius, turn):
    """The line whose cost is half of the radius squared, in this direction from the best one."""
    change = radius * np.sin(turn) / SPREAD
    return START + radius * np.cos(turn) - MEAN * change, CHANGE + change


def draw():
    figure, axes = plt.subplots(figsize=(6.6, 4.2))
    halo = {"facecolor": SURFACE, "edgecolor": "none", "pad": 1.5}
    for radius in (1, 2, 3, 4):
        axes.plot(*place(radius, np.linspace(0, 2 * np.pi, 121)), color=INK_3, linewidth=1)
        at = place(radius, -0.75)
        axes.text(*at, f"{radius**2 / 2:g}", color=INK_2, ha="center", va="center", bbox=halo)
    axes.plot(START, CHANGE, marker="+", color=AMBER, markersize=12, markeredgewidth=2)
    for name, (radius, turn) in NAMES.items():
        where = place(radius, turn)
        axes.plot(*where, marker="o", color=BLUE)
        axes.text(where[0], where[1] + 0.09, name, color=INK, ha="center")
    axes.set_xlim(14, 26)
    axes.set_ylim(-3.7, -0.3)
    axes.set_xticks(range(14, 27, 2))
    axes.set_yticks([-3.5, -3, -2.5, -2, -1.5, -1, -0.5])
    axes.grid(color=LINE, linewidth=0.6)
    axes.set_xlabel("theta 0: height at the start (cm)", color=INK_2)
    axes.set_ylabel("theta 1: change for each hour (cm)", color=INK_2)
    figure.tight_layout()
    return figure
