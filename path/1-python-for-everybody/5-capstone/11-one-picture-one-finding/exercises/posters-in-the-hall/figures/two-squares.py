"""Twice as many, drawn as a square that is twice as wide and twice as high."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK
from matplotlib.patches import Rectangle


def draw():
    figure, axes = plt.subplots(figsize=(4.6, 2.8))
    for left, side, year, trees in ((0, 1, 2020, 100), (1.8, 2, 2024, 200)):
        axes.add_patch(Rectangle((left, 0), side, side, facecolor=BLUE, edgecolor=INK))
        axes.text(left + side / 2, -0.12, f"{year}", color=INK, ha="center", va="top")
        axes.text(left + side / 2, side + 0.08, f"{trees} trees", color=INK, ha="center", va="bottom")
    axes.set_xlim(-0.3, 4.2)
    axes.set_ylim(-0.5, 2.5)
    axes.set_aspect("equal")
    axes.set_axis_off()
    return figure
