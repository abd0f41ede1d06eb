import math

import pandas as pd
import pytest
from river_gauges import gap_report


def river(rows, labels=None):
    """A table of readings from (station, level); None is an empty place."""
    table = pd.DataFrame(rows, columns=["station", "level"])
    table["level"] = table["level"].astype("float64")
    table.index = labels if labels is not None else range(len(rows))
    return table


def column(report, name):
    """One column of a report as {station: number}, gaps as None."""
    values = [float(value) for value in report[name]]
    stations = [str(station) for station in report.index]
    return {station: None if math.isnan(value) else round(value, 9) for station, value in zip(stations, values, strict=True)}


def whole(report):
    """A report as plain values."""
    return list(map(str, report.index)), [column(report, name) for name in ("readings", "gaps", "mean")]


def alike(found, wanted):
    """Whether two results say the same; what cannot be read says nothing."""
    try:
        return whole(found) == whole(wanted)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


WEEK = [
    ("Weir", 210.0),
    ("Bend", -999.0),
    ("Weir", None),
    ("Dock", 85.0),
    ("Bend", None),
    ("Weir", 190.0),
    ("Weir", -999.0),
    ("Dock", 0.0),
    ("Weir", 230.0),
    ("Dock", 95.0),
    ("Bend", -999.0),
]
LABELS = [40, 7, 12, 3, 99, 15, 8, 21, 1, 30, 2]


def test_stations():
    """R1: one row for each station, by the alphabet"""
    assert list(gap_report(river(WEEK), -999).index) == ["Bend", "Dock", "Weir"]


def test_silent_station_stays():
    """R1: a station that was always silent is there"""
    assert list(gap_report(river([("Lock", None), ("Lock", 7.0), ("Pier", 7.0)]), 7).index) == ["Lock", "Pier"]


def test_readings():
    """R2: all rows of a station are counted"""
    assert column(gap_report(river(WEEK, LABELS), -999), "readings") == {"Bend": 3, "Dock": 3, "Weir": 5}


def test_share_of_gaps():
    """R3: the share that is missing, in both ways"""
    gaps = column(gap_report(river(WEEK, LABELS), -999), "gaps")
    assert gaps == pytest.approx({"Bend": 1.0, "Dock": 0.0, "Weir": 0.4})


def test_other_disguise():
    """R3: another number in disguise"""
    gaps = column(gap_report(river(WEEK), 0), "gaps")
    assert gaps == pytest.approx({"Bend": 1 / 3, "Dock": 1 / 3, "Weir": 0.2})


def test_mean():
    """R4: the mean of what was measured"""
    means = column(gap_report(river(WEEK, LABELS), -999), "mean")
    assert (means.get("Dock"), means.get("Weir")) == (pytest.approx(60.0), pytest.approx(210.0))


def test_mean_of_nothing():
    """R4: never measured: an empty place"""
    assert column(gap_report(river(WEEK), -999), "mean").get("Bend", "not there") is None


def test_whole_numbers():
    """R3, R4: a column of whole numbers, without empty places"""
    table = river([("Weir", 4.0), ("Weir", -1.0), ("Weir", 9.0)])
    table["level"] = table["level"].astype("int64")
    report = gap_report(table, -1)
    assert (column(report, "gaps")["Weir"], column(report, "mean")["Weir"]) == (pytest.approx(1 / 3), 6.5)


def test_table_stays():
    """R5: the readings are as they were"""
    readings = river(WEEK, LABELS)
    before = readings.copy()
    gap_report(readings, -999)
    pd.testing.assert_frame_equal(readings, before)


def test_many_rivers(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other weeks"""
    cases = []
    for _ in range(110):
        disguise = rng.choice([-999, -1, 0])
        stations = rng.sample(["Cove", "Alder", "Moor", "Quay", "Ferry"], rng.randint(1, 4))
        rows = [
            (rng.choice(stations), rng.choice([None, float(disguise), float(rng.randint(1, 300)), 50.0]))
            for _ in range(rng.randint(1, 13))
        ]
        cases.append((river(rows), disguise))
    agree(gap_report, reference.gap_report, cases, same=alike, size=lambda case: len(case[0]))
