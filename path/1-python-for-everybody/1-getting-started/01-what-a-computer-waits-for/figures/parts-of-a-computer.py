"""The parts of a computer, with memory in the middle of every way."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

WIDTH, HEIGHT = 2.5, 1.15
BOXES = {
    "input": (1.5, 2.6, "keys, touch, camera", INK_3),
    "memory": (5.2, 2.6, "holds it for now", BLUE),
    "output": (8.9, 2.6, "screen, sound", INK_3),
    "processor": (5.2, 4.6, "works it out", INK_3),
    "storage": (5.2, 0.6, "keeps it", INK_3),
    "network": (8.9, 0.6, "other computers", INK_3),
}


def box(axes, name):
    x, y, note, edge = BOXES[name]
    axes.add_patch(
        FancyBboxPatch(
            (x - WIDTH / 2, y - HEIGHT / 2),
            WIDTH,
            HEIGHT,
            boxstyle="round,pad=0,rounding_size=0.12",
            facecolor=SURFACE,
            edgecolor=edge,
            linewidth=2 if edge == BLUE else 1.2,
        )
    )
    axes.text(x, y + 0.16, name, ha="center", va="center", color=INK, weight="bold")
    axes.text(x, y - 0.24, note, ha="center", va="center", color=INK_2, size="small")


def arrow(axes, start, end, style="-|>"):
    axes.add_patch(
        FancyArrowPatch(start, end, arrowstyle=style, mutation_scale=13, color=INK_2, linewidth=1.3)
    )


def draw():
    figure, axes = plt.subplots(figsize=(6.8, 3.6))
    for name in BOXES:
        box(axes, name)
    arrow(axes, (2.8, 2.6), (3.9, 2.6))
    arrow(axes, (6.5, 2.6), (7.6, 2.6))
    for x, style in ((4.9, "-|>"), (5.5, "<|-")):
        arrow(axes, (x, 3.22), (x, 3.98), style)
        arrow(axes, (x, 1.22), (x, 1.98), style)
    arrow(axes, (6.2, 1.98), (7.75, 1.22), "<|-|>")
    axes.set_xlim(0.1, 10.3)
    axes.set_ylim(-0.1, 5.3)
    axes.set_axis_off()
    return figure
