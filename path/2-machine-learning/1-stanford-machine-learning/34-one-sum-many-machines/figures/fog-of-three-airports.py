"""How warm it is in fog at three airports: the mean of three means, and the mean of all hours."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK, data

NAMES = {"EWR": "Newark", "LGA": "LaGuardia", "JFK": "Kennedy"}


def draw():
    weather = data("airport-weather")
    foggy = weather[weather["visib"] < 1]
    celsius = (foggy["temp"] - 32) / 1.8
    figure, axes = plt.subplots(figsize=(7.2, 2.6))
    apart = []
    for height, (code, name), colour in zip((0.25, -0.25, 0), NAMES.items(), (BLUE, GREEN, AMBER)):
        own = celsius[foggy["origin"] == code]
        apart.append(own.mean())
        axes.scatter(own.mean(), height, s=6 * len(own), color=colour)
        left = code != "JFK"
        place = own.mean() + (-0.4 if left else 0.5)
        axes.text(place, height, f"{name}, {len(own)} h", va="center", ha="right" if left else "left")
    axes.axvline(np.mean(apart), color=INK, linestyle="--", linewidth=1.4)
    axes.axvline(celsius.mean(), color=INK, linewidth=1.8)
    axes.text(np.mean(apart) - 0.1, 0.58, "mean of means", ha="right", va="center")
    axes.text(celsius.mean() + 0.1, 0.58, "mean of all hours", ha="left", va="center")
    axes.set_xlim(4, 16)
    axes.set_ylim(-0.55, 0.75)
    axes.set_yticks([])
    axes.set_xlabel("temperature in fog, degrees Celsius")
    return figure
