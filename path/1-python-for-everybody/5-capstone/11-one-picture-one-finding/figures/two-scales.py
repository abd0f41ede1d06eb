"""The same two lines twice: on two scales, where they seem to run together, and on one."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, GREEN, INK

YEARS = list(range(2005, 2018))
NUCLEAR = (4.538, 5.095, 4.519, 5.282, 4.679, 4.451, 5.215, 4.347, 5.321, 4.152, 5.243, 4.703, 5.214)
RENEWABLE = (2.724, 3.364, 3.870, 5.070, 8.560, 10.308, 11.795, 14.949, 16.476, 17.452, 19.091, 21.241, 21.933)


def two_scales(axes):
    axes.plot(YEARS, RENEWABLE, color=GREEN, linewidth=2)
    axes.set_ylim(0, 24)
    axes.set_ylabel("renewable, thousand GWh")
    other = axes.twinx()
    other.plot(YEARS, NUCLEAR, color=BLUE, linewidth=2, linestyle="--")
    other.set_ylim(4, 5.5)
    other.set_ylabel("nuclear, thousand GWh")
    other.spines[["top"]].set_visible(False)
    axes.text(2005.2, 0.9, "renewable", color=INK, fontsize=9)
    other.text(2007.2, 5.38, "nuclear", color=INK, fontsize=9)


def one_scale(axes):
    axes.plot(YEARS, RENEWABLE, color=GREEN, linewidth=2)
    axes.plot(YEARS, NUCLEAR, color=BLUE, linewidth=2, linestyle="--")
    axes.set_ylim(0, 24)
    axes.set_ylabel("both, thousand GWh")
    axes.text(2009.6, 13.4, "renewable", color=INK, fontsize=9, ha="right")
    axes.text(2013, 2.6, "nuclear", color=INK, fontsize=9)


def draw():
    figure, places = plt.subplots(2, 1, figsize=(4.8, 5.2))
    for axes, picture, title in zip(places, (two_scales, one_scale), ("two scales", "one scale"), strict=True):
        picture(axes)
        axes.set_title(title, color=INK, loc="left", weight="bold")
        axes.set_xticks([2005, 2011, 2017])
        axes.spines[["top"]].set_visible(False)
    places[1].spines[["right"]].set_visible(False)
    figure.subplots_adjust(hspace=0.35, left=0.13, right=0.86, top=0.94, bottom=0.06)
    return figure
