"""Q-learning on the hill of the lesson, on firm snow: how many nights, and how much curiosity."""

import functools

import numpy as np

TITLE = "Nights of practice"
NIGHTS = [10, 30, 100, 300, 1000, 3000]
CONTROLS = {"nights": NIGHTS, "epsilon": [0, 0.05, 0.1, 0.3, 1]}
LABELS = {"nights": "nights", "epsilon": "ε, the share of random moves"}
ASK = "With ε = 0 it has practised for 300 nights and goes to the shed. What will it do after 3,000?"
OPTIONS = ["it goes to the hut", "it still goes to the shed", "it wanders about"]
ANSWER = "it still goes to the shed"
TASK = "The sledge shall bring the bread from the start to the hut. Find the setting that gets there with the fewest falls."

HILL = np.array([list(row) for row in (".....", ".###.", "S...H", "Tccc.")])
POINTS = {".": -1, "S": -1, "#": 0, "H": 20, "T": 4, "c": -20}
R = np.array([POINTS[letter] for letter in HILL.ravel()], float)
END = np.isin(HILL.ravel(), ["H", "T", "c"])
FREE = np.flatnonzero(np.isin(HILL.ravel(), [".", "S"]))
WAYS = [(-1, 0), (0, 1), (1, 0), (0, -1)]
RATE, DISCOUNT = 0.3, 0.95


def arrive(s, a):
    row, column = s // 5 + WAYS[a][0], s % 5 + WAYS[a][1]
    free = 0 <= row < 4 and 0 <= column < 5 and HILL[row, column] != "#"
    return 5 * row + column if free else s


GO = [[arrive(s, a) for a in range(4)] for s in range(20)]


@functools.cache
def practised(epsilon):
    """After each number of nights: the table, falls so far; and the mean return of every stretch of nights."""
    random, Q, falls, kept, returns = np.random.default_rng(5), np.zeros((20, 4)), 0, {}, []
    for night in range(1, NIGHTS[-1] + 1):
        s, total, weight = int(random.choice(FREE)), 0.0, 1.0
        while not END[s]:
            a = int(random.integers(4)) if random.random() < epsilon else int(Q[s].argmax())
            there = GO[s][a]
            Q[s, a] += RATE * (R[s] + DISCOUNT * Q[there].max() - Q[s, a])
            total, weight, s = total + weight * R[s], weight * DISCOUNT, there
        Q[s] = R[s]
        falls += int(R[s] == -20)
        returns.append(total + weight * R[s])
        if night in NIGHTS:
            kept[night] = Q.copy(), falls
    return kept, returns


def end_of_the_way(Q):
    """Where the policy leads from the start, and with what return."""
    s, total, weight = 10, 0.0, 1.0
    for _ in range(200):
        total, weight = total + weight * R[s], weight * DISCOUNT
        if END[s]:
            return HILL.ravel()[s], total
        s = GO[s][int(Q[s].argmax())]
    return ".", total


def arrows(Q):
    drawn = np.array(list("↑→↓←"))[Q.argmax(axis=1)].reshape(4, 5)
    tried = (Q != 0).any(axis=1).reshape(4, 5)
    drawn = np.where(tried, drawn, "?")
    return "\n".join("  ".join(row) for row in np.where(np.isin(HILL, [".", "S"]), drawn, HILL))


def frame(nights, epsilon):
    kept, returns = practised(epsilon)
    Q, falls = kept[nights]
    where, total = end_of_the_way(Q)
    edges = np.unique(np.geomspace(1, nights, 13).round().astype(int))
    middle, means = [], []
    for low, high in zip(edges[:-1], edges[1:], strict=True):
        middle.append(round(float(np.log10((low + high) / 2)), 3))
        means.append(round(float(np.mean(returns[low - 1 : high])), 2))
    return {
        "readout": {
            "from the start it goes": {"H": "to the hut", "T": "to the shed", "c": "into a crevasse", ".": "nowhere"}[where],
            "worth of that": f"{total:.2f}",
            "falls while learning": str(falls),
            "mean return of a night": f"{np.mean(returns[:nights]):.1f}",
        },
        "code": arrows(Q),
        "lines": [{"label": "mean return", "x": middle, "y": means, "tone": "blue", "marks": True}],
        "axes": {"x": "night: 1 is the 10th, 2 the 100th, 3 the 1000th", "y": "return", "xmin": 0, "xmax": 3.5, "ymin": -20, "ymax": 15},
    }


def fewest():
    """The settings that lead to the hut by the short way, with the fewest falls."""
    good = {}
    for epsilon in CONTROLS["epsilon"]:
        for nights in NIGHTS:
            Q, falls = practised(epsilon)[0][nights]
            if end_of_the_way(Q)[0] == "H":
                good[nights, epsilon] = falls
    return good


def verdict(nights, epsilon):
    good = fewest()
    if (nights, epsilon) not in good:
        if epsilon == 0:
            return False, "Without curiosity no number of nights is enough: it keeps to the first habit that pays."
        return False, "It does not find the hut from the start yet. More nights, or more curiosity."
    falls = good[nights, epsilon]
    if falls > min(good.values()):
        return False, f"It goes to the hut, after {falls} falls. There is a setting with fewer."
    return True, f"The hut, after {falls} falls. A little curiosity over enough nights is cheaper than a lot of it. With other luck the numbers are others."
