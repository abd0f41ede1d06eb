"""What becomes of a question: two ways to an answer, and one that leads back."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2, SURFACE
from matplotlib.patches import FancyBboxPatch

WAYS = (
    ("found", "raw: the text", "done", GREEN),
    ("not found", "raw: the text", "done", GREEN),
    ("refused", "raw: NULL, tries + 1", "to do", AMBER),
)

LABELS = ((2.7, 3.05), (3.65, 2.3), (2.65, 1.2))


def box(axes, place, width, text, edge):
    x, y = place
    shape = FancyBboxPatch(
        (x, y - 0.3), width, 0.6, boxstyle="round,pad=0.06", facecolor=SURFACE, edgecolor=edge, linewidth=1.6
    )
    axes.add_patch(shape)
    axes.text(x + width / 2, y, text, ha="center", va="center", color=INK)


def arrow(axes, start, end, colour, bend=0.0):
    style = f"arc3,rad={bend}"
    look = {"arrowstyle": "->", "color": colour, "linewidth": 1.5, "connectionstyle": style}
    axes.annotate("", xy=end, xytext=start, arrowprops=look)


def draw():
    figure, axes = plt.subplots(figsize=(5.6, 3.3))
    box(axes, (0, 2.2), 1.9, "a question", BLUE)
    for number, (outcome, kept, state, colour) in enumerate(WAYS):
        y = 3.5 - 1.3 * number
        arrow(axes, (2.0, 2.2), (4.3, y), colour)
        axes.text(*LABELS[number], outcome, ha="center", color=colour)
        box(axes, (4.4, y), 3.2, kept, colour)
        axes.text(7.85, y, state, va="center", color=colour)
    arrow(axes, (5.9, 0.5), (0.95, 1.8), AMBER, bend=-0.35)
    axes.text(2.6, 0.05, "again, in the next run", ha="center", color=INK_2)
    axes.set_xlim(-0.2, 8.9)
    axes.set_ylim(-0.4, 4.0)
    axes.axis("off")
    return figure
