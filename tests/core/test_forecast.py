"""Simulated learners: the band holds where they really arrive, and says nothing when nothing is known."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from marathon.core.easing import Easing
from marathon.core.forecast import Forecast, Way, draw_days, forecast
from marathon.core.speed import Speed, measure_speed

TODAY = date(2026, 3, 12)
WHOLE = 534 * 60.0


def way(**more) -> Way:
    return Way(**{"left": 400 * 60.0, "whole": WHOLE, "pace": 5.0, **more})


def said(weeks=(), seed=7, **more) -> Forecast:
    return forecast(way(**more), weeks, TODAY, seed=seed)


def test_the_states_without_a_range() -> None:
    assert said(left=0.0).state == "arrived"
    assert said(pace=None).state == "no_pace"
    assert said(pace=None).day is None
    assert said().state == "no_history"
    assert said([300.0, 280.0]).state == "too_early"
    assert said([0.0] * 8).state == "quiet"
    for each in (said(), said([300.0, 280.0]), said([0.0] * 8)):
        assert each.planned == TODAY + timedelta(days=560)
        assert not each.has_range


@pytest.mark.parametrize(("weekly", "state"), [(300, "normal"), (600, "ahead"), (120, "behind")])
def test_what_is_done_is_compared_with_the_plan(weekly: float, state: str) -> None:
    found = said([weekly * share for share in (0.9, 1.1, 1.0, 0.8, 1.2, 1.0, 1.05, 0.95)])
    assert found.state == state
    assert found.early is not None
    assert found.late is not None
    assert found.centre is not None
    assert found.early < found.centre < found.late
    assert found.weekly == pytest.approx(weekly / 60)


def test_the_same_seed_says_the_same_and_another_nearly_so() -> None:
    weeks = [200.0, 400, 320, 280, 300, 260, 340, 310]
    assert said(weeks) == said(weeks)
    one, other = said(weeks, seed=1).centre, said(weeks, seed=2).centre
    assert one is not None
    assert other is not None
    assert abs((one - other).days) < 30


def test_an_unsteady_learner_gets_a_wider_band() -> None:
    steady, unsteady = said([300.0] * 8), said([600.0, 0] * 4)
    assert (unsteady.late - unsteady.early) > 2 * (steady.late - steady.early)


def test_more_lessons_make_the_speed_and_so_the_band_surer() -> None:
    few = measure_speed([(40, 44.0), (40, 36.0)])
    many = measure_speed([(40, 44.0), (40, 36.0)] * 15)
    weeks = [290.0, 310.0] * 4
    wide, narrow = said(weeks, speed=few), said(weeks, speed=many)
    assert (narrow.late - narrow.early) < (wide.late - wide.early)


def test_who_needs_longer_arrives_later() -> None:
    slow = measure_speed([(40, 60.0)] * 20)
    assert said(speed=slow).planned > said().planned
    assert said([300.0] * 8, speed=slow).centre > said([300.0] * 8).centre


def test_eight_of_ten_learners_arrive_in_their_band() -> None:
    chance = random.Random(3)
    hits = 0
    for learner in range(200):
        rate, factor = chance.uniform(120, 500), chance.lognormvariate(0, 0.25)
        weeks = [max(0.0, chance.gauss(rate, rate * 0.35)) for _ in range(8)]
        lessons = [(40.0, 40 * factor * chance.lognormvariate(0, 0.3)) for _ in range(15)]
        found = forecast(way(pace=rate / 60, speed=measure_speed(lessons)), weeks, TODAY, seed=learner)
        days = way().left * factor / rate * 7
        hits += found.early <= TODAY + timedelta(days=days) <= (found.late or date.max)
    assert 140 <= hits <= 190


def test_an_open_pause_has_no_arrival_and_one_with_an_end_moves_it() -> None:
    assert said([300.0] * 8, easing=Easing(TODAY)) == Forecast("paused", weekly=5.0, weeks=8)
    off = Easing(TODAY, TODAY + timedelta(days=14))
    moved, still = said([300.0] * 8, easing=off), said([300.0] * 8)
    assert moved.state == "paused"
    assert moved.centre == still.centre + timedelta(days=14)


def test_half_way_is_said_until_it_is_behind() -> None:
    assert said(left=WHOLE).half == TODAY + timedelta(days=374)
    assert said([300.0] * 8, left=WHOLE).half is not None
    assert said(left=WHOLE / 3).half is None


def test_dates_that_nobody_knows_are_not_said() -> None:
    found = said([10.0, 0, 5, 0, 10, 0, 5, 0], pace=0.5)
    assert found.late is None
    assert draw_days(way(), [0.0] * 3, seed=1) == sorted(draw_days(way(), [0.0] * 3, seed=1))


def test_speed_before_anything_is_known_is_what_is_stated() -> None:
    assert Speed().span(30, 50) == (30, 50)
    assert measure_speed([]) == Speed()
    low, high = Speed().around(40)
    assert low < 40 < high


def test_speed_is_learned_with_caution() -> None:
    one, many = measure_speed([(40, 80.0)]), measure_speed([(40, 80.0)] * 30)
    assert 1 < one.factor < 1.3
    assert 1.8 < many.factor < 2
    assert many.doubt < one.doubt


def test_lessons_that_were_not_read_or_left_open_teach_nothing() -> None:
    assert measure_speed([(40, 1.0), (40, 4000.0), (0, 10.0)]) == Speed()
