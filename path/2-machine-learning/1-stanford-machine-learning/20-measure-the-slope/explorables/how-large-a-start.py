"""Five random starts for each size of the range: how the costs fall in sixty steps, and how many digits are read."""

import functools

import numpy as np
from marathon_figures import data

TITLE = "How large a start?"
SIZES = [0, 0.001, 0.01, 0.1, 0.3, 1, 3, 10, 30]
CONTROLS = {"size": SIZES}
LABELS = {"size": "between plus and minus"}
ASK = "Weights between -30 and 30: all of them different, none of them zero. What happens?"
OPTIONS = ["it learns fastest", "it learns little", "all units become twins"]
ANSWER = "it learns little"
TASK = "Find the size with which every one of the five starts reads more than 1,250 digits after 60 steps."
STEPS = 60

IMAGES, DIGITS = data("digits")
X = np.column_stack([np.ones(len(IMAGES)), IMAGES.reshape(-1, 64) / 16])
ORDER = np.random.default_rng(5).permutation(len(X))
TRAIN, TEST = ORDER[:300], ORDER[300:]
Y = np.eye(10)[DIGITS]


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def forward(thetas, rows):
    hidden = np.column_stack([np.ones(len(rows)), sigmoid(X[rows] @ thetas[0].T)])
    return hidden, hidden @ thetas[1].T


@functools.cache
def walk(size, seed):
    """Costs of a walk at rate 2 without a penalty, digits read in the end, and different hidden units."""
    rng = np.random.default_rng(seed)
    thetas = [rng.uniform(-size, size, shape) for shape in ((15, 65), (10, 16))]
    costs = []
    for _ in range(STEPS):
        hidden, sums = forward(thetas, TRAIN)
        costs.append(float((np.logaddexp(0, sums) - Y[TRAIN] * sums).sum() / len(TRAIN)))
        late = sigmoid(sums) - Y[TRAIN]
        early = (late @ thetas[1])[:, 1:] * hidden[:, 1:] * (1 - hidden[:, 1:])
        thetas = [
            thetas[0] - 2 * early.T @ X[TRAIN] / len(TRAIN),
            thetas[1] - 2 * late.T @ hidden / len(TRAIN),
        ]
    read = int((forward(thetas, TEST)[1].argmax(axis=1) == DIGITS[TEST]).sum())
    return costs, read, len(np.unique(thetas[0].round(9), axis=0))


def frame(size):
    walks = [walk(size, seed) for seed in range(5)]
    reads = [read for _, read, _ in walks]
    return {
        "readout": {
            "read, of 1,497": f"{min(reads)} to {max(reads)}",
            "different hidden units": f"{min(units for _, _, units in walks)} of 15",
        },
        "panels": [
            {
                "title": "cost on the 300",
                "lines": [
                    {"label": "start " + str(seed), "x": list(range(STEPS)), "y": [round(min(c, 8), 3) for c in costs]}
                    for seed, (costs, _, _) in enumerate(walks)
                ],
                "axes": {"x": "step", "y": "cost", "xmin": 0, "xmax": STEPS, "ymin": 0, "ymax": 8},
            },
            {"title": "digits read, by start", "bars": {"labels": [str(seed) for seed in range(5)], "values": reads}},
        ],
    }


def verdict(size):
    least = min(walk(size, seed)[1] for seed in range(5))
    if least > 1250:
        return True, "Different enough to part quickly, and small enough for every unit to bend."
    if size == 0:
        return False, "From zero, all units stay twins: five starts that are one, and fifteen units that are one."
    if size < 0.3:
        return False, "They are all different, but so alike that sixty steps hardly part them. Try a little more."
    if size < 3:
        return False, "Some costs are lower than ever, but one of the five starts falls behind: a few of its units are full."
    return False, "Sums are huge, units say 0 or 1, and hardly any blame gets through the bend. Smaller."
