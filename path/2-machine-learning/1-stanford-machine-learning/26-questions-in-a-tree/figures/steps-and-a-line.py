"""Grams over millimetres of 101 droppings, with the steps of a tree of depth 3 and a straight line, out to 60 mm."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_3, data

# Cuts and leaves of DecisionTreeRegressor(max_depth=3), slope and start value of the line of least squares.
CUTS = [10.65, 12.7, 17.05, 20.5, 23.55, 24.6, 27.9]
LEAVES = [2.56, 5.04, 8.52, 10.61, 19.74, 33.05, 12.51, 0.94]
SLOPE, START = 1.08075, -7.43104


def draw():
    rows = data("scat").dropna(subset=["Mass", "CN", "Diameter"])
    figure, axes = plt.subplots(figsize=(7.2, 3.9))
    axes.plot(rows["Diameter"], rows["Mass"], "o", color=INK_3, markersize=4)
    edges = [5, *CUTS, 62]
    axes.stairs(LEAVES, edges, baseline=None, color=BLUE, linewidth=2, label="tree of depth 3")
    ends = np.array([8.0, 62.0])
    axes.plot(ends, START + SLOPE * ends, color=AMBER, linestyle="--", linewidth=2, label="straight line")
    axes.set_xlim(5, 62)
    axes.set_ylim(-1, 60)
    axes.set_xlabel("diameter (mm)")
    axes.set_ylabel("mass (g)")
    axes.legend(frameon=False, loc="upper left")
    return figure
