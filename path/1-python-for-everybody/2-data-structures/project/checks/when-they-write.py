import re
from pathlib import Path

import pytest

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
NOISE = ["", "From Monday on we are at sea.", "From eve@example.com Sun", "From eve@example.com Sun Mar  2 --:-- 2008"]


def letter(day, hour, minutes="14:16"):
    return f"From ola@example.org {day} Mar  1 {hour:02}:{minutes} 2008\nSubject: hello\n\nSun at 9:30?\n\n"


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """One run on a mailbox with letters of these days and hours, and lines of noise."""
    monkeypatch.chdir(tmp_path)

    def run(times, noise=()):
        pieces = [letter(day, hour) for day, hour in times]
        Path("mails.txt").write_text("".join([*pieces, *(f"{line}\n" for line in noise)]), encoding="utf-8")
        return program("mails.txt", "", "")

    return run


def rows(run, label):
    """What stands on the lines of a table: label, count, and how long the bar is."""
    page = re.split(r"my question", run.output, flags=re.IGNORECASE)[0]
    found = re.findall(rf"^\s*{label}\W+(\d+)\b(.*)$", page, re.MULTILINE | re.IGNORECASE)
    return [(name.title(), int(count), rest.count("#")) for name, count, rest in found]


def hours(run):
    return [(int(name), count, bar) for name, count, bar in rows(run, r"hour\W+(\d+)")]


def days(run):
    return rows(run, f"({'|'.join(DAYS)})[a-z]*")


def without_bars(table):
    return [(name, count) for name, count, _ in table if count]


def test_an_hour(read):
    """R5.1: the letters of an hour are counted"""
    table = without_bars(hours(read([("Sat", 14), ("Sun", 14), ("Sat", 21)])))
    assert sorted(table) == [(14, 2), (21, 1)]


def test_clock(read):
    """R5.2: the hours come in the order of the clock"""
    times = [("Sat", hour) for hour in (21, 9, 10, 0, 9, 13)]
    assert without_bars(hours(read(times))) == [(0, 1), (9, 2), (10, 1), (13, 1), (21, 1)]


def test_all_hours(read):
    """R5.3: all 24 hours are there, each with a bar"""
    table = hours(read([("Sat", 9), ("Sat", 9), ("Sun", 23)]))
    wanted = {9: 2, 23: 1}
    assert table == [(hour, wanted.get(hour, 0), wanted.get(hour, 0)) for hour in range(24)]


def test_a_day(read):
    """R6.1: the letters of a day are counted"""
    table = without_bars(days(read([("Tue", 9), ("Mon", 9), ("Tue", 10)])))
    assert sorted(table) == [("Mon", 1), ("Tue", 2)]


def test_week(read):
    """R6.2: the days come in the order of the week"""
    times = [(day, 9) for day in ("Sun", "Fri", "Mon", "Sun", "Wed", "Thu")]
    assert without_bars(days(read(times))) == [("Mon", 1), ("Wed", 1), ("Thu", 1), ("Fri", 1), ("Sun", 2)]


def test_all_days(read):
    """R6.3: all seven days are there, each with a bar"""
    table = days(read([("Sat", 9), ("Sat", 10), ("Tue", 23)]))
    wanted = {"Sat": 2, "Tue": 1}
    assert table == [(day, wanted.get(day, 0), wanted.get(day, 0)) for day in DAYS]


def any_times(rng):
    return [(rng.choice(DAYS), rng.randint(0, 23)) for _ in range(rng.randint(0, 20))]


def test_hours_of_other_files(read, rng):
    """R5.3: other files come out right, too"""
    for _ in range(15):
        times = any_times(rng)
        found = [hour for _, hour in times]
        wanted = [(hour, found.count(hour), found.count(hour)) for hour in range(24)]
        assert hours(read(times, rng.choices(NOISE, k=3))) == wanted


def test_days_of_other_files(read, rng):
    """R6.3: so do the days of other files"""
    for _ in range(15):
        times = any_times(rng)
        found = [day for day, _ in times]
        wanted = [(day, found.count(day), found.count(day)) for day in DAYS]
        assert days(read(times, rng.choices(NOISE, k=3))) == wanted
