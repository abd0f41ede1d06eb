"""The leaves of a tree on two columns of the droppings, for several depths and least numbers of rows in a leaf."""

import functools

import numpy as np
from marathon_figures import data
from sklearn.tree import DecisionTreeClassifier

TITLE = "How deep may it ask?"
CONTROLS = {"depth": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "least": [1, 3, 6, 12]}
LABELS = {"depth": "largest depth", "least": "least rows in a leaf"}
ASK = "The depth goes from 2 to 10, and a leaf may hold a single row. What happens to the share of right guesses?"
OPTIONS = ["it rises on own and on unseen rows", "it rises on own rows and falls on unseen ones", "it falls on both"]
ANSWER = "it rises on own rows and falls on unseen ones"
TASK = "Find a setting that is right on unseen rows as often as the best one, to within one in 100."

TABLE = data("scat").dropna(subset=["Mass", "CN"])
PLACES = TABLE[["d13C", "CN"]].to_numpy()
ANIMALS = TABLE["Species"].to_numpy()
TONES = {"bobcat": "blue", "coyote": "amber", "gray_fox": "green"}
LEFT, RIGHT, LOW, HIGH = -30.5, -19.0, 4.0, 24.0
DRAWS = [np.random.default_rng(seed).permutation(len(TABLE)) for seed in range(60)]


def tree(depth, least):
    return DecisionTreeClassifier(criterion="entropy", max_depth=depth, min_samples_leaf=least, random_state=0)


@functools.cache
def scores(depth, least):
    """Mean share of right guesses on own and on unseen rows, in per cent."""
    own, unseen = [], []
    for order in DRAWS:
        model = tree(depth, least).fit(PLACES[order[:72]], ANIMALS[order[:72]])
        own.append(model.score(PLACES[order[:72]], ANIMALS[order[:72]]))
        unseen.append(model.score(PLACES[order[72:]], ANIMALS[order[72:]]))
    return round(100 * float(np.mean(own)), 1), round(100 * float(np.mean(unseen)), 1)


def boxes(model):
    """Each leaf as (left, right, low, high, guess)."""
    inner, found = model.tree_, []

    def walk(node, left, right, low, high):
        if inner.children_left[node] < 0:
            found.append((left, right, low, high, model.classes_[inner.value[node][0].argmax()]))
            return
        cut = float(inner.threshold[node])
        if inner.feature[node] == 0:
            walk(inner.children_left[node], left, cut, low, high)
            walk(inner.children_right[node], cut, right, low, high)
        else:
            walk(inner.children_left[node], left, right, low, cut)
            walk(inner.children_right[node], left, right, cut, high)

    walk(0, LEFT, RIGHT, LOW, HIGH)
    return found


def outline(left, right, low, high, guess):
    """A box, drawn a little inside of its borders so that neighbours can be told apart."""
    inset_x, inset_y = min(0.05, (right - left) / 4), min(0.12, (high - low) / 4)
    left, right, low, high = left + inset_x, right - inset_x, low + inset_y, high - inset_y
    x = [round(value, 2) for value in (left, right, right, left, left)]
    y = [round(value, 2) for value in (low, low, high, high, low)]
    return {"x": x, "y": y, "tone": TONES[guess]}


def frame(depth, least):
    model = tree(depth, least).fit(PLACES, ANIMALS)
    found = boxes(model)
    points = []
    for animal, tone in TONES.items():
        x, y = PLACES[ANIMALS == animal].round(1).T
        points.append({"label": animal, "x": x.tolist(), "y": y.tolist(), "tone": tone})
    depths = CONTROLS["depth"]
    own, unseen = zip(*(scores(each, least) for each in depths), strict=True)
    now = scores(depth, least)
    return {
        "readout": {
            "leaves": str(len(found)),
            "own rows right": f"{now[0]:.1f} in 100",
            "unseen rows right": f"{now[1]:.1f} in 100",
        },
        "panels": [
            {
                "title": "the leaves of the tree on all 107 rows",
                "lines": [outline(*box) for box in found],
                "points": points,
                "axes": {"x": "d13C", "y": "CN", "xmin": LEFT, "xmax": RIGHT, "ymin": LOW, "ymax": HIGH},
            },
            {
                "title": "72 rows teach, 35 are unseen: mean of 60 draws",
                "lines": [
                    {"label": "own", "x": depths, "y": list(own), "tone": "ink"},
                    {"label": "unseen", "x": depths, "y": list(unseen), "tone": "blue"},
                ],
                "points": [{"x": [depth, depth], "y": list(now), "tone": "ink"}],
                "axes": {"x": "largest depth", "y": "right in 100", "xmin": 1, "xmax": 10, "ymin": 50, "ymax": 100},
            },
        ],
    }


def verdict(depth, least):
    best = max(scores(each, few)[1] for each in CONTROLS["depth"] for few in CONTROLS["least"])
    now = scores(depth, least)[1]
    if now >= best - 1:
        return True, f"{now:.1f} of 100 unseen rows are right. Two or three levels, and leaves that hold several rows each."
    if depth == 1:
        return False, "One question has two leaves, and there are three animals. Deeper."
    if least == 12:
        return False, f"{now:.1f} of 100. With twelve rows in each leaf it may hardly ask, and small, pure corners are out of reach. Fewer rows."
    if depth == 2:
        return False, f"Close: {now:.1f} of 100. With six rows in each leaf a pure corner is out of reach now and then. Fewer rows."
    if depth == 4 or least == 6:
        return False, f"Not far off: {now:.1f} of 100. The last questions please the rows that it knows, and nobody else. Less deep."
    return False, f"{now:.1f} of 100. Look at the narrow boxes: unseen rows fall into them by chance. Less deep."
