import matplotlib.pyplot as plt
import numpy as np


def picture(four, nine):
    figure, axes = plt.subplots()
    starts = np.arange(0, 40, 5)
    for shift, name, late in ((0.2, "line 4", four), (2.5, "line 9", nine)):
        heights = [((late >= start) & (late < start + 5)).mean() for start in starts]
        axes.bar(starts + shift, heights, width=2.2, align="edge", label=f"{name} ({len(late)} trips)")
    axes.set_xlabel("minutes late")
    axes.set_ylabel("share of trips")
    axes.legend()
    return axes
