import numpy as np
import pytest
from two_lines import picture


def drawn(function, four, nine):
    """The bars of each line and the words of the picture, as plain data."""
    axes = function(np.array(four, dtype=float), np.array(nine, dtype=float))
    rows = [
        [[float(bar.get_x()), float(bar.get_width()), float(bar.get_height())] for bar in row]
        for row in axes.containers
    ]
    legend = axes.get_legend()
    return {
        "rows": rows,
        "legend": [text.get_text() for text in legend.get_texts()] if legend else [],
        "bottom": axes.get_xlabel(),
        "side": axes.get_ylabel(),
    }


def late(seed, count, most=39.9):
    r = np.random.default_rng(seed)
    return np.minimum(r.exponential(9.0, count), most).round(1).tolist()


def places(row):
    """In which five minutes each bar stands."""
    return [int((x + width / 2) // 5) for x, width, _ in row]


def heights(row):
    return [height for _, _, height in row]


def shares(minutes):
    """The share of these trips in each bin of five minutes."""
    inside = [sum(1 for value in minutes if start <= value < start + 5) for start in range(0, 40, 5)]
    return [count / len(minutes) for count in inside]


def test_same_bins(inside):
    """R1: eight bins for each line, from 0 to 40"""
    rows = inside(drawn, picture, late(1, 30), late(2, 11, 17.0))["rows"]
    assert [places(row) for row in rows] == [list(range(8))] * 2


def test_all_early(inside):
    """R1: trips that are all early leave bins empty"""
    rows = inside(drawn, picture, [3.5, 4.0, 2.0], [2.5, 2.5, 6.0, 3.0])["rows"]
    assert [places(row) for row in rows] == [list(range(8))] * 2


def test_on_the_edge(inside):
    """R1: exactly five minutes belong to the second bin"""
    rows = inside(drawn, picture, [0.0, 5.0, 35.0, 20.0], [10.0, 10.0])["rows"]
    found = [[height > 0 for height in heights(row)] for row in rows]
    assert found == [[True, True, False, False, True, False, False, True], [False, False, True] + [False] * 5]


@pytest.mark.parametrize(("first", "second"), [(47, 11), (5, 23), (1, 3)])
def test_shares(inside, first, second):
    """R2: shares of the line's own trips"""
    four, nine = late(first, first), late(second + 50, second)
    rows = inside(drawn, picture, four, nine)["rows"]
    assert [heights(row) for row in rows] == [pytest.approx(shares(four)), pytest.approx(shares(nine))]


def test_sum_of_bars(inside):
    """R2: the bars of each line add up to 1"""
    rows = inside(drawn, picture, late(3, 31), late(4, 13))["rows"]
    assert [sum(heights(row)) for row in rows] == [pytest.approx(1.0), pytest.approx(1.0)]


@pytest.mark.parametrize(("first", "second"), [(37, 5), (2, 19)])
def test_legend(inside, first, second):
    """R3: both lines, with their trips"""
    seen = inside(drawn, picture, late(5, first), late(6, second))["legend"]
    assert seen == [f"line 4 ({first} trips)", f"line 9 ({second} trips)"]


def test_label_at_the_bottom(inside):
    """R4: the label at the bottom"""
    assert inside(drawn, picture, late(7, 9), late(8, 4))["bottom"] == "minutes late"


def test_label_at_the_side(inside):
    """R4: the label at the side"""
    assert inside(drawn, picture, late(7, 9), late(8, 4))["side"] == "share of trips"
