"""Which place was taken for which: 172 oils that were put aside, guessed by nine yes-or-no models."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2, LINE, SURFACE

# In an order that keeps the three regions together: south, Sardinia, north.
PLACES = [
    "South-Apulia", "Calabria", "Sicily", "North-Apulia", "Inland-Sardinia", "Coast-Sardinia", "East-Liguria",
    "West-Liguria", "Umbria",
]  # fmt: skip
RIGHT = [63, 16, 5, 3, 24, 8, 11, 16, 13]
MISTAKES = {
    ("South-Apulia", "Sicily"): 2,
    ("Calabria", "South-Apulia"): 5,
    ("Calabria", "East-Liguria"): 1,
    ("Sicily", "Calabria"): 2,
    ("East-Liguria", "Inland-Sardinia"): 1,
    ("East-Liguria", "West-Liguria"): 2,
}


def draw():
    figure, axes = plt.subplots(figsize=(6.6, 4.9))
    for edge in (3.5, 5.5):
        axes.axhline(edge, color=LINE, linewidth=1)
        axes.axvline(edge, color=LINE, linewidth=1)
    for place, count in enumerate(RIGHT):
        axes.scatter(place, place, s=520, color=BLUE)
        axes.text(place, place, str(count), ha="center", va="center", color=SURFACE)
    for (truth, guess), count in MISTAKES.items():
        row, column = PLACES.index(truth), PLACES.index(guess)
        axes.scatter(column, row, s=520, facecolors="none", edgecolors=AMBER, linewidths=2)
        axes.text(column, row, str(count), ha="center", va="center", color=INK)
    axes.set_xticks(range(9), PLACES, rotation=40, ha="right")
    axes.set_yticks(range(9), PLACES)
    axes.set_xlim(-0.6, 8.6)
    axes.set_ylim(8.6, -0.6)
    axes.set_xlabel("the guess", color=INK_2)
    axes.set_ylabel("where it grew", color=INK_2)
    figure.tight_layout()
    return figure
