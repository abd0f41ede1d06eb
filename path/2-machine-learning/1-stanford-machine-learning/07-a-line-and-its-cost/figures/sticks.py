"""Forbes's readings, the guess 1013 - 30x, and an upright stick for each miss."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_2

# Degrees short of 100, and hectopascals (J. D. Forbes, 1857).
READINGS = [
    (9.7, 704), (9.8, 704), (7.8, 759), (7.6, 768), (7.0, 784), (6.7, 791), (6.2, 809), (6.1, 812), (5.9, 813),
    (5.9, 813), (4.7, 851), (4.1, 900), (1.4, 965), (1.9, 940), (0.7, 983), (0.1, 1012), (-0.1, 1018),
]  # fmt: skip


def draw():
    figure, axes = plt.subplots(figsize=(6.8, 3.9))
    axes.plot([-0.4, 10.4], [1013 + 30 * 0.4, 1013 - 30 * 10.4], color=BLUE, linewidth=1.8)
    for x, y in READINGS:
        axes.plot([x, x], [y, 1013 - 30 * x], color=AMBER, linewidth=2.2)
    axes.scatter([x for x, _ in READINGS], [y for _, y in READINGS], color=INK, s=20, zorder=3)
    axes.text(8.1, 790, "1013 - 30x", color=BLUE)
    axes.set_xlim(-0.6, 10.6)
    axes.set_xlabel("degrees short of 100", color=INK_2)
    axes.set_ylabel("pressure of the air (hPa)", color=INK_2)
    figure.tight_layout()
    return figure
