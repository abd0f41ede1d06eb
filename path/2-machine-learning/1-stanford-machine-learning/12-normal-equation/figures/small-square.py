"""A tall table times itself becomes a small square, and times the prices a short column."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, LINE, SURFACE
from matplotlib.patches import Rectangle

TALL, SMALL = 4.6, 0.6


def box(axes, corner, size, colour, words):
    axes.add_patch(Rectangle(corner, *size, facecolor=colour, edgecolor=INK_2, linewidth=1, alpha=0.9))
    axes.text(corner[0] + size[0] / 2, corner[1] - 0.16, words, ha="center", va="top", color=INK)


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 4.4))
    top = 5.2
    for left, row, other, width, colour, result in (
        (0.0, top, "A", SMALL, BLUE, "4 × 4"),
        (0.0, top - 6.1, "y", 0.16, AMBER, "4 × 1"),
    ):
        box(axes, (left, row - SMALL), (TALL, SMALL), LINE, "A on its side, 4 × 166")
        axes.text(left + TALL + 0.35, row - SMALL / 2, "@", ha="center", va="center", color=INK)
        box(axes, (left + TALL + 0.7, row - TALL), (width, TALL), LINE, f"{other}, 166 × {4 if other == 'A' else 1}")
        axes.text(left + TALL + 1.9, row - SMALL / 2, "=", ha="center", va="center", color=INK)
        box(axes, (left + TALL + 2.5, row - SMALL), (width, SMALL), colour, result)
    axes.text(TALL + 4.0, top - SMALL / 2, "the square", ha="left", va="center", color=INK_2)
    axes.text(TALL + 4.0, top - 6.1 - SMALL / 2, "the right side", ha="left", va="center", color=INK_2)
    axes.set_xlim(-0.2, TALL + 6.0)
    axes.set_ylim(top - 6.1 - TALL - 0.8, top + 0.2)
    axes.set_aspect("equal")
    axes.set_facecolor(SURFACE)
    axes.axis("off")
    return figure
