"""A limit that is learned from ever more penguins: right on the examples, and right on other birds.

Every number is a mean over 200 shuffles of the 146 Adelie penguins whose sex is known. In each shuffle, 46 birds
are put aside; the limit is chosen from the first so many of the others.
"""

import functools
import random

TITLE = "How many examples does it take?"
CONTROLS = {"examples": [2, 4, 8, 15, 30, 60, 100], "feature": ["weight", "year"]}
LABELS = {"examples": "examples", "feature": "feature"}
ASK = "Now the program is given the year of the visit instead of the weight. After 100 examples, how much of the other birds does its rule get right?"
OPTIONS = ["about half", "about two thirds", "about four fifths"]
ANSWER = "about half"
TASK = "Take the weight. Find the smallest number of examples from which the rule is right on at least 80 of 100 other birds."

# Weights in grams, by year of the visit and whether the bird is a male (palmerpenguins, CC0).
GRAMS = {
    (2007, False): [
        3800, 3250, 3450, 3625, 3200, 3700, 3450, 3325, 3400, 3800, 3800, 3200, 3150, 3250, 3300, 3325, 3550,
        3300, 3150, 3100, 3000, 3450,
    ],
    (2007, True): [
        3750, 3650, 4675, 3800, 4400, 4500, 4200, 3600, 3950, 3800, 3550, 3950, 3900, 3900, 4150, 3950, 4650,
        3900, 4400, 4600, 3425, 4150,
    ],
    (2008, False): [
        3500, 3450, 2900, 3550, 2850, 3150, 3600, 2850, 3350, 3050, 3600, 3550, 3700, 3700, 3550, 3200, 3800,
        3350, 3500, 3600, 3550, 3400, 3300, 3700, 2900,
    ],
    (2008, True): [
        4300, 4050, 3700, 3800, 3750, 4400, 4050, 3950, 4100, 4450, 3900, 4150, 4250, 3900, 4000, 4700, 4200,
        3550, 3800, 3950, 4300, 4450, 4300, 4350, 4100,
    ],
    (2009, False): [
        3725, 3075, 2925, 3750, 3175, 3825, 3200, 3900, 2900, 3350, 3150, 3450, 3050, 3275, 3050, 3325, 3500,
        3425, 3175, 3400, 3400, 3050, 3000, 3475, 3450, 3700,
    ],
    (2009, True): [
        4725, 4250, 3550, 3900, 4775, 4600, 4275, 4075, 3775, 3325, 3500, 3875, 4000, 4300, 4000, 3500, 4475,
        3900, 3975, 4250, 3475, 3725, 3650, 4250, 3750, 4000,
    ],
}

BIRDS = [({"weight": mass, "year": year}, male) for (year, male), masses in GRAMS.items() for mass in masses]


def right(limit, birds, feature):
    """The share of birds on which `value > limit` is the answer."""
    return sum((values[feature] > limit) == male for values, male in birds) / len(birds)


def learned(birds, feature):
    """The limit that is right most often; of equals the smallest."""
    return max(sorted({values[feature] for values, _ in birds}), key=lambda limit: right(limit, birds, feature))


@functools.cache
def shares(count, feature):
    """The mean share right on the examples, and on 46 other birds."""
    own = other = 0.0
    for seed in range(200):
        birds = random.Random(seed).sample(BIRDS, len(BIRDS))
        limit = learned(birds[:count], feature)
        own += right(limit, birds[:count], feature) / 200
        other += right(limit, birds[100:], feature) / 200
    return own, other


def frame(examples, feature):
    counts = [count for count in CONTROLS["examples"] if count <= examples]
    both = [shares(count, feature) for count in counts]
    own, other = both[-1]
    return {
        "readout": {"right on its examples": f"{own:.2f}", "right on 46 other birds": f"{other:.2f}"},
        "lines": [
            {"label": "its examples", "x": counts, "y": [round(a, 3) for a, _ in both], "tone": "amber", "marks": True},
            {"label": "other birds", "x": counts, "y": [round(b, 3) for _, b in both], "tone": "blue", "marks": True},
        ],
        "axes": {"x": "examples", "y": "share right", "xmin": 0, "xmax": 105, "ymin": 0.4, "ymax": 1},
    }


def verdict(examples, feature):
    if feature == "year":
        return False, "The year knows nothing about the sex: half of the birds of every visit are males. In the end it is even a little below half: more males among the examples leave fewer for the others."
    first = min(count for count in CONTROLS["examples"] if shares(count, "weight")[1] >= 0.8)
    if examples < first:
        return False, "On its own examples it looks good. On the other birds it is below 0.80: so few birds choose a limit by luck."
    if examples > first:
        return False, "It is right often enough, but so is a smaller number of examples."
    return True, "From here on each further bird helps less. The two lines come together: what it does on its examples is nearly what it does on others."
