# id: own
# belief: with the same bins and the same axis, counts can be compared
# fails: R2
# hint: The bins are the same now, and the bars still count trips. A line that goes three times as often has
#   bars three times as high. By how much should a single trip lift its bar?
import matplotlib.pyplot as plt
import numpy as np


def picture(four, nine):
    edges = np.linspace(0, 40, 9)
    names = [f"line 4 ({len(four)} trips)", f"line 9 ({len(nine)} trips)"]
    figure, axes = plt.subplots()
    axes.hist([four, nine], bins=edges, label=names)
    axes.set_xlabel("minutes late")
    axes.set_ylabel("share of trips")
    axes.legend()
    return axes
