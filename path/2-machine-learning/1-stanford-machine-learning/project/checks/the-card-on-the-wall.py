import numpy as np
import pandas as pd
import pytest
from model import rules

HOUR, DAY, WEEK = pd.Timedelta("1h"), pd.Timedelta("1D"), pd.Timedelta("7D")
NAMES = ["now", "yesterday", "last_week", "moved"]


def made(days, seed, start="2014-05-08"):
    """Days of made-up demand."""
    r = np.random.default_rng([22, seed])
    times = pd.date_range(start, periods=48 * days, freq="30min")
    return pd.DataFrame(
        {
            "demand": r.uniform(3000, 8000, len(times)),
            "workday": np.repeat(r.integers(0, 2, days), 48),
            "temperature": r.uniform(2, 40, len(times)),
        },
        index=times,
    )


def wanted(table):
    """The rules, looked up time by time."""
    demand = table["demand"].to_dict()

    def at(time):
        return demand.get(time, np.nan)

    rows = [
        (at(t - HOUR), at(t - DAY), at(t - WEEK), at(t - HOUR) + at(t - WEEK) - at(t - WEEK - HOUR))
        for t in table.index
    ]
    return pd.DataFrame(rows, columns=NAMES, index=table.index)


def same(found, table, names=NAMES):
    found, right = pd.DataFrame(found), wanted(table)
    assert set(names) <= set(found.columns), f"The columns are {list(found.columns)}."
    assert len(found) == len(table), f"It has {len(found)} rows for {len(table)}."
    for name in names:
        mine, theirs = found[name].to_numpy(float), right[name].to_numpy()
        off = ~np.isclose(mine, theirs, rtol=1e-9, equal_nan=True)
        assert not off.any(), (
            f"`{name}` at {table.index[off][0]} is {mine[off][0]:.1f}, and should be {theirs[off][0]:.1f}."
        )


def test_now():
    """R2.1: `now` is what the grid needed an hour before"""
    table = made(9, 1)
    same(rules(table.copy()), table, ["now"])


@pytest.mark.parametrize("seed", [2, 3])
def test_all_four(seed):
    """R2.2: all four rules, missing where nothing lies before"""
    table = made(11 + seed, seed)
    same(rules(table.copy()), table)


def test_error():
    """R2.2: the error is the mean distance, in megawatts"""
    from model import error

    table = made(8, 4)
    truth, forecast = table["demand"], table["demand"].shift(-1).fillna(4000.0)
    right = float(np.abs(truth - forecast).mean())
    assert float(error(truth.copy(), forecast.copy())) == pytest.approx(right)
    assert float(error(truth.copy(), truth.copy() - 50)) == pytest.approx(50)


def test_error_with_holes():
    """R2.2: where either is missing, the pair is left out"""
    from model import error

    truth = made(2, 5)["demand"]
    forecast = truth + np.where(np.arange(len(truth)) % 2, 30.0, -50.0)
    forecast.iloc[:40] = np.nan
    truth.iloc[[50, 52, 54]] = np.nan
    right = float((truth - forecast).abs().dropna().mean())
    assert float(error(truth.copy(), forecast.copy())) == pytest.approx(right)


@pytest.mark.parametrize("seed", [6, 7])
def test_lost_rows(seed):
    """R2.3: where rows were lost, the rules go by the clock"""
    table = made(12, seed)
    r = np.random.default_rng([22, 99, seed])
    lost = np.r_[r.choice(len(table), 9, replace=False), np.arange(400, 431)]
    table = table.drop(table.index[lost])
    same(rules(table.copy()), table)


def test_missing_demand():
    """R2.3: what was not measured is handed on as missing"""
    table = made(10, 8)
    table.loc[table.index[[20, 200, 201, 350]], "demand"] = np.nan
    same(rules(table.copy()), table)


def test_untouched():
    """R2.3: the table that is handed over stays as it is"""
    table = made(9, 9)
    handed = table.copy()
    same(rules(handed), table)
    pd.testing.assert_frame_equal(handed, table)
