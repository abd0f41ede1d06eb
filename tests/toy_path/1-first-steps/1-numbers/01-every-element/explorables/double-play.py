"""A number and its double."""

TITLE = "How far does a double go?"
CONTROLS = {"number": [1, 2, 3, 4, 5]}
LABELS = {"number": "number"}
ASK = "Which number do you expect to be doubled to 8?"
OPTIONS = ["2", "4", "5"]
TASK = "Find the number whose double is 8."


def frame(number):
    """The number and its double, as two bars."""
    return {
        "readout": {"double": str(2 * number)},
        "bars": {"labels": ["number", "double"], "values": [number, 2 * number]},
        "axes": {"x": "", "y": "size", "ymin": 0, "ymax": 10},
    }


def verdict(number):
    """Whether the double is 8."""
    if number == 4:
        return True, "Twice four is eight."
    return False, f"Twice {number} is {2 * number}, not 8."
