"""Length and height of the validation stones, and the ring of a threshold, columns apart or together.

Counts are those of all 11,025 validation stones of the lesson; of the normal ones every fiftieth is drawn.
"""

import functools

import numpy as np
from marathon_figures import data

TITLE = "Two rings for the same stones"
CONTROLS = {"columns": ["apart", "together"], "threshold": [-4, -6, -8, -10, -15, -20, -25, -30, -40, -60]}
LABELS = {"columns": "columns", "threshold": "log of ε"}
ASK = "A stone is 7 mm long and 2.7 mm high. Other stones have the one, and others the other. Which description puts it far outside?"
OPTIONS = ["columns apart", "columns together", "both"]
ANSWER = "columns together"
TASK = "Find the setting with the best F1 on the validation stones."
LEFT, RIGHT, LOW, HIGH = 3.0, 9.5, 0.8, 6.4


@functools.cache
def stones():
    """Length and height of all stones, which are slips, and the rows that learn and that choose."""
    table = data("diamonds")
    measures = table[["carat", "x", "y", "z"]]
    table = table[(measures > 0).all(axis=1)].drop_duplicates()
    x, y, z = table[["x", "y", "z"]].to_numpy().T
    odd = abs(200 * z / (x + y) - table["depth"].to_numpy()) > 2
    order = np.random.default_rng(0).permutation(len(table))
    normal, slips = order[~odd[order]], order[odd[order]]
    return np.column_stack([x, z]), odd, normal[:32000], np.concatenate([normal[32000:43000], slips[:25]])


@functools.cache
def gaussian(columns):
    """Mean and covariances of the rows that learn; the covariance is left out when the columns are apart."""
    pair, _, learn, _ = stones()
    S = np.cov(pair[learn].T, bias=True)
    return pair[learn].mean(axis=0), S if columns == "together" else np.diag(np.diag(S))


def room(S):
    return np.linalg.slogdet(2 * np.pi * S)[1] / 2


@functools.cache
def counts(columns, threshold):
    """Found, and in vain."""
    pair, odd, _, val = stones()
    mean, S = gaussian(columns)
    away = pair[val] - mean
    called = -(away @ np.linalg.inv(S) * away).sum(axis=1) / 2 - room(S) < threshold
    return int((called & odd[val]).sum()), int((called & ~odd[val]).sum())


def score(columns, threshold):
    found, vain = counts(columns, threshold)
    return 2 * found / (found + vain + 25)


def ring(columns, threshold):
    """Pieces of the ring on which the log density is the threshold, inside of the picture."""
    mean, S = gaussian(columns)
    radius = np.sqrt(2 * (-threshold - room(S)))
    turn = np.linspace(0, 2 * np.pi, 241)
    values, directions = np.linalg.eigh(S)
    x, y = mean[:, None] + radius * directions * np.sqrt(values) @ np.array([np.cos(turn), np.sin(turn)])
    inside = (x >= LEFT) & (x <= RIGHT) & (y >= LOW) & (y <= HIGH)
    pieces, place = [], 0
    while place < len(turn):
        end = place
        while end < len(turn) and inside[end]:
            end += 1
        if end - place > 1:
            pieces.append((x[place:end].round(2).tolist(), y[place:end].round(2).tolist()))
        place = max(end, place + 1)
    return pieces


def drawn(rows):
    pair = stones()[0][rows]
    kept = pair[(pair[:, 0] >= LEFT) & (pair[:, 0] <= RIGHT) & (pair[:, 1] >= LOW) & (pair[:, 1] <= HIGH)]
    return {"x": kept[:, 0].tolist(), "y": kept[:, 1].tolist()}


def frame(columns, threshold):
    _, odd, _, val = stones()
    found, vain = counts(columns, threshold)
    lines = [{"x": x, "y": y, "tone": "green"} for x, y in ring(columns, threshold)]
    if lines:
        lines[0]["label"] = "ring"
    return {
        "readout": {"found": f"{found} of 25", "in vain": str(vain), "F1": f"{score(columns, threshold):.3f}"},
        "lines": lines,
        "points": [
            {"label": "normal (one of fifty)", **drawn(val[~odd[val]][::50]), "tone": "blue"},
            {"label": "slips", **drawn(val[odd[val]]), "tone": "amber"},
        ],
        "axes": {"x": "length (mm)", "y": "height (mm)", "xmin": LEFT, "xmax": RIGHT, "ymin": LOW, "ymax": HIGH},
    }


def verdict(columns, threshold):
    best = max(score(columns, each) for each in CONTROLS["threshold"])
    if columns == "apart":
        return False, "An upright ring. Either it lets the flat stones pass, or it calls hundreds that are in order. Take the columns together."
    if score(columns, threshold) == best:
        return True, "6 found, 2 in vain. The ring lies along the stones. The other 19 slips do not show in length and height."
    if counts(columns, threshold)[1] > 2:
        return False, f"{counts(columns, threshold)[1]} calls in vain. A lower threshold makes the ring wider."
    return False, "Hardly a call in vain, and slips are inside of the ring that could be outside. A higher threshold."
