"""A header line in seven numbered words, and one of them cut once more at its colons."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, INK_3, SURFACE
from matplotlib.patches import Rectangle

# Each word and how wide its box is.
WORDS = (
    ("From", 0.85),
    ("ana@example.org", 2.35),
    ("Sat", 0.7),
    ("Jan", 0.7),
    ("5", 0.5),
    ("23:14:16", 1.35),
    ("2008", 0.85),
)
GAP = 0.12


def box(axes, left, bottom, width, edge):
    shape = {"facecolor": SURFACE, "edgecolor": edge, "linewidth": 1.5}
    axes.add_patch(Rectangle((left, bottom), width, 0.6, **shape))


def numbered(axes, left, bottom, width, entry):
    """A box with its word inside and its number above or below."""
    word, number, edge, shift = entry
    box(axes, left, bottom, width, edge)
    middle = left + width / 2
    axes.text(middle, bottom + 0.3, word, ha="center", va="center", color=INK, fontsize=11)
    axes.text(middle, bottom + 0.3 + shift, str(number), ha="center", va="center", color=INK_2, fontsize=11)


def draw():
    figure, axes = plt.subplots(figsize=(5.6, 2.3))
    left, clock = 0.0, 0.0
    for number, (word, width) in enumerate(WORDS):
        edge = AMBER if ":" in word else BLUE
        numbered(axes, left, 1.9, width, (word, number, edge, 0.55))
        if ":" in word:
            clock = left + width / 2
        left += width + GAP
    start = clock - 1.17
    for number, part in enumerate(("23", "14", "16")):
        middle = start + 0.82 * number + 0.35
        axes.plot([clock, middle], [1.87, 1.13], color=INK_3, linewidth=1.2)
        numbered(axes, start + 0.82 * number, 0.5, 0.7, (part, number, AMBER, -0.5))
    axes.text(clock - 1.45, 0.8, 'split(":")', ha="right", va="center", color=INK_2, fontsize=11)
    axes.set_xlim(-0.1, left)
    axes.set_ylim(0, 2.7)
    axes.set_axis_off()
    return figure
