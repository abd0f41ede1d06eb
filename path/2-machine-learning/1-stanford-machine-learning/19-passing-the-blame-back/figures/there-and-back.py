"""The tiny network of the lesson: what its units say on the way to the right, and their blame on the way back."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK, INK_2, SURFACE

FIRST = np.array([[-1.0, 2.0, 0.0], [0.0, -4.0, 2.0]])
LAST = np.array([[0.0, 3.0, -2.0]])
PLACES = {"in 1": (0, 2), "in 2": (0, 0), "up": (2.4, 2), "down": (2.4, 0), "out": (4.8, 1)}
LINES = [
    ("in 1", "up", FIRST[0, 1], 0.5),
    ("in 2", "up", FIRST[0, 2], 0.28),
    ("in 1", "down", FIRST[1, 1], 0.28),
    ("in 2", "down", FIRST[1, 2], 0.5),
    ("up", "out", LAST[0, 1], 0.5),
    ("down", "out", LAST[0, 2], 0.5),
]


def there_and_back():
    """What each unit says, and its blame, when 1 and 0.5 go in and the truth is 0."""
    x = np.array([1.0, 0.5])
    hidden = 1 / (1 + np.exp(-FIRST @ [1, *x]))
    said = 1 / (1 + np.exp(-LAST @ [1, *hidden]))
    blame = (LAST[:, 1:].T @ said) * hidden * (1 - hidden)
    names = ("in 1", "in 2", "up", "down", "out")
    return dict(zip(names, [*x, *hidden, *said], strict=True)), dict(zip(names[2:], [*blame, *said], strict=True))


def draw():
    says, blame = there_and_back()
    figure, axes = plt.subplots(figsize=(7.2, 3.5))
    for start, end, weight, along in LINES:
        (x, y), (to_x, to_y) = PLACES[start], PLACES[end]
        axes.plot([x, to_x], [y, to_y], color=INK_2, linewidth=1.2, zorder=1)
        label = f"{weight:g}".replace("-", "−")
        place = (x + along * (to_x - x), y + along * (to_y - y))
        box = {"facecolor": SURFACE, "edgecolor": "none", "pad": 1.5}
        axes.text(*place, label, color=INK, ha="center", va="center", bbox=box, zorder=2)
    for name, (x, y) in PLACES.items():
        axes.scatter([x], [y], s=950, facecolor=SURFACE, edgecolor=INK, linewidth=1.3, zorder=3)
        axes.text(x, y + 0.42, f"says {says[name]:.2f} →", color=BLUE, ha="center", va="center", zorder=4)
        if name in blame:
            words = f"← blame {blame[name]:.2f}".replace("-", "−")
            axes.text(x, y - 0.42, words, color=AMBER, ha="center", va="center", zorder=4)
    axes.text(5.1, 1, "truth: 0", color=INK, ha="left", va="center")
    axes.set_xlim(-0.6, 6.0)
    axes.set_ylim(-0.7, 2.7)
    axes.axis("off")
    return figure
