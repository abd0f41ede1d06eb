"""The file of the lesson as a tree, from the root on the left to texts on the right."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE

# name, attributes, text, place across and down, number of the parent
NODES = (
    ("coast", "", "", 0, 4.0, None),
    ("name", "", "North Coast", 1, 0.0, 0),
    ("light", "id N1, state on", "", 1, 1.5, 0),
    ("light", "id N2, state on", "", 1, 4.0, 0),
    ("light", "id N3, state off", "", 1, 6.5, 0),
    ("name", "", "Grey Head", 2, 1.0, 2),
    ("height", "unit m", "31", 2, 2.0, 2),
    ("name", "", "Ström Skerry", 2, 3.0, 3),
    ("height", "unit m", "9", 2, 4.0, 3),
    ("keeper", "", "Ines Varga", 2, 5.0, 3),
    ("name", "", "Old Mole", 2, 6.0, 4),
    ("height", "unit ft", "60", 2, 7.0, 4),
)
ACROSS = (0.0, 2.6, 5.6)
WIDTH = 1.35


def draw():
    figure, axes = plt.subplots(figsize=(5.2, 4.4))
    for name, attributes, text, column, down, parent in NODES:
        x, y = ACROSS[column], -down
        if parent is not None:
            from_x, from_y = ACROSS[NODES[parent][3]] + WIDTH / 2, -NODES[parent][4]
            turn = x - 0.45
            axes.plot([from_x, turn, turn, x + WIDTH / 2], [from_y, from_y, y, y], color=INK_3, linewidth=1.2, zorder=1)
        axes.text(
            x + WIDTH / 2, y, name, ha="center", va="center", color=INK, weight="bold", zorder=3,
            bbox={"boxstyle": "round,pad=0.3", "facecolor": SURFACE, "edgecolor": BLUE, "linewidth": 1.5},
        )
        if attributes and column == 1:
            axes.text(x + WIDTH / 2, y - 0.62, attributes, ha="center", va="center", color=AMBER)
        elif attributes:
            axes.text(x + WIDTH + 0.15, y, f"{text}  ({attributes})", ha="left", va="center", color=INK_2)
        elif text:
            axes.text(x + WIDTH + 0.15, y, text, ha="left", va="center", color=INK_2)
    axes.set_xlim(-0.1, 9.6)
    axes.set_ylim(-7.5, 0.5)
    axes.set_axis_off()
    return figure
