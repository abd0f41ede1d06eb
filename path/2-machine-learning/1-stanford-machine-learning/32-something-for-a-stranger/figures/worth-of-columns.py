"""Pairs of new films in order: by their own share of likes after a few ratings, beside the towers."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK_3

# Means of 20 draws of who comes first; a person's own answer is left out where it is to be foretold.
RATINGS = [0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 40]
OWN = [0.5, 0.563, 0.592, 0.61, 0.636, 0.65, 0.664, 0.677, 0.688, 0.699, 0.704]
TOWERS = 0.633


def draw():
    figure, axes = plt.subplots(figsize=(7.2, 3.6))
    axes.plot(RATINGS, OWN, color=BLUE, marker="o", label="the film's own share of likes")
    axes.axhline(TOWERS, color=AMBER, linestyle="--", linewidth=2, label="two towers, no rating")
    axes.axhline(0.5, color=INK_3, linestyle=":", label="luck")
    axes.set_xlim(-0.8, 41)
    axes.set_ylim(0.48, 0.73)
    axes.grid(alpha=0.3)
    axes.set_xlabel("people who have rated the film")
    axes.set_ylabel("share of pairs in order")
    axes.legend(frameon=False, loc="lower right", bbox_to_anchor=(1, 0.14))
    return figure
