"""Boosted trees of depth 3 on the three hundred cars: their number and the length of a step, known and new cars."""

import functools

import numpy as np
from marathon_figures import data
from sklearn.tree import DecisionTreeRegressor

TITLE = "How many trees, how large a step?"
TREES = [1, 3, 6, 10, 20, 30, 60, 100, 200, 400]
CONTROLS = {"step": [1, 0.3, 0.1, 0.03], "trees": TREES}
LABELS = {"step": "length of a step", "trees": "number of trees"}
ASK = "Which length of a step comes to the lowest miss on the cars of val?"
OPTIONS = ["1", "0.3", "0.03"]
ANSWER = "0.3"
TASK = "Find the fewest trees with which the miss on val is below 2,400 dollars."

TABLE = data("cars")
X, Y = TABLE.drop(columns="Price").to_numpy(float), TABLE["Price"].to_numpy()
ORDER = np.random.default_rng(3).permutation(len(Y))
OWN, VAL = ORDER[:300], ORDER[300:550]
SHOWN = VAL[::3]


@functools.cache
def walk(step):
    """Guesses for the cars of val after each tree, and the misses on own cars and on val."""
    own, new = np.full(len(OWN), Y[OWN].mean()), np.full(len(VAL), Y[OWN].mean())
    guesses, misses = [], []
    for _ in range(TREES[-1]):
        small = DecisionTreeRegressor(max_depth=3, random_state=0).fit(X[OWN], Y[OWN] - own)
        own, new = own + step * small.predict(X[OWN]), new + step * small.predict(X[VAL])
        guesses.append(new)
        misses.append((np.sqrt(((own - Y[OWN]) ** 2).mean()), np.sqrt(((new - Y[VAL]) ** 2).mean())))
    return guesses, misses


def frame(step, trees):
    guesses, misses = walk(step)
    shown = sorted(set(np.unique(np.geomspace(1, TREES[-1], 60).round().astype(int)).tolist()) | set(TREES))
    power = [round(float(np.log10(count)), 3) for count in shown]
    known, new = misses[trees - 1]
    said = guesses[trees - 1][::3]
    return {
        "readout": {"miss on own cars": f"{known:,.0f}", "miss on val": f"{new:,.0f}"},
        "panels": [
            {
                "title": "how far it misses, in thousands of dollars",
                "lines": [
                    {"label": "own cars", "x": power, "y": [round(misses[k - 1][0] / 1000, 3) for k in shown], "tone": "blue"},
                    {"label": "val", "x": power, "y": [round(misses[k - 1][1] / 1000, 3) for k in shown], "tone": "amber"},
                ],
                "points": [
                    {
                        "x": [round(float(np.log10(trees)), 3)] * 2,
                        "y": [round(float(known) / 1000, 3), round(float(new) / 1000, 3)],
                        "tone": "ink",
                    }
                ],
                "axes": {"x": "trees: 0 is one, 1 is ten, 2 is a hundred", "y": "miss", "xmin": 0, "xmax": 2.62, "ymin": 0, "ymax": 9.5},
            },
            {
                "title": "every third car of val, in thousands of dollars",
                "lines": [{"label": "right", "x": [8, 60], "y": [8, 60], "tone": "green"}],
                "points": [
                    {"x": (Y[SHOWN] / 1000).round(1).tolist(), "y": (said / 1000).round(1).tolist(), "tone": "ink"},
                ],
                "axes": {"x": "true price", "y": "guess", "xmin": 5, "xmax": 72, "ymin": 5, "ymax": 72},
            },
        ],
    }


def reaches(step, trees):
    return walk(step)[1][trees - 1][1] < 2400


def verdict(step, trees):
    known, new = walk(step)[1][trees - 1]
    if not reaches(step, trees):
        best = min(value for _, value in walk(step)[1])
        if best >= 2400:
            return False, f"The miss on val is {new:,.0f}. With this step it comes below 2,400 nowhere, whatever the number of trees."
        return False, f"The miss on val is {new:,.0f}. Is that too few trees for this step, or too many?"
    fewest = min(count for count in TREES for each in CONTROLS["step"] if reaches(each, count))
    if trees > fewest:
        return False, f"{new:,.0f} is below 2,400. A larger step gets there with fewer trees."
    return True, (
        f"{trees} trees, {new:,.0f} on val, {known:,.0f} on its own cars. On val you have chosen, though: "
        "the number to report comes from test."
    )
