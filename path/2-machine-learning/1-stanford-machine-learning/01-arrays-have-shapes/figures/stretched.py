"""A table less a row, which is stretched downwards, and less a column, which is stretched to the side."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, LINE, SURFACE
from matplotlib.patches import Rectangle

SIDE = 0.8
TABLE = [[7, 9, 8, 4], [3, 5, 6, 2], [2, 1, 1, 0]]
ROW = [4, 5, 5, 2]
COLUMN = [7, 4, 1]


def boxes(axes, corner, rows, colour, stored):
    """Boxes with numbers; those for which `stored(y, x)` is False are drawn pale."""
    left, top = corner
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            here = stored(y, x)
            place = (left + x * SIDE, top - (y + 1) * SIDE)
            edge, ink = (colour, INK) if here else (LINE, INK_3)
            axes.add_patch(
                Rectangle(place, SIDE, SIDE, facecolor=SURFACE, edgecolor=edge, linewidth=1.4, zorder=2 if here else 1)
            )
            axes.text(place[0] + SIDE / 2, place[1] + SIDE / 2, str(value), color=ink, ha="center", va="center", zorder=3)


def draw():
    figure, axes = plt.subplots(figsize=(4.6, 4.2))
    for top, rows, colour, words, stored in (
        (6.3, [ROW] * 3, BLUE, "shape (4,), stretched down", lambda y, x: y == 0),
        (2.7, [[value] * 4 for value in COLUMN], AMBER, "shape (3, 1), stretched across", lambda y, x: x == 0),
    ):
        boxes(axes, (0, top), TABLE, INK_3, lambda y, x: True)
        axes.text(3.65, top - 1.5 * SIDE, "−", color=INK, ha="center", va="center", fontsize=16)
        boxes(axes, (4.1, top), rows, colour, stored)
        axes.text(0, top + 0.18, "shape (3, 4)", color=INK_2)
        axes.text(7.3, top + 0.18, words, color=colour, ha="right", weight="bold")
    axes.set_xlim(-0.1, 7.4)
    axes.set_ylim(0.2, 6.9)
    axes.set_axis_off()
    return figure
