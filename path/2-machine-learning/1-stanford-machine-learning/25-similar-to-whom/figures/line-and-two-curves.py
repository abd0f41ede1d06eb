"""A hundred cells in two numbers, a straight boundary, and the curve of a kernel machine."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK_2, data
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC


def draw():
    cells = data("cells")
    good = (cells["class"] == "WS").to_numpy()
    measured = cells[["eq_circ_diam_ch_1", "total_inten_ch_2"]].to_numpy(float)
    own = np.random.default_rng(10).permutation(len(good))[:100]
    mean, spread = measured[own].mean(axis=0), measured[own].std(axis=0)
    place = (measured[own] - mean) / spread

    size, light = np.meshgrid(np.linspace(13, 41, 200), np.linspace(-5, 165, 200))
    ground = (np.column_stack([size.ravel(), 1000 * light.ravel()]) - mean) / spread
    figure, axes = plt.subplots(figsize=(7.2, 4.4))
    straight = LogisticRegression().fit(place, good[own])
    kernel = SVC(C=100, gamma=0.1).fit(place, good[own])
    for model, colour, style in ((straight, INK_2, "--"), (kernel, GREEN, "-")):
        score = model.decision_function(ground).reshape(size.shape)
        axes.contour(size, light, score, levels=[0], colors=[colour], linestyles=style, linewidths=1.8)
    x, y = measured[own, 0], measured[own, 1] / 1000
    axes.plot(x[~good[own]], y[~good[own]], "o", color=BLUE, markersize=5, label="poorly outlined")
    axes.plot(x[good[own]], y[good[own]], "s", color=AMBER, markersize=5, label="well outlined")
    axes.set_xlim(13, 41)
    axes.set_ylim(-5, 165)
    axes.set_xlabel("size of the outline (diameter in pixels)")
    axes.set_ylabel("light of the nucleus (thousands)")
    axes.legend(frameon=False, loc="upper right")
    return figure
