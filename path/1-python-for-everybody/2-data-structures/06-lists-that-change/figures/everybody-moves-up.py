"""A queue of four before and after its first item is taken out: the numbers belong to the places."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

THINGS = ("lamp", "radio", "toaster", "fan")
WIDTH, HEIGHT, STEP = 1.3, 0.62, 1.55


def box(axes, x, y, thing, edge=BLUE):
    corner = (x - WIDTH / 2, y - HEIGHT / 2)
    shape = {"boxstyle": "round,pad=0,rounding_size=0.08", "linewidth": 1.5}
    axes.add_patch(FancyBboxPatch(corner, WIDTH, HEIGHT, facecolor=SURFACE, edgecolor=edge, **shape))
    axes.text(x, y, thing, ha="center", va="center", color=INK, fontsize=12)


def arrow(axes, start, end):
    style = {"arrowstyle": "-|>", "mutation_scale": 12, "color": INK_3, "linewidth": 1.3}
    axes.add_patch(FancyArrowPatch(start, end, shrinkA=0, shrinkB=0, **style))


def draw():
    figure, axes = plt.subplots(figsize=(5.8, 2.7))
    for place, thing in enumerate(THINGS):
        x = place * STEP
        axes.text(x, 3.05, str(place), ha="center", color=INK_2, fontsize=12)
        box(axes, x, 2.5, thing)
        if place:
            arrow(axes, (x, 2.15), (x - STEP, 1.32))
    for place, thing in enumerate(THINGS[1:]):
        axes.text(place * STEP, 0.32, str(place), ha="center", color=INK_2, fontsize=12)
        box(axes, place * STEP, 0.97, thing)
    box(axes, -2.1, 0.97, THINGS[0], AMBER)
    arrow(axes, (-0.2, 2.15), (-2.0, 1.32))
    axes.text(-2.1, 0.32, "handed out", ha="center", color=INK_2, fontsize=11)
    axes.text(-2.1, 2.5, "before", ha="center", va="center", color=INK_2, fontsize=12)
    axes.text(5.05, 0.97, "after pop(0)", ha="center", va="center", color=INK_2, fontsize=12)
    axes.set_xlim(-3.0, 5.9)
    axes.set_ylim(0.1, 3.4)
    axes.set_axis_off()
    return figure
