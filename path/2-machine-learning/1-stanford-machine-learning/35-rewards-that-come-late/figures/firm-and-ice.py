"""The best moves on the hill of the lesson, on firm snow and on ice, with what each square is worth."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2, LINE
from matplotlib.patches import Rectangle

HILL = [".....", ".###.", "S...H", "Tccc."]
POINTS = {".": -1, "S": -1, "#": 0, "H": 20, "T": 4, "c": -20}
LETTERS = np.array([list(row) for row in HILL]).ravel()
R = np.array([POINTS[letter] for letter in LETTERS], float)
WAYS = [(-1, 0), (0, 1), (1, 0), (0, -1)]


def arrive(s, a):
    row, column = s // 5 + WAYS[a][0], s % 5 + WAYS[a][1]
    return 5 * row + column if 0 <= row < 4 and 0 <= column < 5 and LETTERS[5 * row + column] != "#" else s


def best(slip):
    P = np.zeros((20, 4, 20))
    for s in np.flatnonzero(np.isin(LETTERS, [".", "S"])):
        for a in range(4):
            for turn, share in ((0, 1 - 2 * slip), (-1, slip), (1, slip)):
                P[s, a, arrive(s, (a + turn) % 4)] += share
    Q = np.zeros((20, 4))
    for _ in range(400):
        Q = R[:, None] + 0.95 * P @ Q.max(axis=1)
    return Q


def draw():
    figure, both = plt.subplots(1, 2, figsize=(8.4, 3.6))
    for axes, slip, title in zip(both, (0, 0.1), ("firm snow", "ice"), strict=True):
        Q = best(slip)
        for s, letter in enumerate(LETTERS):
            row, column = s // 5, s % 5
            shade = {"#": INK_2, "c": AMBER, "H": GREEN, "T": GREEN}.get(letter)
            axes.add_patch(Rectangle((column, -row), 1, 1, facecolor=shade or "none", alpha=0.35 if shade else 1, edgecolor=LINE))
            if letter in ".S":
                down, right = WAYS[Q[s].argmax()]
                x, y = column + 0.5, -row + 0.62
                axes.annotate(
                    "",
                    xy=(x + 0.24 * right, y - 0.24 * down),
                    xytext=(x - 0.24 * right, y + 0.24 * down),
                    arrowprops={"arrowstyle": "-|>", "color": BLUE, "linewidth": 2},
                )
                axes.text(x, -row + 0.12, f"{Q[s].max():.1f}", ha="center", fontsize=11, color=INK)
                if letter == "S":
                    axes.text(column + 0.06, -row + 0.72, "S", fontsize=11, color=INK_2)
            elif letter != "#":
                axes.text(column + 0.5, -row + 0.5, letter, ha="center", fontsize=13, color=INK)
                axes.text(column + 0.5, -row + 0.12, f"{R[s]:.0f}", ha="center", fontsize=11, color=INK)
        axes.set_xlim(-0.03, 5.03)
        axes.set_ylim(-3.03, 1.03)
        axes.set_aspect("equal")
        axes.set_title(title)
        axes.axis("off")
    return figure
