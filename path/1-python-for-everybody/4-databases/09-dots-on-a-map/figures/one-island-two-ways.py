"""Five lights on two drawings: once with y as if it grew upwards, once measured from the upper edge."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, LINE

LIGHTS = (
    ("Grey Head", 61.38, 4.10),
    ("Mill Point", 61.22, 4.32),
    ("Old Quay", 61.18, 4.05),
    ("Sand End", 61.05, 4.20),
    ("Fox & Hen", 61.30, 4.24),
)


def drawing(axes, down, title):
    """A square with its corner (0, 0) at the top left, and a dot for each light."""
    for name, north, east in LIGHTS:
        x, y = (east - 4.0) / 0.5 * 100, down(north)
        axes.plot(x, y, "o", color=BLUE, markersize=6)
        axes.text(x + 3, y, name, color=INK, fontsize=11, va="center")
    axes.set_xlim(0, 100)
    axes.set_ylim(100, 0)
    axes.set_xticks([0, 100])
    axes.set_yticks([0, 100])
    axes.set_xlabel("x", color=INK_2)
    axes.set_ylabel("y", color=INK_2, rotation=0)
    axes.set_title(title, color=INK_2, fontsize=11)
    axes.set_aspect("equal")
    for side in axes.spines.values():
        side.set_visible(True)
        side.set_color(LINE)


def draw():
    figure, (left, right) = plt.subplots(1, 2, figsize=(6.2, 3.3))
    drawing(left, lambda north: (north - 61.0) / 0.5 * 100, "the left drawing")
    drawing(right, lambda north: (61.5 - north) / 0.5 * 100, "the right drawing")
    figure.tight_layout()
    return figure
