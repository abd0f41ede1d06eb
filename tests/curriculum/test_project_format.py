"""Reading a project, and saying precisely what is wrong with it."""

from __future__ import annotations

import pathlib
import shutil

import pytest

from marathon.curriculum import read_path

TOY = pathlib.Path(__file__).parent.parent / "toy_path"
PROJECT = "1-first-steps/1-numbers/project"


@pytest.fixture
def toy(tmp_path):
    return pathlib.Path(shutil.copytree(TOY, tmp_path / "path"))


def faults_of(toy):
    return [
        (fault.file.removeprefix(f"{PROJECT}/"), fault.line, fault.rule) for fault in read_path(toy).faults
    ]


def test_a_project_is_read_whole():
    place = read_path(TOY).path.find_project("doubling-machine")
    project = place.project
    assert (place.course.id, project.filename, project.hours) == ("numbers", "machine.py", (0.5, 1.0))
    assert [(one.id, one.twist) for one in project.milestones] == [
        ("doubles-once", False), ("goes-on", False), ("triples-too", True),
    ]  # fmt: skip
    assert project.milestone("goes-on").ask == "Read on until `stop` is typed."
    assert project.brief.startswith("Ines sorts pebbles")
    assert [(one.id, one.by, len(one.levels)) for one in project.rows] == [
        ("R1", "checks", 4),
        ("R2", "checks", 4),
        ("R3", "you", 4),
    ]
    assert project.sample("strong").levels == {"R1": 3, "R2": 3, "R3": 3}
    assert list(project.sample("weak").files) == ["machine.py"]
    assert "not written yet" in project.starter["machine.py"]


def test_the_till_is_read_without_a_fault():
    reading = read_path(TOY.parents[1] / "path")
    till = reading.path.find_project("bakery-till").project
    assert [fault for fault in reading.faults if "/project/" in fault.file] == []
    assert (len(till.milestones), len(till.rows), len(till.samples)) == (5, 10, 3)


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("project.md", "## It goes on", "## It went on", ("project.md", 50, "project.section")),
        ("project.md", "Read on until `stop` is typed.", "", ("project.md", 50, "project.section")),
        ("project.md", "hours = [0.5, 1]", "hours = [2, 1]", ("project.md", 5, "project.hours")),
        ("project.md", 'module = "machine"', 'module = "random"', ("project.md", 4, "project.module")),
        ("project.md", 'id = "R2"', 'id = "R4"', ("project.md", 28, "project.row")),
        ("project.md", 'by = "you"', 'by = "us"', ("project.md", 35, "key.value")),
        ("project.md", '"It asks.", ', "", ("project.md", 36, "project.row")),
        ("project.md", 'title = "A doubling machine"', 'title = "A machine"', ("project.md", 2, "project.title")),
        ("samples/weak/sample.toml", "R2 = 0", "R2 = 4", ("samples/weak/sample.toml", 5, "key.value")),
        ("samples/weak/sample.toml", "R2 = 0\n", "", ("samples/weak/sample.toml", 3, "key.missing")),
    ],
)  # fmt: skip
def test_faults_name_file_line_and_rule(toy, file, old, new, fault):
    place = toy / PROJECT / file
    text = place.read_text()
    assert old in text
    place.write_text(text.replace(old, new, 1))
    assert fault in faults_of(toy)


@pytest.mark.parametrize(
    ("gone", "fault"),
    [
        ("checks/goes-on.py", ("project.md", 13, "project.checks")),
        ("samples/strong/sample.toml", ("samples/strong/sample.toml", 0, "project.sample")),
        ("project.md", ("project.md", 0, "file.missing")),
    ],
)
def test_what_is_missing_is_named(toy, gone, fault):
    (toy / PROJECT / gone).unlink()
    assert fault in faults_of(toy)


def test_an_unknown_file_is_noticed(toy):
    (toy / PROJECT / "notes.md").write_text("x")
    assert ("notes.md", 0, "file.unknown") in faults_of(toy)
