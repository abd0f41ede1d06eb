"""The network that tells equal from different: two inputs, two hidden units, one output, nine weights."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE

PLACES = {
    "1": (0, 2.2),
    "corner": (0, 1.1),
    "middle": (0, 0),
    " 1": (2, 2.2),
    "AND": (2, 1.1),
    "NOR": (2, 0),
    "OR": (4, 0.9),
}
LINES = [
    ("1", "AND", -30, 0.3),
    ("corner", "AND", 20, 0.24),
    ("middle", "AND", 20, 0.22),
    ("1", "NOR", 10, 0.16),
    ("corner", "NOR", -20, 0.72),
    ("middle", "NOR", -20, 0.5),
    (" 1", "OR", -10, 0.42),
    ("AND", "OR", 20, 0.42),
    ("NOR", "OR", 20, 0.42),
]


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 3.5))
    for start, end, weight, along in LINES:
        (x, y), (to_x, to_y) = PLACES[start], PLACES[end]
        colour = BLUE if weight > 0 else AMBER
        axes.plot([x, to_x], [y, to_y], color=colour, linewidth=1.3, linestyle="-" if weight > 0 else "--", zorder=1)
        axes.text(
            x + along * (to_x - x),
            y + along * (to_y - y),
            f"{weight:+d}".replace("-", "−"),
            color=INK,
            ha="center",
            va="center",
            bbox={"facecolor": SURFACE, "edgecolor": "none", "pad": 1.5},
            zorder=2,
        )
    for name, (x, y) in PLACES.items():
        is_bias = name.strip() == "1"
        edge = INK_3 if is_bias else INK
        axes.scatter([x], [y], s=1150, facecolor=SURFACE, edgecolor=edge, linewidth=1.3, zorder=3)
        axes.text(x, y, name.strip(), color=INK_2 if is_bias else INK, ha="center", va="center", zorder=4)
    axes.annotate(
        "nought?", (4.85, 0.9), (4.26, 0.9), color=INK, va="center", ha="left", zorder=4
    )
    for x, words in ((0, "input"), (2, "hidden layer"), (4, "output")):
        axes.text(x, -0.62, words, color=INK_2, ha="center", va="center")
    axes.set_xlim(-0.5, 4.9)
    axes.set_ylim(-0.8, 2.6)
    axes.axis("off")
    return figure
