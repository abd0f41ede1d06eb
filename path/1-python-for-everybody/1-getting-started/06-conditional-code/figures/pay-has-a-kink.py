"""Pay against hours: the contract, and what happens when all hours are multiplied."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK_2, INK_3


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 3.4))
    axes.plot([30, 40, 50], [300, 400, 550], color=BLUE, linewidth=2.5)
    axes.plot([40, 50], [600, 750], color=AMBER, linewidth=2, linestyle="--")
    axes.plot([40, 40], [400, 600], color=AMBER, linewidth=1, linestyle=":")
    axes.plot(40, 400, "o", color=BLUE, markersize=7)
    axes.plot(40, 600, "o", color=AMBER, markersize=7, markerfacecolor="none")
    axes.text(46.2, 450, "the contract", color=BLUE)
    axes.text(41, 715, "all hours times 1.5", color=AMBER)
    axes.axvline(40, color=INK_3, linewidth=0.8, alpha=0.5)
    axes.text(40.2, 292, "40 hours", color=INK_2)
    axes.set_xlabel("hours worked in the week")
    axes.set_ylabel("pay, at 10 an hour")
    axes.set_xlim(30, 50.5)
    axes.set_ylim(280, 780)
    axes.spines[["top", "right"]].set_visible(False)
    return figure
