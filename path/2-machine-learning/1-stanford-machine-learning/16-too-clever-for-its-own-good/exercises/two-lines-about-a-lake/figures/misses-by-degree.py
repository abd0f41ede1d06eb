"""Misses of ten degrees on fourteen measured days of a lake, and on three hundred others: made data."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE


def days(rng, count):
    time = rng.uniform(-1, 1, count)
    return time, 11 - 8 * np.cos(np.pi * (time + 0.85)) + rng.normal(0, 1.5, count)


def draw():
    rng = np.random.default_rng(0)
    (time, warmth), (new_time, new_warmth) = days(rng, 14), days(rng, 300)
    degrees, own, others = range(10), [], []
    for degree in degrees:
        weights = np.linalg.lstsq(np.vander(time, degree + 1), warmth, rcond=None)[0]
        own.append(np.sqrt(((np.vander(time, degree + 1) @ weights - warmth) ** 2).mean()))
        others.append(np.sqrt(((np.vander(new_time, degree + 1) @ weights - new_warmth) ** 2).mean()))
    figure, axes = plt.subplots(figsize=(7.2, 3.8))
    axes.plot(degrees, others, color=BLUE, marker="o", label="300 other days")
    axes.plot(degrees, own, color=AMBER, marker="s", label="14 own days")
    axes.set_xticks(list(degrees))
    axes.set_yticks(range(7))
    axes.set_ylim(0, 6.5)
    axes.grid(axis="y", alpha=0.4)
    axes.set_xlabel("degree")
    axes.set_ylabel("miss in degrees Celsius")
    axes.legend(frameon=False)
    return figure
