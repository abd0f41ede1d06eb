from pathlib import Path

import pytest
from look_at_file import look

LAKES = "lake;germs;day\nBlue Pit;55;Monday\nMill Pond;382;Monday\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty folder to write into."""
    monkeypatch.chdir(tmp_path)


def seen(text, looks=look):
    """What is said about a file with this text."""
    Path("some.csv").write_bytes(text.encode("utf-8"))
    return looks("some.csv")


@pytest.mark.parametrize("text", [LAKES, "lake\nSee\n", LAKES + "\n\n"])
def test_bytes(text):
    """R1: the bytes of the file"""
    assert seen(text)["bytes"] == len(text)


def test_two_bytes():
    """R1: a letter may take two bytes"""
    assert seen("lake;germs\nBlåvann;15\n")["bytes"] == 23


@pytest.mark.parametrize("names", ["lake;germs;day", "lake", "year;See;Höhe;by"])
def test_columns(names):
    """R2: the names in the first line"""
    assert seen(names + "\nBlue Pit;55;Monday\n")["columns"] == names.split(";")


@pytest.mark.parametrize(("rest", "wanted"), [("", 2), ("Grey Lake;15;Monday\n", 3), ("Grey Lake;15;Monday", 3)])
def test_rows(rest, wanted):
    """R3: lines below the first one"""
    assert seen(LAKES + rest)["rows"] == wanted


@pytest.mark.parametrize("gap", ["\n", "   \n", "\n\n", "  "])
def test_empty_lines(gap):
    """R3: empty lines are no rows"""
    assert seen(LAKES + gap)["rows"] == 2


def test_odd_rows_count():
    """R3: an odd row is a row"""
    assert seen(LAKES + "Grey Lake;15\n")["rows"] == 3


def test_no_rows():
    """R3, R4: only names, no rows"""
    assert (seen("lake;germs\n")["rows"], seen("lake;germs\n")["odd"]) == (0, [])


def test_even():
    """R4: no odd rows in a good file"""
    assert seen(LAKES)["odd"] == []


@pytest.mark.parametrize("row", ["Grey Lake;15", "Grey Lake;15;Monday;calm", "Grey Lake"])
def test_odd(row):
    """R4: more or fewer fields than columns"""
    assert seen(LAKES + row + "\n" + "Blue Pit;72;Friday\n" + row + "\n")["odd"] == [4, 6]


def test_numbers_with_gaps():
    """R4: empty lines have numbers too"""
    assert seen("lake;germs\n\nGrey Lake\n  \n;\nBlue Pit;1;2\n")["odd"] == [3, 6]


def test_many_files(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other files"""
    some = ["Blue Pit;55;Monday", "Blåvann;15;Friday", "Grey Lake;15", "", "  ", "Mill Pond;9;Monday;calm", ";;"]
    cases = []
    for _ in range(100):
        rows = rng.choices(some, k=rng.randint(0, 6))
        cases.append(("\n".join(["lake;germs;day", *rows]) + rng.choice(["", "\n"]),))
    agree(
        seen, lambda text: seen(text, reference.look), cases, size=lambda case: len(case[0])
    )
