"""What is owed for the washing machine, month by month, for three payments."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK_3


def owed_by_month(payment, most=90):
    """What is owed after 0, 1, 2 ... months, until nothing is left or `most` months are over."""
    owed = [600.0]
    while owed[-1] > 0 and len(owed) <= most:
        owed.append(max(0.0, owed[-1] * 1.02 - payment))
    return owed


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 3.5))
    for payment, color, style in ((12, AMBER, ":"), (15, GREEN, "--"), (30, BLUE, "-")):
        axes.plot(owed_by_month(payment), color=color, linestyle=style, linewidth=2.3)
    axes.text(1.5, 215, "30 a month", color=BLUE)
    axes.text(50, 395, "15 a month", color=GREEN)
    axes.text(66, 618, "12 a month", color=AMBER)
    axes.axvline(26, color=INK_3, linewidth=0.8, alpha=0.5)
    axes.set_xticks([0, 12, 26, 40, 54, 68, 82])
    axes.set_yticks([0, 100, 200, 300, 400, 500, 600])
    axes.grid(axis="y", color=INK_3, alpha=0.2, linewidth=0.6)
    axes.set_xlabel("months")
    axes.set_ylabel("still owed")
    axes.set_xlim(0, 90)
    axes.set_ylim(0, 670)
    axes.spines[["top", "right"]].set_visible(False)
    return figure
