"""The pages of a crawl after two visits: asked, waiting in the frontier, and not known."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, GREEN, INK, INK_3, SURFACE
from matplotlib.patches import FancyBboxPatch

ASKED, WAITING, UNKNOWN = (GREEN, "-"), (AMBER, "-"), (INK_3, "--")
PAGES = {
    "/": (0.9, 2.4, ASKED),
    "/ferry": (0.9, 4.2, ASKED),
    "/boats/": (3.9, 3.0, WAITING),
    "/houses/": (3.9, 1.8, WAITING),
    "/notices/1": (3.9, 0.6, WAITING),
    "hild": (7.2, 3.0, UNKNOWN),
    "house 10": (7.2, 1.8, UNKNOWN),
    "notice 2": (7.2, 0.6, UNKNOWN),
    "house 11": (7.2, 4.2, UNKNOWN),
}
LINKS = [
    ("/", "/boats/"), ("/", "/houses/"), ("/", "/notices/1"),
    ("/boats/", "hild"), ("/houses/", "house 10"), ("/notices/1", "notice 2"),
]  # fmt: skip
TITLES = ((0.9, "asked", GREEN), (3.9, "frontier", AMBER), (7.2, "not known", INK_3))
HALF = 0.95


def box(axes, name):
    x, y, (colour, line) = PAGES[name]
    shape = FancyBboxPatch(
        (x - HALF, y - 0.3), 2 * HALF, 0.6, boxstyle="round,pad=0.04",
        facecolor=SURFACE, edgecolor=colour, linewidth=1.6, linestyle=line,
    )  # fmt: skip
    axes.add_patch(shape)
    axes.text(x, y, name, ha="center", va="center", color=INK)


def draw():
    figure, axes = plt.subplots(figsize=(5.8, 3.4))
    look = {"arrowstyle": "->", "color": INK_3, "linewidth": 1.3}
    for origin, target in LINKS:
        start, end = PAGES[origin], PAGES[target]
        axes.annotate(
            "", xy=(end[0] - HALF - 0.05, end[1]), xytext=(start[0] + HALF + 0.05, start[1]), arrowprops=look
        )
    axes.annotate("", xy=(0.9, 3.85), xytext=(0.9, 2.75), arrowprops=look)
    for name in PAGES:
        box(axes, name)
    for x, title, colour in TITLES:
        axes.text(x, -0.35, title, ha="center", color=colour)
    axes.set_xlim(-0.2, 8.4)
    axes.set_ylim(-0.6, 4.7)
    axes.axis("off")
    return figure
