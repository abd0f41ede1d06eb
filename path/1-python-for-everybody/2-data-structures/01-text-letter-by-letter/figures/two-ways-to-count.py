"""NIGHTFALL in its places, with both numbers of every place."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyBboxPatch

TITLE = "NIGHTFALL"


def tile(axes, place, letter):
    axes.add_patch(
        FancyBboxPatch(
            (place + 0.06, 0.06),
            0.88,
            0.88,
            boxstyle="round,pad=0,rounding_size=0.08",
            facecolor=SURFACE,
            edgecolor=INK_3,
            linewidth=1.4,
        )
    )
    middle = place + 0.5
    axes.text(middle, 0.48, letter, ha="center", va="center", color=INK, weight="bold", size=17)
    axes.text(middle, 1.3, str(place), ha="center", va="center", color=BLUE)
    axes.text(middle, -0.3, str(place - len(TITLE)), ha="center", va="center", color=AMBER)


def draw():
    figure, axes = plt.subplots(figsize=(6.8, 2.3))
    for place, letter in enumerate(TITLE):
        tile(axes, place, letter)
    axes.text(0.06, 1.82, "from the front", color=BLUE, va="center")
    axes.text(len(TITLE) - 0.06, -0.82, "from the back", color=AMBER, va="center", ha="right")
    for x, y, way in ((1.45, 1.82, 0.8), (len(TITLE) - 1.45, -0.82, -0.8)):
        axes.annotate("", (x + way, y), (x, y), arrowprops={"arrowstyle": "-|>", "color": INK_2})
    axes.set_xlim(-0.1, len(TITLE) + 0.1)
    axes.set_ylim(-1.15, 2.15)
    axes.set_axis_off()
    return figure
