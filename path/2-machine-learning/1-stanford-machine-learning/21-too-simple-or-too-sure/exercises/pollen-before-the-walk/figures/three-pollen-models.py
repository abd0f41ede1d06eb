"""Learning curves of three models for grains of pollen in the air: made data, and the models really learn."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN


def days(rng, count):
    """Sixty columns of weather, five of which matter, and grains of pollen."""
    weather = rng.normal(0, 1, (count, 60))
    grains = 70 + weather[:, :5] @ np.array([12.0, 18.0, -14.0, 9.0, 11.0]) + rng.normal(0, 10, count)
    return weather, grains


def curve(columns, sizes):
    rng = np.random.default_rng(13)
    (weather, grains), (new_weather, new_grains) = days(rng, 400), days(rng, 1000)
    own, unseen = [], []
    for n in sizes:
        table = np.column_stack([np.ones(n), weather[:n, :columns]])
        theta = np.linalg.lstsq(table, grains[:n], rcond=None)[0]
        own.append(np.sqrt(((table @ theta - grains[:n]) ** 2).mean()))
        new = np.column_stack([np.ones(1000), new_weather[:, :columns]])
        unseen.append(np.sqrt(((new @ theta - new_grains) ** 2).mean()))
    return own, unseen


def draw():
    figure, panels = plt.subplots(1, 3, figsize=(7.8, 3.4), sharey=True)
    plans = (("A", 1, [20, 40, 80, 120, 160, 240, 400]), ("B", 60, [70, 80, 100, 120]), ("C", 5, [20, 40, 80, 120, 160, 240, 400]))
    for axes, (name, columns, sizes) in zip(panels, plans):
        own, unseen = curve(columns, sizes)
        axes.plot(sizes, unseen, color=AMBER, linestyle="--", marker="s", markersize=4, label="validation days")
        axes.plot(sizes, own, color=BLUE, marker="o", markersize=4, label="own days")
        axes.axhline(12, color=GREEN, linestyle=":", label="wanted")
        axes.set_title(f"model {name}")
        axes.set_xlim(0, 420)
        axes.set_ylim(0, 45)
        axes.grid(alpha=0.3)
        axes.set_xlabel("own days")
    panels[0].set_ylabel("miss (grains)")
    panels[1].legend(frameon=False, loc="upper right")
    figure.tight_layout()
    return figure
