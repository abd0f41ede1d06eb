"""Lines of sight from a tower to six places; three of them are hidden."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, LINE

GROUND = np.array([5.0, 2.2, 3.1, 1.0, 4.5, 3.6, 3.4])
TOP = 6.3


def draw():
    figure, axes = plt.subplots(figsize=(4.8, 3.2))
    places = np.arange(len(GROUND))
    axes.fill_between(places, GROUND, -0.4, color=LINE, alpha=0.5, linewidth=0)
    axes.plot(places, GROUND, color=INK_3, linewidth=1.5)
    axes.plot([0, 0], [GROUND[0], TOP], color=AMBER, linewidth=4, solid_capstyle="round")
    axes.text(0.15, TOP + 0.15, "tower", color=AMBER, weight="bold")
    slopes = (GROUND[1:] - TOP) / places[1:]
    before = np.concatenate([[-np.inf], np.maximum.accumulate(slopes)[:-1]])
    for place, slope, largest in zip(places[1:], slopes, before, strict=True):
        visible = slope > largest
        axes.plot(
            [0, place],
            [TOP, GROUND[place]],
            color=BLUE if visible else INK_3,
            linewidth=1.6 if visible else 1.0,
            linestyle="-" if visible else (0, (3, 3)),
        )
        axes.plot(place, GROUND[place], "o", color=BLUE if visible else INK_3, markersize=6, zorder=4)
        axes.text(place, -0.95, str(place), color=INK if visible else INK_2, ha="center")
        axes.text(
            place,
            -1.65,
            f"{slope:.2f}".replace("-", "−"),
            color=INK if visible else INK_2,
            ha="center",
            fontsize=9,
        )
    axes.text(-0.15, -0.95, "place", color=INK_2, ha="center", fontsize=9)
    axes.text(-0.15, -1.65, "slope", color=INK_2, ha="center", fontsize=9)
    axes.set_xlim(-0.6, 6.4)
    axes.set_ylim(-2.0, 7.2)
    axes.set_axis_off()
    return figure
