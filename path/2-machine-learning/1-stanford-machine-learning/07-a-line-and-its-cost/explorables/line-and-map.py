"""A line through Forbes's readings, and its place on the map of costs.

The cost of a line is a bowl, so its floor and two means of the 17 readings give every contour.
"""

import math

TITLE = "One line, one place on the map"
CONTROLS = {"theta0": [977, 993, 1009, 1025, 1041], "theta1": [-38, -36, -34, -33, -32, -31, -30, -28, -26]}
LABELS = {"theta0": "theta 0", "theta1": "theta 1"}
ASK = "With theta 0 at 1009, the best theta 1 is about -32. Now lift theta 0 to 1025. Which theta 1 is best then?"
OPTIONS = ["-30", "-32", "-34"]
ANSWER = "-34"
TASK = "Find the line with the lowest cost."

# Degrees short of 100, and hectopascals (J. D. Forbes, 1857).
BELOW = [9.7, 9.8, 7.8, 7.6, 7.0, 6.7, 6.2, 6.1, 5.9, 5.9, 4.7, 4.1, 1.4, 1.9, 0.7, 0.1, -0.1]
AIR = [704, 704, 759, 768, 784, 791, 809, 812, 813, 813, 851, 900, 965, 940, 983, 1012, 1018]
COUNT = len(BELOW)
MEAN = sum(BELOW) / COUNT
SPREAD = math.sqrt(sum(x * x for x in BELOW) / COUNT - MEAN**2)
SLOPE = sum((x - MEAN) * y for x, y in zip(BELOW, AIR, strict=True)) / COUNT / SPREAD**2
START = sum(AIR) / COUNT - SLOPE * MEAN


def cost(theta0, theta1):
    return sum((theta0 + theta1 * x - y) ** 2 for x, y in zip(BELOW, AIR, strict=True)) / (2 * COUNT)


def contour(level):
    """The oval of all lines with this cost."""
    radius = math.sqrt(2 * (level - cost(START, SLOPE)))
    turns = [step * math.pi / 16 for step in range(33)]
    steep = [radius * math.sin(turn) / SPREAD for turn in turns]
    starts = [START + radius * math.cos(turn) - MEAN * b for turn, b in zip(turns, steep, strict=True)]
    return [round(a, 1) for a in starts], [round(SLOPE + b, 2) for b in steep]


def frame(theta0, theta1):
    ovals = [contour(level) for level in (30, 50, 100, 200, 400)]
    return {
        "readout": {"cost": f"{cost(theta0, theta1):.1f}", "typical miss": f"{math.sqrt(2 * cost(theta0, theta1)):.1f} hPa"},
        "panels": [
            {
                "title": "The line and the readings",
                "lines": [
                    {"label": "line", "x": [-0.5, 10.5], "y": [theta0 - 0.5 * theta1, theta0 + 10.5 * theta1], "tone": "blue"}
                ],
                "points": [{"label": "readings", "x": BELOW, "y": AIR, "tone": "ink"}],
                "axes": {"x": "degrees short of 100", "y": "hPa", "xmin": -0.5, "xmax": 10.5, "ymin": 600, "ymax": 1060},
            },
            {
                "title": "The map of costs, and this line on it",
                "lines": [{"x": a, "y": b, "tone": "ink-3"} for a, b in ovals],
                "points": [{"label": "this line", "x": [theta0], "y": [theta1], "tone": "blue"}],
                "axes": {"x": "theta 0", "y": "theta 1", "xmin": 957, "xmax": 1061, "ymin": -41, "ymax": -23},
            },
        ],
    }


def verdict(theta0, theta1):
    here = cost(theta0, theta1)
    if (theta0, theta1) == (1009, -32):
        return True, "27.5, and the floor is at 27.4. Every step from here, whichever knob you turn, costs more."
    if any(cost(theta0, other) < here for other in CONTROLS["theta1"]):
        return False, "With this theta 0 there is a better theta 1. Turn it until the dot is on the long axis of the ovals."
    return False, "No theta 1 is better with this theta 0, so you are on the floor of the valley. The valley itself still falls, to one side."
