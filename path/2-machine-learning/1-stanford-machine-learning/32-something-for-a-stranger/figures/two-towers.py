"""Columns of a person and of a film, each through a tower, and the inner product on top."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2
from matplotlib.patches import FancyBboxPatch


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 4.2))
    axes.set_xlim(0, 10)
    axes.set_ylim(0, 6.4)
    axes.axis("off")

    def box(x, y, width, text, colour):
        axes.add_patch(
            FancyBboxPatch((x - width / 2, y - 0.36), width, 0.72, boxstyle="round,pad=0.04", fill=False, edgecolor=colour)
        )
        axes.text(x, y, text, ha="center", va="center", color=INK)

    def arrow(start, end):
        axes.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": INK_2, "lw": 1.4})

    for x, who, table, vector, colour in (
        (2.5, "a person: 17 columns", "A", "u: 8 numbers", BLUE),
        (7.5, "a film: 17 columns", "B", "v: 8 numbers", AMBER),
    ):
        box(x, 0.6, 3.9, who, colour)
        box(x, 2.2, 3.9, f"1 and the columns, times {table}", colour)
        box(x, 3.5, 1.6, "tanh", colour)
        box(x, 4.7, 2.5, vector, colour)
        for low, high in ((0.6, 2.2), (2.2, 3.5), (3.5, 4.7)):
            arrow((x, low + 0.42), (x, high - 0.42))
    box(5, 5.9, 2.6, "score: u · v", INK)
    arrow((2.5, 5.12), (3.6, 5.75))
    arrow((7.5, 5.12), (6.4, 5.75))
    return figure
