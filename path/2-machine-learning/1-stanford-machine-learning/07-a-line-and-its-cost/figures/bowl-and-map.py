"""The cost of every line through Forbes's readings: a bowl from the side, and a map from above."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, LINE

# The cost is a bowl: its floor, and two means of the 17 readings, are all that it needs.
FLOOR, START, SLOPE = 27.35, 1009.33, -31.96
MEAN, MEAN_SQUARE = 5.0294, 34.8747
SPREAD = np.sqrt(MEAN_SQUARE - MEAN**2)


def cost(start, slope):
    a, b = start - START, slope - SLOPE
    return FLOOR + 0.5 * (a * a + 2 * MEAN * a * b + MEAN_SQUARE * b * b)


def place(level, turn):
    """The line on the contour of this cost, in this direction from the floor."""
    radius = np.sqrt(2 * (level - FLOOR))
    b = radius * np.sin(turn) / SPREAD
    return START + radius * np.cos(turn) - MEAN * b, SLOPE + b


def draw():
    figure = plt.figure(figsize=(7.6, 3.7))
    side = figure.add_axes((-0.02, 0.02, 0.52, 0.96), projection="3d")
    above = figure.add_axes((0.62, 0.16, 0.36, 0.78))
    turns, levels = np.linspace(0, 2 * np.pi, 49), np.array([30, 45, 70, 110, 170, 250, 350])
    around, up = np.meshgrid(turns, levels)
    starts, slopes = place(up, around)
    side.plot_wireframe(starts, slopes, up, color=BLUE, linewidth=0.6, rstride=1, cstride=2)
    side.view_init(elev=24, azim=-62)
    side.set_xlabel("theta 0", color=INK_2)
    side.set_ylabel("theta 1", color=INK_2)
    side.set_title("cost", color=INK_2)
    side.set_xticks([980, 1010, 1040])
    side.set_yticks([-38, -32, -26])
    side.set_zticks([0, 150, 300])
    for axis in (side.xaxis, side.yaxis, side.zaxis):
        axis.set_pane_color((0, 0, 0, 0))
        axis._axinfo["grid"]["color"] = LINE  # noqa: SLF001  (Matplotlib has no other way)
    for level in (30, 45, 70, 110, 170):
        above.plot(*place(level, turns), color=INK_3, linewidth=1)
    above.plot(START, SLOPE, marker="+", color=AMBER, markersize=12, markeredgewidth=2)
    for name, level, turn, shift in (("A", 70, 1.63, (0, 0.5)), ("B", 70, 4.84, (0, -1.1))):
        where = place(level, turn)
        above.plot(*where, marker="o", color=BLUE)
        above.text(where[0] + shift[0], where[1] + shift[1], name, color=INK, ha="center")
    above.set_xlabel("theta 0 (hPa at the sea)", color=INK_2)
    above.set_ylabel("theta 1 (hPa for each degree)", color=INK_2)
    return figure
