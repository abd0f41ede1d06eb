from pathlib import Path

import pytest


@pytest.fixture
def listen(program, tmp_path, monkeypatch):
    """One run, after the file held some minute: the run, and what the file holds then."""
    monkeypatch.chdir(tmp_path)

    def run(before, minutes):
        Path("place.txt").write_text(str(before), encoding="utf-8")
        done = program(str(minutes))
        return done, Path("place.txt").read_text(encoding="utf-8")

    return run


@pytest.mark.parametrize(("before", "minutes", "after"), [(0, 30, 30), (61, 9, 70), (118, 0, 118)])
def test_says_the_minute(listen, before, minutes, after):
    """R1: it says the new minute"""
    assert listen(before, minutes)[0].numbers == [after]


@pytest.mark.parametrize(("before", "minutes", "after"), [(0, 30, "30"), (61, 9, "70")])
def test_keeps_the_minute(listen, before, minutes, after):
    """R2: the file holds the new minute alone"""
    assert listen(before, minutes)[1].strip() == after


def test_goes_on(program, tmp_path, monkeypatch):
    """R2: three runs go on from one another"""
    monkeypatch.chdir(tmp_path)
    Path("place.txt").write_text("10", encoding="utf-8")
    assert [program(minutes).numbers for minutes in ("5", "20", "7")] == [[15], [35], [42]]


def test_many_evenings(listen, rng):
    """R1, R2: a hundred other evenings"""
    for _ in range(100):
        before, minutes = rng.randint(0, 900), rng.randint(0, 90)
        run, kept = listen(before, minutes)
        assert (run.numbers, kept.strip()) == ([before + minutes], str(before + minutes))
