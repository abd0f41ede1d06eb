import pytest
from count_the_changes import changes

NAMES = ["load.py", "toys.sql", "notes/june.md", "README.md", ".gitignore"]
# What stands in the lines of a file; some of it looks like a piece of a diff.
TEXTS = ["import sqlite3", "", "-- all toys", "++ one more", "    return 5", "-", "@@ home", "diff --git is a command"]


def part(name, lines, status="index 4cfe577..29d933d 100644"):
    """One file of a diff; each line has its sign in front."""
    head = [f"diff --git a/{name} b/{name}", status]
    if lines:
        head += [f"--- a/{name}", f"+++ b/{name}", "@@ -1,4 +1,5 @@ def load():"]
    return "\n".join([*head, *lines]) + "\n"


TOYS = part("load.py", [" import sqlite3", '-print("loading")', '+print("ready")', "+db.close()"])


def test_names():
    """R1: each file by its name"""
    diff = TOYS + part("notes/june.md", ["+sun"])
    assert sorted(changes(diff)) == ["load.py", "notes/june.md"]


def test_counts_of_each():
    """R1: every file begins to count anew"""
    diff = TOYS + part("notes/june.md", [" sun", "+rain"])
    assert list(changes(diff).values()) == [(2, 1), (1, 0)]


def test_no_lines():
    """R1: a file without changed lines has (0, 0)"""
    assert changes(part("empty.txt", [], "new file mode 100644")) == {"empty.txt": (0, 0)}


def test_in_and_out():
    """R2: first what came in, then what went"""
    assert changes(TOYS) == {"load.py": (2, 1)}


def test_headings():
    """R2: lines of the heading do not count"""
    assert changes(part("load.py", [" import re"])) == {"load.py": (0, 0)}


def test_second_heading():
    """R2: a later file has a heading, too"""
    assert changes(TOYS + part("a.py", [" import re"]))["a.py"] == (0, 0)


def test_several_places():
    """R2: a file may have several lines with @@"""
    assert changes(part("a.py", ["+one", " two", "@@ -9,2 +10,3 @@", " nine", "-ten"])) == {"a.py": (1, 1)}


@pytest.mark.parametrize(("line", "expected"), [("--- all toys", (0, 1)), ("+++ one more", (1, 0))])
def test_signs_in_the_line(line, expected):
    """R3: changed lines that begin with signs of their own"""
    assert changes(part("toys.sql", [line, " CREATE TABLE toy (name TEXT);"])) == {"toys.sql": expected}


def test_nothing():
    """R4: no diff, no files"""
    assert changes("") == {}


def test_many(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other diffs"""
    cases = []
    for _ in range(110):
        parts = []
        for name in rng.sample(NAMES, rng.randint(0, 3)):
            lines = [rng.choice(" +-") + rng.choice(TEXTS) for _ in range(rng.randint(0, 6))]
            parts.append(part(name, lines))
        cases.append(("".join(parts),))
    agree(changes, reference.changes, cases, size=lambda case: len(case[0]))
