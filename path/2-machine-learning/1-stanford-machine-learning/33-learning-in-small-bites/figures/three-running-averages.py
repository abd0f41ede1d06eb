"""Running averages of a thousand costs over 30,000 flights, for two steady rates and one that shrinks."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import AMBER, BLUE, GREEN, INK_3, data


def costs(x, t, rate, shrink):
    w, b, noted = 0.0, 0.0, []
    for k, (place, truth) in enumerate(zip(x, t, strict=True)):
        error = w * place + b - truth
        noted.append(error**2 / 2)
        step = rate / (1 + shrink * k)
        w, b = w - step * error * place, b - step * error
    return np.array(noted).reshape(-1, 1000).mean(axis=1)


def draw():
    flown = data("flights").dropna(subset=["air_time"])
    km, minutes = 1.609344 * flown["distance"].to_numpy(), flown["air_time"].to_numpy()
    own = np.random.default_rng(33).permutation(len(flown))[:300_000]
    z = (km - km[own].mean()) / km[own].std()
    w, b = np.polyfit(z[own], minutes[own], 1)
    few = own[:30_000]
    floor = ((w * z[few] + b - minutes[few]) ** 2 / 2).mean()

    figure, axes = plt.subplots(figsize=(7.2, 3.8))
    seen = np.arange(1, 31)
    walks = (
        (0.1, 0, AMBER, "-", "rate 0.1"),
        (0.01, 0, GREEN, "--", "rate 0.01"),
        (0.1, 1 / 300, BLUE, "-", "from 0.1, shrinking"),
    )
    for rate, shrink, colour, style, name in walks:
        averages = costs(z[few].tolist(), minutes[few].tolist(), rate, shrink)
        axes.plot(seen, averages, color=colour, linestyle=style, linewidth=2, label=name)
    axes.axhline(floor, color=INK_3, linestyle=":", label="the best line, on average")
    axes.set_ylim(50, 160)
    axes.set_xlim(0.5, 30.5)
    axes.grid(alpha=0.3)
    axes.set_xlabel("flights seen, in thousands")
    axes.set_ylabel("mean of the last 1,000 costs")
    axes.legend(frameon=False, loc="upper right", ncol=2)
    return figure
