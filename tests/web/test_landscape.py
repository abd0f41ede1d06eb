"""The hills: one table, and every map a view of it."""

from __future__ import annotations

import re

import pytest

from marathon.web.landscape import FOOT, LOW, TOP, Land, ground, ridge
from marathon.web.maps import HEIGHT, WIDTH, Span, course_map, profile, whole_map

TABLE = (0.0, 0.5, 0.2, 1.0, 0.4)


def land() -> Land:
    return Land(TABLE, 40.0)


def test_the_land_goes_through_the_table() -> None:
    for place, elevation in zip((0, 10, 20, 30, 40), TABLE, strict=True):
        assert land().height(place) == pytest.approx(FOOT + (1 - FOOT) * elevation)


def test_between_two_points_it_never_overshoots() -> None:
    for step in range(401):
        km = step / 10
        before, after = TABLE[min(int(km // 10), 3)], TABLE[min(int(km // 10) + 1, 4)]
        low, high = sorted(FOOT + (1 - FOOT) * value for value in (before, after))
        assert low - 1e-9 <= land().height(km) <= high + 1e-9


def test_beyond_its_ends_the_land_runs_out_without_a_step() -> None:
    for edge, away in ((0.0, -1e-6), (40.0, 40 + 1e-6)):
        assert land().height(away) == pytest.approx(land().height(edge), abs=1e-3)
    assert land().height(200) < 0.12


def test_the_summit_is_the_highest_place() -> None:
    assert land().summit() == pytest.approx(30, abs=0.1)


@pytest.mark.parametrize("table", [(), (0.7,)])
def test_without_a_table_the_land_is_flat(table: tuple[float, ...]) -> None:
    flat = Land(table, 40.0)
    assert flat.height(3) == flat.height(33)


def test_land_of_no_length_is_no_fault() -> None:
    nothing = Land(TABLE, 0.0)
    assert "nan" not in ridge(nothing.profile(0, 0, 5), 100, 10)


def test_a_part_shows_the_same_hills() -> None:
    whole, part = land(), land().part(10, 30, most=9)
    heights = [whole.height(10 + km) for km in (0, 5, 10, 15, 20)]
    shown = [part.height(km) for km in (0, 5, 10, 15, 20)]
    factor = (shown[4] - shown[2]) / (heights[4] - heights[2])
    for true, drawn in zip(heights, shown, strict=True):
        assert drawn - shown[2] == pytest.approx(factor * (true - heights[2]), abs=0.01)
    assert min(shown) == pytest.approx(LOW, abs=0.01)
    assert max(shown) == pytest.approx(TOP, abs=0.01)


def test_flat_land_is_not_made_steep() -> None:
    part = Land((0.30, 0.31, 0.30), 40.0).part(0, 40, most=3)
    heights = [part.height(km) for km in range(41)]
    assert max(heights) - min(heights) < 0.04


def numbers(path: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?\d*\.?\d+", path)]


def test_a_line_of_relative_curves_ends_where_it_should() -> None:
    points = land().profile(0, 40, 97)
    line = ridge(points, 1000, 100)
    start, *curves = line.replace("M", "").split("c")
    x, y = numbers(start)
    for curve in curves:
        *_, dx, dy = numbers(curve)
        x, y = x + dx, y + dy
    assert (x, y) == pytest.approx((1000, 100 * (1 - points[-1][1])), abs=0.06)


def test_the_ground_closes_at_the_foot() -> None:
    assert ground(((0, 0.5), (1, 0.7)), 100, 10).endswith("V10H0Z")


def test_the_map_reaches_from_start_to_finish() -> None:
    drawn = whole_map(land(), 10.0, (15.0, 30.0))
    assert drawn.done == (Span(0, 25),)
    assert drawn.place is not None
    assert (drawn.place.x, drawn.place.y) == (25, pytest.approx(100 * (1 - land().height(10)), abs=0.01))
    assert [mark.x for mark in drawn.dividers] == [37.5, 75]
    assert drawn.finish is not None
    assert drawn.finish.x == 100
    assert drawn.done_top <= drawn.place.y


def test_landmarks_step_aside_for_the_place_and_the_finish() -> None:
    names = [mark.text for mark in whole_map(land(), 5.0, ()).landmarks]
    assert names == ["Half way · km 20.0", "The wall · km 30"]
    assert [mark.text for mark in whole_map(land(), 20.5, ()).landmarks] == ["The wall · km 30"]
    assert [mark.text for mark in whole_map(land(), 29.0, ()).landmarks] == ["Half way · km 20.0"]


@pytest.mark.parametrize(
    ("km", "side"), [(0, "start"), (4.7, "start"), (20, "middle"), (35.3, "end"), (40, "end")]
)
def test_the_label_of_the_place_stays_on_the_map(km: float, side: str) -> None:
    place = whole_map(land(), km, ()).place
    assert place is not None
    assert place.side == side


def test_a_number_at_the_foot_steps_aside_for_the_place_on_low_ground() -> None:
    low = Land((0.05, 0.05), 40.0)
    assert "10 km" not in [tick.text for tick in whole_map(low, 10.0, ()).ticks]
    assert "10 km" in [tick.text for tick in whole_map(low, 14.0, ()).ticks]


def test_a_course_map_names_its_lessons_and_has_no_finish() -> None:
    part = land().part(10, 20, most=3)
    drawn = course_map(
        part, (0.0, 4.0), names=("1", "2"), done=((0.0, 2.0), (2.0, 2.0), (4.0, 5.0)), place=2.0, top="Top"
    )
    assert [(tick.text, tick.x) for tick in drawn.ticks] == [("1", 20), ("2", 70)]
    assert [mark.x for mark in drawn.dividers] == [40]
    assert drawn.finish is None
    assert drawn.done == (Span(0, 20), Span(40, 10))
    assert drawn.covers(15)
    assert not drawn.covers(30)


def test_a_profile_is_cut_where_courses_begin() -> None:
    drawn = profile(Land(TABLE, 10.0), (0.0, 4.0), done=0.5)
    assert [(piece.start, piece.width, piece.done) for piece in drawn.pieces] == [
        (0, 400, 400),
        (400, 600, 100),
    ]


def test_the_drawings_stay_small() -> None:
    assert len(whole_map(land(), 10.0, ()).ridge) < 6000
    assert max(numbers(whole_map(land(), 10.0, ()).far[0])) < 3 * max(WIDTH, HEIGHT)
