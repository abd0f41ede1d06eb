"""Three animals on a logarithmic axis, two marks apart from each other."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, LINE

KILOGRAMS = {"mouse": 0.02, "hen": 2, "pig": 200}


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 2))
    axes.set_xscale("log")
    axes.set_xlim(0.008, 1300)
    axes.axhline(0, color=LINE, linewidth=1)
    axes.scatter(list(KILOGRAMS.values()), [0] * 3, color=BLUE, s=70, zorder=3)
    for name, weight in KILOGRAMS.items():
        axes.text(weight, 0.25, name, color=INK, ha="center")
    axes.set_ylim(-0.5, 0.9)
    axes.set_yticks([])
    axes.minorticks_off()
    axes.set_xticks([0.01, 0.1, 1, 10, 100, 1000], ["0.01", "0.1", "1", "10", "100", "1,000"])
    axes.set_xlabel("weight (kg)")
    figure.tight_layout()
    return figure
