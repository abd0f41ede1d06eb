"""Five rows become four piles, and each pile a row of the answer."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, INK_3, LINE, SURFACE
from matplotlib.patches import FancyBboxPatch

ROWS = (("Mill Lane", 3), ("Mill Lane", 1), ("Church Row", 0), ("Quay", 2), ("Station Road", 2))
PILES = ("Church Row", "Mill Lane", "Quay", "Station Road")


def box(axes, x, y, text, edge):
    shape = FancyBboxPatch(
        (x, y - 0.27), 3.1, 0.54, boxstyle="round,pad=0.05", facecolor=SURFACE, edgecolor=edge, linewidth=1.5
    )
    axes.add_patch(shape)
    axes.text(x + 0.15, y, text, va="center", color=INK)


def draw():
    figure, axes = plt.subplots(figsize=(5.4, 3.5))
    heights = {name: 3.6 - 0.95 * number for number, name in enumerate(PILES)}
    for number, (street, chicks) in enumerate(ROWS):
        y = 3.9 - 0.85 * number
        box(axes, 0, y, f"{street}, {chicks}", LINE)
        arrow = {"arrowstyle": "->", "color": INK_3, "linewidth": 1.2}
        axes.annotate("", xy=(5.3, heights[street]), xytext=(3.2, y), arrowprops=arrow)
    for name, y in heights.items():
        found = [chicks for street, chicks in ROWS if street == name]
        rows = "1 row" if len(found) == 1 else f"{len(found)} rows"
        box(axes, 5.4, y, name, BLUE)
        axes.text(8.75, y, f"{rows}, sum {sum(found)}", va="center", color=BLUE)
    axes.text(0, 4.55, "rows of 2024: street, chicks", color=INK_2)
    axes.text(5.4, 4.55, "piles, one for each street", color=INK_2)
    axes.set_xlim(-0.1, 11.2)
    axes.set_ylim(0, 4.9)
    axes.axis("off")
    return figure
