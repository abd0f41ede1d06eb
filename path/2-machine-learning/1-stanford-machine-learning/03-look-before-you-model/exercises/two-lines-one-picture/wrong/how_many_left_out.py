# id: own
# belief: shares speak for themselves
# fails: R3
# hint: Your shares are right, and nobody can see that one of them may rest on four trips. What belongs into
#   the legend besides the names?
import matplotlib.pyplot as plt
import numpy as np


def picture(four, nine):
    edges = np.linspace(0, 40, 9)
    weights = [np.ones(len(late)) / len(late) for late in (four, nine)]
    figure, axes = plt.subplots()
    axes.hist([four, nine], bins=edges, weights=weights, label=["line 4", "line 9"])
    axes.set_xlabel("minutes late")
    axes.set_ylabel("share of trips")
    axes.legend()
    return axes
