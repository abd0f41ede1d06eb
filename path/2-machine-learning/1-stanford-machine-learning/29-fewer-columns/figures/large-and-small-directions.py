"""The dishes on the first two directions and on the next two, lean and fat ones marked."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_3, data


def draw():
    meats = data("meats").drop_duplicates()
    X, fat = meats.iloc[:, :100].to_numpy(), meats["fat"].to_numpy()
    centred = X - X.mean(axis=0)
    directions = np.linalg.svd(centred, full_matrices=False)[2][:4]
    # a direction and its opposite are the same line: the largest number is made positive
    directions *= np.sign(directions[np.arange(4), np.abs(directions).argmax(axis=1)])[:, None]
    numbers = centred @ directions.T
    groups = [
        ("8 % fat or less", fat <= 8, BLUE, "o"),
        ("in between", (fat > 8) & (fat < 25), INK_3, "."),
        ("25 % or more", fat >= 25, AMBER, "s"),
    ]
    figure, panels = plt.subplots(1, 2, figsize=(7.2, 3.6))
    for axes, first, said in zip(panels, (0, 2), ("99.6 % of the variance", "0.4 % of the variance"), strict=True):
        for label, rows, tone, mark in groups:
            axes.plot(*numbers[rows, first : first + 2].T, mark, color=tone, markersize=4.5, label=label)
        axes.set_xlabel(f"direction {first + 1}")
        axes.set_ylabel(f"direction {first + 2}")
        axes.set_title(said)
    figure.legend(*panels[0].get_legend_handles_labels(), frameon=False, loc="lower center", ncols=3)
    figure.tight_layout(rect=(0, 0.09, 1, 1))
    return figure
