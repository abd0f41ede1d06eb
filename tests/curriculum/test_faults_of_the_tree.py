"""Files and folders that are missing, left over, or say something else than their neighbours."""

import pytest
from toy_copy import COURSE, DOUBLE, FOLDER, GREET, LESSON

from marathon.core.blocks import ExercisePlace
from marathon.curriculum import read_path

SPEC = "1-first-steps/specialization.toml"
SPEC_2 = "2-further-on/specialization.toml"
CATALOGUE = "data/catalogue.toml"

# file, what is replaced, by what, a text of the line that is blamed, rule, mend
TABLES = [
    ("path.toml", "format = 1", "format = 2", "format", "path.format", "Update Marathon"),
    ("path.toml", "format = 1\n", "", "title", "key.missing", "Add `format = 3`."),
    ("path.toml", "0.9, 0.3", "1.9, 0.3", "elevation", "path.elevation", "between 0 and 1"),
    ("path.toml", '"2-further-on"]', '"2-further-of"]', "specializations", "folder.missing", "Did you mean `2-further-on`?"),
    ("path.toml", '"2-further-on"]', '"2-further-on", "2-further-on"]', "specializations", "folder.twice", "Keep one"),
    (SPEC, 'id = "first-steps"', 'id = "first-step"', 'id = "', "id.folder", "Write `first-steps`, or rename the folder."),
    (SPEC, 'environment = ""', 'environment = "further-on"', "environment", "key.value", "Write `first-steps`"),
    (SPEC, "[official]\n", "[offical]\n", "[offical]", "key.unknown", "Did you mean `official`?"),
    (SPEC, 'pace = "1 hour', 'paces = "1 hour', "paces", "key.unknown", "Did you mean `pace`?"),
    (SPEC_2, '"tensorflow", "torch"', '"tensorflow", "jax"', "frameworks", "key.value", "tensorflow and torch"),
    (COURSE, "hours = 3", 'hours = "three"', "hours", "key.type", "Write it as `hours = 10`."),
    (COURSE, "hours = 3", "hours = -3", "hours", "key.value", "more than 0"),
    (COURSE, 'level = "beginner"', 'level = "beginer"', "level", "key.value", "Did you mean `beginner`?"),
    (COURSE, 'weeks = ["1.1.W2"]', 'weeks = ["1.2.W2"]', "1.2.W2", "lesson.weeks", "such as `1.1.W1`"),
    (COURSE, 'weeks = ["1.1.W2"]', 'weeks = ["2N.1.W2"]', "2N.1.W2", "lesson.weeks", "such as `1.1.W1`"),
    (COURSE, 'weeks = ["1.1.W2"]', "weeks = []", "weeks = []", "key.empty", "`weeks = "),
    (COURSE, 'id = "not-yet-here"', 'id = "Not yet"', "Not yet", "id.slug", "such as `not-yet`"),
    (COURSE, 'id = "not-yet-here"', 'id = "shapes-that-fit"', None, "id.duplicate", "choose another one here"),
    (COURSE, 'id = "not-yet-here"', 'id = "greet-by-name"', None, "id.duplicate", "unique in the whole path"),
    (COURSE, 'id = "not-yet-here"', 'id = "not-yet-here"\nwas = ["every-element"]', "not-yet-here", "id.duplicate", "unique"),
    (CATALOGUE, 'sha256 = "e3', 'sha256 = "', "sha256", "dataset.sha256", "64 hexadecimal digits"),
    (CATALOGUE, 'licence = "CC0-1.0"\n', "", "[[dataset]]", "key.missing", 'Add `licence = "..."`.'),
    ("misconceptions.toml", 'id = "PY23"', 'id = "PY10"', "last: id =", "id.duplicate", "another number"),
    ("misconceptions.toml", 'id = "PY23"', 'id = "python"', "python", "id.misconception", "such as `PY21`"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "at", "rule", "mend"), TABLES)
def test_a_broken_table_is_reported_at_its_line(toy, file, old, new, at, rule, mend):
    toy.edit(file, old, new)
    found = [fault for fault in toy.faults() if fault.rule == rule and mend in fault.mend]
    assert len(found) == 1, [str(fault) for fault in toy.faults()]
    if at is not None:
        assert (found[0].file, found[0].line) == (file, toy.line(file, at))


# what is removed, the file that is blamed, rule, mend
MISSING = [
    ("path.toml", "path.toml", "file.missing", "docs/authors/format.md"),
    (SPEC, SPEC, "file.missing", "docs/authors/format.md"),
    (COURSE, COURSE, "file.missing", "docs/authors/format.md"),
    (LESSON, LESSON, "file.missing", "the lesson is then a planned one"),
    (f"{DOUBLE}/exercise.md", f"{DOUBLE}/exercise.md", "file.missing", "docs/authors/format.md"),
    (f"{DOUBLE}/checks.py", f"{DOUBLE}/checks.py", "file.missing", "docs/authors/format.md"),
    (f"{DOUBLE}/solution.py", f"{DOUBLE}/solution.py", "exercise.solution", "the starter comes from it"),
    (f"{FOLDER}/figures/double-line.svg", LESSON, "figure.kept", "`marathon render`"),
    (f"{FOLDER}/explorables/double-play.json", LESSON, "explorable.kept", "`marathon render`"),
    ("2-further-on/requirements.torch.txt", SPEC_2, "specialization.requirements", "every version pinned"),
    ("1-first-steps/1-numbers", SPEC, "folder.missing", "Make the folder `1-numbers/`."),
]


@pytest.mark.parametrize(("gone", "blamed", "rule", "mend"), MISSING)
def test_what_is_missing_is_named(toy, gone, blamed, rule, mend):
    toy.remove(gone)
    found = [fault for fault in toy.faults() if (fault.file, fault.rule) == (blamed, rule)]
    assert len(found) == 1, [str(fault) for fault in toy.faults()]
    assert mend in found[0].mend


# what is added, the file that is blamed, rule, mend
LEFT_OVER = [
    ("3-more/specialization.toml", "3-more", "folder.unlisted", "Add it to `specializations` in path.toml"),
    ("1-first-steps/2-more/course.toml", "1-first-steps/2-more", "folder.unlisted", "Add it to `courses`"),
    ("1-first-steps/1-numbers/03-more/lesson.md", "1-first-steps/1-numbers/03-more", "folder.unlisted", "`[[lessons]]`"),
    (f"{FOLDER}/lessons.md", f"{FOLDER}/lessons.md", "file.unknown", "Did you mean `lesson.md`?"),
    (f"{FOLDER}/figure/a.py", f"{FOLDER}/figure", "file.unknown", "Did you mean `figures`?"),
    (f"{DOUBLE}/check.py", f"{DOUBLE}/check.py", "file.unknown", "Did you mean `checks.py`?"),
    (f"{DOUBLE}/alternate/a.py", f"{DOUBLE}/alternate", "file.unknown", "Did you mean `alternates`?"),
    (f"{DOUBLE}/wrong/notes.txt", f"{DOUBLE}/wrong/notes.txt", "file.unknown", "ends in `.py`"),
    (f"{DOUBLE}/alternates/a.pytorch.py", f"{DOUBLE}/alternates/a.pytorch.py", "key.value", "Did you mean `torch`?"),
    (f"{DOUBLE}/solution.torch.py", f"{DOUBLE}/solution.torch.py", "exercise.frameworks", "frameworks ="),
    (f"{FOLDER}/exercises/new-one/exercise.md", f"{FOLDER}/exercises/new-one", "exercise.unplaced", "`:::{exercise} new-one`"),
]  # fmt: skip


@pytest.mark.parametrize(("added", "blamed", "rule", "mend"), LEFT_OVER)
def test_what_is_left_over_is_named(toy, added, blamed, rule, mend):
    toy.write(added, "")
    found = [fault for fault in toy.faults() if (fault.file, fault.rule) == (blamed, rule)]
    assert len(found) == 1, [str(fault) for fault in toy.faults()]
    assert mend in found[0].mend


def test_a_lesson_in_a_folder_with_another_number_is_read_all_the_same(toy):
    toy.file(FOLDER).rename(toy.file("1-first-steps/1-numbers/07-every-element"))
    reading = toy.read()
    assert reading.path.find_lesson("every-element").lesson.written
    assert [(f.file, f.rule, f.mend) for f in reading.faults] == [
        (
            "1-first-steps/1-numbers/07-every-element",
            "lesson.folder",
            "Rename the folder to `01-every-element`.",
        )
    ]


def test_caches_and_hidden_files_are_passed_over(toy):
    before = toy.read()
    toy.write(f"{DOUBLE}/__pycache__/checks.cpython-311.pyc", "x")
    toy.write(f"{DOUBLE}/.DS_Store", "x")
    assert toy.read() == before


def test_bytes_that_are_no_text_are_reported(toy):
    file = toy.file(f"{FOLDER}/cards.md")
    content = file.read_bytes()
    file.write_bytes(content.replace(b"the text, twice", b"the \xfftext, twice"))
    fault = toy.the_fault()
    assert (fault.rule, fault.line) == ("file.encoding", 13)
    assert fault.mend == "Save the file as UTF-8."


def test_windows_line_ends_and_marks_change_nothing(toy):
    before = toy.read().path
    for file in toy.root.rglob("*.md"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert toy.read().path == before


def test_broken_toml_of_a_course_leaves_the_other_courses(toy):
    toy.edit(COURSE, "hours = 3", "hours = = 3")
    reading = toy.read()
    assert [f.rule for f in reading.faults] == ["toml.syntax"]
    assert reading.faults[0].line == 3
    assert [course.id for _, course in reading.path.courses()] == ["tensors"]


def test_an_empty_folder_is_a_path_with_a_fault(tmp_path):
    reading = read_path(tmp_path)
    assert reading.path.specializations == ()
    assert [f.rule for f in reading.faults] == ["file.missing"]


def test_a_lesson_that_cannot_be_read_stays_planned_and_its_neighbours_are_there(toy):
    toy.edit(LESSON, "+++\nminutes", "minutes")
    path = toy.read().path
    assert [(p.lesson.id, p.lesson.written) for p in path.places()][:2] == [
        ("every-element", False),
        ("not-yet-here", False),
    ]
    assert path.find_exercise("double-it") is None


def test_an_exercise_that_cannot_be_read_takes_its_place_along_and_nothing_else(toy):
    toy.remove(f"{DOUBLE}/checks.py")
    lesson = toy.read().path.find_lesson("every-element").lesson
    assert [e.id for e in lesson.exercises] == ["greet-by-name"]
    assert [b.exercise for b in lesson.blocks if isinstance(b, ExercisePlace)] == ["greet-by-name"]


def test_an_exercise_that_is_not_placed_comes_last(toy):
    toy.edit(LESSON, ":::{exercise} double-it\n:::\n", "")
    reading = toy.read()
    assert [e.id for e in reading.path.find_lesson("every-element").lesson.exercises] == [
        "greet-by-name",
        "double-it",
    ]
    assert [f.rule for f in reading.faults] == ["exercise.unplaced"]


def test_all_faults_come_at_once_and_in_order(toy):
    toy.edit(LESSON, ":confidence: yes", ":confidence: maybe")
    toy.edit(COURSE, "hours = 3", "hours = 0")
    toy.edit(f"{GREET}/exercise.md", "level = 3", "level = 9")
    faults = toy.faults()
    assert {fault.file for fault in faults} == {LESSON, COURSE, f"{GREET}/exercise.md"}
    assert list(faults) == sorted(faults)
