"""A pattern laid over two lines, sign below sign: where it fits, and where it stops."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_3, LINE

PATTERN = "K..-..7"
ROWS = (("red van", "KRA-417"), ("white car", "BLK-730"))


def fits(sign, letter):
    """Whether a sign of the pattern lets this letter through."""
    return sign in (".", letter)


def box(axes, place, level, sign, tone):
    axes.add_patch(plt.Rectangle((place, level), 0.92, 0.8, facecolor="none", edgecolor=tone, linewidth=1.4))
    axes.text(place + 0.46, level + 0.4, sign, ha="center", va="center", color=INK, fontsize=13)


def row(axes, level, name, plate):
    """One plate under the pattern that begins at its K."""
    begin = plate.index("K")
    axes.text(-0.4, level + 0.4, name, ha="right", va="center", color=INK, fontsize=11)
    for place, letter in enumerate(plate):
        box(axes, place, level, letter, LINE)
    going = True
    for step, sign in enumerate(PATTERN):
        place = begin + step
        letter = plate[place] if place < len(plate) else ""
        if not going:
            box(axes, place, level + 1, sign, LINE)
            continue
        going = fits(sign, letter)
        box(axes, place, level + 1, sign, BLUE if going else AMBER)
    word, tone = ("fits", GREEN) if going else ("stops here", AMBER)
    axes.text(-0.4, level + 1.4, "pattern", ha="right", va="center", color=INK_3, fontsize=11)
    axes.text(begin + len(PATTERN) + 0.2, level + 1.4, word, ha="left", va="center", color=tone, fontsize=11)


def draw():
    figure, axes = plt.subplots(figsize=(5.6, 2.6))
    for number, (name, plate) in enumerate(ROWS):
        row(axes, -2.6 * number, name, plate)
    axes.set_xlim(-2.6, 11.8)
    axes.set_ylim(-2.9, 2.1)
    axes.set_aspect("equal")
    axes.axis("off")
    return figure
