"""Four signs above, the bytes that UTF-8 makes of them below, computed."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_3

TEXT = "oã7€"


def box(axes, place, level, width, words, tone):
    axes.add_patch(plt.Rectangle((place + 0.05, level), width - 0.1, 0.8, facecolor="none", edgecolor=tone, linewidth=1.4))
    axes.text(place + width / 2, level + 0.4, words, ha="center", va="center", color=INK, fontsize=13)


def draw():
    figure, axes = plt.subplots(figsize=(4.8, 1.5))
    place = 0
    for sign in TEXT:
        numbers = sign.encode("utf-8")
        tone = BLUE if len(numbers) == 1 else AMBER
        box(axes, place, 1.1, len(numbers), sign, tone)
        for step, number in enumerate(numbers):
            box(axes, place + step, 0, 1, str(number), tone)
        place += len(numbers)
    for level, words in ((1.5, f"{len(TEXT)} letters"), (0.4, f"{place} bytes")):
        axes.text(-0.25, level, words, ha="right", va="center", color=INK_3, fontsize=11)
    axes.set_xlim(-1.9, place + 0.1)
    axes.set_ylim(-0.1, 2.0)
    axes.set_aspect("equal")
    axes.axis("off")
    return figure
