"""Three handwritten digits as they are, and recovered from 10, 50 and 148 numbers."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import INK, INK_2, LINE, data
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

SHOWN = [1203, 2640, 4310]


def draw():
    images, _ = data("mnist5k")
    P = images.reshape(len(images), -1) / 255
    mean = P.mean(axis=0)
    directions = np.linalg.svd((P - mean).T @ (P - mean) / len(P))[0]
    figure, places = plt.subplots(3, 4, figsize=(5.4, 4.3))
    for column, k in enumerate((10, 50, 148, 784)):
        back = (P[SHOWN] - mean) @ directions[:, :k] @ directions[:, :k].T + mean
        for row in range(3):
            axes = places[row, column]
            axes.add_patch(Rectangle((0, 0), 28, 28, fill=False, edgecolor=LINE, linewidth=1.2))
            for grey, shape in _inked(back[row].reshape(28, 28)):
                axes.add_patch(PathPatch(shape, facecolor=INK_2, edgecolor="none", alpha=grey, clip_on=False))
            axes.set_xlim(-0.5, 28.5)
            axes.set_ylim(28.5, -0.5)
            axes.set_aspect("equal")
            axes.axis("off")
        places[0, column].set_title(f"{k} numbers" if k < 784 else "all 784", color=INK)
    figure.tight_layout(pad=0.4)
    return figure


def _inked(picture):
    """For each of five greys, one shape of all the pixels that are as dark."""
    greys = (np.clip(picture, 0, 1) * 5).round()
    for grey in range(1, 6):
        runs = []
        for down in range(28):
            edges = np.flatnonzero(np.diff(np.concatenate([[0], greys[down] == grey, [0]])))
            runs += [_box(begin, down, end) for begin, end in edges.reshape(-1, 2)]
        if runs:
            yield grey / 5, Path.make_compound_path(*runs)


def _box(left, top, right):
    return Path([(left, top), (right, top), (right, top + 1), (left, top + 1), (left, top)], closed=True)
