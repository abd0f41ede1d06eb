"""The weights of two species, males and females, and the limit that one of them chose."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2

# Birds in bins of 200 g from 2700 g on; palmerpenguins, CC0.
COUNTS = {
    "Adelie": (
        [5, 9, 16, 21, 14, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 5, 7, 17, 15, 14, 8, 5, 2, 0, 0, 0, 0, 0, 0, 0],
    ),
    "Gentoo": (
        [0, 0, 0, 0, 0, 0, 1, 6, 9, 15, 15, 9, 3, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 8, 10, 14, 16, 6, 5, 1],
    ),
}
LIMIT = 3700


def inhabited(middles, counts):
    """The bins with birds in them, and an empty one at each end."""
    full = [k for k, count in enumerate(counts) if count]
    part = slice(max(full[0] - 1, 0), full[-1] + 2)
    return middles[part], counts[part]


def draw():
    middles = [2800 + 200 * k for k in range(18)]
    figure, both = plt.subplots(2, 1, figsize=(7.2, 4.2), sharex=True)
    for axes, (species, (females, males)) in zip(both, COUNTS.items(), strict=True):
        axes.step(*inhabited(middles, females), where="mid", color=AMBER, linewidth=1.8)
        axes.step(*inhabited(middles, males), where="mid", color=BLUE, linewidth=1.8, linestyle="--")
        axes.axvline(LIMIT, color=INK, linewidth=1.2)
        axes.set_ylabel("birds")
        axes.set_ylim(0, 24)
        axes.set_title(species)
    both[0].text(LIMIT + 40, 21.5, "limit 3700 g", color=INK, va="center")
    both[0].text(3080, 17.5, "females", color=AMBER, ha="right")
    both[0].text(4150, 16.2, "males", color=BLUE)
    both[1].text(4500, 16.2, "females", color=AMBER, ha="right")
    both[1].text(5750, 16.2, "males", color=BLUE)
    both[1].text(3000, 12, "nobody", color=INK_2)
    both[1].set_xlabel("body mass (g)")
    return figure
