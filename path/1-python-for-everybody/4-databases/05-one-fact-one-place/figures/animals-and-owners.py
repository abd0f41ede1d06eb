"""Two tables with their columns, and an arrow from a foreign key to the primary key that it holds."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, LINE, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

ROW = 0.62
TABLES = (
    (0.0, "animal", (("id", "primary key"), ("name", ""), ("kind", ""), ("owner_id", "foreign key"))),
    (5.4, "owner", (("id", "primary key"), ("name", "logical key"), ("phone", ""))),
)
TONES = {"primary key": BLUE, "foreign key": AMBER, "logical key": INK_3}
WIDTH = 3.7


def table(axes, left, name, columns):
    height = ROW * (len(columns) + 1) + 0.2
    axes.add_patch(
        FancyBboxPatch(
            (left, -height), WIDTH, height, boxstyle="round,pad=0,rounding_size=0.12",
            facecolor=SURFACE, edgecolor=INK_3, linewidth=1.4,
        )
    )
    axes.text(left + 0.25, -0.42, name, color=INK, weight="bold", va="center")
    axes.plot([left, left + WIDTH], [-0.78, -0.78], color=LINE, linewidth=1.2)
    for number, (column, key) in enumerate(columns, start=1):
        middle = -0.5 - ROW * number
        axes.text(left + 0.25, middle, column, color=INK, va="center")
        if key:
            axes.plot([left + 1.82], [middle], marker="s", markersize=6, color=TONES[key])
            axes.text(left + WIDTH - 0.15, middle, key, color=INK_2, va="center", ha="right")


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 2.7))
    for left, name, columns in TABLES:
        table(axes, left, name, columns)
    axes.add_patch(
        FancyArrowPatch(
            (WIDTH, -0.5 - 4 * ROW), (5.4, -0.5 - ROW), arrowstyle="-|>", mutation_scale=14,
            color=AMBER, linewidth=1.6, connectionstyle="arc3,rad=0.15",
        )
    )
    axes.set_xlim(-0.1, 9.2)
    axes.set_ylim(-3.5, 0.15)
    axes.set_axis_off()
    return figure
