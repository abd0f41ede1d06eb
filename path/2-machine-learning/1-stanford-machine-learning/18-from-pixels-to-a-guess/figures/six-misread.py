"""Six pictures that the network of the lesson misread although it was sure: what was meant, what was read."""

import matplotlib.pyplot as plt
from marathon_figures import INK, INK_2, LINE, data
from matplotlib.patches import Rectangle

# Row among those kept aside (every fifth picture), what was read, and how much the winning output said.
MISREAD = [(439, 2, 0.96), (381, 5, 0.95), (759, 2, 0.93), (998, 3, 0.92), (310, 7, 0.90), (53, 4, 0.90)]


def draw():
    images, labels = data("mnist5k")
    figure, places = plt.subplots(1, 6, figsize=(7.2, 1.9))
    for axes, (row, read, sure) in zip(places, MISREAD, strict=True):
        axes.add_patch(Rectangle((0, 0), 28, 28, fill=False, edgecolor=LINE, linewidth=1.2))
        for (down, right), grey in _inked(images[5 * row]):
            axes.add_patch(Rectangle((right, down), 1, 1, facecolor=INK_2, edgecolor="none", alpha=grey))
        axes.set_xlim(-0.5, 28.5)
        axes.set_ylim(28.5, -0.5)
        axes.set_aspect("equal")
        axes.set_title(f"{labels[5 * row]} read as {read}", color=INK)
        axes.text(14, 33, f"{sure:.2f}", color=INK_2, ha="center", va="center")
        axes.axis("off")
    return figure


def _inked(picture):
    """The pixels with ink on them, and how dark each is, in eighths."""
    for down in range(28):
        for right in range(28):
            grey = round(float(picture[down, right]) / 255 * 8) / 8
            if grey:
                yield (down, right), grey
