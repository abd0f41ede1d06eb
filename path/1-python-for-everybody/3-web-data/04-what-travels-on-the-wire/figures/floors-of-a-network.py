"""Two computers with four layers each, and a router between them that has the two lower ones."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_3

LAYERS = ["link", "internet", "transport", "application"]
WIDE, HIGH = 3.1, 1.0
LEFT, MIDDLE, RIGHT = 0.0, 4.2, 8.4


def house(axes, left, layers, title):
    for floor, name in enumerate(layers):
        axes.add_patch(
            plt.Rectangle((left, floor * HIGH), WIDE, HIGH, facecolor="none", edgecolor=INK_3, linewidth=1.0)
        )
        axes.text(left + 0.55, (floor + 0.5) * HIGH, name, color=INK, fontsize=11, va="center")
    # the name of the low house stands below it, where no line passes
    level = len(layers) * HIGH + 0.35 if len(layers) > 2 else -0.55
    axes.text(left + WIDE / 2, level, title, color=INK, fontsize=11, ha="center")


def draw():
    figure, axes = plt.subplots(figsize=(5.0, 2.9))
    house(axes, LEFT, LAYERS, "your computer")
    house(axes, MIDDLE, LAYERS[:2], "router")
    house(axes, RIGHT, LAYERS, "the office")
    # the way of a question: down, along the wire, up to where numbers are read, down again, and up
    way = [(0.3, 3.6), (0.3, -0.45), (4.5, -0.45), (4.5, 1.83), (6.95, 1.83), (6.95, -0.45), (8.7, -0.45), (8.7, 3.5)]
    axes.plot(*zip(*way, strict=True), color=BLUE, linewidth=2)
    axes.plot([8.7], [3.55], marker="^", color=BLUE, markersize=8)
    for floor, says in ((3, "asks for a page"), (2, "makes a connection")):
        level = (floor + 0.5) * HIGH
        axes.plot([LEFT + WIDE + 0.1, RIGHT - 0.1], [level, level], color=AMBER, linewidth=1.4, linestyle="--")
        axes.text((LEFT + WIDE + RIGHT) / 2, level + 0.14, says, color=INK_3, fontsize=10, ha="center")
    axes.text((LEFT + WIDE + MIDDLE) / 2, -0.9, "wire", color=INK_3, fontsize=10, ha="center")
    axes.text((MIDDLE + WIDE + RIGHT) / 2, -0.9, "wire", color=INK_3, fontsize=10, ha="center")
    axes.set_xlim(-0.2, RIGHT + WIDE + 0.2)
    axes.set_ylim(-1.1, 4.8)
    axes.axis("off")
    return figure
