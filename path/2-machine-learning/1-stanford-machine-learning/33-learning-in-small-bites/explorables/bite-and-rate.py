"""Thirty thousand flights eaten once, in bites of a size and with a rate: how far off the line is on the way.

The walks are those of the lesson, on its own flights; the miss is measured on its 27,346 other flights.
"""

import functools

import numpy as np
from marathon_figures import data

TITLE = "How large a bite, how long a step?"
SIZES = [1, 10, 100, 1000, 10000]
RATES = [0.003, 0.01, 0.03, 0.1, 0.3]
CONTROLS = {"size": SIZES, "rate": RATES}
LABELS = {"size": "flights in a bite", "rate": "rate"}
ASK = "Bites of one, rate 0.1: the walk is near the floor and restless. What would calm it?"
OPTIONS = ["only a smaller rate", "only larger bites", "either of the two"]
ANSWER = "either of the two"
TASK = (
    "Be calm with little work: after 20,000 flights the miss has to stay below 13 minutes. "
    "Find the setting that manages with the fewest steps."
)
FLIGHTS = 30_000


@functools.cache
def rows():
    """Columns and minutes of the flights to eat, and sums over the others that give a miss."""
    flown = data("flights").dropna(subset=["air_time"])
    km, minutes = 1.609344 * flown["distance"].to_numpy(), flown["air_time"].to_numpy()
    order = np.random.default_rng(33).permutation(len(flown))
    own, others = order[:300_000], order[300_000:]
    z = (km - km[own].mean()) / km[own].std()
    w, b = np.polyfit(z[own], minutes[own], 1)
    few = own[:FLIGHTS]
    return z[few], minutes[few], np.column_stack([z[others], np.ones(len(others)), minutes[others]]), (w, b)


def miss(place):
    table = rows()[2]
    return float(np.sqrt(((table @ np.array([place[0], place[1], -1.0])) ** 2).mean()))


@functools.cache
def walk(size, rate):
    """Flights seen, places and misses at about sixty moments of the walk."""
    z, t, _, _ = rows()
    w, b, seen, places = 0.0, 0.0, [0], [(0.0, 0.0)]
    every = max(size, FLIGHTS // 60)
    for start in range(0, FLIGHTS, size):
        if size == 1:
            x, error = float(z[start]), w * float(z[start]) + b - float(t[start])
            w, b = w - rate * error * x, b - rate * error
        else:
            x = z[start : start + size]
            error = w * x + b - t[start : start + size]
            w, b = w - rate * float((error * x).mean()), b - rate * float(error.mean())
        if (start + size) % every == 0:
            seen.append(start + size)
            places.append((w, b))
    return seen, places, [miss(place) for place in places]


def late(size, rate):
    """The largest miss from 20,000 flights on."""
    seen, _, misses = walk(size, rate)
    return max(value for at, value in zip(seen, misses, strict=True) if at >= 20_000)


def frame(size, rate):
    seen, places, misses = walk(size, rate)
    w, b = rows()[3]
    floor = miss((w, b))
    shown = [(at / 1000, round(value, 2)) for at, value in zip(seen, misses, strict=True) if value <= 30]
    return {
        "readout": {
            "steps": f"{FLIGHTS // size:,}",
            "miss at the end": f"{misses[-1]:.2f}",
            "largest miss after 20,000": f"{late(size, rate):.2f}",
            "the best line": f"{floor:.2f}",
        },
        "panels": [
            {
                "title": "miss on other flights; above 30 it is not drawn",
                "lines": [
                    {"label": "this walk", "x": [x for x, _ in shown], "y": [y for _, y in shown], "tone": "blue", "marks": True},
                    {"label": "best line", "x": [0, 30], "y": [round(floor, 2)] * 2, "tone": "ink"},
                ],
                "axes": {"x": "thousand flights seen", "y": "minutes", "xmin": 0, "xmax": 30, "ymin": 12, "ymax": 30},
            },
            {
                "title": "the way from zero to the best line",
                "lines": [
                    {
                        "label": "this walk",
                        "x": [round(place[0], 1) for place in places],
                        "y": [round(place[1], 1) for place in places],
                        "tone": "blue",
                        "marks": True,
                    }
                ],
                "points": [{"label": "best line", "x": [round(w, 1)], "y": [round(b, 1)], "tone": "amber"}],
                "axes": {"x": "w", "y": "b", "xmin": 0, "xmax": 120, "ymin": 0, "ymax": 180},
            },
        ],
    }


@functools.cache
def fewest():
    """Steps of the best answer."""
    return min(FLIGHTS // size for size in SIZES for rate in RATES if late(size, rate) < 13)


def verdict(size, rate):
    worst, steps = late(size, rate), FLIGHTS // size
    if worst >= 13 and walk(size, rate)[2][-1] > 20:
        return False, f"{steps:,} steps of this length do not reach the floor. Longer steps, or more of them."
    if worst >= 13:
        return False, f"After 20,000 flights it is still off by up to {worst:.2f}: restless, or not there yet. Which of the two?"
    if steps > fewest():
        return False, f"Calm, at {worst:.2f}, with {steps:,} steps. Fewer will do."
    return True, f"{steps:,} steps, and never above {worst:.2f}. Large bites point so well that they may step far."
