"""A nought and a one of the digits, as positives and as negatives, with the two framed pixels of the lesson."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, INK, INK_2, LINE, data
from matplotlib.patches import Rectangle


def draw():
    images = data("digits").images[:2] / 16
    figure, places = plt.subplots(1, 4, figsize=(7.2, 2.3))
    shown = [
        ("nought", images[0]),
        ("one", images[1]),
        ("nought, negative", 1 - images[0]),
        ("one, negative", 1 - images[1]),
    ]
    for axes, (title, picture) in zip(places, shown, strict=True):
        axes.add_patch(Rectangle((0, 0), 8, 8, fill=False, edgecolor=LINE, linewidth=1.5))
        for row in range(8):
            for column in range(8):
                dark = float(picture[row, column])
                if dark > 0.03:
                    axes.add_patch(Rectangle((column, row), 1, 1, facecolor=INK_2, edgecolor="none", alpha=dark))
        axes.add_patch(Rectangle((0.06, 0.06), 0.94, 0.94, fill=False, edgecolor=AMBER, linewidth=2.4))
        axes.add_patch(Rectangle((4, 3), 1, 1, fill=False, edgecolor=AMBER, linewidth=2.4))
        axes.set_xlim(-0.2, 8.2)
        axes.set_ylim(8.2, -0.2)
        axes.set_aspect("equal")
        axes.set_title(title, color=INK)
        axes.axis("off")
    return figure
