from pathlib import Path

import pytest

CLUES = {"door.txt": "Knock twice.", "tree.txt": "Wo die Äpfel fallen.\nDig.", "7.txt": ""}
MISS, KEEPER = "no such clue", "please ask the keeper"


@pytest.fixture
def hunt(program, tmp_path, monkeypatch):
    """One run in a folder with three clues."""
    monkeypatch.chdir(tmp_path)
    for name, text in CLUES.items():
        Path(name).write_text(text, encoding="utf-8")
    return program


def said(run):
    return [line.strip() for line in run.lines if line.strip()]


@pytest.mark.parametrize("name", ["door.txt", "tree.txt"])
def test_at_once(hunt, name):
    """R1: a clue that is there is printed, and it ends"""
    run = hunt(name, "door.txt", "door.txt")
    assert (said(run), run.asked) == (CLUES[name].split("\n"), 1)


@pytest.mark.parametrize("misses", [["lamp.txt"], ["lamp.txt", "door"]])
def test_again(hunt, misses):
    """R2: after a miss it says so and asks again"""
    run = hunt(*misses, "door.txt", "tree.txt")
    assert (said(run), run.asked) == ([MISS] * len(misses) + ["Knock twice."], len(misses) + 1)


def test_keeper(hunt):
    """R3: after three misses it names the keeper and ends"""
    run = hunt("lamp.txt", "door", "tree", "door.txt", "door.txt")
    assert (said(run), run.asked) == ([MISS] * 3 + [KEEPER], 3)


@pytest.mark.parametrize("typed", [["", "door.txt"], ["", "", ""], ["door txt", "???", "7"]])
def test_no_error(hunt, typed):
    """R4: no error, whatever was typed"""
    assert hunt(*typed).error is None


def test_many_players(hunt, agree, reference, rng):
    """R1, R2, R3: a hundred other players"""
    names = [*CLUES, "lamp.txt", "door", "", "tree"]
    players = [tuple([*rng.choices(names, k=3), "door.txt", "x", "y"]) for _ in range(110)]
    same = lambda mine, theirs: (said(mine), mine.asked) == (said(theirs), theirs.asked)  # noqa: E731
    agree(hunt, reference.program, players, same=same)
