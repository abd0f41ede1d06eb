"""The share of the variance of six measures that one, two, ... directions keep: made numbers."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE


def draw():
    kept = np.array([0.0, 0.69, 0.90, 0.97, 0.985, 0.995, 1.0])
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.plot(range(7), kept, color=BLUE, marker="o")
    axes.set_xticks(range(7))
    axes.set_yticks(np.arange(0, 1.01, 0.1))
    axes.set_ylim(0, 1.04)
    axes.grid(alpha=0.4)
    axes.set_xlabel("directions kept")
    axes.set_ylabel("share of the variance")
    return figure
