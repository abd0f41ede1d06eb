"""Thirty dishes of minced meat by water and protein, a line that turns, and the way from each dish to the line.

Error and variance are those of all 193 dishes; the picture shows every sixth one that the table holds once.
"""

import numpy as np
from marathon_figures import data

TITLE = "Turn the line"
CONTROLS = {"columns": ["in per cent", "scaled"], "angle": list(range(0, 180, 5))}
LABELS = {"columns": "columns", "angle": "angle of the line, in degrees"}
ASK = "The line turns towards its best place, and the projection error falls. What do the shadows on the line do?"
OPTIONS = ["they spread out", "they draw together", "they keep their variance"]
ANSWER = "they spread out"
TASK = "Turn the line to the least projection error, in either kind of columns."

MEASURED = data("meats").drop_duplicates()[["water", "protein"]].to_numpy()
CENTRED = MEASURED - MEASURED.mean(axis=0)
TABLES = {"in per cent": CENTRED, "scaled": CENTRED / CENTRED.std(axis=0)}
REACH = {"in per cent": (26.0, 8.0), "scaled": (2.8, 2.4)}


def shadows(columns, angle):
    """The direction, and the shadow of every dish on it."""
    v = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    return v, TABLES[columns] @ v


def error(columns, angle):
    v, shadow = shadows(columns, angle)
    return float(((TABLES[columns] - shadow[:, None] * v) ** 2).sum(axis=1).mean())


def inside(columns, slope):
    """Both ends of the line with this slope, within the picture."""
    across, up = REACH[columns]
    x = min(across, up / abs(slope)) if slope else across
    return {"x": [round(-x, 2), round(x, 2)], "y": [round(-x * slope, 2), round(x * slope, 2)]}


def frame(columns, angle):
    table = TABLES[columns]
    v, shadow = shadows(columns, angle)
    shown = np.arange(0, len(table), 6)[:30]
    shown = shown[np.argsort(shadow[shown])]
    # from the line to a dish and back, one after the other: a single stroke along the line
    stroke = [point for i in shown for point in (shadow[i] * v, table[i], shadow[i] * v)]
    regression = float((table[:, 0] * table[:, 1]).mean() / (table[:, 0] ** 2).mean())
    across, up = REACH[columns]
    line = {"x": [0, 0], "y": [-up, up]} if angle == 90 else inside(columns, float(np.tan(np.radians(angle))))
    unit = "%" if columns == "in per cent" else "spreads"
    return {
        "readout": {
            "projection error": f"{error(columns, angle):.2f}",
            "variance of the shadows": f"{(shadow**2).mean():.2f}",
            "both together": f"{error(columns, angle) + (shadow**2).mean():.2f}",
        },
        "lines": [
            {"label": "regression", **inside(columns, regression), "tone": "ink-3"},
            {"x": [round(float(p[0]), 2) for p in stroke], "y": [round(float(p[1]), 2) for p in stroke], "tone": "amber"},
            {"label": "line", **line, "tone": "green"},
        ],
        "points": [{"x": table[shown, 0].round(2).tolist(), "y": table[shown, 1].round(2).tolist(), "tone": "blue"}],
        "axes": {
            "x": f"water, less its mean ({unit})",
            "y": f"protein ({unit})",
            "xmin": -across,
            "xmax": across,
            "ymin": -up,
            "ymax": up,
        },
    }


def verdict(columns, angle):
    every = [error(columns, each) for each in CONTROLS["angle"]]
    best = CONTROLS["angle"][int(np.argmin(every))]
    if angle == best and columns == "scaled":
        return True, "45 degrees: two scaled columns share their variance, so the nearest line lies in the middle. Regression lies flatter."
    if angle == best:
        return True, "15 degrees. Water varies three times as much as protein, so the line lies near the axis of water."
    turned = (angle - best) % 180
    if turned == 90:
        return False, "This is the worst line of all: the shadows are as close together as they can be."
    way = "smaller" if turned < 90 else "larger"
    return False, f"Another angle has a lower error. From here it falls towards a {way} angle (0 and 180 are the same line)."
