"""Waiting times of 4,000 simulated requests at one door: most quick, a few slow, and their queue."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2


def waits(rate, count=4000):
    """Milliseconds from arrival to answer, one request after another."""
    rng = np.random.default_rng(4)
    arrivals = np.cumsum(rng.exponential(1 / rate, count))
    needs = np.where(rng.random(count) < 0.03, 0.25, 0.02)
    free, found = 0.0, []
    for arrival, need in zip(arrivals, needs, strict=True):
        free = max(arrival, free) + need
        found.append(free - arrival)
    return np.array(found) * 1000


def draw():
    seen = waits(20)
    figure, axes = plt.subplots(figsize=(6.8, 3.2))
    axes.hist(seen, bins=np.arange(0, 620, 10), color=BLUE, alpha=0.8)
    axes.set_yscale("log")
    for value, name, height, colour in (
        (np.percentile(seen, 50), "median", 2600, INK),
        (seen.mean(), "mean", 1100, INK_2),
        (np.percentile(seen, 99), "p99", 300, AMBER),
    ):
        axes.axvline(value, color=colour, linewidth=1.4, linestyle="--")
        axes.text(value + 6, height, f"{name} {value:.0f} ms", color=colour)
    axes.set_xlabel("waiting time in milliseconds")
    axes.set_ylabel("answers (logarithmic)")
    axes.set_xlim(0, 600)
    axes.spines[["top", "right"]].set_visible(False)
    return figure
