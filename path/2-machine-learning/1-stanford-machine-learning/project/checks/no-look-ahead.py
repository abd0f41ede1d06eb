from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from model import features

HOUR = pd.Timedelta("1h")


@pytest.fixture
def known():
    """The table of the project, by time and in megawatts."""
    table = pd.read_csv(Path("demand.csv")).set_axis(["demand", "workday", "temperature"], axis=1)
    table["demand"] *= 1000
    table.index = pd.date_range("2014-01-01", periods=len(table), freq="30min")
    return table


def moments(table, rng, count=4):
    """Times in the middle of a table."""
    return [table.index[rng.randint(400, len(table) - 60)] for _ in range(count)]


def changed(table, since, rng):
    """The same table, in which everything measured from a moment on is something else."""
    r = np.random.default_rng(rng.randint(1, 10**6))
    other = table.copy()
    later = other.index >= since
    other.loc[later, "demand"] = r.uniform(2500, 9000, later.sum())
    other.loc[later, "temperature"] = r.uniform(-3, 45, later.sum())
    return other


def numbers(found, table):
    found = pd.DataFrame(found)
    assert len(found) == len(table), f"features gives {len(found)} rows for {len(table)}."
    values = found.to_numpy(float)
    assert values.shape[1] >= 1, "features gives no column."
    return values


def first_moved(one, other, table):
    """The first time at which two answers differ; None where they agree."""
    one, other = (values.reshape(len(table), -1) for values in (one, other))
    off = ~np.isclose(one, other, rtol=1e-9, atol=1e-6, equal_nan=True).all(axis=1)
    return table.index[off][0] if off.any() else None


def test_a_row_each(known):
    """R3.1: features in numbers, a row for each half hour"""
    table = known["2014-02-01":"2014-02-28"]
    values = numbers(features(table.copy()), table)
    late = values[2 * 7 * 48 :]
    assert np.isfinite(late).all(), "After two weeks, a feature is still missing."
    assert np.ptp(late, axis=0).max() > 0, "The features are the same at every hour."


def test_forecasts(known):
    """R3.1: a forecast for each row after the first week"""
    from model import fit, forecast

    table = known["2014-03-01":"2014-05-10"]
    found = np.asarray(forecast(fit(table.copy()), table.copy()), float)
    assert found.shape == (len(table),)
    late = found[7 * 48 + 2 :]
    assert np.isfinite(late).all(), f"{(~np.isfinite(late)).sum()} forecasts are missing."


def test_a_day_later(known, rng):
    """R3.1: what happens a day later moves no feature"""
    table = known["2014-06-01":"2014-07-10"]
    before = numbers(features(table.copy()), table)
    for moment in moments(table, rng):
        after = numbers(features(changed(table, moment, rng)), table)
        moved = first_moved(before, after, table)
        assert moved is not None, "The features do not move with the table at all."
        assert moved > moment - pd.Timedelta("1D"), f"Changed from {moment} on; the features of {moved} moved."


def test_one_hour(known, rng):
    """R3.2: features of a row know nothing of its own hour"""
    table = known["2014-06-01":"2014-07-10"]
    before = numbers(features(table.copy()), table)
    for moment in moments(table, rng, 6):
        moved = first_moved(before, numbers(features(changed(table, moment, rng)), table), table)
        assert moved is not None, "The features do not move with the table at all."
        assert moved >= moment + HOUR, (
            f"Demand and temperature were changed from {moment} on. The features of {moved} moved, "
            "which had to be known an hour before."
        )


def test_forecast_one_hour(known, rng):
    """R3.2: nor does its forecast"""
    from model import fit, forecast

    model = fit(known[:"2014-05-31"].copy())
    table = known["2014-06-01":"2014-07-10"]
    before = np.asarray(forecast(model, table.copy()), float)
    for moment in moments(table, rng):
        after = np.asarray(forecast(model, changed(table, moment, rng)), float)
        moved = first_moved(before, after, table)
        assert moved is not None, "The forecasts do not move with the table at all."
        assert moved >= moment + HOUR, f"Changed from {moment} on; the forecast for {moved} moved."


def test_in_the_control_room(known, rng):
    """R3.3: the same in the control room, where the hour is empty"""
    from model import fit, forecast

    model = fit(known[:"2014-05-31"].copy())
    table = known["2014-06-01":"2014-07-31"]
    whole = np.asarray(forecast(model, table.copy()), float)
    for _ in range(8):
        end = rng.randint(1100, len(table))
        live = table.iloc[:end].copy()
        live.iloc[-2:, [0, 2]] = np.nan
        found = np.asarray(forecast(model, live), float)
        assert found[-1] == pytest.approx(whole[end - 1], abs=0.01), f"At {live.index[-1]}."
        assert found[-2] == pytest.approx(whole[end - 2], abs=0.01), f"At {live.index[-2]}."


def test_three_weeks(known, rng):
    """R3.3: three weeks of history are enough"""
    from model import fit, forecast

    model = fit(known[:"2014-05-31"].copy())
    table = known["2014-06-01":"2014-08-31"]
    whole = np.asarray(forecast(model, table.copy()), float)
    for _ in range(5):
        end = rng.randint(1500, len(table))
        found = np.asarray(forecast(model, table.iloc[end - 1008 : end].copy()), float)
        assert found[-1] == pytest.approx(whole[end - 1], abs=0.01), f"At {table.index[end - 1]}."


def test_untouched(known):
    """R3.3: tables that are handed over stay as they are"""
    from model import fit, forecast

    table = known["2014-03-01":"2014-05-10"].copy()
    handed = table.copy()
    found = np.asarray(forecast(fit(handed), handed), float)
    assert found.shape == (len(table),)
    pd.testing.assert_frame_equal(handed, table)
