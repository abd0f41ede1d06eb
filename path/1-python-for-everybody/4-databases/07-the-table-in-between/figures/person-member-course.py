"""Three tables in a row: the one in the middle holds a foreign key to each side, and the role."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, LINE, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

ROW = 0.62
WIDTH = 2.7
TABLES = (
    (0.0, "person", ("id", "name")),
    (3.9, "member", ("person_id", "course_id", "role")),
    (7.8, "course", ("id", "title")),
)
TONES = {"id": BLUE, "person_id": AMBER, "course_id": AMBER}


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
    for number, column in enumerate(columns, start=1):
        middle = -0.5 - ROW * number
        axes.text(left + 0.55, middle, column, color=INK, va="center")
        if column in TONES:
            axes.plot([left + 0.3], [middle], marker="s", markersize=6, color=TONES[column])


def arrow(axes, start, end):
    axes.add_patch(FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=14, color=AMBER, linewidth=1.6))


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 2.3))
    for left, name, columns in TABLES:
        table(axes, left, name, columns)
    first, second = -0.5 - ROW, -0.5 - 2 * ROW
    arrow(axes, (3.9, first), (WIDTH, first))
    arrow(axes, (3.9 + WIDTH, second), (7.8, first))
    axes.plot([4.2, 6.3], [second - 0.3, second - 0.3], color=LINE, linewidth=1)
    axes.text(3.9 + WIDTH / 2, -3.15, "one row for each person in a course", color=INK_2, ha="center", va="center")
    axes.set_xlim(-0.1, 10.6)
    axes.set_ylim(-3.45, 0.15)
    axes.set_axis_off()
    return figure
