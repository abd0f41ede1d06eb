"""A web of four pages: boxes, an arrow for each link, and the share that it carries."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, SURFACE

PLACES = {"home": (0, 1), "boats": (3.4, 2.2), "ferry": (3.4, -0.2), "letter": (6.8, 2.2)}
# Where an arrow begins and ends, its share, and where that is written.
LINKS = [
    ((0.3, 1.3), (2.7, 2.35), "½", (1.3, 2.08)),
    ((2.9, 1.9), (0.7, 1.1), "½", (2.15, 1.33)),
    ((2.9, 0.1), (0.7, 0.9), "1", (2.15, 0.67)),
    ((0.3, 0.7), (2.7, -0.35), "½", (1.3, -0.08)),
    ((4.1, 2.2), (6.1, 2.2), "½", (5.1, 2.45)),
]


def draw():
    figure, axes = plt.subplots(figsize=(6.2, 3.0))
    for start, end, share, beside in LINKS:
        arrow = {"arrowstyle": "-|>", "color": INK_2, "linewidth": 1.4, "shrinkA": 0, "shrinkB": 1}
        axes.annotate("", xy=end, xytext=start, arrowprops=arrow)
        axes.text(*beside, share, color=INK_2, fontsize=12, ha="center", va="center")
    for name, (x, y) in PLACES.items():
        tone = AMBER if name == "letter" else BLUE
        axes.add_patch(
            plt.Rectangle((x - 0.7, y - 0.3), 1.4, 0.6, facecolor=SURFACE, edgecolor=tone, linewidth=1.8)
        )
        axes.text(x, y, name, color=INK, fontsize=12, ha="center", va="center")
    axes.set_xlim(-0.9, 7.7)
    axes.set_ylim(-0.7, 2.7)
    axes.axis("off")
    return figure
