"""Trips of a lift, seconds and energy, with two rings of a Gaussian for each column, and five lettered trips."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2, LINE

MEAN, SPREAD = np.array([24.0, 30.0]), np.array([4.0, 6.0])
TRIPS = {"A": (32, 42), "B": (28, 35), "C": (20, 38), "D": (24, 10), "E": (39, 52)}


def trips(count=240):
    """Standard trips in which energy follows time, moved to the mean and spread of the rings."""
    r = np.random.default_rng(4)
    time = r.normal(0, 1, count)
    both = np.column_stack([time, 0.95 * time + 0.31 * r.normal(0, 1, count)])
    return MEAN + SPREAD * (both - both.mean(axis=0)) / both.std(axis=0)


def draw():
    figure, axes = plt.subplots(figsize=(6.8, 4.6))
    axes.plot(*trips().T, "o", color=BLUE, markersize=3, alpha=0.6)
    turn = np.linspace(0, 2 * np.pi, 181)
    for spreads, density in ((2, "-7.0"), (3, "-9.5")):
        axes.plot(MEAN[0] + spreads * SPREAD[0] * np.cos(turn), MEAN[1] + spreads * SPREAD[1] * np.sin(turn), color=INK, linewidth=1.4)
        axes.text(MEAN[0] - 3.2, MEAN[1] - spreads * SPREAD[1] + 1.4, density, color=INK)
    for name, (seconds, energy) in TRIPS.items():
        axes.plot(seconds, energy, marker="s", color=AMBER, markersize=8)
        axes.text(seconds + 0.6, energy + 0.8, name, color=INK, fontweight="bold")
    axes.set_xticks(range(8, 45, 4))
    axes.set_yticks(range(6, 61, 6))
    axes.grid(color=LINE, linewidth=0.8)
    axes.set_xlim(8, 44)
    axes.set_ylim(6, 57)
    axes.set_xlabel("seconds", color=INK_2)
    axes.set_ylabel("energy (kilojoules)", color=INK_2)
    figure.tight_layout()
    return figure
