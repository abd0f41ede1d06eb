"""Two names on one value, and after one of them has moved."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch


def label(axes, y, text):
    axes.text(0.9, y, text, ha="center", va="center", color=INK, family="monospace")


def value(axes, y, text, edge=INK_3):
    axes.add_patch(
        FancyBboxPatch(
            (3.0, y - 0.32),
            1.0,
            0.64,
            boxstyle="round,pad=0,rounding_size=0.1",
            facecolor=SURFACE,
            edgecolor=edge,
            linewidth=1.6,
        )
    )
    axes.text(3.5, y, text, ha="center", va="center", color=INK, family="monospace")


def string(axes, start, end, color=INK_2):
    axes.add_patch(
        FancyArrowPatch((1.75, start), (2.92, end), arrowstyle="-|>", mutation_scale=13, color=color)
    )


def draw():
    figure, (before, after) = plt.subplots(1, 2, figsize=(6.6, 2.2))
    for axes, title in ((before, "evening = morning"), (after, "morning = 5")):
        axes.set_title(title, color=INK_2, family="monospace")
        label(axes, 1.7, "morning")
        label(axes, 0.6, "evening")
        axes.set_xlim(0, 4.4)
        axes.set_ylim(0, 2.3)
        axes.set_axis_off()
    value(before, 1.15, "12")
    string(before, 1.7, 1.25)
    string(before, 0.6, 1.05)
    value(after, 1.7, "5", BLUE)
    value(after, 0.6, "12")
    string(after, 1.7, 1.7, BLUE)
    string(after, 0.6, 0.6)
    return figure
