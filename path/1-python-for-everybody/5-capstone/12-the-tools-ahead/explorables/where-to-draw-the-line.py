"""A line through the masses of the penguins: which birds the mask picks, kind by kind."""

import csv
import pathlib

TITLE = "Where to draw the line"
CONTROLS = {"line": [3500, 4000, 4500, 4600, 4700, 4800, 4900, 5000, 5500]}
LABELS = {"line": "line at (g)"}
ASK = "The average Gentoo weighs 5076 g. If the line lies at 5000 g, what does the mask pick?"
OPTIONS = ["Gentoo penguins, nearly all of them", "Gentoo penguins, about half of them", "some of all three kinds"]
ANSWER = "Gentoo penguins, about half of them"
TASK = "Find the lowest line above which there are Gentoo penguins alone."

KINDS = ("Adelie", "Chinstrap", "Gentoo")
FILE = pathlib.Path(__file__).parents[1] / "data" / "penguins.csv"
with FILE.open(encoding="utf-8", newline="") as opened:
    BIRDS = [
        (row["species"], int(row["flipper_mm"]), int(row["mass_g"])) for row in csv.DictReader(opened) if row["mass_g"]
    ]


def picked(line):
    """How many of each kind lie above the line."""
    return {kind: sum(bird[0] == kind and bird[2] > line for bird in BIRDS) for kind in KINDS}


def frame(line):
    above = picked(line)
    dots = [
        {
            "label": label,
            "x": [flipper for _, flipper, mass in BIRDS if (mass > line) == fits],
            "y": [mass for _, _, mass in BIRDS if (mass > line) == fits],
            "tone": tone,
        }
        for label, fits, tone in (("False", False, "ink"), ("True", True, "blue"))
    ]
    return {
        "panels": [
            {
                "title": f"mask = grams > {line}",
                "points": dots,
                "lines": [{"label": "the line", "x": [170, 235], "y": [line, line], "tone": "amber"}],
                "axes": {"x": "flipper (mm)", "y": "body mass (g)", "xmin": 170, "xmax": 235, "ymin": 2500, "ymax": 6500},
            },
            {
                "title": "Above the line",
                "bars": {"labels": list(above), "values": list(above.values())},
                "readout": {"mask.sum()": str(sum(above.values()))},
            },
        ]
    }


def verdict(line):
    above = picked(line)
    others = above["Adelie"] + above["Chinstrap"]
    if others == 1:
        return False, "Nearly: one bird of another kind is still above it. Which bar is not quite empty?"
    if others:
        return False, f"Above this line there are {others} birds of the other two kinds. The line has to go up."
    if line == 4800:
        return True, "The heaviest Chinstrap weighs 4800 g and is not more than 4800. But 42 Gentoo lie below: no line parts them."
    return False, "Gentoo alone, that is true. Is there a lower line that still picks nobody else?"
