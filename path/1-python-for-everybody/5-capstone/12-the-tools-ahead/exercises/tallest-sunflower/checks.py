import numpy as np
import pytest
from sunflower import picture

DAYS = [7, 21, 35, 49, 63, 77, 91]
HEIGHTS = [35, 310, 905, 1480, 1745, 1790, 1620]


def drawn(function, days, heights):
    """The dots and the words of a picture, as plain data."""
    axes = function(np.array(days), np.array(heights))
    dots = [dot for cloud in axes.collections for dot in cloud.get_offsets().tolist()]
    dots += [dot for line in axes.lines for dot in line.get_xydata().tolist()]
    return {
        "dots": sorted(dots),
        "bottom": axes.get_xlabel(),
        "side": axes.get_ylabel(),
        "title": axes.get_title(loc="center") or axes.get_title(loc="left"),
    }


def test_days_along_the_bottom(inside):
    """R1: the days run along the bottom"""
    seen = inside(drawn, picture, DAYS, HEIGHTS)
    assert [day for day, _ in seen["dots"]] == DAYS


@pytest.mark.parametrize(("days", "heights"), [(DAYS, HEIGHTS), ([30], [455])])
def test_dots(inside, days, heights):
    """R1: one dot for each day, in centimetres"""
    wanted = [pytest.approx([day, height / 10]) for day, height in zip(days, heights, strict=True)]
    assert inside(drawn, picture, days, heights)["dots"] == wanted


def test_label_at_the_bottom(inside):
    """R2: the label at the bottom"""
    assert inside(drawn, picture, DAYS, HEIGHTS)["bottom"] == "day"


def test_label_at_the_side(inside):
    """R2: the label at the side, with its unit"""
    assert inside(drawn, picture, DAYS, HEIGHTS)["side"] == "height (cm)"


@pytest.mark.parametrize(
    ("days", "heights", "title"),
    [
        (DAYS, HEIGHTS, "179.0 cm on day 77"),
        ([4, 8, 12], [905, 880, 860], "90.5 cm on day 4"),
    ],
)
def test_title(inside, days, heights, title):
    """R3: the title says the largest height and its day"""
    assert inside(drawn, picture, days, heights)["title"] == title


def test_title_of_two_days(inside):
    """R3: of two days with the same height, the first"""
    assert inside(drawn, picture, [5, 10, 15, 20], [200, 350, 350, 300])["title"] == "35.0 cm on day 10"
