"""Four curves with a place of slope 0: a valley, a hilltop, a ledge and stairs."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_2, INK_3

X = np.linspace(-1, 1, 101)
CURVES = {"valley": X**2, "hilltop": 1 - X**2, "ledge": 0.5 + 0.5 * X**3}


def draw():
    figure, row = plt.subplots(1, 4, figsize=(7.2, 2.1))
    for axes, (name, heights) in zip(row, CURVES.items(), strict=False):
        axes.plot(X, heights, color=BLUE, linewidth=2)
        axes.plot([-0.35, 0.35], [heights[50]] * 2, color=AMBER, linewidth=2)
        axes.plot(0, heights[50], marker="o", color=AMBER)
        axes.set_title(name, color=INK_2)
    row[3].step([-1, -0.5, 0, 0.5, 1], [1, 1, 0.67, 0.33, 0], color=BLUE, linewidth=2)
    row[3].plot([-0.35, -0.15], [0.67, 0.67], color=AMBER, linewidth=2)
    row[3].plot(-0.25, 0.67, marker="o", color=AMBER)
    row[3].set_title("stairs", color=INK_2)
    for axes in row:
        axes.set_xticks([])
        axes.set_yticks([])
        axes.set_xlim(-1.1, 1.1)
        axes.set_ylim(-0.15, 1.15)
        axes.spines[:].set_color(INK_3)
    figure.tight_layout()
    return figure
