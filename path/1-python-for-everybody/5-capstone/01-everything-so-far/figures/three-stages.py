"""From the web to a picture in three stages, with a way back that does not reach the raw store."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2, SURFACE
from matplotlib.patches import FancyBboxPatch

STAGES = (
    ("raw store", 3.0, BLUE, "fetch\nhours"),
    ("model", 6.4, AMBER, "model\nseconds"),
    ("picture", 9.8, GREEN, "show\na blink"),
)
HALF = 0.95


def draw():
    figure, axes = plt.subplots(figsize=(5.8, 2.5))
    axes.text(0, 1.5, "the\nweb", ha="center", va="center", color=INK_2)
    came_from = 0.45
    for name, x, colour, way in STAGES:
        shape = FancyBboxPatch(
            (x - HALF, 1.1), 2 * HALF, 0.8, boxstyle="round,pad=0.05",
            facecolor=SURFACE, edgecolor=colour, linewidth=1.6,
        )  # fmt: skip
        axes.add_patch(shape)
        axes.text(x, 1.5, name, ha="center", va="center", color=INK)
        look = {"arrowstyle": "->", "color": colour, "linewidth": 1.5}
        axes.annotate("", xy=(x - HALF - 0.08, 1.5), xytext=(came_from, 1.5), arrowprops=look)
        axes.text((came_from + x - HALF) / 2, 2.15, way, ha="center", va="bottom", color=colour)
        came_from = x + HALF + 0.08
    back = {"arrowstyle": "->", "color": INK_2, "linewidth": 1.3, "connectionstyle": "arc3,rad=-0.45"}
    axes.annotate("", xy=(6.4, 1.0), xytext=(9.8, 1.0), arrowprops=back)
    axes.text(8.1, -0.25, "again", ha="center", color=INK_2)
    axes.set_xlim(-0.6, 11)
    axes.set_ylim(-0.5, 3.1)
    axes.axis("off")
    return figure
