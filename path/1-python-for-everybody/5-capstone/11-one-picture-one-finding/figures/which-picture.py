"""One file, four questions, four pictures: bars, a line, a bar in parts, dots."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2

YEARS = range(2001, 2018)
FOSSIL = (
    35.361, 35.991, 36.234, 36.205, 36.883, 37.014, 41.389, 42.734, 38.620,
    42.750, 39.361, 37.379, 34.873, 35.250, 32.319, 28.437, 29.329,
)  # fmt: skip
NUCLEAR = (
    3.853, 4.574, 3.988, 4.929, 4.538, 5.095, 4.519, 5.282, 4.679,
    4.451, 5.215, 4.347, 5.321, 4.152, 5.243, 4.703, 5.214,
)  # fmt: skip
RENEWABLE = (
    1.437, 1.963, 1.885, 2.102, 2.724, 3.364, 3.870, 5.070, 8.560,
    10.308, 11.795, 14.949, 16.476, 17.452, 19.091, 21.241, 21.933,
)  # fmt: skip
LAST = (("fossil", FOSSIL[-1], AMBER), ("renewable", RENEWABLE[-1], GREEN), ("nuclear", NUCLEAR[-1], BLUE))


def bars(axes):
    for row, (name, amount, tone) in enumerate(LAST):
        axes.barh(-row, amount, color=tone, height=0.62)
        axes.text(amount + 0.6, -row, f"{amount:.1f}", color=INK, va="center", fontsize=9)
        axes.text(-0.8, -row, name, color=INK, va="center", ha="right", fontsize=9)
    axes.set_xlim(0, 36)
    axes.set_yticks([])
    axes.set_xlabel("thousand GWh, 2017")


def line(axes):
    shares = [100 * r / (f + n + r) for f, n, r in zip(FOSSIL, NUCLEAR, RENEWABLE, strict=True)]
    axes.plot(YEARS, shares, color=GREEN, linewidth=2)
    axes.set_ylim(0, 45)
    axes.set_xticks([2001, 2009, 2017])
    axes.set_ylabel("renewable, %")


def parts(axes):
    total = sum(amount for name, amount, tone in LAST)
    left = 0
    for name, amount, tone in LAST:
        width = 100 * amount / total
        axes.barh(0, width, left=left, color=tone, height=0.5)
        place = left + width / 2
        beside = {"nuclear": 5, "renewable": -4}.get(name, 0)
        axes.text(place + beside, 0.34, name, color=INK, ha="center", va="bottom", fontsize=9)
        axes.text(place, -0.34, f"{width:.0f} %", color=INK, ha="center", va="top", fontsize=9)
        left += width
    axes.set_ylim(-1, 1)
    axes.set_xlim(0, 109)
    axes.set_yticks([])
    axes.spines[["left"]].set_visible(False)
    axes.set_xlabel("% of all electricity, 2017")


def dots(axes):
    axes.scatter(RENEWABLE, FOSSIL, color=BLUE, s=18)
    for place, side in ((0, (5, -11)), (9, (5, 4)), (16, (5, 3))):
        axes.annotate(
            str(YEARS[place]), (RENEWABLE[place], FOSSIL[place]), xytext=side,
            textcoords="offset points", color=INK_2, fontsize=9,
        )
    axes.set_xlim(0, 27)
    axes.set_ylim(25, 46)
    axes.set_xlabel("renewable, thousand GWh")
    axes.set_ylabel("fossil, thousand GWh")


def draw():
    figure, places = plt.subplots(2, 2, figsize=(6.4, 5.2))
    shown = (("A", bars), ("B", line), ("C", parts), ("D", dots))
    for axes, (letter, picture) in zip(places.flat, shown, strict=True):
        picture(axes)
        axes.set_title(letter, color=INK, loc="left", weight="bold")
        axes.spines[["top", "right"]].set_visible(False)
    figure.subplots_adjust(hspace=0.55, wspace=0.45, left=0.14, right=0.98, top=0.94, bottom=0.1)
    return figure
