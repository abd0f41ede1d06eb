"""A line that rises by two for every step to the right."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE


def draw():
    figure, axes = plt.subplots(figsize=(4, 3))
    axes.plot([0, 1, 2, 3], [0, 2, 4, 6], color=BLUE)
    axes.set_xlabel("x")
    axes.set_ylabel("y")
    return figure
