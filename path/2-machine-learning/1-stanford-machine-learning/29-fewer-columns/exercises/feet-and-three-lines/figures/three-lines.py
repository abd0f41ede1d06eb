"""Sixty feet by length and width, both scaled, three lines through them and one foot marked: made data."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_3


def feet():
    """Length and width of sixty feet, centred and scaled."""
    r = np.random.default_rng(2)
    size, broad = r.normal(0, 1, (2, 60))
    cols = np.column_stack([size + 0.35 * r.normal(0, 1, 60), 0.8 * size + 0.75 * broad + 0.25 * r.normal(0, 1, 60)])
    return (cols - cols.mean(axis=0)) / cols.std(axis=0)


def draw():
    table = feet()
    together = (table[:, 0] * table[:, 1]).mean()
    figure, axes = plt.subplots(figsize=(5.6, 5.2))
    axes.plot(*table.T, ".", color=INK_3, markersize=5)
    for name, slope, tone, style in (
        ("A", together, BLUE, "-"),
        ("B", 1.0, GREEN, "--"),
        ("C", 1 / together, AMBER, "-."),
    ):
        reach = min(2.75, 2.75 / slope)
        axes.plot([-reach, reach], [-reach * slope, reach * slope], color=tone, linestyle=style)
        axes.text(reach * 1.04, reach * slope * 1.04, name, color=INK, ha="center", va="center")
    axes.plot([2], [1], "s", color=INK, markersize=6)
    axes.text(2.12, 0.82, "F", color=INK)
    axes.set_xlim(-3, 3)
    axes.set_ylim(-3, 3)
    axes.set_aspect("equal")
    axes.grid(alpha=0.4)
    axes.set_xlabel("length, less its mean (in spreads)")
    axes.set_ylabel("width, less its mean (in spreads)")
    return figure
