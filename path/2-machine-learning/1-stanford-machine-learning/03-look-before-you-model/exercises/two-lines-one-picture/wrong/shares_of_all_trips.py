# id: own
# belief: a share is a share of everything in the picture
# fails: R2
# hint: All bars of both lines together add up to 1. So the line with many trips still has the high bars. Of
#   which trips should a bar of line 9 be a part?
import matplotlib.pyplot as plt
import numpy as np


def picture(four, nine):
    edges = np.linspace(0, 40, 9)
    total = len(four) + len(nine)
    weights = [np.ones(len(late)) / total for late in (four, nine)]
    names = [f"line 4 ({len(four)} trips)", f"line 9 ({len(nine)} trips)"]
    figure, axes = plt.subplots()
    axes.hist([four, nine], bins=edges, weights=weights, label=names)
    axes.set_xlabel("minutes late")
    axes.set_ylabel("share of trips")
    axes.legend()
    return axes
