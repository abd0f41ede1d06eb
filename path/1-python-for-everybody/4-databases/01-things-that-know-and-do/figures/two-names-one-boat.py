"""Three names, two boats, one class: two of the names lead to one object, and both objects lead to their class."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, Rectangle


def words(axes, x, y, text, **how):
    axes.text(x, y, text, ha="center", va="center", **{"color": INK, "fontsize": 12, **how})


def arrow(axes, start, end, dashed=False):
    style = {"arrowstyle": "-|>", "mutation_scale": 12, "color": INK_3, "linewidth": 1.3}
    line = "--" if dashed else "-"
    axes.add_patch(FancyArrowPatch(start, end, shrinkA=0, shrinkB=0, linestyle=line, **style))


def box(axes, bottom, left, edge, lines):
    """A box with a title and lines below it."""
    height = 0.45 * len(lines) + 0.2
    shape = {"facecolor": SURFACE, "edgecolor": edge, "linewidth": 1.5}
    axes.add_patch(Rectangle((left, bottom), 2.3, height, **shape))
    for number, line in enumerate(lines):
        how = {"color": INK_2, "fontsize": 11} if number == 0 else {}
        words(axes, left + 1.15, bottom + height - 0.32 - 0.45 * number, line, **how)


def draw():
    figure, axes = plt.subplots(figsize=(5.4, 2.8))
    for y, name in ((3.3, "heron"), (2.3, "first"), (0.75, "otter")):
        words(axes, 0.5, y, name)
    box(axes, 2.05, 2.6, BLUE, ["a Boat", "name  Heron", "trips  2"])
    box(axes, 0.0, 2.6, BLUE, ["a Boat", "name  Otter", "trips  0"])
    box(axes, 1.05, 6.2, AMBER, ["class Boat", "__init__", "go_out"])
    arrow(axes, (1.1, 3.25), (2.55, 3.0))
    arrow(axes, (1.0, 2.35), (2.55, 2.6))
    arrow(axes, (1.1, 0.75), (2.55, 0.75))
    arrow(axes, (4.95, 2.75), (6.15, 2.1), dashed=True)
    arrow(axes, (4.95, 0.8), (6.15, 1.5), dashed=True)
    axes.set_xlim(-0.1, 8.7)
    axes.set_ylim(-0.15, 3.75)
    axes.set_axis_off()
    return figure
