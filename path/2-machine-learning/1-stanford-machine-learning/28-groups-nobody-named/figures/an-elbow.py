"""Distortion over the number of groups, for 250 days to learn from and 115 unseen ones."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, data
from sklearn.cluster import KMeans


def draw():
    days = data("electricity")["Demand"].to_numpy().reshape(365, 48)
    order = np.random.default_rng(1).permutation(365)
    own, unseen = days[order[:250]], days[order[250:]]
    counts = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16]
    models = [KMeans(K, n_init=10, random_state=0).fit(own) for K in counts]
    figure, axes = plt.subplots(figsize=(7.2, 3.4))
    axes.plot(counts, [model.inertia_ / 250 for model in models], color=BLUE, marker="o", linewidth=2, label="own days")
    axes.plot(counts, [-model.score(unseen) / 115 for model in models], color=AMBER, marker="s", linestyle="--", linewidth=2, label="unseen days")
    axes.set_xticks(counts)
    axes.set_ylim(0, 24)
    axes.grid(alpha=0.3)
    axes.set_xlabel("K, the number of groups")
    axes.set_ylabel("distortion")
    axes.legend(frameon=False)
    return figure
