"""The eruptions of Old Faithful, their mean, and the line of a walk after 2, 40 and 1,000 steps."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK_2, INK_3, data

WALK = [("P", 4.36, 14.60, AMBER), ("Q", 13.49, 15.94, BLUE), ("R", 33.47, 10.73, GREEN)]


def draw():
    geyser = data("faithful")
    figure, axes = plt.subplots(figsize=(6.8, 3.9))
    axes.scatter(geyser["eruptions"], geyser["waiting"], color=INK_3, s=9)
    axes.axhline(70.9, color=INK_2, linewidth=1.2, linestyle="--")
    for name, start, slope, tone in WALK:
        axes.plot([1.6, 5.1], [start + 1.6 * slope, start + 5.1 * slope], color=tone, linewidth=2)
        axes.text(5.16, start + 5.1 * slope, name, color=tone, va="center")
    axes.set_xlim(1.4, 5.4)
    axes.set_xlabel("length of the eruption (minutes)", color=INK_2)
    axes.set_ylabel("wait until the next (minutes)", color=INK_2)
    figure.tight_layout()
    return figure
