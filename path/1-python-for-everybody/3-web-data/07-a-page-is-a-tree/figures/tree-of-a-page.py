"""The tree of a small page: elements in boxes, texts as leaves, growing to the right."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, LINE

# name, attribute, column, row, number of the one it lies in
ELEMENTS = (
    ("body", "", 0, 2.6, None),
    ("table", "", 1, 4.5, 0),
    ("tr", "", 2, 4.5, 1),
    ("td", "", 3, 5, 2),
    ("td", 'class="fare"', 3, 4, 2),
    ("p", "", 1, 2, 0),
    ("a", 'href="/boats/hild.html"', 2, 2, 5),
)
# text, row, the element it lies in
TEXTS = (("Monday", 5, 3), ("6.50", 4, 4), ("Ask", 3, 5), ("Hild", 2, 6), ("on Monday", 1, 5))
STEP, LEAVES, WIDE = 2.1, 9.0, 1.2


def branch(axes, parent, at, level):
    """A line from the right edge of an element to what lies in it."""
    _, _, column, row, _ = ELEMENTS[parent]
    start = column * STEP + WIDE
    axes.plot([start, start + 0.35, start + 0.55, at], [row, row, level, level], color=LINE, linewidth=1.6, zorder=1)


def element(axes, name, attribute, *, at, level):
    axes.add_patch(
        plt.Rectangle((at, level - 0.3), WIDE, 0.6, facecolor="none", edgecolor=BLUE, linewidth=1.5, zorder=2)
    )
    axes.text(at + WIDE / 2, level, name, ha="center", va="center", color=INK, fontsize=12)
    axes.text(at, level - 0.36, attribute, ha="left", va="top", color=AMBER, fontsize=9.5)


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 3.5))
    for name, attribute, column, level, parent in ELEMENTS:
        if parent is not None:
            branch(axes, parent, column * STEP, level)
        element(axes, name, attribute, at=column * STEP, level=level)
    for text, level, parent in TEXTS:
        branch(axes, parent, LEAVES, level)
        axes.text(LEAVES + 0.15, level, text, ha="left", va="center", color=INK_2, fontsize=12)
    axes.set_xlim(-0.1, 11.3)
    axes.set_ylim(0.5, 5.5)
    axes.axis("off")
    return figure
