"""The answers of 2,000 polls of some customers each, and the normal curve that the standard error foretells."""

import functools

import numpy as np
from marathon_figures import data

TITLE = "How many calls?"
CONTROLS = {"calls": [10, 50, 200, 800, 3200], "column": ["who leaves", "months as a customer"]}
LABELS = {"calls": "customers in a poll", "column": "they are asked for"}
ASK = "You want answers that spread half as wide. How many times as many calls does it take?"
OPTIONS = ["twice as many", "four times as many", "ten times as many"]
ANSWER = "four times as many"
TASK = "Ask who leaves. Find the smallest poll here of which at least 95 in 100 come within 4 points of the truth."

CUSTOMERS = data("churn")
VALUES = {
    "who leaves": (CUSTOMERS["churn"] == "Yes").to_numpy(float) * 100,
    "months as a customer": CUSTOMERS["tenure"].to_numpy(float),
}
NEAR = {"who leaves": 4.0, "months as a customer": 4.0}
UNITS = {"who leaves": "share that leaves (%)", "months as a customer": "mean months"}


@functools.cache
def polls(calls, column):
    """The means of 2,000 polls."""
    rng = np.random.default_rng(11)
    values = VALUES[column]
    return np.array([rng.choice(values, calls).mean() for _ in range(2000)])


def close(calls, column):
    """The share of polls that come near the truth."""
    return float((abs(polls(calls, column) - VALUES[column].mean()) <= NEAR[column]).mean())


def outline(calls, column):
    """The histogram of the polls as a density: x and y of its steps."""
    step = VALUES[column].std() / np.sqrt(calls) / 2.5
    if column == "who leaves":  # whole answers, so that no bin holds more of them than another
        step = 100 / calls * max(1, round(step * calls / 100))
    truth = VALUES[column].mean()
    first = step * (np.floor((truth - 45) / step) + 0.5)
    heights, edges = np.histogram(polls(calls, column), bins=np.arange(first, truth + 45 + step, step), density=True)
    return np.repeat(edges, 2)[1:-1], np.repeat(heights, 2)


def frame(calls, column):
    truth, error = VALUES[column].mean(), VALUES[column].std() / np.sqrt(calls)
    steps_x, steps_y = outline(calls, column)
    keep = (steps_x >= truth - 26) & (steps_x <= truth + 32)
    x = np.linspace(truth - 26, truth + 32, 233)
    curve = np.exp(-(((x - truth) / error) ** 2) / 2) / (error * np.sqrt(2 * np.pi))
    return {
        "readout": {
            "spread of the answers": f"{polls(calls, column).std():.2f}",
            "standard error": f"{error:.2f}",
            "within 4 of the truth": f"{close(calls, column):.1%}",
        },
        "lines": [
            {"label": "2,000 polls", "x": rounded(steps_x[keep], 2), "y": rounded(steps_y[keep], 4), "tone": "blue"},
            {"label": "normal curve", "x": rounded(x, 2), "y": rounded(curve, 4), "tone": "amber"},
        ],
        "axes": {"x": UNITS[column], "y": "density", "xmin": round(truth - 26), "xmax": round(truth + 32), "ymin": 0},
    }


def rounded(values, digits):
    return [round(float(value), digits) for value in values]


def verdict(calls, column):
    if column != "who leaves":
        return False, "Months pile up at both ends, and still their means make a bell. Now ask who leaves."
    share = close(calls, column)
    if share < 0.95:
        return False, f"Here {share:.0%} come within 4 points. The others do not know that they are off."
    if close(calls // 4, column) >= 0.95:
        return False, "They come near enough, and a quarter of the calls would do it as well."
    return True, "Two standard errors are 3.1 points here. With a quarter of the calls they are 6.2, and too many polls are off."
