from pathlib import Path

import pytest
from rain_of_the_week import total_rain


@pytest.fixture
def week(tmp_path, monkeypatch):
    """Lays out some days, each with its text; a day with None has no file."""
    monkeypatch.chdir(tmp_path)

    def lay_out(days):
        names = [f"day{number}.txt" for number in range(1, len(days) + 1)]
        for name, text in zip(names, days, strict=True):
            Path(name).unlink(missing_ok=True)
            if text is not None:
                Path(name).write_text(text, encoding="utf-8")
        return names

    return lay_out


@pytest.mark.parametrize(
    ("days", "rain"), [(["3\n4.5\n"], 7.5), (["3", "0\n", "1.25\n2"], 6.25), ([""], 0), ([], 0)]
)
def test_sum(week, days, rain):
    """R1: the numbers of all files are added"""
    assert total_rain(week(days)) == pytest.approx(rain)


@pytest.mark.parametrize(
    ("days", "rain"), [(["1\n", None, "2\n"], 3), ([None, "5\n", None, "6\n"], 11), ([None], 0)]
)
def test_missing(week, days, rain):
    """R2: the other files still count"""
    assert total_rain(week(days)) == pytest.approx(rain)


def test_named(week, capsys):
    """R2: each missing file is named, in order"""
    total_rain(week([None, "5\n", None]))
    assert capsys.readouterr().out.split() == ["not", "there:", "day1.txt", "not", "there:", "day3.txt"]


@pytest.mark.parametrize("text", ["2\n\n3\n", "\n5", "  \n2\n \n3"])
def test_blank(week, text):
    """R3: blank lines are passed over"""
    assert total_rain(week([text])) == pytest.approx(5)


@pytest.mark.parametrize("text", ["2\nbroken\n", "2,5\n"])
def test_no_number(week, text):
    """R4: something else than a number is an error"""
    with pytest.raises(ValueError):
        total_rain(week(["1\n", text]))


def test_many_weeks(week, agree, reference, rng):
    """R1, R2, R3: a hundred other weeks"""

    def rain_of(*days, add=total_rain):
        return add(week(days))

    texts = ["1\n", "2.5\n0.5\n", "\n3\n", "", None, "4"]
    weeks = [tuple(rng.choices(texts, k=rng.randint(0, 7))) for _ in range(110)]
    agree(rain_of, lambda *days: rain_of(*days, add=reference.total_rain), weeks)
