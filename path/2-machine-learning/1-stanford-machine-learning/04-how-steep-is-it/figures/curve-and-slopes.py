"""The sting of a promise, and below it the slope at every place: a straight line through zero at the mean."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE, GREEN, INK_2, INK_3

MEAN, FLOOR = 26.1374, 47.3775  # of the 10,012 deliveries


def draw():
    figure, (above, below) = plt.subplots(2, 1, figsize=(6.4, 4.4), sharex=True)
    promises = np.linspace(11, 42, 125)
    above.plot(promises, (promises - MEAN) ** 2 + FLOOR, color=BLUE, linewidth=2)
    above.set_ylabel("sting")
    above.set_ylim(0, 290)
    below.plot(promises, 2 * (promises - MEAN), color=GREEN, linewidth=2)
    below.axhline(0, color=INK_3, linewidth=1)
    below.set_ylabel("its slope")
    below.set_xlabel("promise (minutes)")
    above.plot([MEAN, MEAN], [0, FLOOR], color=INK_2, linestyle="--", linewidth=1)
    below.plot([MEAN, MEAN], [0, 32], color=INK_2, linestyle="--", linewidth=1)
    below.plot(MEAN, 0, marker="o", color=INK_2)
    below.text(MEAN + 0.6, -9, "26.1", color=INK_2)
    below.text(12.5, 6, "falling: slope below 0", color=INK_2)
    below.text(32.5, -9, "rising: above 0", color=INK_2)
    below.set_ylim(-34, 34)
    figure.tight_layout()
    return figure
