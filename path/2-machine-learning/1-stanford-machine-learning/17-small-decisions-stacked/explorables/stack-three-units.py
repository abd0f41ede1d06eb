"""What two hidden units and one output unit say for every darkness of corner and middle, for all choices of gates."""

import numpy as np

TITLE = "Two gates, and one that looks at them"
WEIGHTS = {"AND": (-30, 20, 20), "OR": (-10, 20, 20), "NOR": (10, -20, -20), "NAND": (30, -20, -20)}
CONTROLS = {"first": ["AND", "OR", "NOR", "NAND"], "second": ["AND", "OR", "NOR", "NAND"], "last": ["AND", "OR", "NOR"]}
LABELS = {"first": "first hidden unit", "second": "second hidden unit", "last": "last unit"}
ASK = "Halina now wants the ones: exactly one of the two pixels is dark. If both hidden units mean the same, how many of the four corners can be right at most?"
OPTIONS = ["2", "3", "4"]
ANSWER = "3"
TASK = "Find three gates that say yes when exactly one of the two is dark, and no when both are or neither is."

DARKNESS = np.linspace(0, 1, 9)
ONES = [False, True, True, False]


def unit(gate, left, right):
    bias, first, second = WEIGHTS[gate]
    return 1 / (1 + np.exp(-(bias + first * left + second * right)))


def stack(first, second, last, corner, middle):
    """The activations of the three units."""
    one, two = unit(first, corner, middle), unit(second, corner, middle)
    return one, two, unit(last, one, two)


def corners(first, second, last):
    """What the last unit says of (0, 0), (0, 1), (1, 0) and (1, 1)."""
    places = np.array([(0, 0), (0, 1), (1, 0), (1, 1)], float).T
    return [bool(answer > 0.5) for answer in stack(first, second, last, *places)[2]]


def frame(first, second, last):
    corner, middle = np.meshgrid(DARKNESS, DARKNESS[::-1])
    names = (f"first: {first}", f"second: {second}", f"last: {last} of the two")
    pictures = stack(first, second, last, corner, middle)
    words = ["yes" if answer else "no" for answer in corners(first, second, last)]
    said = {
        "neither dark": words[0],
        "middle dark (up)": words[1],
        "corner dark (right)": words[2],
        "both dark": words[3],
    }
    return {
        "readout": said,
        "panels": [
            {"title": name, "grid": np.round(picture, 2).tolist()} for name, picture in zip(names, pictures, strict=True)
        ],
    }


def verdict(first, second, last):
    said = corners(first, second, last)
    right = sum(answer == wish for answer, wish in zip(said, ONES, strict=True))
    if right == 4:
        return True, "Yes: two straight edges, and between them a band. One unit alone could draw one edge only."
    if right == 0:
        return False, "It says the opposite at every corner: these are the noughts. Which change turns the answer round?"
    if first == second:
        return False, f"{right} of 4. Two units that say the same are one unit: a single straight edge."
    if len(set(said)) == 1:
        return False, f"The last unit says {'yes' if said[0] else 'no'} everywhere. Look at what the two in front tell it at each corner."
    return False, f"{right} of 4 corners are right. At which corner do the two hidden units mislead the last one?"
