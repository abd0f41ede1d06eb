"""Where a file goes with git: from the folder to the stage, from there into the history, and back."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

WIDTH, HEIGHT = 2.5, 1.3
PLACES = (
    (0.0, "your folder", "what you see\nand change", BLUE),
    (4.0, "the stage", "what the next\ncommit will hold", AMBER),
    (8.0, "the history", "every commit,\nkept for good", GREEN),
)


def place(axes, left, name, note, edge):
    axes.add_patch(
        FancyBboxPatch(
            (left, 0), WIDTH, HEIGHT, boxstyle="round,pad=0,rounding_size=0.15",
            facecolor=SURFACE, edgecolor=edge, linewidth=1.8,
        )
    )
    axes.text(left + WIDTH / 2, HEIGHT - 0.3, name, color=INK, weight="bold", ha="center", va="center")
    axes.text(left + WIDTH / 2, 0.45, note, color=INK_2, ha="center", va="center", fontsize=9)


def arrow(axes, start, end, colour, bend=0.0):
    axes.add_patch(
        FancyArrowPatch(
            start, end, arrowstyle="-|>", mutation_scale=14, color=colour,
            linewidth=1.6, connectionstyle=f"arc3,rad={bend}",
        )
    )


def draw():
    figure, axes = plt.subplots(figsize=(6.6, 2.4))
    for each in PLACES:
        place(axes, *each)
    arrow(axes, (2.6, 0.75), (3.9, 0.75), BLUE)
    axes.text(3.25, 0.98, "git add", color=INK, ha="center", fontsize=9)
    arrow(axes, (6.6, 0.75), (7.9, 0.75), AMBER)
    axes.text(7.25, 0.98, "git commit", color=INK, ha="center", fontsize=9)
    arrow(axes, (9.2, -0.1), (1.3, -0.1), GREEN, bend=-0.18)
    axes.text(5.25, -1.02, "git restore", color=INK, ha="center", fontsize=9)
    axes.set_xlim(-0.2, 10.7)
    axes.set_ylim(-1.25, 1.5)
    axes.set_axis_off()
    return figure
