"""The same fever twice: on an axis from zero, and on one from 36 degrees."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK

DAYS = (1, 2, 3, 4, 5, 6, 7)
FEVER = (36.8, 38.1, 39.2, 39.4, 38.3, 37.2, 36.7)


def draw():
    figure, places = plt.subplots(2, 1, figsize=(4.6, 5.0))
    for axes, (letter, low, high) in zip(places, (("A", 0, 42), ("B", 36, 40)), strict=True):
        axes.plot(DAYS, FEVER, color=BLUE, linewidth=2, marker="o", markersize=4)
        axes.set_ylim(low, high)
        axes.set_xticks(DAYS)
        axes.set_xlabel("day")
        axes.set_ylabel("degrees Celsius")
        axes.set_title(letter, color=INK, loc="left", weight="bold")
        axes.spines[["top", "right"]].set_visible(False)
    figure.subplots_adjust(hspace=0.6, left=0.13, right=0.98, top=0.93, bottom=0.11)
    return figure
