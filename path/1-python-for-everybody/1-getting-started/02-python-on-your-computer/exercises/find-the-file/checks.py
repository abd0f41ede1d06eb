"""Walks through the folders of the statement as a terminal would."""

FOLDERS = {
    (): {"letters", "museum"},
    ("letters",): set(),
    ("museum",): {"lamps", "visitors"},
    ("museum", "lamps"): set(),
    ("museum", "visitors"): set(),
}
FILE = ("museum", "lamps", "prices.py")
STARTS = ("python3", "python", "py")


def commands(program):
    return [line.strip() for line in program().output.strip().splitlines() if line.strip()]


def parts_of(way):
    return [part for part in way.split("/") if part not in ("", ".")]


def walk(lines):
    """The folders that could not be entered, and the files that were run, each as a whole way."""
    here, lost, ran = [], [], []
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "cd":
            here, missing = enter(here, parts_of(rest.strip()))
            lost += missing
        elif word in STARTS:
            ran.append(tuple(here + parts_of(rest.strip())))
    return lost, ran


def enter(here, parts):
    for part in parts:
        if part == "..":
            here = here[:-1]
        elif part in FOLDERS.get(tuple(here), ()):
            here = [*here, part]
        else:
            return here, [part]
    return here, []


def test_commands(program):
    """R1: each line is cd or python3"""
    words = [line.lstrip("$%> ").split(" ")[0] for line in commands(program)]
    assert words and all(word in ("cd", "ls", *STARTS) for word in words)


def test_no_prompt(program):
    """R2: no prompt stands in front"""
    lines = commands(program)
    assert lines and not any(line[0] in "$%>" for line in lines)


def test_folders(program):
    """R3: each cd leads to a folder that is there"""
    lines = [line.lstrip("$%> ") for line in commands(program)]
    assert lines and walk(lines)[0] == []


def test_it_ran(program):
    """R4: in the end the file has been run"""
    lines = [line.lstrip("$%> ") for line in commands(program)]
    assert FILE in walk(lines)[1]
