import re
import xml.etree.ElementTree as ET

import pytest
from meteor_drawing import drawing

YEAR = [2, 0, 5, 10, 0, 1]


def parts(text):
    """The kinds of all elements and what is written in them; an empty list when nobody can read it."""
    try:
        return [(each.tag.rpartition("}")[2], dict(each.attrib)) for each in ET.fromstring(text).iter()]
    except ET.ParseError:
        return []


def of_bars(text, *names):
    """The numbers of every bar, one list for each name."""
    bars = [values for kind, values in parts(text) if kind == "rect"]
    return [[round(float(bar.get(name, "-1")), 3) for bar in bars] for name in names]


def corners(text):
    """The numbers of each line, in pairs."""
    found = []
    for kind, values in parts(text):
        if kind == "polyline":
            numbers = [round(float(word), 3) for word in re.split(r"[ ,\n]+", values.get("points", "").strip())]
            found.append(list(zip(numbers[::2], numbers[1::2], strict=False)))
    return found


@pytest.mark.parametrize("counts", [[5], YEAR, [0, 0]])
def test_svg(counts):
    """R1: the text is one SVG of the right size"""
    text = drawing(counts)
    found = parts(text)
    drawings = [kind for kind, values in found].count("svg")
    assert {"drawings that can be read": drawings} == {"drawings that can be read": 1}
    assert found[0][1].get("viewBox") == f"0 0 {10 * len(counts)} 100"


@pytest.mark.parametrize("counts", [[5], YEAR, [0, 3, 0]])
def test_places(counts):
    """R2: each month has a bar at its place"""
    across, wide = of_bars(drawing(counts), "x", "width")
    assert {"x": across, "width": wide} == {"x": [10 * place for place in range(len(counts))], "width": [8] * len(counts)}


@pytest.mark.parametrize("counts", [[5], [2, 5, 10, 1], YEAR])
def test_ground(counts):
    """R2: all bars stand on the ground"""
    tops, heights = of_bars(drawing(counts), "y", "height")
    ends = [round(top + height, 2) for top, height in zip(tops, heights, strict=True)]
    assert {"the bars end at": ends} == {"the bars end at": [100] * len(counts)}


@pytest.mark.parametrize(
    ("counts", "heights"), [([7], [90]), ([2, 4], [45, 90]), ([3, 4, 1], [67.5, 90, 22.5]), ([30, 10], [90, 30])]
)
def test_heights(counts, heights):
    """R3: heights are in proportion to the largest count"""
    assert {"heights": of_bars(drawing(counts), "height")[0]} == {"heights": heights}


def test_no_meteors():
    """R3: a year of zeros has flat bars"""
    assert {"heights": of_bars(drawing([0, 0, 0]), "height")[0]} == {"heights": [0, 0, 0]}


@pytest.mark.parametrize(
    ("counts", "wanted"), [([4, 2], [(4, 10), (14, 55)]), ([1, 0, 2], [(4, 55), (14, 100), (24, 10)])]
)
def test_line(counts, wanted):
    """R4: the line joins the middles of the tops"""
    assert corners(drawing(counts)) == [wanted]


def test_look():
    """R4: the line is black, and not filled"""
    lines = [values for kind, values in parts(drawing(YEAR)) if kind == "polyline"]
    assert [(line.get("fill"), line.get("stroke")) for line in lines] == [("none", "black")]


def seen(counts, draw=drawing):
    """What can be measured in a drawing."""
    text = draw(counts)
    return of_bars(text, "x", "y", "width", "height"), corners(text)


def test_many(agree, reference, rng):
    """R2, R3, R4: a hundred other drawings"""
    cases = [([rng.choice([0, 1, 3, 8, 40]) for _ in range(rng.randint(1, 7))],) for _ in range(110)]
    agree(seen, lambda counts: seen(counts, reference.drawing), cases, tolerance=0.01, size=lambda case: len(case[0]))
