"""Riders on Sundays over the year: forty curves from fifteen Sundays each, for three degrees, and later Sundays."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from marathon_figures import AMBER, BLUE, INK, data


def sundays():
    """Place in the year, riders, and whether the day is a later one, for all Sundays since 2012."""
    days = data("ridership")
    date = pd.to_datetime(days["date"])
    place = (date.dt.dayofyear.to_numpy() - 183) / 183
    year = date.dt.year.to_numpy()
    learn = np.where((year >= 2012) & (year < 2015))[0]
    sunday = (date.dt.dayofweek == 6).to_numpy()
    return place, days["ridership"].to_numpy(), learn[sunday[learn]], np.where(sunday & (year >= 2015))[0]


def draw():
    place, riders, known, later = sundays()
    rng = np.random.default_rng(0)
    piles = [rng.permutation(known)[:15] for _ in range(40)]
    across = np.linspace(-1, 1, 41)
    figure, panels = plt.subplots(1, 3, figsize=(7.6, 3.2), sharey=True)
    for axes, degree in zip(panels, (0, 3, 7)):
        powers = np.arange(degree + 1)
        for rows in piles:
            theta = np.linalg.lstsq(place[rows, None] ** powers, riders[rows], rcond=None)[0]
            axes.plot(across, across[:, None] ** powers @ theta, color=BLUE, linewidth=0.6, alpha=0.45)
        axes.plot(place[later], riders[later], "o", color=AMBER, markersize=3)
        axes.axvline(-0.91, color=INK, linestyle=":", linewidth=1)
        axes.set_title(f"degree {degree}")
        axes.set_ylim(0, 12)
        axes.set_xticks([-1, 0, 1], ["Jan", "Jul", "Dec"])
    panels[0].set_ylabel("thousand riders")
    figure.tight_layout()
    return figure
