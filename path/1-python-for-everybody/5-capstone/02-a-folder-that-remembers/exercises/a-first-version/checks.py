import shlex

import pytest
from a_first_version import first_version

TIMES = ["Cleo 61.05", "Ada 58.41", "Bo 99.20"]


class Terminal:
    """A terminal outside of one folder, with as much of git as the blocks need."""

    def __init__(self, folder, times):
        self.folder, self.where = folder, "outside"
        self.files = {"results.py": "a program", "times.txt": times, "tidy.py": "a tool", "key.txt": "secret"}
        self.repository, self.stage, self.history = "", {}, []

    def __call__(self, command):
        words = shlex.split(command)
        if words == ["cd", self.folder] and self.where == "outside":
            self.where = "inside"
        elif words == ["git", "init"]:
            self.repository = self.where
        elif words == ["python3", "tidy.py"] and self.where == "inside":
            self.files["times.txt"] = sorted(self.files["times.txt"])
        elif words[:2] == ["git", "add"] and self.repository and self.where == "inside":
            for name in self.files if words[2:] == ["."] else words[2:]:
                self.stage[name] = list(self.files[name])
        elif words[:3] == ["git", "commit", "-m"] and self.stage:
            self.history.append((words[3], dict(self.stage)))
            self.stage = {}


def played(function, folder, reason, times):
    """Which folder is the repository, and what its history holds."""
    terminal = Terminal(folder, list(times))
    function(terminal, folder, reason)
    return terminal.repository, terminal.history


def files(function=first_version, times=TIMES):
    """What the newest commit holds; nothing when there is none."""
    history = played(function, "race", "First times", times)[1]
    return history[-1][1] if history else {}


@pytest.mark.parametrize("folder", ["race", "winter"])
def test_repository(folder):
    """R1: the folder itself is the repository"""
    assert played(first_version, folder, "First times", TIMES)[0] == "inside"


@pytest.mark.parametrize("reason", ["First times", "Sledges of January"])
def test_one_commit(reason):
    """R2: one commit, with the reason"""
    assert [said for said, _ in played(first_version, "race", reason, TIMES)[1]] == [reason]


def test_both_files():
    """R2: the commit has results.py and times.txt"""
    assert {"results.py", "times.txt"} <= set(files())


def test_sorted():
    """R3: the sorted times are in the commit"""
    assert files().get("times.txt") == sorted(TIMES)


@pytest.mark.parametrize("name", ["key.txt", "tidy.py"])
def test_others(name):
    """R4: no other file is in the history"""
    assert played(first_version, "race", "First times", TIMES)[1] != []
    assert name not in files()


def test_many(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other folders"""
    cases = []
    for _ in range(100):
        times = [f"{rng.choice('ABCD')} {rng.randint(20, 99)}" for _ in range(rng.randint(1, 5))]
        reason = " ".join(rng.choices(["new", "times", "of", "Sunday"], k=rng.randint(1, 4)))
        cases.append((rng.choice(["race", "winter", "sledges"]), reason, times))
    agree(
        lambda *case: played(first_version, *case),
        lambda *case: played(reference.first_version, *case),
        cases,
        size=lambda case: len(case[2]),
    )
