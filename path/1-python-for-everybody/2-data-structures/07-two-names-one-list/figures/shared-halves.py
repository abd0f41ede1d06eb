"""A shallow copy of a list of lists: two outer lists lead to the same two inner lists."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, Rectangle


def words(axes, x, y, text):
    axes.text(x, y, text, ha="center", va="center", color=INK, fontsize=12)


def box(axes, left, bottom, width, edge):
    shape = {"facecolor": SURFACE, "edgecolor": edge, "linewidth": 1.5}
    axes.add_patch(Rectangle((left, bottom), width, 0.7, **shape))


def arrow(axes, start, end, bend=0.0):
    style = {"arrowstyle": "-|>", "mutation_scale": 12, "color": INK_3, "linewidth": 1.3}
    curve = f"arc3,rad={bend}"
    axes.add_patch(FancyArrowPatch(start, end, connectionstyle=curve, shrinkA=0, shrinkB=0, **style))


def outer(axes, bottom, name):
    """A name, its outer list with two fields; gives the middles of the fields."""
    words(axes, 0.55, bottom + 0.35, name)
    arrow(axes, (1.3, bottom + 0.35), (2.05, bottom + 0.35))
    fields = []
    for number in (0, 1):
        box(axes, 2.1 + 0.8 * number, bottom, 0.8, BLUE)
        axes.text(2.5 + 0.8 * number, bottom - 0.25, str(number), color=INK_2, fontsize=11, ha="center", va="center")
        middle = (2.5 + 0.8 * number, bottom + 0.35)
        axes.plot(*middle, "o", color=INK, markersize=4)
        fields.append(middle)
    return fields


def draw():
    figure, axes = plt.subplots(figsize=(5.8, 2.6))
    upper, lower = outer(axes, 2.2, "concert"), outer(axes, 0.2, "other")
    box(axes, 5.6, 2.2, 1.9, AMBER)
    words(axes, 6.55, 2.55, "Dawn, Rain")
    box(axes, 5.6, 0.2, 1.9, AMBER)
    words(axes, 6.55, 0.55, "Snow")
    arrow(axes, upper[0], (5.55, 2.7), -0.22)
    arrow(axes, upper[1], (5.55, 0.75))
    arrow(axes, lower[0], (5.55, 2.35))
    arrow(axes, lower[1], (5.55, 0.4), 0.12)
    axes.set_xlim(-0.1, 7.7)
    axes.set_ylim(-0.3, 3.5)
    axes.set_axis_off()
    return figure
