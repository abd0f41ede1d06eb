"""The first four months of three years, squeezed along either axis."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE, data
from matplotlib.patches import Rectangle

WIDTH, HEIGHT = 1.0, 0.8
MONTHS = ["Jan", "Feb", "Mar", "Apr"]
YEARS = ["1956", "1957", "1958"]


def boxes(axes, left, top, rows, edge):
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            corner = (left + x * WIDTH, top - (y + 1) * HEIGHT)
            axes.add_patch(Rectangle(corner, WIDTH, HEIGHT, facecolor=SURFACE, edgecolor=edge, linewidth=1.3))
            axes.text(corner[0] + WIDTH / 2, corner[1] + HEIGHT / 2, f"{value:.0f}", color=INK, ha="center", va="center")


def arrow(axes, start, end, colour):
    axes.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": colour, "lw": 2})


def draw():
    part = data("sunspots")["value"].to_numpy().reshape(235, 12)[207:210, :4]
    figure, axes = plt.subplots(figsize=(4.6, 3.3))
    boxes(axes, 0, 3 * HEIGHT, part, INK_3)
    for x, month in enumerate(MONTHS):
        axes.text((x + 0.5) * WIDTH, 3 * HEIGHT + 0.18, month, color=INK_2, ha="center")
    for y, year in enumerate(YEARS):
        axes.text(-0.15, (2.5 - y) * HEIGHT, year, color=INK_2, ha="right", va="center")
    arrow(axes, (2 * WIDTH, -0.1), (2 * WIDTH, -0.95), BLUE)
    axes.text(2 * WIDTH + 0.2, -0.52, "axis 0 goes", color=BLUE, va="center", weight="bold")
    boxes(axes, 0, -1.05, [part.mean(axis=0)], BLUE)
    axes.text(0, -2.35, "shape (4,)", color=INK_2)
    right = 4 * WIDTH + 1.9
    arrow(axes, (4 * WIDTH + 0.15, 1.5 * HEIGHT), (right - 0.15, 1.5 * HEIGHT), AMBER)
    axes.text(4 * WIDTH + 0.95, 1.5 * HEIGHT + 0.2, "axis 1 goes", color=AMBER, ha="center", weight="bold")
    boxes(axes, right, 3 * HEIGHT, part.mean(axis=1, keepdims=True), AMBER)
    axes.text(right + WIDTH, -0.5, "shape (3,)", color=INK_2, ha="right")
    axes.set_xlim(-1.0, right + WIDTH + 0.1)
    axes.set_ylim(-2.5, 3.0)
    axes.set_axis_off()
    return figure
