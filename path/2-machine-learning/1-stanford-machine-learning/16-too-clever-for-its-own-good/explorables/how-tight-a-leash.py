"""A curve through twelve orders, with a penalty on its weights: what it looks like, and whom it misses.

The twelve orders and the means are those of the lesson. The miss on the other 2,219 follows from their moments: mean
powers of the hour, alone and times the minutes.
"""

import functools
import math

TITLE = "How tight a leash?"
LAMBDAS = [0, 0.00001, 0.001, 0.01, 0.1, 1, 10, 100, 1000]
CONTROLS = {"lambda": LAMBDAS, "degree": [1, 2, 9]}
LABELS = {"lambda": "λ", "degree": "degree"}
ASK = "Degree 9. You tighten the leash from 0 to 0.1. What happens to the miss on the twelve own orders?"
OPTIONS = ["it falls", "it rises", "it stays"]
ANSWER = "it rises"
TASK = "Take degree 9 and find the leash with the smallest miss on the other orders."

ORDERS = [
    (11.738, 13.7143), (11.852, 13.8474), (12.112, 15.8024), (13.7, 20.0697), (13.797, 20.6457), (15.478, 32.1924),
    (16.504, 32.0879), (17.118, 31.8448), (17.902, 41.5656), (18.446, 35.2554), (18.883, 34.7475), (19.755, 31.357),
]  # fmt: skip
MEANS = [
    (11.25, 13.5), (11.75, 14.2), (12.25, 15.5), (12.75, 17.5), (13.25, 19.7), (13.75, 20.9), (14.25, 23.6),
    (14.75, 25.8), (15.25, 28.5), (15.75, 30.8), (16.25, 31.8), (16.75, 33.7), (17.25, 34.9), (17.75, 34.9),
    (18.25, 35.0), (18.75, 34.7), (19.25, 33.5), (19.75, 33.1), (20.25, 30.1), (20.75, 27.7),
]  # fmt: skip
HOURS_ALONE = [
    1.0, 0.047735466426318166, 0.24691189088778728, 0.0009089276429058175, 0.11879861143138022, -0.005078807783638335,
    0.07073869522802968, -0.004852403697542692, 0.04718218031017325, -0.003762142860900093, 0.0338171362097319,
    -0.0027720280683530673, 0.025469161588092197, -0.002017681492874183, 0.019884926872766294, -0.0014696039838305115,
    0.015953609772352547, -0.0010758820284570215, 0.013075008565913373,
]  # fmt: skip
WITH_MINUTES = [
    28.789758765209555, 4.445224738368635, 6.254813076638148, 1.3742641509147706, 2.7839678150631006,
    0.6129649676419844, 1.57892724853689, 0.34478429912223746, 1.0208208437908055, 0.225714198476729,
]  # fmt: skip
MINUTES_SQUARED = 896.6405514874133


def powers(hour, degree):
    return [((hour - 16) / 5) ** k for k in range(degree + 1)]


def solve(table, right):
    """The solution of a square system, by elimination with the largest pivot."""
    rows = [[*row, value] for row, value in zip(table, right, strict=True)]
    size = len(rows)
    for column in range(size):
        best = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[best] = rows[best], rows[column]
        for row in range(column + 1, size):
            share = rows[row][column] / rows[column][column]
            rows[row] = [a - share * b for a, b in zip(rows[row], rows[column], strict=True)]
    found = [0.0] * size
    for row in reversed(range(size)):
        known = sum(rows[row][k] * found[k] for k in range(row + 1, size))
        found[row] = (rows[row][size] - known) / rows[row][row]
    return found


@functools.cache
def weights(lam, degree):
    table = [powers(hour, degree) for hour, _ in ORDERS]
    square = [[sum(row[i] * row[j] for row in table) for j in range(degree + 1)] for i in range(degree + 1)]
    for i in range(1, degree + 1):
        square[i][i] += lam
    right = [sum(row[i] * minutes for row, (_, minutes) in zip(table, ORDERS, strict=True)) for i in range(degree + 1)]
    return solve(square, right)


def at(theta, hour):
    return sum(weight * power for weight, power in zip(theta, powers(hour, len(theta) - 1), strict=True))


@functools.cache
def misses(lam, degree):
    """The miss on the twelve, and on the others."""
    theta = weights(lam, degree)
    own = sum((at(theta, hour) - minutes) ** 2 for hour, minutes in ORDERS) / len(ORDERS)
    both = sum(a * b * HOURS_ALONE[i + j] for i, a in enumerate(theta) for j, b in enumerate(theta))
    other = MINUTES_SQUARED - 2 * sum(a * b for a, b in zip(theta, WITH_MINUTES, strict=False)) + both
    return math.sqrt(own), math.sqrt(other)


def frame(**controls):
    lam, degree = controls["lambda"], controls["degree"]
    theta = weights(lam, degree)
    own, other = misses(lam, degree)
    hours = [11 + k / 10 for k in range(100)]
    curve = [(hour, round(at(theta, hour), 2)) for hour in hours]
    curve = [(hour, minutes) for hour, minutes in curve if 0 <= minutes <= 60]
    places = list(range(len(LAMBDAS)))
    every = [misses(each, degree) for each in LAMBDAS]
    now = LAMBDAS.index(lam)
    return {
        "readout": {
            "miss on own orders": f"{own:.1f}",
            "miss on others": f"{other:.1f}",
            "largest weight": f"{max(abs(weight) for weight in theta[1:]):,.1f}",
        },
        "panels": [
            {
                "title": "promise by the hour",
                "lines": [{"label": "curve", "x": [x for x, _ in curve], "y": [y for _, y in curve], "tone": "amber"}],
                "points": [
                    {"x": [x for x, _ in MEANS], "y": [y for _, y in MEANS], "tone": "green"},
                    {"x": [x for x, _ in ORDERS], "y": [y for _, y in ORDERS], "tone": "ink"},
                ],
                "axes": {"x": "hour", "y": "minutes", "xmin": 11, "xmax": 21, "ymin": 0, "ymax": 60},
            },
            {
                "title": "misses, from no leash to a tight one",
                "lines": [
                    {"label": "own", "x": places, "y": [round(min(a, 24), 2) for a, _ in every], "tone": "amber"},
                    {"label": "others", "x": places, "y": [round(min(b, 24), 2) for _, b in every], "tone": "blue"},
                ],
                "points": [{"x": [now, now], "y": [round(min(own, 24), 2), round(min(other, 24), 2)], "tone": "ink"}],
                "axes": {"x": "place of λ in the list", "y": "miss", "xmin": 0, "xmax": 8, "ymin": 0, "ymax": 24},
            },
        ],
    }


def verdict(**controls):
    lam, degree = controls["lambda"], controls["degree"]
    if degree != 9:
        return False, "With so few weights there is little to hold. Take degree 9."
    best = min(LAMBDAS, key=lambda each: misses(each, 9)[1])
    if lam < best:
        return False, "Still loose: the curve follows single orders, and the others pay for it. A little tighter."
    if lam > best:
        return False, "Now it is nearly a straight line, and in the end the mean. It misses own and others alike: too simple."
    return True, "Here the nine powers hold what many orders agree on. The own miss rose on the way, and the miss on the others fell."
