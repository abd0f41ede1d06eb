import numpy as np
import pandas as pd
import pytest
from model import load


def raw(days, seed):
    """A table as the file has it: days of made-up demand in gigawatts."""
    r = np.random.default_rng([21, seed])
    work = np.repeat(r.integers(0, 2, days), 48)
    return pd.DataFrame({
        "Demand": r.uniform(3, 8, 48 * days).round(4),
        "WorkDay": work,
        "Temperature": r.uniform(2, 40, 48 * days).round(1),
    })


def made(days=13, seed=1, start="2014-05-08"):
    """A table as load gives it, that begins on another day."""
    table = raw(days, seed).set_axis(["demand", "workday", "temperature"], axis=1)
    table["demand"] *= 1000
    table.index = pd.date_range(start, periods=len(table), freq="30min")
    return table


@pytest.fixture
def loaded(tmp_path):
    """What load makes of a table in a file."""

    def read(table):
        file = tmp_path / "other.csv"
        table.to_csv(file, index=False)
        return load(str(file))

    return read


def means_of(table):
    kind = np.where(table["workday"] == 1, "workday", "free")
    means = table["demand"].groupby([table.index.hour, kind]).mean().unstack()
    return means.reindex(index=range(24), columns=["workday", "free"])


def same_profile(found, table):
    found, wanted = pd.DataFrame(found), means_of(table)
    assert list(map(int, found.index)) == list(range(24)), "The rows should be the hours 0 to 23."
    assert {"workday", "free"} <= set(found.columns), f"Its columns are {list(found.columns)}."
    for kind in wanted:
        np.testing.assert_allclose(found[kind].to_numpy(float), wanted[kind], rtol=1e-6, err_msg=kind)


def test_columns():
    """R1.1: three columns, a row for each half hour"""
    table = load("demand.csv")
    assert {"demand", "workday", "temperature"} <= set(table.columns), f"Its columns are {list(table.columns)}."
    assert len(table) == 273 * 48


def test_times():
    """R1.1: each row has its time"""
    times = pd.DatetimeIndex(load("demand.csv").index)
    assert str(times[0]) == "2014-01-01 00:00:00", f"The first row is at {times[0]}."
    assert str(times[-1]) == "2014-09-30 23:30:00", f"The last row is at {times[-1]}."
    assert (np.diff(times.to_numpy()) == np.timedelta64(30, "m")).all(), "Not every step is half an hour."


def test_megawatts(loaded):
    """R1.2: demand is in megawatts, also in another file"""
    table = raw(5, 2)
    found = loaded(table)
    np.testing.assert_allclose(found["demand"].to_numpy(float), table["Demand"] * 1000, rtol=1e-9)
    np.testing.assert_allclose(found["workday"].to_numpy(float), table["WorkDay"])
    np.testing.assert_allclose(found["temperature"].to_numpy(float), table["Temperature"])


def test_profile():
    """R1.2: mean demand by hour and kind of day"""
    from model import profile

    for table in (made(), made(17, seed=3, start="2014-08-02")):
        same_profile(profile(table.copy()), table)


def test_free_weekdays():
    """R1.2: weekdays on which nobody worked"""
    from model import free_weekdays

    for start, days, seed in (("2014-05-08", 13, 4), ("2014-11-30", 19, 5), ("2014-07-05", 2, 6)):
        table = made(days, seed, start)
        free = table.index[(table["workday"] == 0) & (table.index.dayofweek < 5)]
        wanted = sorted({str(time)[:10] for time in free})
        assert [str(day)[:10] for day in free_weekdays(table.copy())] == wanted


def test_empty_field(loaded):
    """R1.3: an empty field stays missing, and no mean counts it"""
    from model import profile

    table = raw(11, 7)
    table.loc[[5, 60, 200], "Demand"] = np.nan
    table.loc[[7, 61], "Temperature"] = np.nan
    found = loaded(table)
    assert list(np.flatnonzero(found["demand"].isna())) == [5, 60, 200]
    assert list(np.flatnonzero(found["temperature"].isna())) == [7, 61]
    same_profile(profile(found.copy()), found)


def test_no_demand(loaded):
    """R1.3: a demand of zero or less is missing"""
    table = raw(9, 8)
    table.loc[[3, 100], "Demand"] = 0.0
    table.loc[51, "Demand"] = -1.5
    table.loc[52, "Temperature"] = -0.5
    found = loaded(table)
    assert list(np.flatnonzero(found["demand"].isna())) == [3, 51, 100]
    assert float(found["temperature"].iloc[52]) == -0.5, "A temperature below zero is one."


def test_one_kind_of_day(loaded):
    """R1.3: without free days, their means are missing"""
    from model import profile

    table = made(4, seed=9)
    table["workday"] = 1
    same_profile(profile(table.copy()), table)
