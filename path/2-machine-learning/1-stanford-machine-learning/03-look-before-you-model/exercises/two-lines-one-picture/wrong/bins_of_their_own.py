# id: own
# belief: eight bins are eight bins, whatever the values are
# fails: R1
# hint: A number of bins lets each line stretch its bins from its own smallest to its own largest value. What
#   else can be handed over as bins, so that both lines have the same?
import matplotlib.pyplot as plt
import numpy as np


def picture(four, nine):
    figure, axes = plt.subplots()
    for name, late in [("line 4", four), ("line 9", nine)]:
        each = np.ones(len(late)) / len(late)
        axes.hist(late, bins=8, weights=each, alpha=0.5, label=f"{name} ({len(late)} trips)")
    axes.set_xlabel("minutes late")
    axes.set_ylabel("share of trips")
    axes.legend()
    return axes
