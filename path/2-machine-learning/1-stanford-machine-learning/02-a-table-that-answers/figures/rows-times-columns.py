"""A table of five rows with two of them and two columns picked, and what comes back."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import Rectangle

NAMES = ["built", "cond", "rooms", "price"]
ROWS = [[1998, 5, 6, 187], [1931, 8, 5, 90], [2004, 5, 7, 210], [1958, 8, 6, 137], [1972, 6, 4, 120]]
FITS, CHOSEN = [1, 3], [0, 3]
WIDTH, HEIGHT = 1.35, 0.8


def cell(axes, corner, value, picked, tinted):
    axes.add_patch(Rectangle(corner, WIDTH, HEIGHT, facecolor=SURFACE, edgecolor=INK_3, linewidth=1))
    if tinted:
        axes.add_patch(Rectangle(corner, WIDTH, HEIGHT, facecolor=BLUE, alpha=0.14, linewidth=0))
    if picked:
        inner = (corner[0] + 0.05, corner[1] + 0.05)
        axes.add_patch(Rectangle(inner, WIDTH - 0.1, HEIGHT - 0.1, fill=False, edgecolor=AMBER, linewidth=2))
    middle = (corner[0] + WIDTH / 2, corner[1] + HEIGHT / 2)
    axes.text(*middle, str(value), color=INK if picked else INK_2, ha="center", va="center")


def table(axes, left, rows, columns, *, whole):
    for x, column in enumerate(columns):
        axes.text(left + (x + 0.5) * WIDTH, 0.25, NAMES[column], color=INK_2, ha="center", va="bottom")
    for y, row in enumerate(rows):
        axes.text(left - 0.3, -(y + 0.5) * HEIGHT, str(row), color=BLUE, ha="right", va="center", weight="bold")
        for x, column in enumerate(columns):
            fits, chosen = row in FITS, column in CHOSEN
            corner = (left + x * WIDTH, -(y + 1) * HEIGHT)
            cell(axes, corner, ROWS[row][column], fits and chosen, whole and (fits or chosen))


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 2.9))
    table(axes, 0, range(5), range(4), whole=True)
    axes.annotate("", (7.2, -2), (5.8, -2), arrowprops={"arrowstyle": "->", "color": INK_3, "lw": 1.6})
    axes.text(6.5, -1.75, "loc", color=INK_2, ha="center", va="bottom")
    table(axes, 8.3, FITS, CHOSEN, whole=False)
    axes.set_xlim(-0.9, 11.3)
    axes.set_ylim(-4.3, 1.0)
    axes.axis("off")
    return figure
