"""Reading an exam, and saying precisely what is wrong with it."""

from __future__ import annotations

import pathlib
import shutil

import pytest

from marathon.core.exam import draw
from marathon.curriculum import read_path

TOY = pathlib.Path(__file__).parent.parent / "toy_path"
EXAM = "1-first-steps/1-numbers/exam"


@pytest.fixture
def toy(tmp_path):
    return pathlib.Path(shutil.copytree(TOY, tmp_path / "path"))


def faults_after(toy, file, old, new):
    place = toy / EXAM / file
    text = place.read_text()
    assert old in text
    place.write_text(text.replace(old, new, 1))
    return [(fault.file.removeprefix(f"{EXAM}/"), fault.line, fault.rule) for fault in read_path(toy).faults]


def test_the_toy_exam_has_no_faults_and_its_variants_are_filled_in():
    reading = read_path(TOY)
    place = reading.path.find_exam("numbers-exam")
    assert reading.faults == ()
    assert place.course.id == "numbers"
    exam = place.exam
    assert (exam.minutes, exam.points, exam.programs) == (20, 12, 1)
    assert [item.code.splitlines()[0] for item in exam.items["twice-printed"]] == [
        "number = 4", "number = 7", "number = 12",
    ]  # fmt: skip
    assert [item.question.answer for item in exam.items["half-of-it"]] == [3, 7, 10]
    assert [item.question.near_misses[0].value for item in exam.items["half-of-it"]] == [12, 28, 40]
    assert [item.exercise.id for item in exam.items["triple-it"]] == [
        "triple-it-1",
        "triple-it-2",
        "triple-it-3",
    ]
    assert "return number * 4" in exam.items["triple-it"][1].exercise.solution()
    assert exam.items["triple-it"][0].exercise.hints == ()


@pytest.mark.parametrize("name", ["getting-started-exam", "data-structures-exam", "databases-exam"])
def test_the_real_exams_draw_whole_forms(name):
    reading = read_path(TOY.parents[1] / "path")
    exam = reading.path.find_exam(name).exam
    assert [fault for fault in reading.faults if "/exam/" in fault.file] == []
    for number in range(3):
        form = draw(exam, 11, number)
        assert len(form) == len(exam.slots)
        assert all(
            "{{" not in (item.question.ask if item.question else item.exercise.checks) for item in form
        )


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("exam.toml", 'from = ["half-of-it"]', 'from = ["half-of-us"]', ("exam.toml", 25, "exam.template")),
        ("exam.toml", 'text = "double any number"', 'text = "double it"', ("exam.toml", 6, "exam.group")),
        ("exam.toml", '"greet-a-person"', '"greet-a-horse"', ("exam.toml", 38, "can-do.unknown")),
        ("exam.toml", 'group = "greet"', 'group = "gret"', ("exam.toml", 35, "key.value")),
        ("exam.toml", "minutes = 20", "minutes = 20\nhints = 3", ("exam.toml", 4, "key.unknown")),
        ("items.md", ":kind: output", ":kind: outpt", ("items.md", 4, "item.kind")),
        ("items.md", "number = 4 | 7 | 12", "number = 4 | 7 |", ("items.md", 5, "exam.vary")),
        ("items.md", "half = 3 | 7 | 10", "half = 3 | 7", ("items.md", 21, "exam.vary")),
        ("items.md", "number = {{number}}", "number = {{numbr}}", ("items.md", 9, "exam.names")),
        ("items.md", "\n---\n", "\n", ("items.md", 3, "item.output")),
        ("exercises/triple-it/exercise.md", "## Debrief", "## Hint 1\n\nx\n\n## Debrief",
         ("exercises/triple-it/exercise.md", 28, "exam.hints")),
    ],
)  # fmt: skip
def test_faults_name_file_line_and_rule(toy, file, old, new, fault):
    assert fault in faults_after(toy, file, old, new)


def test_a_template_fills_one_slot_only_and_every_one_is_used(toy):
    found = faults_after(toy, "exam.toml", 'from = ["half-of-it"]', 'from = ["twice-printed"]')
    assert [rule for _, _, rule in found].count("exam.template") == 2


def test_an_unknown_file_is_noticed(toy):
    (toy / EXAM / "answers.md").write_text("x")
    assert any(fault.rule == "file.unknown" for fault in read_path(toy).faults)
