from pathlib import Path

import numpy as np
import pandas as pd
import pytest

WEEK = pd.Timedelta("7D")
SILENT = pd.Timestamp("2014-09-03 02:00")


@pytest.fixture
def known():
    """The table of the project, by time and in megawatts."""
    table = pd.read_csv(Path("demand.csv")).set_axis(["demand", "workday", "temperature"], axis=1)
    table["demand"] *= 1000
    table.index = pd.date_range("2014-01-01", periods=len(table), freq="30min")
    return table


def silent(table, since, until="2099"):
    """The same table without temperature for a while."""
    other = table.copy()
    other.loc[(other.index >= since) & (other.index < until), "temperature"] = np.nan
    return other


def moved(table):
    demand = table["demand"]
    return demand.shift(2) + demand.shift(336) - demand.shift(338)


def forecasts(past, table):
    from model import fit, forecast

    return pd.Series(np.asarray(forecast(fit(past.copy()), table.copy()), float), index=table.index)


def off(table, found, since):
    """The mean error from a moment on; a forecast that is missing makes it missing."""
    return float((found - table["demand"])[table.index >= since].abs().mean(skipna=False))


def test_it_goes_on(known):
    """R10.1: without temperature there is still a forecast for each row"""
    table = silent(known["2014-08-06":"2014-09-30"], SILENT)
    found = forecasts(known[:"2014-08-31"], table)[table.index >= "2014-08-15"]
    assert found.notna().all(), f"From {found.index[found.isna()][0]} on, forecasts are missing."


def test_at_the_moment(known):
    """R10.1: also at the moment when it falls silent, and when it comes back"""
    table = silent(known["2014-08-06":"2014-09-30"], SILENT, "2014-09-08 15:30")
    found = forecasts(known[:"2014-08-31"], table)[table.index >= "2014-08-15"]
    assert found.notna().all(), f"At {found.index[found.isna()][0]} a forecast is missing."


def test_still_better(known):
    """R10.2: and it still beats the card"""
    whole = known["2014-08-06":"2014-09-30"]
    found = forecasts(known[:"2014-08-31"], silent(whole, SILENT))
    mine, theirs = off(whole, found, SILENT), off(whole, moved(whole), SILENT)
    assert mine < theirs, f"{mine:.1f} MW, and the card {theirs:.1f} MW."


def test_unchanged_before(known):
    """R10.2: before that, nothing is different"""
    whole = known["2014-08-06":"2014-09-30"]
    early = whole.index < SILENT + pd.Timedelta("1h")
    found = forecasts(known[:"2014-08-31"], silent(whole, SILENT))[early].to_numpy()
    wanted = forecasts(known[:"2014-08-31"], whole)[early].to_numpy()
    assert np.isfinite(wanted[1008:]).all()
    np.testing.assert_allclose(found, wanted, rtol=1e-9)


def wild(table, column, since):
    """The same table, in which a column is something else from a moment on."""
    other = table.copy()
    later = other.index >= since
    other.loc[later, column] = np.random.default_rng(29).permutation(other.loc[later, column]) * 1.5
    return other


def same_before(one, other, until):
    early = one.index < until
    assert one[early].iloc[1008:].notna().all(), "Forecasts are missing."
    off = ~np.isclose(one, other, rtol=1e-9, equal_nan=True) & early
    assert not off.any(), f"The forecast for {one.index[off][0]} knew what came after the gap."


def test_not_from_behind(known):
    """R10.2: the gap is not filled with what comes after it"""
    back = pd.Timestamp("2014-09-08 15:30")
    table = silent(known["2014-08-06":"2014-09-30"], SILENT, back)
    found = [forecasts(known[:"2014-08-31"], one) for one in (table, wild(table, "temperature", back))]
    same_before(*found, back + pd.Timedelta("1h"))


def test_learned_with_a_hole(known):
    """R10.3: it can learn from months with a silent thermometer"""
    past = silent(known[:"2014-08-31"], "2014-06-20", "2014-07-15")
    table = known["2014-08-06":"2014-09-30"]
    found = forecasts(past, table)
    mine, theirs = off(table, found, "2014-09-01"), off(table, moved(table), "2014-09-01")
    assert mine < theirs, f"{mine:.1f} MW, and the card {theirs:.1f} MW."


def test_never_any(known):
    """R10.3: even if there never was one"""
    table = silent(known["2014-08-06":"2014-09-30"], "2000")
    found = forecasts(silent(known[:"2014-08-31"], "2000"), table)
    whole = known["2014-08-06":"2014-09-30"]
    mine, theirs = off(whole, found, "2014-09-01"), off(whole, moved(whole), "2014-09-01")
    assert mine < theirs, f"{mine:.1f} MW, and the card {theirs:.1f} MW."


def test_lost_readings(known):
    """R10.3: three hours without demand do no harm"""
    table = known["2014-08-06":"2014-09-30"].copy()
    lost = (table.index >= "2014-09-12 14:00") & (table.index < "2014-09-12 17:00")
    whole = table.copy()
    table.loc[lost, "demand"] = np.nan
    found = forecasts(known[:"2014-08-31"], table)
    assert found[table.index >= "2014-09-01"].notna().all(), "Forecasts are missing."
    assert off(whole, found, "2014-09-01") < 70, f"Its error rises to {off(whole, found, '2014-09-01'):.0f} MW."


def test_lost_not_from_behind(known):
    """R10.3: nor are lost readings filled with what came after them"""
    back = pd.Timestamp("2014-09-12 17:00")
    table = known["2014-08-06":"2014-09-30"].copy()
    table.loc[(table.index >= "2014-09-12 14:00") & (table.index < back), "demand"] = np.nan
    found = [forecasts(known[:"2014-08-31"], one) for one in (table, wild(table, "demand", back))]
    same_before(*found, back + pd.Timedelta("1h"))
