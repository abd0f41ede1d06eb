"""The road between forty samples for several C, with and without an odd one."""

import functools

import numpy as np
from marathon_figures import data
from sklearn.svm import SVC

TITLE = "How much may one sample ask for?"
CONTROLS = {"odd": ["left out", "taken in"], "C": [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100, 1000]}
LABELS = {"odd": "the odd sample", "C": "C"}
ASK = "The odd sample is taken in, and C is 1000. What becomes of the road?"
OPTIONS = ["it stays, one sample is too few", "it turns and becomes narrow", "it becomes wider, to hold the odd one"]
ANSWER = "it turns and becomes narrow"
TASK = "Take the odd sample in, and find the C with the fewest mistakes on the 528 others."

TABLE = data("breast-cancer")
MEASURED = TABLE[["worst_radius", "worst_concave_points"]].to_numpy()
ANSWERS = np.where(TABLE["diagnosis"].to_numpy() == "malignant", 1, -1)
ORDER = np.random.default_rng(14).permutation(len(TABLE))
OWN, ODD = ORDER[:40], 41
OTHERS = np.setdiff1d(ORDER[40:], ODD)
PLACES = (MEASURED - MEASURED[OWN].mean(axis=0)) / MEASURED[OWN].std(axis=0)
LEFT, RIGHT, LOW, HIGH = -1.6, 2.4, -1.6, 2.4


@functools.cache
def machine(odd, C):
    """Weights, b, and the rows that it learned from."""
    rows = np.append(OWN, ODD) if odd == "taken in" else OWN
    model = SVC(kernel="linear", C=C, tol=1e-5).fit(PLACES[rows], ANSWERS[rows])
    return model.coef_[0], float(model.intercept_[0]), rows


def mistakes(odd, C, rows):
    w, b, _ = machine(odd, C)
    return int((np.sign(PLACES[rows] @ w + b) != ANSWERS[rows]).sum())


def line(odd, C, score):
    """Where the machine gives this score, inside of the picture."""
    w, b, _ = machine(odd, C)
    size = np.linspace(LEFT, RIGHT, 161)
    dents = (score - b - w[0] * size) / w[1]
    inside = (dents >= LOW) & (dents <= HIGH)
    return size[inside].round(3).tolist(), dents[inside].round(3).tolist()


def inside(rows):
    x, y = PLACES[rows].T
    kept = (x <= RIGHT) & (y <= HIGH)
    return {"x": x[kept].round(3).tolist(), "y": y[kept].round(3).tolist()}


def frame(odd, C):
    w, b, rows = machine(odd, C)
    safe = ANSWERS[rows] * (PLACES[rows] @ w + b)
    lines = []
    for label, score, tone in (("line", 0, "ink"), ("edges", 1, "green"), ("", -1, "green")):
        x, y = line(odd, C, score)
        if x:
            lines.append({"label": label, "x": x, "y": y, "tone": tone} if label else {"x": x, "y": y, "tone": tone})
    points = [
        {"label": "benign", **inside(OWN[ANSWERS[OWN] == -1]), "tone": "blue"},
        {"label": "malignant", **inside(OWN[ANSWERS[OWN] == 1]), "tone": "amber"},
    ]
    if odd == "taken in":
        points.append({"label": "the odd sample", **inside(np.array([ODD])), "tone": "ink"})
    return {
        "readout": {
            "width of the road": f"{2 / np.sqrt(w @ w):.2f}",
            "samples that hold it": str(int((safe < 1.001).sum())),
            "own mistakes": f"{mistakes(odd, C, rows)} of {len(rows)}",
            "mistakes on the others": f"{mistakes(odd, C, OTHERS)} of {len(OTHERS)}",
        },
        "lines": lines,
        "points": points,
        "axes": {"x": "size (scaled)", "y": "dents (scaled)", "xmin": LEFT, "xmax": RIGHT, "ymin": LOW, "ymax": HIGH},
    }


def verdict(odd, C):
    if odd == "left out":
        return False, "Nobody odd is here, so nobody asks for much. Take the odd sample in."
    every = [mistakes(odd, each, OTHERS) for each in CONTROLS["C"]]
    now = mistakes(odd, C, OTHERS)
    if now == min(every):
        return True, "The odd one is on the wrong side and pays for it. The line stays where the many want it."
    if C < CONTROLS["C"][every.index(min(every))]:
        return False, "So wide a road that nearly all stand on it, and the line follows the larger group. A larger C."
    return False, "The odd one turns the line, and others pay for it. A smaller C."
