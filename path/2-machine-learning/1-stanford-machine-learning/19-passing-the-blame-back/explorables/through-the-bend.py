"""How much of an output's blame comes back to one hidden unit, for every sum, weight and truth."""

import numpy as np

TITLE = "Through the bend"
CONTROLS = {"total": [-6, -4, -2, 0, 2, 4, 6], "weight": [-6, -3, -1, 1, 3, 6], "truth": [0, 1]}
LABELS = {"total": "the hidden unit's sum", "weight": "its weight to the output", "truth": "truth"}
ASK = "The weight is 6 and the truth is 0. With which sum does the hidden unit get the most blame?"
OPTIONS = ["-6", "0", "6"]
ANSWER = "0"
TASK = "Find a setting in which the output is off by more than 0.9 and the weight is 3 or more, and still the unit gets less than 0.05 of blame."

SUMS = np.linspace(-7, 7, 57)


def bend(total):
    return 1 / (1 + np.exp(-total))


def parts(total, weight, truth):
    """What the unit says, the output's blame, the slope of the bend, and the unit's blame. The output has no bias."""
    says = float(bend(total))
    off = float(bend(weight * says)) - truth
    slope = says * (1 - says)
    return says, off, slope, weight * off * slope


def frame(total, weight, truth):
    says, off, slope, blame = parts(total, weight, truth)
    return {
        "readout": {
            "the unit says": f"{says:.3f}",
            "blame of the output": f"{off:.2f}",
            "slope of the bend": f"{slope:.3f}",
            "blame of the unit": f"{blame:.3f}",
        },
        "panels": [
            {
                "title": "what the unit says",
                "lines": [{"label": "the bend", "x": SUMS.tolist(), "y": np.round(bend(SUMS), 3).tolist(), "tone": "blue"}],
                "points": [{"x": [total], "y": [round(says, 3)], "tone": "ink"}],
                "axes": {"x": "sum", "y": "answer", "xmin": -7, "xmax": 7, "ymin": 0, "ymax": 1},
            },
            {
                "title": "how the blame comes back",
                "bars": {
                    "labels": ["output", "times weight", "times bend"],
                    "values": [round(off, 3), round(weight * off, 3), round(blame, 3)],
                },
                "axes": {"ymin": -6, "ymax": 6},
            },
        ],
    }


def verdict(total, weight, truth):
    _, off, slope, blame = parts(total, weight, truth)
    if abs(off) <= 0.9:
        return False, f"The output is off by {abs(off):.2f}. Find a setting in which it is further off."
    if weight < 3:
        return False, f"Off by {abs(off):.2f}, but the weight is {weight}. Look for one of 3 or 6."
    if abs(blame) >= 0.05:
        return False, f"The unit gets {abs(blame):.2f} of blame. Its bend still has a slope of {slope:.3f}; which sums make it flatter?"
    return True, f"Off by {off:.2f}, and the unit hears {blame:.3f} of it: it is saturated. Such a unit hardly learns, however wrong the answer is."
