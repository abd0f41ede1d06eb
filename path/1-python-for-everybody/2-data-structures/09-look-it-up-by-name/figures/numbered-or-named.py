"""Three values in a list and in a dictionary: boxes with numbers, boxes with names."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2
from matplotlib.patches import Rectangle

VALUES = (3, 1, 5)


def row(axes, height, *, labels, colour):
    for place, (value, label) in enumerate(zip(VALUES, labels, strict=True)):
        left = 2.1 + 1.55 * place
        axes.add_patch(Rectangle((left, height), 1.2, 0.62, fill=False, edgecolor=colour, linewidth=2))
        axes.text(left + 0.6, height + 0.31, str(value), ha="center", va="center", color=INK, fontsize=13)
        axes.text(left + 0.6, height + 0.72, label, ha="center", va="bottom", color=colour, fontsize=11.5)


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 2.9))
    row(axes, 1.7, labels=("0", "1", "2"), colour=AMBER)
    row(axes, 0.2, labels=("Okafor", "Lindqvist", "Haddad"), colour=BLUE)
    axes.text(0, 2.01, "a list", color=INK_2, va="center", fontsize=12)
    axes.text(0, 0.51, "a dictionary", color=INK_2, va="center", fontsize=12)
    axes.set_xlim(0, 6.6)
    axes.set_ylim(0, 2.85)
    axes.set_axis_off()
    return figure
