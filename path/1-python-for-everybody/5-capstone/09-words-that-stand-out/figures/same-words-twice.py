"""Six words of the letters, once as a cloud and once as bars: what the sizes of the cloud do not say."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK, INK_2, LINE

COUNTS = {"white": 69, "boat": 57, "two": 44, "saturday": 44, "tower": 37, "lady": 21}
PLACES = {
    "white": (0.36, 0.55), "boat": (0.8, 0.66), "two": (0.14, 0.8),
    "saturday": (0.56, 0.28), "tower": (0.68, 0.9), "lady": (0.14, 0.3),
}


def cloud(axes):
    """Each word at a size that goes with its count, as the lesson scales it."""
    low, high = min(COUNTS.values()), max(COUNTS.values())
    for word, count in COUNTS.items():
        size = 11 + (count - low) / (high - low) * 27
        across, up = PLACES[word]
        axes.text(across, up, word, fontsize=size, color=INK, ha="center", va="center", weight="bold")
    axes.set_title("as a cloud", color=INK_2)
    axes.set_xlim(0, 1)
    axes.set_ylim(0.1, 1)
    axes.set_axis_off()


def draw():
    figure, (left, right) = plt.subplots(1, 2, figsize=(7.4, 2.9), width_ratios=(1.25, 1))
    cloud(left)
    words = list(COUNTS)[::-1]
    right.barh(words, [COUNTS[word] for word in words], color=BLUE, height=0.6)
    for place, word in enumerate(words):
        right.text(COUNTS[word] + 1.5, place, str(COUNTS[word]), va="center", color=INK_2, fontsize=9)
    right.set_title("as bars", color=INK_2)
    right.set_xlabel("uses in 507 letters")
    right.set_xlim(0, 80)
    for side in ("top", "right"):
        right.spines[side].set_visible(False)
    right.spines["left"].set_color(LINE)
    figure.tight_layout()
    return figure
