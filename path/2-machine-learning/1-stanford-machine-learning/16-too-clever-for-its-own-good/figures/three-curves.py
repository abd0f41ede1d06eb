"""Three degrees through the same twelve orders, and the mean of all later Saturdays."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_3

# Hour and minutes of the twelve orders of the lesson; half-hour means of the other 2,219 (deliveries, Saturdays).
ORDERS = [
    (11.738, 13.7143), (11.852, 13.8474), (12.112, 15.8024), (13.7, 20.0697), (13.797, 20.6457), (15.478, 32.1924),
    (16.504, 32.0879), (17.118, 31.8448), (17.902, 41.5656), (18.446, 35.2554), (18.883, 34.7475), (19.755, 31.357),
]  # fmt: skip
MEANS = [
    (11.25, 13.5), (11.75, 14.2), (12.25, 15.5), (12.75, 17.5), (13.25, 19.7), (13.75, 20.9), (14.25, 23.6),
    (14.75, 25.8), (15.25, 28.5), (15.75, 30.8), (16.25, 31.8), (16.75, 33.7), (17.25, 34.9), (17.75, 34.9),
    (18.25, 35.0), (18.75, 34.7), (19.25, 33.5), (19.75, 33.1), (20.25, 30.1), (20.75, 27.7),
]  # fmt: skip


def powers(hours, degree):
    return np.column_stack([((hours - 16) / 5) ** k for k in range(degree + 1)])


def draw():
    hours, minutes = np.array(ORDERS).T
    figure, axes = plt.subplots(figsize=(7.2, 3.8))
    axes.plot(*np.array(MEANS).T, linestyle="none", marker="s", markersize=4, color=INK_3, label="later Saturdays")
    grid = np.linspace(11.2, 20.9, 400)
    for degree, colour in ((1, GREEN), (2, BLUE), (9, AMBER)):
        weights = np.linalg.lstsq(powers(hours, degree), minutes, rcond=None)[0]
        axes.plot(grid, powers(grid, degree) @ weights, color=colour, linewidth=2, label=f"degree {degree}")
    axes.plot(hours, minutes, linestyle="none", marker="o", markersize=7, color=INK, label="twelve orders")
    axes.set_xlim(11, 21)
    axes.set_ylim(0, 60)
    axes.set_xlabel("hour of the order")
    axes.set_ylabel("minutes until delivery")
    axes.legend(frameon=False, loc="upper left", ncols=2)
    return figure
