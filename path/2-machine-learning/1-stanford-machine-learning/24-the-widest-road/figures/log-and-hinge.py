"""What a row pays for its answer times its score: the log cost and the hinge cost."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, LINE


def draw():
    safe = np.linspace(-3, 4, 281)
    figure, axes = plt.subplots(figsize=(7.2, 3.2))
    axes.plot(safe, np.logaddexp(0, -safe), color=AMBER, label="log cost")
    axes.plot(safe, np.maximum(0, 1 - safe), color=BLUE, label="hinge cost")
    axes.axvline(1, color=LINE, linewidth=1)
    axes.text(1.06, 3.4, "edge")
    axes.set_xlabel("answer times score")
    axes.set_ylabel("what the row pays")
    axes.set_xlim(-3, 4)
    axes.set_ylim(-0.08, 4)
    axes.legend(frameon=False)
    return figure
