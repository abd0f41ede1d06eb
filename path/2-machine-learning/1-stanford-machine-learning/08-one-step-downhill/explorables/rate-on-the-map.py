"""Gradient descent for the geyser: the path on the map of costs, and the costs, for rates and numbers of steps.

The cost of a line is a bowl, so four means of the 272 eruptions are all that it needs.
"""

import math

TITLE = "How large a step?"
CONTROLS = {"rate": [0.001, 0.01, 0.03, 0.1, 0.13, 0.135, 0.14, 0.3], "steps": [1, 2, 3, 5, 10, 20, 40]}
LABELS = {"rate": "learning rate", "steps": "steps"}
ASK = "With rate 0.1 the first step lowers the cost from 2605 to 544. What does rate 0.3 do in its first step?"
OPTIONS = ["lowers it even more", "leaves it as it is", "raises it tenfold"]
ANSWER = "raises it tenfold"
TASK = "Find the rate that has the lowest cost after 40 steps."

# Old Faithful: means of length, length squared, wait, wait squared, and of length times wait.
LENGTH, LENGTH_SQUARED = 3.48778309, 13.46256976
WAIT, WAIT_SQUARED, PRODUCT = 70.89705882, 5210.53676470, 261.19998162
SLOPE = (PRODUCT - LENGTH * WAIT) / (LENGTH_SQUARED - LENGTH**2)
START = WAIT - SLOPE * LENGTH
LEFT, RIGHT, LOW, HIGH = -5, 45, -5, 40
def cost(a, b):
    both = a * a + LENGTH_SQUARED * b * b + WAIT_SQUARED
    return 0.5 * (both + 2 * (LENGTH * a * b - WAIT * a - PRODUCT * b))


def walk(rate, steps):
    places = [(0.0, 0.0)]
    for _ in range(steps):
        a, b = places[-1]
        slope_a, slope_b = a + LENGTH * b - WAIT, LENGTH * a + LENGTH_SQUARED * b - PRODUCT
        places.append((a - rate * slope_a, b - rate * slope_b))
    return places


def inside(a, b):
    return LEFT <= a <= RIGHT and LOW <= b <= HIGH


def contour(level):
    """The part of the oval with this cost that lies on the map, as a lower and an upper line."""
    lines = []
    for sign in (-1, 1):
        part = []
        for step in range(51):
            a = LEFT + step * (RIGHT - LEFT) / 50
            half = LENGTH * a - PRODUCT
            under = half**2 - LENGTH_SQUARED * (a * a + WAIT_SQUARED - 2 * WAIT * a - 2 * level)
            if under >= 0:
                b = (-half + sign * math.sqrt(under)) / LENGTH_SQUARED
                if inside(a, b):
                    part.append((round(a, 1), round(b, 2)))
        if part:
            lines.append({"x": [a for a, _ in part], "y": [b for _, b in part], "tone": "ink-3"})
    return lines


CONTOURS = [line for level in (40, 150, 600, 1500, 2605) for line in contour(level)]


def words(value):
    return f"{value:,.1f}" if value < 1e6 else f"{value:.0e}"


def frame(rate, steps):
    places = walk(rate, steps)
    costs = [cost(*place) for place in places]
    outside = next((k for k, place in enumerate(places) if not inside(*place)), len(places))
    path = places[:outside]
    shown = [(k, value) for k, value in enumerate(costs) if value <= 4000]
    climbs = costs[-1] > costs[0]
    return {
        "readout": {"cost at the start": "2,605.3", "after the last step": words(costs[-1])},
        "panels": [
            {
                "title": "The walk on the map" + ("; it has left the map" if outside < len(places) else ""),
                "lines": [
                    *CONTOURS,
                    {
                        "x": [round(a, 2) for a, _ in path],
                        "y": [round(b, 2) for _, b in path],
                        "tone": "amber" if climbs else "blue",
                        "marks": True,
                    },
                ],
                "points": [{"label": "the best line", "x": [round(START, 2)], "y": [round(SLOPE, 2)], "tone": "ink"}],
                "axes": {"x": "theta 0", "y": "theta 1", "xmin": LEFT, "xmax": RIGHT, "ymin": LOW, "ymax": HIGH},
            },
            {
                "title": "The cost after each step",
                "lines": [
                    {
                        "x": [k for k, _ in shown],
                        "y": [round(value, 1) for _, value in shown],
                        "tone": "amber" if climbs else "blue",
                        "marks": True,
                    }
                ],
                "axes": {"x": "step", "y": "cost", "xmin": 0, "xmax": 40, "ymin": 0, "ymax": 4000},
            },
        ],
    }


def verdict(rate, steps):
    here = cost(*walk(rate, 40)[-1])
    best = min(CONTROLS["rate"], key=lambda other: cost(*walk(other, 40)[-1]))
    if here > cost(0, 0):
        return False, "It climbs: each step lands higher on the other side than the one before."
    if steps < 40:
        return False, "Give it all 40 steps, and then compare the costs."
    if rate == best:
        return True, "32.9, and the floor is at 17.4. It zigzags over the valley and still gets along its floor. A little more, and it climbs."
    if rate > best:
        return False, "It jumps from wall to wall, and most of each step is lost. A little less would be better."
    return False, "It falls quickly at first, and then it creeps. There is a rate that gets further."
