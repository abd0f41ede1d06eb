"""Two costs of the same promises over one weight: squared errors, and the log cost."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE, INK_2, LINE

# For 0 to 72 months: how many of the 7,043 customers, and how many of them left.
COUNT = [
    11, 613, 238, 200, 176, 133, 110, 131, 123, 119, 116, 99, 117, 109, 76, 99, 80, 87, 97, 73, 71, 63, 90, 85, 94,
    79, 79, 72, 57, 72, 72, 65, 69, 64, 65, 88, 50, 65, 59, 56, 64, 70, 65, 65, 51, 61, 74, 68, 64, 66, 68, 68, 80,
    70, 68, 64, 80, 65, 67, 60, 76, 76, 70, 72, 80, 76, 89, 98, 100, 95, 119, 170, 362,
]  # fmt: skip
LEFT = [
    0, 380, 123, 94, 83, 64, 40, 51, 42, 46, 45, 31, 38, 38, 24, 37, 28, 26, 24, 19, 18, 17, 27, 13, 23, 23, 15, 13,
    12, 15, 16, 16, 19, 14, 12, 15, 10, 15, 13, 14, 13, 14, 14, 15, 6, 6, 12, 14, 9, 15, 10, 8, 8, 14, 13, 9, 10, 8,
    11, 8, 6, 8, 5, 4, 4, 9, 13, 10, 9, 8, 11, 6, 6,
]  # fmt: skip


def draw():
    count, left = np.array(COUNT, float), np.array(LEFT, float)
    months = np.arange(73)
    mean = (count * months).sum() / count.sum()
    spread = np.sqrt((count * (months - mean) ** 2).sum() / count.sum())
    weights = np.linspace(-12, 12, 241)
    scores = weights[:, None] * (months - mean) / spread - 1.2
    p = 1 / (1 + np.exp(-scores))
    squares = (left * (1 - p) ** 2 + (count - left) * p**2).sum(axis=1) / count.sum()
    logs = (left * np.logaddexp(0, -scores) + (count - left) * np.logaddexp(0, scores)).sum(axis=1) / count.sum()
    figure, both = plt.subplots(1, 2, figsize=(7.2, 3.2))
    for axes, cost, title in ((both[0], squares, "squares"), (both[1], logs, "log cost")):
        axes.plot(weights, cost, color=BLUE, linewidth=2)
        low = cost.argmin()
        axes.plot(weights[low], cost[low], "o", color=INK_2, markersize=5)
        axes.set_title(title)
        axes.set_xlabel("weight of the months (scaled)")
        axes.grid(color=LINE, linewidth=0.6)
        axes.set_ylim(bottom=0)
    both[0].set_ylabel("cost")
    return figure
