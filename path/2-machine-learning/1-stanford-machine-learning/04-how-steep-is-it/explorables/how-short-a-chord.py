"""A chord at the edge of 2 cm of a cube of ice: its slope, and how far off it is, for widths down to 1e-16."""

import math

TITLE = "How short a chord?"
WIDTHS = ["1", "0.3", "0.1", "0.01", "1e-3", "1e-4", "1e-5", "1e-6", "1e-8", "1e-10", "1e-12", "1e-14", "1e-15", "1e-16"]
CONTROLS = {"width": WIDTHS, "sides": ["right alone", "both sides"]}
LABELS = {"width": "width h", "sides": "the chord reaches"}
ASK = "With both sides: which of these widths comes closest to the true slope?"
OPTIONS = ["0.1", "1e-5", "1e-15"]
ANSWER = "1e-5"
TASK = "Find the width and the sides that come closest to 12."
TRUE_SLOPE = 12.0


def measured(width, sides):
    h = float(width)
    if sides == "right alone":
        return ((2 + h) ** 3 - 2.0**3) / h
    return ((2 + h) ** 3 - (2 - h) ** 3) / (2 * h)


def off(width, sides):
    return abs(measured(width, sides) - TRUE_SLOPE)


def chord(width, sides):
    """The line through the ends of the chord, across the whole plot."""
    slope, h = measured(width, sides), float(width)
    through = (2.0, 8.0) if sides == "right alone" else (2 - h, (2 - h) ** 3)
    across = [0.5, 3.4]
    return across, [round(through[1] + slope * (x - through[0]), 4) for x in across]


def frame(width, sides):
    h = float(width)
    left = 2.0 if sides == "right alone" else 2 - h
    across, up = chord(width, sides)
    edges = [0.5 + 0.1 * step for step in range(28)]
    shortest_first = WIDTHS[::-1]
    powers = [math.log10(float(each)) for each in shortest_first]
    errors = {each: [math.log10(off(one, each)) for one in shortest_first] for each in CONTROLS["sides"]}
    return {
        "readout": {"slope of the chord": f"{measured(width, sides):.10g}", "off by": f"{off(width, sides):.2g}"},
        "panels": [
            {
                "title": "The volume, and the chord",
                "lines": [
                    {"label": "volume", "x": [round(x, 1) for x in edges], "y": [round(x**3, 3) for x in edges], "tone": "blue"},
                    {"label": "chord", "x": across, "y": up, "tone": "amber"},
                ],
                "points": [{"label": "its ends", "x": [left, 2 + h], "y": [left**3, (2 + h) ** 3], "tone": "ink"}],
                "axes": {"x": "edge (cm)", "y": "volume (cm³)", "xmin": 0.5, "xmax": 3.4, "ymin": -12, "ymax": 34},
            },
            {
                "title": "How far off, as a power of ten",
                "lines": [
                    {
                        "label": each,
                        "x": [round(power, 3) for power in powers],
                        "y": [round(error, 3) for error in errors[each]],
                        "tone": tone,
                        "marks": True,
                    }
                    for each, tone in (("right alone", "amber"), ("both sides", "blue"))
                ],
                "points": [
                    {
                        "label": "this chord",
                        "x": [round(math.log10(h), 3)],
                        "y": [round(math.log10(off(width, sides)), 3)],
                        "tone": "ink",
                    }
                ],
                "axes": {"x": "width: 10 to the power of", "y": "error: 10 to the power of", "xmin": -16, "xmax": 0, "ymin": -10, "ymax": 2},
            },
        ],
    }


def verdict(width, sides):
    if sides == "both sides" and width == "1e-5":
        return True, "Nine digits after the point are right. Wider, the bend is in the way; shorter, it is rounding."
    if width == "1e-16":
        return False, "In the computer 2 + 1e-16 is 2 again. Nothing rises, so this chord calls the curve flat."
    if sides == "right alone":
        return False, "This chord sees only what comes after. Try the same width with both sides."
    if float(width) > 1e-5:
        return False, "Here the curve still bends between the two ends. There is a better width, and it is shorter."
    return False, "Rounding begins to spoil it: the two volumes share most of their digits. There is a better width, and it is longer."
