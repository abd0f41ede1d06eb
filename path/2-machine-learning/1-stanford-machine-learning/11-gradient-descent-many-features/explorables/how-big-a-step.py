"""The cost of the concrete model over 40 steps, for rates and for two kinds of columns.

The cost of a linear model is a bowl, so its course follows from the curvatures of the bowl and from how far
the start lies from the bottom along each of them. Both lists were computed from the 1,030 mixes.
"""

import math

TITLE = "How big a step?"
CONTROLS = {
    "rate": [0.0000002, 0.000001, 0.000002, 0.01, 0.03, 0.1, 0.3, 0.8, 0.9, 1.0],
    "columns": ["scaled", "as measured"],
}
LABELS = {"rate": "learning rate", "columns": "columns"}
ASK = "What is the largest of these rates that still arrives, with scaled columns?"
OPTIONS = ["0.1", "0.8", "1.0"]
ANSWER = "0.8"
TASK = "Find the largest rate here whose cost keeps falling, with scaled columns. Then look what it does to columns as measured."

BOTTOM = 53.5986
CURVATURES = {
    "scaled": [0.0300428, 0.177842, 0.790195, 0.951508, 1.0, 1.01416, 1.34008, 1.41607, 2.2801],
    "as measured": [0.000148548, 13.3191, 600.866, 2381.62, 3975.67, 7032.09, 8669.06, 12815.1, 1671430.0],
}
GAPS = {
    "scaled": [11.7806, 7.44038, -6.62291, -5.61611, -35.818, -0.00167582, 7.91855, 2.41556, 0.528728],
    "as measured": [
        -23.3314, 0.230894, 0.238367, -0.157894, -0.0450192, 0.0328735, 0.0395705, -0.0665412, 0.0276112,
    ],
}  # fmt: skip


def cost_after(step, rate, columns):
    """The cost after so many steps; infinite beyond 1e9, where no plot can follow."""
    total = BOTTOM
    for curvature, gap in zip(CURVATURES[columns], GAPS[columns], strict=True):
        factor = abs(1 - rate * curvature)
        growth = 2 * step * math.log(factor) if factor > 0 else -math.inf
        if step and growth > 40:
            return math.inf
        total += 0.5 * curvature * gap**2 * (math.exp(growth) if step else 1.0)
    return total


def frame(rate, columns):
    shown = [(step, cost_after(step, rate, columns)) for step in range(41)]
    inside = [(step, cost) for step, cost in shown if cost <= 1000]
    last = shown[-1][1]
    words = "beyond a billion" if last > 1e9 else f"{last:,.1f}"
    return {
        "readout": {"cost at the start": "780.9", "cost after 40 steps": words},
        "lines": [
            {
                "label": f"rate {rate:g}",
                "x": [step for step, _ in inside],
                "y": [round(cost, 2) for _, cost in inside],
                "tone": "blue" if last <= cost_after(30, rate, columns) else "amber",
                "marks": True,
            }
        ],
        "axes": {"x": "step", "y": "cost", "xmin": 0, "xmax": 40, "ymin": 0, "ymax": 1000},
    }


def verdict(rate, columns):
    if cost_after(40, rate, columns) > cost_after(30, rate, columns):
        return False, "Look at its end: it climbs. Each step lands higher on the other side than it started."
    if columns != "scaled":
        return False, "It creeps, and this is nearly all that columns as measured allow. Now look at the scaled ones."
    if rate == 0.8:
        return True, "0.8 arrives in a few steps; 0.9 looks fine at first, and then climbs away. Just below the edge is fast."
    return False, "It falls. Is there a larger one that still does?"
