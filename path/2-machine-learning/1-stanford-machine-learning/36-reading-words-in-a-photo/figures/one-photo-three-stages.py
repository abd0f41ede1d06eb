"""One painted photo on its way through the lesson's pipeline: photo, chances, cuts, digits.

The cells of the lesson are run as they stand.
"""

import pathlib
import re

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE, INK, INK_2, LINE, data
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

CELLS = [
    "some-digits", "cut-out-and-centred", "a-reader", "a-wall", "paint-photos", "two-albums", "yes-and-no", "a-finder",
    "expansion", "find-the-number", "gap-or-not", "cut-the-number",
]  # fmt: skip
LESSON = (pathlib.Path(__file__).parents[1] / "lesson.md").read_text(encoding="utf-8")


def run():
    """The names that the lesson's cells make."""
    names = {"data": data, "print": lambda *_: None}
    exec("from numpy.lib.stride_tricks import sliding_window_view", names)
    for cell in CELLS:
        if cell == "expansion":
            exec(re.search(r"(def chances.*?)```", LESSON, re.DOTALL)[1], names)
        exec(re.search(rf"```{{code-cell}} {cell}\n(.*?)```", LESSON, re.DOTALL)[1], names)
    return names


def shade(axes, values, colour, levels=8):
    """Draw numbers from 0 to 1 as pixels, one path for each shade."""
    steps = np.round(np.clip(values, 0, 1) * levels).astype(int)
    for level in range(1, levels + 1):
        squares = [Path([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)], closed=True) for y, x in np.argwhere(steps == level)]
        if squares:
            whole = Path.make_compound_path(*squares)
            axes.add_patch(PathPatch(whole, facecolor=colour, edgecolor="none", alpha=level / levels))


def tidy(axes, height, width, title):
    axes.add_patch(Rectangle((0, 0), width, height, fill=False, edgecolor=LINE, linewidth=1))
    axes.set_xlim(-0.3, width + 0.3)
    axes.set_ylim(height + 0.3, -0.3)
    axes.set_aspect("equal")
    axes.axis("off")
    axes.set_title(title, color=INK, fontsize=11, loc="left")


def draw():
    names = run()
    rows, canvas, _, _ = names["later"][0]
    y, first, last = (int(number) for number in names["find"](canvas))
    parts = names["cut"](canvas, y, first, last)
    figure, places = plt.subplots(2, 2, figsize=(7.2, 3.4))
    photo, chances, cuts, digits = places.ravel()
    shade(photo, canvas, INK)
    tidy(photo, 16, 48, "the photo")
    chance = np.zeros((16, 48))
    chance[4:13, 4:45] = names["chances"](canvas)
    shade(chances, chance, BLUE)
    tidy(chances, 16, 48, "chance of a digit, by the window's middle")
    shade(cuts, canvas, INK)
    cuts.add_patch(Rectangle((first, y), last - first, 8, fill=False, edgecolor=BLUE, linewidth=1.6))
    for (_, end), (start, _) in zip(parts, parts[1:], strict=False):
        cuts.plot([(end + start) / 2] * 2, [y, y + 8], color=BLUE, linestyle="--", linewidth=1.6)
    tidy(cuts, 16, 48, "found, and cut")
    strip = np.zeros((16, 48))
    for number, (start, end) in enumerate(parts):
        strip[1:9, 2 + 12 * number : 10 + 12 * number] = names["at"](canvas, y, start, end)
        said = names["reader"].predict(names["at"](canvas, y, start, end).reshape(1, 64))[0]
        digits.text(6 + 12 * number, 12.5, str(said), color=INK_2, ha="center", va="center", fontsize=12)
    shade(digits, strip, INK)
    tidy(digits, 16, 48, "read")
    return figure
