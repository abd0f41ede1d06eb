"""What each stage can win, as measured in the lesson, before and after the new reader."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK

STAGES = ["find", "cut", "read"]
READERS = [("first reader: 0.415 right", [0.415, 0.44, 0.51, 1.0], AMBER, "//"), ("new reader: 0.59 right", [0.59, 0.625, 0.695, 1.0], BLUE, "")]


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 3))
    for number, (name, shares, colour, hatch) in enumerate(READERS):
        gains = [after - before for before, after in zip(shares, shares[1:], strict=False)]
        places = [stage + 0.36 * number - 0.18 for stage in range(3)]
        axes.barh(places, gains, height=0.34, color=colour, alpha=0.6, hatch=hatch, edgecolor=INK, label=name)
        for place, gain in zip(places, gains, strict=True):
            axes.text(gain + 0.005, place, f"{gain:.3g}", va="center", color=INK)
    axes.set_yticks(range(3), STAGES)
    axes.set_xlim(0, 0.56)
    axes.set_ylim(2.5, -0.5)
    axes.set_xlabel("share of cards that the stage can win")
    axes.legend(frameon=False, loc="upper right")
    return figure
