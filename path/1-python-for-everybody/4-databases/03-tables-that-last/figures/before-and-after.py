"""What two connections and the file hold before a commit and after it."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, INK_3, LINE, SURFACE
from matplotlib.patches import FancyBboxPatch

PLACES = ("Noor's connection", "the file", "Sam's connection")
ROWS = (("before commit", ("mint 12", "no row", "no row")), ("after commit", ("mint 12",) * 3))


def box(axes, x, y, text):
    """One place with what is in it; a row that is there is drawn in blue."""
    there = text != "no row"
    shape = FancyBboxPatch(
        (x, y), 2.1, 0.8, boxstyle="round,pad=0.06", facecolor=SURFACE,
        edgecolor=BLUE if there else LINE, linewidth=2 if there else 1.2,
    )  # fmt: skip
    axes.add_patch(shape)
    axes.text(x + 1.05, y + 0.4, text, ha="center", va="center", color=BLUE if there else INK_3)


def draw():
    figure, axes = plt.subplots(figsize=(5.6, 2.7))
    for column, place in enumerate(PLACES):
        axes.text(2.15 + 2.75 * column + 1.05, 3.0, place, ha="center", color=INK_2)
    for row, (when, texts) in enumerate(ROWS):
        y = 1.7 - 1.35 * row
        axes.text(0, y + 0.4, when, va="center", color=INK)
        for column, text in enumerate(texts):
            box(axes, 2.15 + 2.75 * column, y, text)
    axes.set_xlim(0, 10)
    axes.set_ylim(0.1, 3.3)
    axes.axis("off")
    return figure
