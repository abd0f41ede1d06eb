"""Three lines twice: told apart by a legend of colours alone, and named where they end."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK

YEARS = (2020, 2021, 2022, 2023, 2024)
LINES = (
    ("bus", (310, 280, 350, 400, 430), BLUE, "-"),
    ("bicycle", (120, 190, 230, 260, 330), GREEN, "--"),
    ("car", (420, 400, 330, 310, 260), AMBER, ":"),
)


def draw():
    figure, places = plt.subplots(2, 1, figsize=(4.8, 5.4))
    for axes, letter in zip(places, "AB", strict=True):
        for name, people, tone, style in LINES:
            named = letter == "B"
            axes.plot(YEARS, people, color=tone, linewidth=2, linestyle=style if named else "-", label=name)
            if named:
                axes.text(2024.1, people[-1], name, color=INK, va="center", fontsize=9)
        axes.set_ylim(0, 480)
        axes.set_xticks([2020, 2022, 2024])
        axes.set_ylabel("people a day")
        axes.set_title(letter, color=INK, loc="left", weight="bold")
        axes.spines[["top", "right"]].set_visible(False)
    places[0].legend(loc="lower left", ncols=3, fontsize=8, frameon=False, columnspacing=0.9, handlelength=1.2)
    places[1].set_xlim(2019.8, 2025.2)
    figure.subplots_adjust(hspace=0.35, left=0.14, right=0.98, top=0.94, bottom=0.06)
    return figure
