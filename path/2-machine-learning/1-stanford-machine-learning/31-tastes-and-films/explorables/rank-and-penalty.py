"""What a factorization of one department's ratings misses by, on known ratings and on those put aside, by rank and penalty."""

import functools

import numpy as np
from marathon_figures import data
from scipy.optimize import minimize

TITLE = "Which rank, which penalty?"
RANKS, PENALTIES = [1, 2, 3, 5, 8], [1, 2, 4, 8, 16, 32]
CONTROLS = {"rank": RANKS, "penalty": PENALTIES}
LABELS = {"rank": "rank", "penalty": "penalty λ"}
ASK = "The penalty stays at 1, and the rank goes up from 1 to 8. What happens to the ratings put aside?"
OPTIONS = ["they are missed by less and less", "they are missed by more and more", "they are missed by the same"]
ANSWER = "they are missed by more and more"
TASK = "Find the setting that misses the ratings put aside by least."

RATINGS = data("lectures")
ONE = RATINGS[RATINGS["dept"] == 12]
LECTURER = np.unique(ONE["d"], return_inverse=True)[1]
STUDENT = np.unique(ONE["s"], return_inverse=True)[1]
GIVEN = ONE["y"].to_numpy(float)
ORDER = np.random.default_rng(0).permutation(len(GIVEN))
KNOWN, ASIDE = ORDER[:6000], ORDER[6000:7500]


def mean_plus(who, rest, lam):
    """What each of them has above the rest: a sum over their known ratings, divided by their number and lam."""
    total = np.bincount(who[KNOWN], rest[KNOWN], who.max() + 1)
    return total / np.maximum(np.bincount(who[KNOWN], minlength=who.max() + 1) + lam, 1)


MEAN = GIVEN[KNOWN].mean()
ITEM = MEAN + mean_plus(LECTURER, GIVEN - MEAN, 0)
CALM = MEAN + mean_plus(LECTURER, GIVEN - MEAN, 5)
OFFSETS = CALM[LECTURER] + mean_plus(STUDENT, GIVEN - CALM[LECTURER], 5)[STUDENT]


def miss(guess, rows):
    return float(np.sqrt(((guess - GIVEN)[rows] ** 2).mean()))


@functools.cache
def misses(rank, penalty):
    """How far it misses known ratings, and those put aside."""
    cells, seen = np.zeros((134, 1081)), np.zeros((134, 1081), bool)
    cells[LECTURER[KNOWN], STUDENT[KNOWN]] = (GIVEN - ITEM[LECTURER])[KNOWN]
    seen[LECTURER[KNOWN], STUDENT[KNOWN]] = True
    size = 134 * rank

    def cost(flat):
        X, Theta = flat[:size].reshape(-1, rank), flat[size:].reshape(-1, rank)
        error = np.where(seen, X @ Theta.T - cells, 0)
        value = (error**2).sum() / 2 + penalty / 2 * (flat @ flat)
        return value, np.concatenate([(error @ Theta + penalty * X).ravel(), (error.T @ X + penalty * Theta).ravel()])

    start = np.random.default_rng(0).normal(0, 0.3, size + 1081 * rank)
    flat = minimize(cost, start, jac=True, method="L-BFGS-B", options={"maxiter": 60}).x
    X, Theta = flat[:size].reshape(-1, rank), flat[size:].reshape(-1, rank)
    guess = ITEM[LECTURER] + (X[LECTURER] * Theta[STUDENT]).sum(axis=1)
    return round(miss(guess, KNOWN), 3), round(miss(guess, ASIDE), 3)


def frame(rank, penalty):
    known, aside = zip(*(misses(rank, each) for each in PENALTIES), strict=True)
    place = PENALTIES.index(penalty)
    steps = list(range(len(PENALTIES)))
    flat = [round(miss(OFFSETS, ASIDE), 3)] * len(steps)
    return {
        "readout": {
            "numbers learned": f"{(134 + 1081) * rank:,}",
            "known ratings missed by": f"{known[place]:.3f}",
            "put aside, missed by": f"{aside[place]:.3f}",
            "offsets with a penalty": f"{flat[0]:.3f}",
            "lecturer's mean": f"{miss(ITEM[LECTURER], ASIDE):.3f}",
        },
        "lines": [
            {"label": "known", "x": steps, "y": list(known), "tone": "blue", "marks": True},
            {"label": "put aside", "x": steps, "y": list(aside), "tone": "amber", "marks": True},
            {"label": "offsets, put aside", "x": steps, "y": flat, "tone": "green"},
        ],
        "points": [{"label": "this setting", "x": [place, place], "y": [known[place], aside[place]], "tone": "ink"}],
        "axes": {"x": "penalty, doubled at each step: 1, 2, 4, 8, 16, 32", "y": "missed by", "xmin": 0, "xmax": 5, "ymin": 0.3, "ymax": 1.9},
    }


def verdict(rank, penalty):
    every = {(k, lam): misses(k, lam)[1] for k in RANKS for lam in PENALTIES}
    least = min(every.values())
    now = every[rank, penalty]
    if now == least:
        return True, f"{now:.3f}: better than the lecturers' means, and still above the offsets. One number a person was all that it found."
    if now > miss(np.full(len(GIVEN), MEAN), ASIDE):
        return False, f"{now:.3f} is worse than saying the mean to everybody. It follows the luck of 6,000 ratings. More penalty."
    if penalty == 32:
        return False, f"{now:.3f}: the penalty presses all columns and tastes to zero, and the lecturers' means are left. Less of it."
    if rank > 1:
        return False, f"{now:.3f}. A smaller rank does no worse with the right penalty. Look where its amber line is lowest."
    way = "More penalty." if penalty < 8 else "A little less penalty."
    return False, f"{now:.3f}, and {least:.3f} is possible with this rank. {way}"
