"""A row of the trails meets a column of the weights, and leaves one number in the result."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2, INK_3, LINE, SURFACE
from matplotlib.patches import Rectangle

WIDE, HIGH = 0.95, 0.62
TRAILS = np.array(
    [[0.70, 0.10, 0.05], [0.15, 0.25, 0.70], [0.10, 0.35, 0.03], [0.85, 0.72, 0.05], [0.20, 0.20, 0.20]]
)
EYE = np.array([[0.37, 0.86, -0.23], [0.28, 0.67, 0.05], [-0.01, 0.04, 0.97]])
NAMES = ["Creek", "Ridge", "Forest", "Mill", "Tower"]
ROW, COLUMN = 2, 1


def table(axes, corner, numbers, named):
    """A table with its upper left corner there; `named` tells whether a place is written in full ink."""
    left, top = corner
    for y, row in enumerate(numbers):
        for x, value in enumerate(row):
            place = (left + x * WIDE, top - (y + 1) * HIGH)
            axes.add_patch(Rectangle(place, WIDE, HIGH, facecolor=SURFACE, edgecolor=LINE, linewidth=1.1))
            words = f"{value:.2f}".replace("-", "−")
            colour = INK if named(y, x) else INK_3
            axes.text(place[0] + WIDE / 2, place[1] + HIGH / 2, words, color=colour, ha="center", va="center")


def frame(axes, corner, size, colour):
    axes.add_patch(Rectangle(corner, *size, fill=False, edgecolor=colour, linewidth=2.6, zorder=4))


def draw():
    figure, axes = plt.subplots(figsize=(4.8, 4.4))
    right, high = 3 * WIDE + 0.45, 3 * HIGH + 0.4
    table(axes, (0, 0), TRAILS, lambda y, _: y == ROW)
    table(axes, (right, high), EYE.T, lambda _, x: x == COLUMN)
    table(axes, (right, 0), TRAILS @ EYE.T, lambda y, x: (y, x) == (ROW, COLUMN))
    level = -(ROW + 1) * HIGH
    frame(axes, (0, level), (3 * WIDE, HIGH), BLUE)
    frame(axes, (right + COLUMN * WIDE, 0.4), (WIDE, 3 * HIGH), AMBER)
    frame(axes, (right + COLUMN * WIDE, level), (WIDE, HIGH), GREEN)
    for y, name in enumerate(NAMES):
        colour = INK if y == ROW else INK_2
        axes.text(-0.12, -(y + 0.5) * HIGH, name, color=colour, ha="right", va="center")
    for x, name in enumerate(("red", "green", "blue")):
        colour = INK if x == COLUMN else INK_2
        axes.text(right + (x + 0.5) * WIDE, high + 0.12, name, color=colour, ha="center")
    for left, words in ((0, "trails (5, 3)"), (right, "result (5, 3)")):
        axes.text(left + 1.5 * WIDE, -5 * HIGH - 0.4, words, color=INK_2, ha="center")
    axes.text(right - 0.2, 0.4 + 1.5 * HIGH, "emil.T (3, 3)", color=INK_2, ha="right", va="center")
    axes.set_xlim(-1.15, right + 3 * WIDE + 0.1)
    axes.set_ylim(-5 * HIGH - 0.6, high + 0.5)
    axes.set_axis_off()
    return figure
