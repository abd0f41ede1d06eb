"""How hard two losses pull on the score of an example with label 1."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_3


def draw():
    z = np.linspace(-8, 8, 321)
    a = 1 / (1 + np.exp(-z))
    figure, axes = plt.subplots(figsize=(6.4, 3.2))
    axes.axhline(0, color=INK_3, linewidth=0.8)
    axes.plot(z, a - 1, color=BLUE, linewidth=2.5)
    axes.plot(z, (a - 1) * a * (1 - a), color=AMBER, linewidth=2, linestyle="--")
    axes.text(-7.8, -0.9, "logarithmic loss", color=BLUE)
    axes.text(-7.8, -0.11, "squared error", color=AMBER)
    axes.set_xlabel("score of an example whose label is 1")
    axes.set_ylabel("slope of the loss")
    axes.set_ylim(-1.08, 0.12)
    axes.spines[["top", "right"]].set_visible(False)
    return figure
