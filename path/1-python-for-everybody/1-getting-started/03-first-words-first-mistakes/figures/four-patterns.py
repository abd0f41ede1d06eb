"""Four patterns that programs are woven from, each as a small flow."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Polygon

WIDTH, HEIGHT = 1.3, 0.5


def box(axes, x, y, edge=INK_3):
    axes.add_patch(
        FancyBboxPatch(
            (x - WIDTH / 2, y - HEIGHT / 2),
            WIDTH,
            HEIGHT,
            boxstyle="round,pad=0,rounding_size=0.08",
            facecolor=SURFACE,
            edgecolor=edge,
            linewidth=1.3,
        )
    )


def arrow(axes, start, end, bend=0.0):
    axes.add_patch(
        FancyArrowPatch(
            start,
            end,
            arrowstyle="-|>",
            mutation_scale=11,
            color=INK_2,
            linewidth=1.2,
            connectionstyle=f"arc3,rad={bend}",
            shrinkA=0,
            shrinkB=0,
        )
    )


def steps(axes):
    for y in (3.2, 2.1, 1.0):
        box(axes, 2, y)
    arrow(axes, (2, 2.95), (2, 2.35))
    arrow(axes, (2, 1.85), (2, 1.25))


def choice(axes):
    axes.add_patch(
        Polygon(
            [(2, 3.55), (2.7, 3.1), (2, 2.65), (1.3, 3.1)], facecolor=SURFACE, edgecolor=BLUE, linewidth=1.5
        )
    )
    axes.text(2, 3.08, "?", ha="center", va="center", color=INK)
    box(axes, 1.1, 1.9)
    box(axes, 2.9, 1.9)
    box(axes, 2, 0.8)
    arrow(axes, (1.55, 2.9), (1.1, 2.18))
    arrow(axes, (2.45, 2.9), (2.9, 2.18))
    arrow(axes, (1.1, 1.65), (1.75, 1.08))
    arrow(axes, (2.9, 1.65), (2.25, 1.08))


def repetition(axes):
    box(axes, 2, 2.3, BLUE)
    box(axes, 2, 1.0)
    arrow(axes, (2, 3.4), (2, 2.57))
    arrow(axes, (2.65, 2.2), (2.3, 2.6), 1.6)
    arrow(axes, (2, 2.05), (2, 1.27))


def stored(axes):
    for y in (3.2, 2.1, 1.0):
        box(axes, 1.2, y)
    arrow(axes, (1.2, 2.95), (1.2, 2.35))
    arrow(axes, (1.2, 1.85), (1.2, 1.25))
    axes.plot([2.7, 3.7], [2.0, 2.0], color=INK_3, linewidth=2)
    axes.plot(3.2, 2.24, "o", color=BLUE, markersize=10)
    arrow(axes, (1.9, 3.2), (3.2, 2.55), -0.2)
    arrow(axes, (2.75, 2.25), (1.9, 2.1), 0.1)
    arrow(axes, (3.0, 1.9), (1.9, 1.0), -0.2)


def draw():
    figure, places = plt.subplots(1, 4, figsize=(6.8, 2.6))
    drawings = {"steps": steps, "a choice": choice, "a repetition": repetition, "stored": stored}
    for axes, (title, drawing) in zip(places, drawings.items(), strict=True):
        drawing(axes)
        axes.set_title(title, color=INK)
        axes.set_xlim(0.2, 3.9)
        axes.set_ylim(0.3, 3.8)
        axes.set_axis_off()
    return figure
