"""Two stores and what lies between them: raw to the left, the program and its list in the middle, the model to the right."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

BOXES = (
    (0.0, 0.0, 2.9, "raw.sqlite", "mail", BLUE, "only added to"),
    (4.05, 0.0, 2.5, "the program", "build()", INK_3, "changed often"),
    (4.05, 2.3, 2.5, "houses.txt", "kept by people", AMBER, ""),
    (7.7, 0.0, 3.1, "model.sqlite", "house, sender, letter", GREEN, "made anew each time"),
)
HEIGHT = 1.35


def box(axes, place):
    left, bottom, width, name, holds, tone, below = place
    axes.add_patch(
        FancyBboxPatch(
            (left, bottom), width, HEIGHT, boxstyle="round,pad=0,rounding_size=0.12",
            facecolor=SURFACE, edgecolor=tone, linewidth=1.8,
        )
    )
    middle = left + width / 2
    axes.text(middle, bottom + 0.9, name, color=INK, weight="bold", ha="center", va="center")
    axes.text(middle, bottom + 0.42, holds, color=INK_2, ha="center", va="center", fontsize=9)
    axes.text(middle, bottom - 0.3, below, color=INK_2, ha="center", va="center", fontsize=9)


def arrow(axes, start, end):
    axes.add_patch(FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=14, color=INK_3, linewidth=1.5))


def draw():
    figure, axes = plt.subplots(figsize=(6.6, 2.6))
    for place in BOXES:
        box(axes, place)
    arrow(axes, (2.95, 0.68), (4.0, 0.68))
    arrow(axes, (6.6, 0.68), (7.65, 0.68))
    arrow(axes, (5.3, 2.25), (5.3, 1.42))
    axes.set_xlim(-0.1, 10.9)
    axes.set_ylim(-0.6, 3.75)
    axes.set_axis_off()
    return figure
