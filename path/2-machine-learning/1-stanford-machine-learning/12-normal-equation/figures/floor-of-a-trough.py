"""The cost over two weights: a bowl with one lowest place, and a trough whose floor is a line.

The numbers are those of the 166 houses: spread and agreement of area (in 100 square feet) and price (in 1,000 dollars).
"""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_2, INK_3, LINE

VARIANCE, TOGETHER, OF_PRICE = 19.692, 322.513, 9147.58
METRES = 0.9290  # ten square metres in 100 square feet


def cost(first, second, twin):
    """Half the mean squared error; the second column repeats the first, or stands on its own."""
    if twin:
        slope = first + METRES * second
        return (OF_PRICE - 2 * slope * TOGETHER + slope**2 * VARIANCE) / 2
    return (OF_PRICE - 2 * (first + second) * TOGETHER * 0.62 + (first**2 + second**2 + 0.6 * first * second) * VARIANCE) / 2


def draw():
    figure, both = plt.subplots(1, 2, figsize=(7.2, 3.5))
    grid = np.linspace(-6, 26, 161)
    first, second = np.meshgrid(grid, grid)
    for axes, twin, title in ((both[0], False, "two columns"), (both[1], True, "one column, twice")):
        height = cost(first, second, twin)
        low = height.min()
        axes.contour(first, second, height, levels=low + np.array([60, 300, 900, 1800, 3200]), colors=[LINE], linewidths=1)
        axes.set_title(title)
        axes.set_xlabel("weight of the first")
        axes.set_xticks([0, 10, 20])
        axes.set_yticks([0, 10, 20])
        axes.set_aspect("equal")
        axes.spines[:].set_color(INK_3)
    best = TOGETHER * 0.62 / VARIANCE / 1.3
    both[0].plot(best, best, marker="o", color=BLUE, markersize=7)
    slope = TOGETHER / VARIANCE
    both[1].plot(grid, (slope - grid) / METRES, color=BLUE, linewidth=2)
    near = slope / (1 + METRES**2)
    both[1].plot([0, near], [0, near * METRES], color=INK_2, linewidth=1, linestyle="--")
    both[1].plot(near, near * METRES, marker="o", color=AMBER, markersize=7)
    both[1].plot(0, 0, marker="+", color=INK_2, markersize=9)
    both[1].set_xlim(-6, 26)
    both[1].set_ylim(-6, 26)
    both[0].set_ylabel("weight of the second")
    return figure
