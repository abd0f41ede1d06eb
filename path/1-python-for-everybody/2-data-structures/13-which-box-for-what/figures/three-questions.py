"""Three questions, one below the other, and the box that each answer leads to."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

QUESTIONS = (
    (3.0, 6.2, "Do you look it up\nby a name?"),
    (3.0, 3.9, "Does the order matter,\nor can it be there twice?"),
    (3.0, 1.6, "Will it change?"),
)
ANSWERS = (
    (8.6, 6.2, "dictionary", 1),
    (8.6, 3.9, "set", 1),
    (8.6, 1.6, "list", 1),
    (3.0, -0.5, "tuple", 1),
)
WAYS = (
    ((5.1, 6.2), (7.4, 6.2), "yes"),
    ((3.0, 5.55), (3.0, 4.55), "no"),
    ((5.1, 3.9), (7.4, 3.9), "no"),
    ((3.0, 3.25), (3.0, 2.25), "yes"),
    ((5.1, 1.6), (7.4, 1.6), "yes"),
    ((3.0, 0.95), (3.0, 0.0), "no"),
)


def box(axes, centre, size, text, tone):
    (x, y), (width, height) = centre, size
    axes.add_patch(
        FancyBboxPatch(
            (x - width / 2, y - height / 2),
            width,
            height,
            boxstyle="round,pad=0,rounding_size=0.15",
            facecolor=SURFACE,
            edgecolor=tone,
            linewidth=2 if tone == BLUE else 1.2,
        )
    )
    axes.text(x, y, text, ha="center", va="center", color=INK, weight="bold" if tone == BLUE else "normal")


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 4.2))
    for x, y, text in QUESTIONS:
        box(axes, (x, y), (4.2, 1.3), text, INK_3)
    for x, y, text, height in ANSWERS:
        box(axes, (x, y), (2.4, height), text, BLUE)
    for start, end, word in WAYS:
        axes.add_patch(FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=13, color=INK_2, linewidth=1.3))
        flat = start[1] == end[1]
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        axes.text(middle[0] + (0 if flat else 0.25), middle[1] + (0.3 if flat else 0.05), word, color=INK_2,
                  ha="center" if flat else "left", va="center")
    axes.set_xlim(0.6, 10.1)
    axes.set_ylim(-1.2, 7.1)
    axes.set_axis_off()
    return figure
