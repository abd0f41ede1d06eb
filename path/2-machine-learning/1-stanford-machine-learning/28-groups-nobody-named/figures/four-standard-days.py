"""The four centres of the best of twenty walks over the days of 2014, as curves over the hours."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK, data


def walk(X, centres):
    """Groups and centres when neither move lowers the cost any more, and that cost."""
    cost = np.inf
    while True:
        apart = ((X[:, None] - centres) ** 2).sum(axis=2)
        group, now = apart.argmin(axis=1), apart.min(axis=1).mean()
        if now >= cost:
            return group, centres, cost
        cost, centres = now, np.array([X[group == k].mean(axis=0) for k in range(len(centres))])


def draw():
    days = data("electricity")["Demand"].to_numpy().reshape(365, 48)
    r = np.random.default_rng(0)
    walks = [walk(days, days[r.choice(365, 4, replace=False)]) for _ in range(20)]
    group, centres, _ = min(walks, key=lambda each: each[2])
    figure, axes = plt.subplots(figsize=(7.2, 3.9))
    looks = (("quiet", GREEN, "--"), ("ordinary", BLUE, "-"), ("cold", INK, ":"), ("hot", AMBER, "-"))
    for k, (name, colour, style) in zip(centres.max(axis=1).argsort(), looks, strict=True):
        days_in = (group == k).sum()
        axes.plot(np.arange(48) / 2, centres[k], color=colour, linestyle=style, linewidth=2.2, label=f"{name}: {days_in} days")
    axes.set_xlim(0, 24)
    axes.set_xticks(range(0, 25, 4))
    axes.set_ylim(2, 9)
    axes.grid(alpha=0.3)
    axes.set_xlabel("hour of the day")
    axes.set_ylabel("demand (gigawatts)")
    axes.legend(frameon=False, loc="upper left")
    return figure
