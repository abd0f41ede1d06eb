"""Three lines through 1013 beside the curve of costs, with a dot for each of them."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2

# Degrees short of 100, and hectopascals (J. D. Forbes, 1857).
BELOW = np.array([9.7, 9.8, 7.8, 7.6, 7.0, 6.7, 6.2, 6.1, 5.9, 5.9, 4.7, 4.1, 1.4, 1.9, 0.7, 0.1, -0.1])
AIR = np.array([704, 704, 759, 768, 784, 791, 809, 812, 813, 813, 851, 900, 965, 940, 983, 1012, 1018])
LINES = [("P", -28.0, BLUE, 6), ("Q", -32.5, GREEN, -2), ("R", -37.0, AMBER, -8)]


def cost(slope):
    return ((1013 + slope * BELOW - AIR) ** 2).mean() / 2


def draw():
    figure, (left, right) = plt.subplots(1, 2, figsize=(7.4, 3.5))
    left.scatter(BELOW, AIR, color=INK, s=16, zorder=3)
    for name, slope, tone, lift in LINES:
        left.plot([0, 10], [1013, 1013 + 10 * slope], color=tone, linewidth=1.8)
        left.text(10.15, 1013 + 10 * slope + lift, name, color=tone, va="center")
    left.set_xlim(-0.5, 11)
    left.set_xlabel("degrees short of 100", color=INK_2)
    left.set_ylabel("pressure (hPa)", color=INK_2)
    slopes = np.linspace(-38.2, -26.4, 80)
    right.plot(slopes, [cost(slope) for slope in slopes], color=INK_2, linewidth=1.8)
    for number, (_, slope, _, _) in enumerate(reversed(LINES), start=1):
        right.plot(slope, cost(slope), marker="o", color=INK)
        right.text(slope, cost(slope) + 45, str(number), color=INK, ha="center")
    right.set_ylim(0, 640)
    right.set_xticks(range(-38, -25, 3))
    right.set_xlabel("theta 1 (hPa for each degree)", color=INK_2)
    right.set_ylabel("cost", color=INK_2)
    figure.tight_layout()
    return figure
