"""Twelve seats of one row, sorted as pairs with a number and sorted as texts."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE


def draw():
    numbers = list(range(1, 13))
    as_texts = [int(label[1:]) for label in sorted(f"C{number}" for number in numbers)]
    figure, axes = plt.subplots(figsize=(6.4, 3.2))
    axes.plot(numbers, numbers, "o-", color=BLUE, linewidth=1.8, markersize=6)
    axes.plot(numbers, as_texts, "s--", color=AMBER, linewidth=1.4, markersize=6)
    axes.text(7.1, 9.4, 'as pairs: ("C", 7)', color=BLUE, ha="right")
    axes.text(8.4, 3.0, 'as texts: "C7"', color=AMBER)
    axes.set_xlabel("place after sorting")
    axes.set_ylabel("seat number in row C")
    axes.set_xticks(numbers)
    axes.set_yticks(range(2, 13, 2))
    axes.spines[["top", "right"]].set_visible(False)
    return figure
