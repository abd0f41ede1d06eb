"""A map of a sandbank: three landmarks with weights, and three seals."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, LINE


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 4.6))
    axes.grid(color=LINE, linewidth=0.8)
    for name, x, y, weight in (("A", 20, 40, "+2"), ("B", 70, 30, "+2"), ("C", 45, 10, "-2")):
        colour = AMBER if weight == "+2" else BLUE
        axes.plot(x, y, "^" if weight == "+2" else "v", color=colour, markersize=12)
        axes.text(x - 1.5, y + 2.8, f"{name}  {weight}", ha="right")
    for name, x, y in (("P", 30, 40), ("Q", 60, 20), ("R", 95, 55)):
        axes.plot(x, y, "o", color=INK, markersize=7)
        axes.text(x + 1.6, y + 1.6, name)
    axes.set_xticks(range(0, 101, 10))
    axes.set_yticks(range(0, 61, 10))
    axes.set_xlim(0, 100)
    axes.set_ylim(0, 60)
    axes.set_aspect("equal")
    axes.set_xlabel("metres east")
    axes.set_ylabel("metres north")
    return figure
