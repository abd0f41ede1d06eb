"""Three columns of 32,000 normal stones, each with the bell of its mean and spread."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, data


def columns():
    """Weight, its log, and the log of weight over volume, for the stones that the lesson learns from."""
    stones = data("diamonds")
    measures = stones[["carat", "x", "y", "z"]]
    stones = stones[(measures > 0).all(axis=1)].drop_duplicates()
    carat, x, y, z = stones[["carat", "x", "y", "z"]].to_numpy().T
    odd = abs(200 * z / (x + y) - stones["depth"].to_numpy()) > 2
    order = np.random.default_rng(0).permutation(len(stones))
    learn = order[~odd[order]][:32000]
    heavy = np.log(carat / (x * y * z))
    return carat[learn], np.log(carat[learn]), heavy[learn]


def draw():
    figure, panels = plt.subplots(1, 3, figsize=(8.4, 3.0))
    names = ("weight (carats)", "log of weight", "log of weight over volume")
    limits = ((-1, 3.2), (-2, 1.5), (-5.2, -5.0))
    for axes, column, name, (low, high) in zip(panels, columns(), names, limits, strict=True):
        axes.hist(column, bins=np.linspace(low, high, 61), density=True, color=BLUE, alpha=0.5)
        place = np.linspace(low, high, 241)
        mean, spread = column.mean(), column.std()
        axes.plot(place, np.exp(-(((place - mean) / spread) ** 2) / 2) / (spread * np.sqrt(2 * np.pi)), color=AMBER, linewidth=2)
        axes.set_xlim(low, high)
        axes.set_yticks([])
        axes.set_xlabel(name)
    panels[0].set_ylabel("density")
    figure.tight_layout()
    return figure
