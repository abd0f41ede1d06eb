"""All months of the list as bars, the empty ones too, and the average over twelve months as a line."""

from pathlib import Path

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2

FILE = Path(__file__).parent.parent / "data" / "letters.txt"
WIDTH = 12


def counted():
    """A number for each month from March 2016 to December 2023."""
    found = [line[:7] for line in FILE.read_text(encoding="utf-8").splitlines()]
    numbers = range(2016 * 12 + 2, 2023 * 12 + 12)
    return [found.count(f"{number // 12}-{number % 12 + 1:02}") for number in numbers]


def draw():
    values = counted()
    places = [2016 + (place + 2) / 12 for place in range(len(values))]
    figure, axes = plt.subplots(figsize=(6.8, 3.0))
    axes.bar(places, values, width=0.068, align="edge", color=BLUE)
    means = [sum(values[end - WIDTH : end]) / WIDTH for end in range(WIDTH, len(values) + 1)]
    axes.plot([place + 0.034 for place in places[WIDTH - 1 :]], means, color=AMBER, linewidth=2)
    for place, height, text in ((2019.15, 30, "storm"), (2022.65, 23, "opening day"), (2020.03, 18, "silence")):
        axes.text(place, height, text, color=INK, fontsize=9)
    axes.plot([2020.37, 2020.37], [1, 17], color=INK_2, linewidth=0.8)
    axes.set_ylabel("letters a month")
    axes.set_xlim(2016, 2024)
    axes.set_ylim(0, 34)
    return figure
