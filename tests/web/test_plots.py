"""Frames of explorables as drawings: where things lie, what is said about them, what cannot break them."""

from __future__ import annotations

import itertools

import pytest
from documents import read
from hypothesis import given, settings
from hypothesis import strategies as st

from marathon.web.panels import marked_code, panels
from marathon.web.plots import HEIGHT, WIDTH, describe, draw_grid, draw_plot, ticks


def test_a_line_goes_up_when_its_numbers_do() -> None:
    html = draw_plot(
        {"lines": [{"label": "cost", "x": [0, 1], "y": [0, 10]}], "axes": {"x": "step", "y": "cost"}}
    )
    page = read(html)
    (trace,) = page.all("path", class_="trace")
    (x0, y0), (x1, y1) = (map(float, part.split()) for part in (trace.attributes["d"] or "")[1:].split("L"))
    assert x0 < x1
    assert y0 > y1
    assert [each.text for each in page.all("text", class_="axis")] == ["step", "cost"]
    assert [each.text for each in page.all("text", class_="name")] == ["cost"]


def test_bars_stand_on_zero_and_carry_their_names() -> None:
    page = read(draw_plot({"bars": {"labels": ["a", "<b>"], "values": [2, -1]}}))
    up, down = page.all("rect", class_="bar")
    foot = float(up.attributes["y"] or 0) + float(up.attributes["height"] or 0)
    assert float(down.attributes["y"] or 0) == pytest.approx(foot, abs=0.02)
    assert float(up.attributes["height"] or 0) == pytest.approx(
        2 * float(down.attributes["height"] or 0), abs=0.05
    )
    assert "<b>" in [each.text for each in page.all("text", class_="tick")]


def test_names_at_the_ends_of_lines_do_not_touch() -> None:
    lines = [{"label": f"line {n}", "x": [0, 1], "y": [0, 1 + n / 1000]} for n in range(4)]
    names = read(draw_plot({"lines": lines})).all("text", class_="name")
    heights = sorted(float(each.attributes["y"] or 0) for each in names)
    assert all(low + 14 <= high for low, high in itertools.pairwise(heights))


def test_a_plot_is_said_in_words() -> None:
    panel = {
        "lines": [{"label": "cost", "x": [0, 1], "y": [9.31, 0.2]}],
        "points": [{"x": [1], "y": [1]}],
        "bars": {"labels": ["a"], "values": [3]},
        "axes": {"x": "step", "y": "cost"},
    }
    assert describe(panel) == "Across: step. Up: cost. cost goes from 9.31 to 0.2. One point. a 3."
    assert read(draw_plot(panel)).all("svg")[0].attributes["aria-label"] == describe(panel)


def test_nothing_to_draw_is_nothing() -> None:
    assert draw_plot({"readout": {"a": "1"}}) == ""


@pytest.mark.parametrize(
    ("low", "high", "marks"),
    [
        (0, 10, [0, 2.5, 5, 7.5, 10]),
        (0, 12, [0, 4, 8, 12]),
        (-1, 1, [-1, -0.5, 0, 0.5, 1]),
        (3, 97, [25, 50, 75]),
    ],
)
def test_marks_are_round(low: float, high: float, marks: list[float]) -> None:
    assert ticks(low, high) == marks


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(*[st.floats(-1e6, 1e6).map(lambda v: float(f"{v:.6g}"))] * 2), min_size=1, max_size=8),
    st.sampled_from(["blue", "pink", '"><script>']),
)
def test_everything_lies_on_the_drawing(points: list[tuple[float, float]], tone: str) -> None:
    xs, ys = zip(*points, strict=True)
    page = read(draw_plot({"points": [{"x": xs, "y": ys, "tone": tone}]}))
    for dot in page.all("circle"):
        assert 0 <= float(dot.attributes["cx"] or 0) <= WIDTH
        assert 0 <= float(dot.attributes["cy"] or 0) <= HEIGHT
        assert dot.attributes["class"] in ("dot tone-blue", "dot tone-ink")
    assert page.all("script") == []


def test_an_image_has_a_path_for_every_shade() -> None:
    page = read(draw_grid([[0, 0.5], [1, 0.5]]))
    assert page.all("svg")[0].attributes["viewbox"] == "0 0 2 2"
    shades = {each.attributes["fill-opacity"]: each.attributes["d"] for each in page.all("path")}
    assert shades == {"0.53": "M1 0h1v1h-1zM1 1h1v1h-1z", "1": "M0 1h1v1h-1z"}


def test_marked_lines_are_marked_and_only_they() -> None:
    page = read(marked_code("a = 1\nb = 2\nc = 3", [2, 9]))
    assert [each.text for each in page.all("mark")] == ["b = 2"]
    assert len(page.all("span", class_="line")) == 3


def test_a_frame_without_panels_is_one() -> None:
    (one,) = panels({"readout": {"cost": 0.23, "<b>": "x"}})
    assert one.readout == (("cost", "0.23"), ("<b>", "x"))
    assert [each.title for each in panels({"panels": [{"title": "a"}, {"title": "b"}]})] == ["a", "b"]
