"""Lines of equal sting over both knobs, with the gradient in five places, all drawn with one length.

The sting with two knobs is a bowl, so five means of the 10,012 deliveries are all that it needs.
"""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, INK_2, LINE

MINUTES, MILES = 26.137412, 2.993304
MINUTES_SQUARED, MILES_SQUARED, PRODUCT = 730.541813, 9.956942, 81.095435
PLACES = [(26.137, 0.0), (13.0, 6.5), (20.5, 5.5), (13.0, 1.0), (24.5, 3.2)]


def sting(base, per_mile):
    squares = base**2 + MILES_SQUARED * per_mile**2 + MINUTES_SQUARED
    return squares + 2 * (MILES * base * per_mile - MINUTES * base - PRODUCT * per_mile)


def gradient(base, per_mile):
    along_base = 2 * (base + MILES * per_mile - MINUTES)
    along_miles = 2 * (MILES * base + MILES_SQUARED * per_mile - PRODUCT)
    return np.array([along_base, along_miles])


def draw():
    figure, axes = plt.subplots(figsize=(6.6, 3.7))
    base, per_mile = np.meshgrid(np.linspace(8, 30, 111), np.linspace(-2.5, 8.5, 111))
    levels = [41, 45, 55, 80, 120, 180, 260, 360, 500]
    axes.contour(base, per_mile, sting(base, per_mile), levels=levels, colors=[LINE], linewidths=1)
    for place in PLACES:
        arrow = gradient(*place) / np.hypot(*gradient(*place)) * 1.8
        axes.annotate(
            "", xy=np.add(place, arrow), xytext=place, arrowprops={"arrowstyle": "->", "color": BLUE, "lw": 1.8}
        )
        axes.plot(*place, marker="o", color=BLUE, markersize=4)
    axes.text(26.4, 0.25, "Nadia's 26", color=BLUE)
    axes.plot(17.557, 2.867, marker="+", color=AMBER, markersize=12, markeredgewidth=2)
    axes.set_aspect("equal")
    axes.set_xlabel("base (minutes)", color=INK_2)
    axes.set_ylabel("minutes per mile", color=INK_2)
    figure.tight_layout()
    return figure
