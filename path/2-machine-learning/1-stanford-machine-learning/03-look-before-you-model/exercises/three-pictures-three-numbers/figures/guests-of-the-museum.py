"""Two bars on an axis that begins at 10,000."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, INK

GUESTS = [10_200, 10_500]


def draw():
    figure, axes = plt.subplots(figsize=(4.6, 3.4))
    axes.bar(["2024", "2025"], GUESTS, color=AMBER, width=0.55)
    axes.set_ylim(10_000, 10_600)
    axes.set_yticks([10_000, 10_200, 10_400, 10_500, 10_600], ["10,000", "10,200", "10,400", "10,500", "10,600"])
    axes.set_title("Our best year by far", color=INK)
    axes.set_ylabel("guests")
    figure.tight_layout()
    return figure
