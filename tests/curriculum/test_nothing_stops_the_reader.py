"""Whatever an author types, reading ends with a path and with faults that name real lines."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from toy_copy import CARDS, COURSE, DOUBLE, GREET, LESSON, TOY

from marathon.curriculum import read_path

FILES = (
    LESSON,
    CARDS,
    COURSE,
    f"{DOUBLE}/exercise.md",
    f"{GREET}/solution.py",
    f"{DOUBLE}/wrong/prints.py",
    "path.toml",
)
SCRAPS = (
    "",
    ":::",
    "::::{tabs}",
    "```",
    "+++",
    "- [x] ",
    "---",
    "[[lessons]]",
    "id = 3",
    "# END SOLUTION",
    "\x00",
    "é",
)


@st.composite
def damages(draw):
    """A file, a line of it, how many lines are taken out there, and what is put in."""
    file = draw(st.sampled_from(FILES))
    count = (TOY / file).read_text(encoding="utf-8").count("\n")
    line = draw(st.integers(0, count))
    return file, line, draw(st.integers(0, 3)), draw(st.lists(st.sampled_from(SCRAPS), max_size=2))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=damages())
def test_a_damaged_file_never_stops_the_reading(toy, damage):
    name, line, taken, put = damage
    file = toy.root / name
    whole = file.read_text(encoding="utf-8")
    lines = whole.split("\n")
    lines[line : line + taken] = put
    file.write_text("\n".join(lines), encoding="utf-8")
    try:
        reading = read_path(toy.root)
        for fault in reading.faults:
            assert fault.what
            assert fault.mend
            assert 0 <= fault.line <= count_lines(toy.root / fault.file)
        for place in reading.path.places():
            assert place.lesson.id
    finally:
        file.write_text(whole, encoding="utf-8")


def count_lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").split("\n")) if file.is_file() else 0
