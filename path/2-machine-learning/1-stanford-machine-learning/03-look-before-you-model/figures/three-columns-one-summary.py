"""Three columns with one mean and one spread: a long tail, the taxi rides, and a few very long rides."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2, data


def tuned(values, mean, spread):
    """The same shape, moved and stretched to this mean and this spread."""
    return (values - values.mean()) / values.std() * spread + mean


def columns():
    """The three columns, each with as many rides."""
    rides = data("taxi")["distance"].to_numpy()
    rides = rides[rides > 0]
    mean, spread, count = rides.mean(), rides.std(), len(rides)
    places = (np.arange(count) + 0.5) / count
    tail = (-np.log(1 - places)) ** 1.1
    rare = np.where(places < 0.915, 3.5 + 2 * places, 29 + 30 * (places - 0.915))
    return [tuned(tail, mean, spread), rides, tuned(rare, mean, spread)], mean, spread


def draw():
    three, mean, spread = columns()
    figure, panels = plt.subplots(3, 1, figsize=(7.2, 5.4), sharex=True)
    for axes, values in zip(panels, three, strict=True):
        axes.hist(values, bins=np.arange(-1, 45), color=BLUE, alpha=0.75)
        axes.axvline(mean, color=INK, linewidth=1.4)
        top = axes.get_ylim()[1]
        axes.plot([mean, mean + spread], [top * 0.8] * 2, color=AMBER, linewidth=3)
        axes.set_ylabel("rides")
        axes.set_xlim(0, 44)
    top = panels[0].get_ylim()[1]
    panels[0].text(mean + 0.4, top * 0.9, "mean 6.8", color=INK, va="center")
    panels[0].text(mean + spread + 0.5, top * 0.8, "spread 7.5", color=INK_2, va="center")
    panels[2].set_xlabel("length of the ride (miles)")
    figure.tight_layout()
    return figure
