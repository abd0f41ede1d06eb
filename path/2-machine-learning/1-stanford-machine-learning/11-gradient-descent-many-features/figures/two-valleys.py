"""Twelve steps of descent in a narrow and in a round valley of cost."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE, INK_2, INK_3, LINE


def walk(curvature, start, rate, steps):
    """Positions of a descent on the bowl J = 1/2 p' C p."""
    path = [np.array(start, float)]
    for _ in range(steps):
        path.append(path[-1] - rate * curvature @ path[-1])
    return np.array(path)


def draw():
    turn = np.array([[np.cos(0.45), -np.sin(0.45)], [np.sin(0.45), np.cos(0.45)]])
    narrow = turn @ np.diag([0.06, 1.0]) @ turn.T
    round_ = turn @ np.diag([0.8, 1.1]) @ turn.T
    figure, both = plt.subplots(1, 2, figsize=(7.2, 3.4))
    grid = np.linspace(-3.2, 3.2, 121)
    a, b = np.meshgrid(grid, grid)
    for axes, bowl, rate, title in (
        (both[0], narrow, 1.8, "as measured"),
        (both[1], round_, 0.7, "scaled"),
    ):
        height = 0.5 * (bowl[0, 0] * a * a + 2 * bowl[0, 1] * a * b + bowl[1, 1] * b * b)
        axes.contour(a, b, height, levels=[0.02, 0.1, 0.3, 0.7, 1.4, 2.5], colors=[LINE], linewidths=1)
        path = walk(bowl, (-2.9, 0.2), rate, 12)
        axes.plot(path[:, 0], path[:, 1], color=BLUE, linewidth=1.4, marker="o", markersize=3.5)
        axes.plot(0, 0, marker="+", color=INK_2, markersize=9)
        axes.set_title(title)
        axes.set_xlabel("weight of cement")
        axes.set_xticks([])
        axes.set_yticks([])
        axes.set_aspect("equal")
        axes.spines[:].set_color(INK_3)
    both[0].set_ylabel("weight of plasticizer")
    return figure
