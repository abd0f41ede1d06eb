"""Two messages letter by letter, with the same counted places boxed in both."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3
from matplotlib.patches import FancyBboxPatch

UPPER = "Hive 7: weight=41.25kg temp=34.8C"
LOWER = "Hive 12: weight=9.8kg temp=33.1C"
FIRST, AFTER = 15, 20


def message(axes, text, y):
    for place, letter in enumerate(text):
        axes.text(place + 0.5, y, letter, ha="center", va="center", color=INK, size=11)


def box(axes, y, tone):
    axes.add_patch(
        FancyBboxPatch(
            (FIRST, y - 0.5),
            AFTER - FIRST,
            1,
            boxstyle="round,pad=0,rounding_size=0.25",
            facecolor="none",
            edgecolor=tone,
            linewidth=2,
        )
    )


def draw():
    figure, axes = plt.subplots(figsize=(6.8, 2.1))
    for y, text, tone in ((2.0, UPPER, BLUE), (0.4, LOWER, AMBER)):
        message(axes, text, y)
        box(axes, y, tone)
    for place in range(0, len(UPPER), 5):
        axes.text(place + 0.5, 3.55, str(place), ha="center", va="center", color=INK_2)
        axes.plot([place + 0.5, place + 0.5], [2.85, 3.15], color=INK_3, linewidth=1)
    start = LOWER.find("9.8")
    axes.plot([start + 0.1, start + 2.9], [-0.35, -0.35], color=INK, linewidth=2)
    axes.text(start + 3.2, -0.95, "the weight", color=INK, ha="center", va="center")
    axes.set_xlim(-0.2, len(UPPER) + 0.4)
    axes.set_ylim(-1.4, 3.95)
    axes.set_axis_off()
    return figure
