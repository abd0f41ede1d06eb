"""Where the boundary of a straight and of a curved model runs for each threshold, and what the cut costs.

Weights and counts were computed from the 2,000 training houses of the lesson; a dig in vain costs 1, a missed old
house 9.
"""

import math

TITLE = "Move the cut"
CONTROLS = {"boundary": ["straight", "curved"], "threshold": [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]}
LABELS = {"boundary": "boundary", "threshold": "threshold"}
ASK = "A missed old house costs nine digs, a dig in vain costs one. You lower the threshold of the curved model from 0.5 to 0.1. What happens to the bill?"
OPTIONS = ["it falls", "it stays about the same", "it rises"]
ANSWER = "it falls"
TASK = "Find the setting with the lowest bill."

# Kilometres east and north of 93.64 W, 42.03 N: 220 of the 2,000 training houses (Ames housing data).
OLD_EAST = [
    1.9, -0.7, 0.91, 1.03, 1.2, 1.11, 1.03, 1.28, 1.35, 1.5, 1.27, 1.52, 2.29, -0.85, 1.89, -0.51, 1.28, -0.39,
    -1.84, -1.71, -1.52, 1.61, 1.91, 1.49, -0.37, 1.61, 1.03, 1.35, -3.17, 1.19, 2.3, -0.56, 2.44, -1.43, 2.58,
    1.26, 2.29, 2.75, 2.68, -1.3, -0.56, 0.98, 1.52, 1.1, -0.38, -2.02, -1.32, -0.52,
]  # fmt: skip
OLD_NORTH = [
    -1.1, -1.24, 0.44, -0.56, -0.64, -0.5, 0.09, 0.27, 0.16, -0.47, 0.16, -0.34, 0.64, -1.36, 0.24, -1.23, 0.4,
    -1.53, 0.49, 0.4, -0.78, 0.55, 0.53, -0.46, -1.53, 0.54, -0.68, 0.37, -1.12, 0.4, -0.32, -1.35, 0.06, -0.8,
    0.25, -0.57, 0.59, 0.02, -0.2, -0.81, -1.21, 0.37, -0.12, -0.77, -1.43, -0.7, -0.22, -1.35,
]  # fmt: skip
NEW_EAST = [
    1.69, -1.06, -2.95, -1.45, -0.15, -0.4, 2.93, -1.02, -1.41, -3.74, -0.1, 1.0, 2.96, 0.18, -2.94, -0.83, -2.68,
    -0.11, -3.59, 1.52, -1.5, 2.13, -1.95, 0.5, -0.87, -0.78, -3.53, 0.84, 1.63, 2.75, -3.95, 0.45, 0.39, -1.33,
    -0.07, -0.5, -3.84, 0.99, -3.84, 2.57, -1.19, 2.92, 0.18, -0.58, 0.7, 3.27, -4.33, 1.11, -3.57, -0.34, -1.05,
    0.5, -2.6, 1.13, -0.47, -0.87, -2.1, -3.95, 2.89, -4.16, 0.94, -0.16, -1.21, -0.47, -0.66, -0.83, -0.95,
    -3.78, 0.12, -1.04, 2.21, 0.35, -1.08, -4.3, 2.29, 2.1, 3.15, -0.8, 1.71, -2.25, 1.27, 2.84, -3.84, 3.05,
    -3.65, -2.47, -1.1, 1.16, -0.29, -4.04, -3.42, -2.09, -3.64, -0.78, -0.34, -0.85, 2.94, -2.66, 0.95, 0.01,
    2.83, -3.9, 1.27, -1.56, 2.99, 2.67, 3.05, -0.78, -0.21, -3.66, -4.24, -0.17, 2.57, -2.94, 1.09, -3.72, -0.86,
    2.65, -1.04, -3.86, 3.29, 0.44, 2.96, 1.99, -4.05, 0.63, 2.91, -0.55, -3.95, 0.26, 0.47, -4.15, 0.92, -0.11,
    0.93, 0.97, 2.62, -0.1, 1.08, 0.86, 2.98, -3.42, -0.23, -2.81, -3.83, -1.51, 3.14, -0.17, 0.72, 0.17, -0.29,
    -2.78, 0.09, -3.12, -2.87, -2.12, 0.92, -4.25, 1.08, 1.18, 2.68, -0.5, -3.58, -0.5, -4.24, -1.05, -0.81, 2.93,
    -3.69, -0.33, -0.49, -3.65,
]  # fmt: skip
NEW_NORTH = [
    0.47, 3.0, 0.59, 3.48, 3.48, -2.15, -4.5, 2.58, 3.6, 0.63, 1.89, 2.52, -4.35, 2.84, -1.05, 3.05, 0.65, 2.57,
    -0.91, 1.26, -0.21, 1.94, -0.39, 2.8, -3.99, 3.14, -1.33, 3.21, 0.69, 0.51, -0.88, 2.01, 1.97, 3.18, 2.46,
    1.53, 0.51, 1.1, 0.72, 1.2, 2.65, 0.51, 3.28, 1.79, 1.96, -4.26, 0.7, 2.8, 0.42, 3.53, 3.36, 2.3, -1.13, 3.33,
    3.6, 3.25, -1.07, -1.54, -4.77, -1.38, 2.52, -1.38, 3.4, -2.28, 2.26, 2.43, 3.0, -0.87, 2.49, 3.02, 1.58,
    3.14, 3.19, -0.98, 1.45, 0.34, -4.17, 3.25, 2.14, -0.68, 1.95, 0.97, 0.61, -4.65, -1.56, 0.51, 3.5, 2.28,
    -2.07, 0.77, -1.53, -0.54, 0.64, -4.03, 2.7, 2.41, -0.37, 0.5, 0.9, 1.79, 1.0, -1.1, 1.36, -3.5, 0.92, 0.23,
    -4.21, 3.14, 2.69, -1.84, -1.21, 2.71, 0.64, 0.36, 0.94, -0.98, 2.42, 0.8, 2.61, -0.96, -4.34, 3.03, -4.05,
    1.36, -0.74, 2.49, -4.71, -3.77, -1.29, 3.16, 3.68, -0.47, 2.09, 3.11, 3.45, 3.2, -4.2, 2.57, 1.02, 3.39,
    -4.66, -1.33, 2.48, 0.51, 0.61, 0.82, -4.0, 2.48, 1.53, 1.54, 3.3, -1.11, 3.44, 0.13, -1.15, 0.25, 3.4, 0.67,
    1.21, 2.27, 1.12, -3.38, -0.9, -3.39, -0.49, 3.67, 3.24, -3.68, -1.83, 3.51, 3.61, -1.77,
]  # fmt: skip
STRAIGHT = (-1.4065, 0.303, -0.2342)
CURVED = (1.8044, 0.5842, -1.827, -0.3494, -0.191, -1.435)
# For each threshold: old houses found, and digs in vain. 388 of the 2,000 are old.
COUNTS = {
    "straight": {
        0.05: (388, 1612), 0.1: (385, 1085), 0.2: (327, 470), 0.3: (86, 226), 0.4: (8, 107), 0.5: (2, 99),
        0.6: (1, 66), 0.7: (0, 0), 0.8: (0, 0),
    },
    "curved": {
        0.05: (380, 351), 0.1: (377, 291), 0.2: (366, 212), 0.3: (357, 144), 0.4: (342, 103), 0.5: (328, 75),
        0.6: (294, 50), 0.7: (244, 37), 0.8: (151, 25),
    },
}  # fmt: skip
OLD = 388


def bill(boundary, threshold):
    """What the cut costs, in digs."""
    found, vain = COUNTS[boundary][threshold]
    return vain + 9 * (OLD - found)


def straight_line(score):
    """Places inside of the map at which the straight model has this score; none where the line lies outside."""
    b, to_east, to_north = STRAIGHT
    places = [(east / 10, (score - b - to_east * east / 10) / to_north) for east in range(-50, 51)]
    inside = [(x, round(y, 3)) for x, y in places if -5 <= y <= 4.5]
    return [x for x, _ in inside], [y for _, y in inside]


def closed_curve(score):
    """Places around the middle at which the curved model has this score."""
    k, b, c, d, e, f = CURVED
    bend = 4 * d * f - e * e
    x0, y0 = (e * c - 2 * f * b) / bend, (e * b - 2 * d * c) / bend
    top = k + b * x0 + c * y0 + d * x0 * x0 + e * x0 * y0 + f * y0 * y0
    xs, ys = [], []
    for part in range(73 if top > score else 0):
        u, v = math.cos(part * math.pi / 36), math.sin(part * math.pi / 36)
        reach = math.sqrt((score - top) / (d * u * u + e * u * v + f * v * v))
        xs.append(round(x0 + reach * u, 3))
        ys.append(round(y0 + reach * v, 3))
    return xs, ys


def frame(boundary, threshold):
    score = math.log(threshold / (1 - threshold))
    x, y = straight_line(score) if boundary == "straight" else closed_curve(score)
    found, vain = COUNTS[boundary][threshold]
    return {
        "readout": {
            "old houses found": f"{found} of {OLD}",
            "digs in vain": str(vain),
            "bill, in digs": f"{bill(boundary, threshold):,}",
        },
        "lines": [{"label": "boundary", "x": x, "y": y, "tone": "green"}] if x else [],
        "points": [
            {"label": "1946 or later", "x": NEW_EAST, "y": NEW_NORTH, "tone": "ink"},
            {"label": "before 1946", "x": OLD_EAST, "y": OLD_NORTH, "tone": "amber"},
        ],
        "axes": {"x": "kilometres east", "y": "kilometres north", "xmin": -5, "xmax": 5, "ymin": -5, "ymax": 4.5},
    }


def verdict(boundary, threshold):
    if boundary == "straight":
        return False, "Try what you like: a straight cut leaves old houses outside or takes half of the town along."
    if threshold == 0.1:
        return True, "390 digs, at the threshold that the prices say: 1 over 1 + 9. Beside it the bill changes little, so a price need not be exact."
    if threshold < 0.1:
        return False, "It finds three old houses more and digs sixty times more in vain. Nine to one does not pay for that."
    if threshold < 0.5:
        return False, "Cheaper than at one half. Is there a lower threshold that is cheaper still?"
    return False, "It digs seldom in vain, and pays nine digs for every old house outside of the curve."
