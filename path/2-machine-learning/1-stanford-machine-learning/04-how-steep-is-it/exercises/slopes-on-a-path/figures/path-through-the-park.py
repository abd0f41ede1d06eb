"""A path through a park seen from the side: a ramp, a top, a descent, a hollow, a ledge and a last climb."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2, LINE

# where the path passes, how high it is there, and how steep
KNOTS = [(0, 10, 0.04), (100, 14, 0.04), (160, 16, 0.0), (280, 11, 0.0), (350, 14.5, 0.0), (430, 18, 0.08)]
NAMES = {"A": 50, "B": 160, "C": 220, "D": 280, "E": 350}


def piece(start, end):
    """The smooth piece between two knots that has both heights and both slopes."""
    (x0, y0, m0), (x1, y1, m1) = start, end
    t, run = np.linspace(0, 1, 41), x1 - x0
    height = (1 + 2 * t) * (1 - t) ** 2 * y0 + t * (1 - t) ** 2 * run * m0
    return x0 + t * run, height + t**2 * (3 - 2 * t) * y1 + t**2 * (t - 1) * run * m1


def draw():
    figure, axes = plt.subplots(figsize=(6.8, 3.2))
    pieces = [piece(*pair) for pair in zip(KNOTS, KNOTS[1:], strict=False)]
    across, heights = (np.concatenate(parts) for parts in zip(*pieces, strict=True))
    axes.plot(across, heights, color=BLUE, linewidth=2)
    for name, where in NAMES.items():
        height = np.interp(where, across, heights)
        axes.plot(where, height, marker="o", color=AMBER)
        axes.text(where, height + 0.7, name, color=INK, ha="center")
    axes.set_xticks(range(0, 451, 50))
    axes.set_yticks(range(8, 21, 2))
    axes.grid(color=LINE, linewidth=0.8)
    axes.set_xlabel("way along the path (m)", color=INK_2)
    axes.set_ylabel("height (m)", color=INK_2)
    figure.tight_layout()
    return figure
