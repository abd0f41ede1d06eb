from pathlib import Path

import pytest
from average_repair import average_minutes


@pytest.fixture
def average_of(tmp_path, monkeypatch):
    """Gives what the function says of a file with some text."""
    monkeypatch.chdir(tmp_path)

    def average_of(text, average=average_minutes):
        Path("day.txt").write_text(text, encoding="utf-8")
        return average("day.txt")

    return average_of


@pytest.mark.parametrize(
    ("text", "average"),
    [
        ("Bike: red\nMinutes: 30\nNote: chain\nMinutes: 60\n", 45),
        ("Minutes: 7.5\nMinutes:12.5\nMinutes: 4", 8),
        ("Minutes:   0\n\nBike: green\n", 0),
    ],
)
def test_average(average_of, text, average):
    """R1: the average of the numbers on those lines"""
    assert average_of(text) == pytest.approx(average)


def test_elsewhere(average_of):
    """R2: the word elsewhere in a line does not count"""
    assert average_of("Note: Minutes: 500\nMinutes: 10\n Minutes: 300\n") == pytest.approx(10)


@pytest.mark.parametrize("text", ["", "Bike: red\nNote: the 10 Minutes: were long\n"])
def test_none(average_of, text):
    """R3: a file without such a line gives None"""
    assert average_of(text) is None


def test_many_days(average_of, agree, reference, rng):
    """R1, R2, R3: a hundred other days"""
    days = []
    for _ in range(110):
        lines = [
            rng.choice([f"Minutes: {rng.randint(1, 90)}", "Bike: red", f"Minutes: {rng.randint(1, 90)}.5", ""])
            for _ in range(rng.randint(0, 7))
        ]
        days.append(("\n".join(lines),))
    agree(average_of, lambda text: average_of(text, reference.average_minutes), days)
