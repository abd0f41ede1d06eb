"""A sigmoid over the months as a customer, laid through the shares that left.

The two lists hold, for each number of months from 0 to 72, how many customers of the table of 7,043 had been there
so long, and how many of them left. The cost is the log cost over all of them.
"""

import math

TITLE = "A curve through the shares"
CONTROLS = {"weight": [0, -0.01, -0.02, -0.04, -0.08, -0.16], "b": [-3, -2, -1, 0, 1, 2]}
LABELS = {"weight": "weight of a month", "b": "b"}
ASK = "With a weight of 0 everybody gets the same chance. 27 in 100 left. Which b do you expect to be the cheapest then?"
OPTIONS = ["-1", "0", "1"]
ANSWER = "-1"
TASK = "Find the pair with the lowest cost."

MONTHS = [
    11, 613, 238, 200, 176, 133, 110, 131, 123, 119, 116, 99, 117, 109, 76, 99, 80, 87, 97, 73, 71, 63, 90, 85, 94,
    79, 79, 72, 57, 72, 72, 65, 69, 64, 65, 88, 50, 65, 59, 56, 64, 70, 65, 65, 51, 61, 74, 68, 64, 66, 68, 68, 80,
    70, 68, 64, 80, 65, 67, 60, 76, 76, 70, 72, 80, 76, 89, 98, 100, 95, 119, 170, 362,
]  # fmt: skip
LEFT = [
    0, 380, 123, 94, 83, 64, 40, 51, 42, 46, 45, 31, 38, 38, 24, 37, 28, 26, 24, 19, 18, 17, 27, 13, 23, 23, 15, 13,
    12, 15, 16, 16, 19, 14, 12, 15, 10, 15, 13, 14, 13, 14, 14, 15, 6, 6, 12, 14, 9, 15, 10, 8, 8, 14, 13, 9, 10, 8,
    11, 8, 6, 8, 5, 4, 4, 9, 13, 10, 9, 8, 11, 6, 6,
]  # fmt: skip


def chance(month, weight, b):
    return 1 / (1 + math.exp(-(weight * month + b)))


def cost(weight, b):
    """The log cost over all customers."""
    total = 0.0
    for month, (count, left) in enumerate(zip(MONTHS, LEFT, strict=True)):
        p = chance(month, weight, b)
        total -= left * math.log(p) + (count - left) * math.log(1 - p)
    return total / sum(MONTHS)


def shares():
    """The share that left, for six months together."""
    starts = range(1, 73, 6)
    return [start + 2.5 for start in starts], [
        round(sum(LEFT[start : start + 6]) / sum(MONTHS[start : start + 6]), 3) for start in starts
    ]


def frame(weight, b):
    months, points = shares()
    curve = list(range(0, 73, 2))
    return {
        "readout": {
            "cost": f"{cost(weight, b):.3f}",
            "chance after 1 month": f"{chance(1, weight, b):.2f}",
            "chance after 60 months": f"{chance(60, weight, b):.2f}",
        },
        "lines": [
            {"label": "chance", "x": curve, "y": [round(chance(m, weight, b), 3) for m in curve], "tone": "blue"}
        ],
        "points": [{"label": "share that left", "x": months, "y": points, "tone": "ink"}],
        "axes": {"x": "months as a customer", "y": "chance of leaving", "xmin": 0, "xmax": 74, "ymin": 0, "ymax": 1},
    }


def verdict(weight, b):
    pairs = [(w, c) for w in CONTROLS["weight"] for c in CONTROLS["b"]]
    best = min(pairs, key=lambda pair: cost(*pair))
    if (weight, b) == best:
        return True, "The curve starts at one half and runs through the shares. No pair of these promises better."
    if weight == 0:
        return False, "A flat curve gives everybody the same chance. The points fall from left to right."
    if chance(1, weight, b) > 0.75:
        return False, "It promises new customers far too much, and pays for each of them who stays."
    if chance(60, weight, b) < 0.02:
        return False, "It promises nearly zero after some years. There are people who leave even then, and each of them costs a lot."
    if chance(60, weight, b) > 0.25:
        return False, "After 60 months about 9 in 100 leave. Your curve promises far more there."
    return False, "Near, but there is a pair with a lower cost. Look where the curve lies above or below the points."
