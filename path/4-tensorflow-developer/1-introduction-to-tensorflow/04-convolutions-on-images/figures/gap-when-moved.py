"""Accuracy on photos that moved to the right: ten trainings each of a dense and a convolutional network.

Measured with Keras 3 on PyTorch: 1,200 photos of mnist5k to learn from and 600 hidden ones, dealt anew for
each seed; four epochs in batches of 16, Adam with a rate of 0.003. Each row is one seed, each column a move.
"""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_2

MOVES = [0, 1, 2, 3, 4]
DENSE = np.array([
    [875, 803, 612, 442, 215],
    [890, 853, 663, 445, 257],
    [885, 830, 610, 412, 270],
    [903, 855, 657, 438, 225],
    [892, 832, 642, 427, 227],
    [857, 782, 610, 407, 237],
    [895, 857, 667, 430, 282],
    [887, 815, 650, 430, 247],
    [870, 825, 672, 463, 258],
    [888, 835, 592, 383, 187],
]) / 1000
SMALL = np.array([
    [933, 903, 752, 567, 392],
    [925, 917, 820, 617, 403],
    [930, 907, 825, 623, 462],
    [940, 907, 840, 612, 365],
    [927, 912, 842, 685, 503],
    [902, 895, 795, 600, 408],
    [915, 895, 797, 565, 373],
    [923, 890, 783, 587, 413],
    [908, 883, 753, 622, 408],
    [920, 902, 760, 552, 350],
]) / 1000


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 3.6), layout="constrained")
    for rows, colour, style, name, spot in (
        (SMALL, BLUE, "-", "two convolutions with pooling", (1.95, 0.9)),
        (DENSE, AMBER, "--", "one dense layer", (0.15, 0.62)),
    ):
        axes.fill_between(MOVES, rows.min(axis=0), rows.max(axis=0), color=colour, alpha=0.18, linewidth=0)
        axes.plot(MOVES, rows.mean(axis=0), style, color=colour, linewidth=2.2, marker="o", markersize=5)
        axes.text(*spot, name, color=colour)
    axes.axhline(0.1, color=INK_2, linewidth=0.8, linestyle=":")
    axes.text(0, 0.115, "guessing", color=INK_2)
    axes.set_xlabel("pixels that the hidden photos moved to the right")
    axes.set_ylabel("share of digits read right")
    axes.set_xticks(MOVES)
    axes.set_ylim(0, 1)
    axes.spines[["top", "right"]].set_visible(False)
    return figure
