# id: own
# belief: density makes shares of the counts
# fails: R2
# hint: Add up the bars of one line: they come to 0.2. With density the areas add up to 1, and each bar is
#   5 wide. What would make the heights add up to 1?
import matplotlib.pyplot as plt
import numpy as np


def picture(four, nine):
    edges = np.linspace(0, 40, 9)
    names = [f"line 4 ({len(four)} trips)", f"line 9 ({len(nine)} trips)"]
    figure, axes = plt.subplots()
    axes.hist([four, nine], bins=edges, density=True, label=names)
    axes.set_xlabel("minutes late")
    axes.set_ylabel("share of trips")
    axes.legend()
    return axes
