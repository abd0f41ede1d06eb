"""What a hundred bagged trees say about three cars that none of them has seen, their mean, and the true price."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, data
from sklearn.tree import DecisionTreeRegressor

CARS = {306: "Chevrolet,\n6 cylinders", 126: "Buick,\n6 cylinders", 741: "Cadillac,\n8 cylinders"}


def said():
    """Prices in thousands: a row for each tree, a column for each car; and the true ones."""
    table = data("cars")
    X, y = table.drop(columns="Price").to_numpy(float), table["Price"].to_numpy()
    own = np.random.default_rng(3).permutation(len(y))[:300]
    picks = np.random.default_rng(0).integers(300, size=(100, 300))
    trees = [DecisionTreeRegressor(random_state=seed).fit(X[own[pick]], y[own[pick]]) for seed, pick in enumerate(picks)]
    rows = list(CARS)
    return np.array([tree.predict(X[rows]) for tree in trees]) / 1000, y[rows] / 1000


def draw():
    prices, truth = said()
    figure, axes = plt.subplots(figsize=(7.2, 3.6))
    for place in range(3):
        height = 2 - place
        # equal prices are stacked, so that their number can be seen
        for price in np.unique(prices[:, place]):
            count = (prices[:, place] == price).sum()
            axes.plot([price] * count, height + 0.011 * np.arange(count), "o", color=BLUE, markersize=3.5)
        mean = prices[:, place].mean()
        axes.plot([mean, mean], [height - 0.22, height - 0.04], color=INK, linewidth=3)
        axes.plot(truth[place], height - 0.13, "X", color=AMBER, markersize=10)
    axes.plot([], [], "o", color=BLUE, markersize=4, label="a tree")
    axes.plot([], [], color=INK, linewidth=3, label="mean of the hundred")
    axes.plot([], [], "X", color=AMBER, markersize=9, linestyle="", label="true price")
    axes.set_yticks([2, 1, 0], CARS.values())
    axes.set_ylim(-0.4, 2.8)
    axes.set_xlabel("price, thousands of dollars")
    axes.legend(frameon=False, loc="upper right")
    return figure
