"""A row of numbers with shape (4,), and a table of numbers with shape (3, 2)."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import Rectangle

ROW = [[3750, 3800, 3250, 3450]]
TABLE = [[181, 3750], [186, 3800], [195, 3250]]
WIDTH, HEIGHT = 1.25, 0.85


def boxes(axes, left, top, rows):
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            corner = (left + x * WIDTH, top - (y + 1) * HEIGHT)
            axes.add_patch(Rectangle(corner, WIDTH, HEIGHT, facecolor=SURFACE, edgecolor=INK_3, linewidth=1.3))
            middle = (corner[0] + WIDTH / 2, corner[1] + HEIGHT / 2)
            axes.text(*middle, str(value), color=INK, ha="center", va="center")


def draw():
    figure, axes = plt.subplots(figsize=(4.6, 2.3))
    boxes(axes, 0, 3.2, ROW)
    axes.text(0, 1.55, "shape (4,)", color=INK, weight="bold")
    axes.text(0, 0.9, "four values in a row", color=INK_2)
    left = 6.4
    boxes(axes, left, 3.2, TABLE)
    axes.annotate(
        "", (left - 0.3, 3.2 - 3 * HEIGHT), (left - 0.3, 3.2), arrowprops={"arrowstyle": "->", "color": BLUE, "lw": 1.6}
    )
    axes.text(left - 0.5, 2.0, "3", color=BLUE, weight="bold", ha="right", va="center")
    axes.annotate(
        "", (left + 2 * WIDTH, 3.45), (left, 3.45), arrowprops={"arrowstyle": "->", "color": AMBER, "lw": 1.6}
    )
    axes.text(left + WIDTH, 3.62, "2", color=AMBER, weight="bold", ha="center")
    axes.text(left, -0.1, "shape (3, 2)", color=INK, weight="bold")
    axes.text(left, -0.75, "three rows, two columns", color=INK_2)
    axes.set_xlim(-0.1, 10.2)
    axes.set_ylim(-0.95, 4.2)
    axes.set_axis_off()
    return figure
