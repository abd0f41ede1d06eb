"""The search for a name behind a dot: the object, its class, the class above, and object."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, Rectangle

BOXES = (
    ("three", BLUE, ("seats  60", "people  25")),
    ("class BikeTram", AMBER, ("hooks  4",)),
    ("class Tram", AMBER, ("__init__", "board")),
    ("class object", AMBER, ("__str__", "and others")),
)


def draw():
    figure, axes = plt.subplots(figsize=(5.4, 1.8))
    for number, (title, edge, lines) in enumerate(BOXES):
        left = 2.6 * number
        shape = {"facecolor": SURFACE, "edgecolor": edge, "linewidth": 1.5}
        axes.add_patch(Rectangle((left, 0), 2.0, 1.5, **shape))
        axes.text(left + 1.0, 1.8, title, ha="center", va="center", color=INK_2, fontsize=11)
        for row, line in enumerate(lines):
            axes.text(left + 1.0, 1.1 - 0.6 * row, line, ha="center", va="center", color=INK, fontsize=12)
        if number:
            style = {"arrowstyle": "-|>", "mutation_scale": 12, "color": INK_3, "linewidth": 1.3}
            ends = (left - 0.55, 0.75), (left - 0.05, 0.75)
            axes.add_patch(FancyArrowPatch(*ends, shrinkA=0, shrinkB=0, **style))
    axes.set_xlim(-0.1, 9.95)
    axes.set_ylim(-0.1, 2.1)
    axes.set_axis_off()
    return figure
