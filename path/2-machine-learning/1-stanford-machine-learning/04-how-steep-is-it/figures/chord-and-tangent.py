"""The sting of a promise, a chord from 20 to 30 minutes, and the line that has the curve's slope at 20."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK_2

MEAN, FLOOR = 26.1374, 47.3775  # of the 10,012 deliveries


def sting(promise):
    return (promise - MEAN) ** 2 + FLOOR


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    promises = np.linspace(11, 42, 125)
    axes.plot(promises, sting(promises), color=BLUE, linewidth=2)
    ends = np.array([20.0, 30.0])
    axes.plot(ends, sting(ends), color=AMBER, marker="o", linewidth=2)
    touching = np.array([16.0, 24.0])
    slope = 2 * (20 - MEAN)
    axes.plot(touching, sting(20.0) + slope * (touching - 20), color=GREEN, linewidth=2)
    axes.text(30.6, 52, "chord from 20 to 30", color=AMBER, va="bottom")
    axes.text(15.8, 122, "slope at 20", color=GREEN, ha="right")
    axes.plot([20, 30, 30], [sting(20.0), sting(20.0), sting(30.0)], color=INK_2, linestyle=":", linewidth=1)
    axes.text(25, sting(20.0) + 4, "run 10", color=INK_2, ha="center")
    axes.text(32.6, 74, "rise -22.7", color=INK_2, va="center")
    axes.set_xlabel("promise (minutes)")
    axes.set_ylabel("sting (minutes²)")
    axes.set_ylim(0, 260)
    figure.tight_layout()
    return figure
