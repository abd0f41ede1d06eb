"""Similarity over distance for three values of sigma."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, LINE


def draw():
    distance = np.linspace(-5, 5, 401)
    figure, axes = plt.subplots(figsize=(7.2, 3.2))
    axes.axvline(2, color=LINE, linewidth=1)
    for sigma, colour, style in ((0.5, BLUE, ":"), (1, AMBER, "--"), (2, GREEN, "-")):
        axes.plot(distance, np.exp(-(distance**2) / (2 * sigma**2)), color=colour, linestyle=style, label=f"sigma {sigma}")
    axes.set_xlabel("distance from the landmark")
    axes.set_ylabel("similarity")
    axes.set_xlim(-5, 5)
    axes.set_ylim(0, 1.05)
    axes.legend(frameon=False)
    return figure
