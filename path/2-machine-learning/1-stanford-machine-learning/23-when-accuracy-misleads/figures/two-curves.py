"""Precision over recall on the 800 validation jobs, for five numbers and for the model that knows the kind."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK_3

# Places of the 57 long jobs when all 800 are sorted by their chance, the largest first.
FIVE = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16, 17, 19, 26, 28, 29, 30, 31, 33, 34, 35, 37, 38, 39, 44, 47, 49, 50, 51,
    52, 59, 60, 62, 63, 65, 66, 68, 69, 76, 81, 124, 139, 150, 151, 152, 153, 154, 161, 179, 384, 413, 422, 549, 550,
    632, 789,
]  # fmt: skip
KIND = [
    1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    32, 33, 35, 37, 38, 39, 42, 45, 46, 47, 48, 51, 55, 58, 60, 61, 62, 64, 66, 69, 110, 135, 159, 164, 165,
    239, 315, 527, 679,
]  # fmt: skip


def curve(places):
    """Recall and precision each time that one more long job is found."""
    return [k / 57 for k in range(1, 58)], [k / place for k, place in enumerate(places, 1)]


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 3.8))
    for places, colour, style, name in ((FIVE, AMBER, "--", "five numbers"), (KIND, BLUE, "-", "with the kind")):
        recall, precision = curve(places)
        best = max(range(57), key=lambda k: 2 * (k + 1) / (57 + places[k]))
        axes.plot(recall, precision, color=colour, linestyle=style, linewidth=2, label=name)
        axes.plot(recall[best], precision[best], marker="o", markersize=8, color=colour)
    axes.axhline(57 / 800, color=INK_3, linestyle=":", label="called at random")
    axes.set_xlim(0, 1.02)
    axes.set_ylim(0, 1.05)
    axes.grid(alpha=0.3)
    axes.set_xlabel("recall")
    axes.set_ylabel("precision")
    axes.legend(frameon=False, loc="lower left", bbox_to_anchor=(0.02, 0.1))
    return figure
