"""Learning curves of a line and of a mean for each route and month, as computed with the lesson's code."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE

SIZES = [100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000]
LINE = [16.23, 15.87, 13.76, 12.74, 12.63, 12.66, 12.77, 12.78], [12.87, 12.85, 12.87, 12.83, 12.83, 12.83, 12.83, 12.83]
ROUTES = [2.73, 4.93, 7.46, 8.81, 9.34, 9.57, 9.70, 9.72], [13.72, 13.69, 12.66, 11.23, 10.31, 9.93, 9.79, 9.74]


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 3.8))
    for (own, others), colour, mark, name in ((LINE, AMBER, "s", "line"), (ROUTES, BLUE, "o", "routes by month")):
        axes.plot(SIZES, others, color=colour, marker=mark, linewidth=2, label=f"{name}, other flights")
        axes.plot(SIZES, own, color=colour, marker=mark, linewidth=1.5, linestyle=":", label=f"{name}, own flights")
    axes.set_xscale("log")
    axes.set_xticks([100, 1000, 10_000, 100_000], ["100", "1,000", "10,000", "100,000"])
    axes.set_ylim(0, 18)
    axes.grid(alpha=0.3)
    axes.set_xlabel("own flights")
    axes.set_ylabel("miss in minutes")
    axes.legend(frameon=False, loc="lower right", ncol=1)
    return figure
