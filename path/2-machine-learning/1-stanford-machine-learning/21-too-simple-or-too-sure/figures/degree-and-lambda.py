"""Misses on own and on later rows, over the degree of a curve and over the penalty of a model with 48 columns."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from marathon_figures import AMBER, BLUE, data


def promises(table, riders, rows, lam):
    mean, spread = table[rows].mean(axis=0), table[rows].std(axis=0) + 1e-9
    scaled = np.column_stack([np.ones(len(table)), (table - mean) / spread])
    leash = lam * np.eye(scaled.shape[1])
    leash[0, 0] = 0
    theta = np.linalg.solve(scaled[rows].T @ scaled[rows] + leash, scaled[rows].T @ riders[rows])
    return scaled @ theta


def draw():
    days = data("ridership")
    riders, date = days["ridership"].to_numpy(), pd.to_datetime(days["date"])
    year, sunday = date.dt.year.to_numpy(), (date.dt.dayofweek == 6).to_numpy()
    place = (date.dt.dayofyear.to_numpy() - 183) / 183
    learn, later = np.where((year >= 2012) & (year < 2015))[0], np.where(year >= 2015)[0]

    def miss(guess, rows):
        return np.sqrt(((guess - riders)[rows] ** 2).mean())

    rng = np.random.default_rng(0)
    piles = [rng.permutation(learn[sunday[learn]])[:15] for _ in range(40)]
    degrees, over_degree = list(range(8)), []
    for degree in degrees:
        powers = place[:, None] ** np.arange(degree + 1)
        curves = [powers @ np.linalg.lstsq(powers[rows], riders[rows], rcond=None)[0] for rows in piles]
        own = np.median([miss(curve, rows) for curve, rows in zip(curves, piles)])
        over_degree.append((own, np.median([miss(curve, later[sunday[later]]) for curve in curves])))

    table = days.drop(columns=["ridership", "date"]).to_numpy(float)
    own_days = np.random.default_rng(2).permutation(learn)[:80]
    lams, over_lam = np.logspace(-2, 4, 25), []
    for lam in lams:
        guess = promises(table, riders, own_days, lam)
        over_lam.append((miss(guess, own_days), miss(guess, later)))

    figure, (left, right) = plt.subplots(1, 2, figsize=(7.6, 3.3))
    for axes, across, curves in ((left, degrees, over_degree), (right, lams, over_lam)):
        own, unseen = zip(*curves)
        axes.plot(across, own, color=BLUE, label="own rows")
        axes.plot(across, unseen, color=AMBER, linestyle="--", label="later rows")
        axes.set_ylim(0, None)
        axes.grid(alpha=0.3)
    left.set_xlabel("degree")
    left.set_ylabel("miss (thousand riders)")
    right.set_xscale("log")
    right.set_xlabel("lambda")
    left.legend(frameon=False)
    figure.tight_layout()
    return figure
