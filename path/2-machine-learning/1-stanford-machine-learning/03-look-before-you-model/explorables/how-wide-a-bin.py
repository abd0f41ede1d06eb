"""The lengths of taxi rides up to 25 miles, counted in bins of other widths."""

import numpy as np
from marathon_figures import data

TITLE = "How wide a bin?"
CONTROLS = {"width": [12.5, 5, 2.5, 1, 0.5, 0.25, 0.1, 0.05]}
LABELS = {"width": "width of a bin (miles)"}
ASK = "Some meters count in hundredths of a mile, others in tenths. What will bins of 0.05 miles look like?"
OPTIONS = ["the same heaps, with a smoother outline", "a comb of long and short teeth", "one flat line"]
ANSWER = "a comb of long and short teeth"
TASK = "Find the widest bins that show three heaps: one at a mile or two, one near 12 miles, one near 17."

HUNDREDTHS = np.round(data("taxi")["distance"].to_numpy() * 100).astype(int)
END = 2500


def counts(width):
    """How many rides fall into each bin, up to 25 miles; whole hundredths, so that no edge is rounded."""
    step = round(width * 100)
    inside = HUNDREDTHS[HUNDREDTHS < END]
    return np.bincount(inside // step, minlength=END // step)


def middle_heap(width):
    """Whether the heap near 12 miles stands twice as high as the valleys on both of its sides."""
    bars, step = counts(width), round(width * 100)
    left, top, right = (bars[first // step : last // step + 1] for first, last in ((500, 900), (1000, 1399), (1400, 1599)))
    return left.min() * 2 <= top.max() and right.min() * 2 <= top.max()


def frame(width):
    bars = counts(width)
    edges = [round(k * width, 2) for k in range(len(bars) + 1)]
    x = [edge for pair in zip(edges, edges[1:], strict=False) for edge in pair]
    y = [int(bar) for bar in bars for _ in range(2)]
    return {
        "readout": {"bins": str(len(bars)), "highest bar": f"{int(bars.max()):,} rides"},
        "lines": [{"label": "rides", "x": x, "y": y, "tone": "blue"}],
        "axes": {"x": "length of the ride (miles)", "y": "rides in a bin", "xmin": 0, "xmax": 25, "ymin": 0},
    }


def verdict(width):
    if width > 2.5:
        return False, "So few bins hide the valleys: short and long rides share a bar, and at most two heaps are left."
    if width == 2.5:
        return False, "Near 12 miles there is a step, and no heap with a valley on both sides. A little narrower."
    if width == 1:
        return True, "Three heaps, and hardly any noise. There is no right width; this one shows what is there with the fewest bars."
    if width > 0.1:
        return False, "The three heaps are there, between small ups and downs that are chance. Do wider bins show them, too?"
    return False, "Now you see the meters: those that count in tenths fill every second bin. That is true, and about meters, not rides."
