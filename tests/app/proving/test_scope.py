"""What a name, a folder or a file stands for."""

from __future__ import annotations

import pathlib

import pytest

from marathon.app.proving.scope import find_scope
from marathon.core.errors import NotFound
from marathon.core.faults import Fault
from marathon.curriculum import read_path

TOY = pathlib.Path(__file__).parents[2] / "toy_path"
LESSON = "1-first-steps/1-numbers/01-every-element"


@pytest.fixture(scope="module")
def path():
    return read_path(TOY).path


def parts(path, place):
    scope = find_scope(path, TOY, place)
    return (
        [lesson.lesson.id for lesson in scope.lessons],
        [exercise.exercise.id for exercise in scope.exercises],
        [course.course.id for course in scope.courses],
    )


EXERCISES = ["double-it", "greet-by-name"]
LESSONS = ["every-element", "every-kind"]
KINDS = [exercise.id for exercise in read_path(TOY).path.find_lesson("every-kind").lesson.exercises]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (None, (LESSONS, [*EXERCISES, *KINDS], ["numbers", "tensors"])),
        ("first-steps", (LESSONS, [*EXERCISES, *KINDS], ["numbers"])),
        ("numbers", (LESSONS, [*EXERCISES, *KINDS], ["numbers"])),
        ("every-element", (["every-element"], EXERCISES, [])),
        ("double-it", ([], ["double-it"], [])),
        (f"{LESSON}/exercises/double-it", ([], ["double-it"], [])),
        (f"{LESSON}/exercises/double-it/checks.py", ([], ["double-it"], [])),
        (f"toy_path/{LESSON}/", (["every-element"], EXERCISES, [])),
        (f"{LESSON}/figures/double-line.py", (["every-element"], EXERCISES, [])),
        ("2-further-on", ([], [], ["tensors"])),
        (str(TOY / LESSON), (["every-element"], EXERCISES, [])),
    ],
)
def test_places(path, place, expected):
    assert parts(path, place) == expected


def test_a_place_beside_where_one_stands(path, monkeypatch):
    monkeypatch.chdir(TOY / LESSON)

    assert parts(path, "exercises/greet-by-name") == ([], ["greet-by-name"], [])


def test_a_name_that_nobody_has_is_answered_with_near_ones(path):
    with pytest.raises(NotFound) as trouble:
        find_scope(path, TOY, "duoble-it")

    assert trouble.value.near[0] == "double-it"


def test_a_folder_outside_of_the_path_is_no_place(path, tmp_path):
    with pytest.raises(NotFound):
        find_scope(path, TOY, str(tmp_path))


def test_a_lesson_that_cannot_be_read_still_has_a_folder(path):
    assert find_scope(path, TOY, "not-yet-here").folders == ("1-first-steps/1-numbers/02-not-yet-here",)


def test_faults_of_other_places_do_not_count(path):
    scope = find_scope(path, TOY, "double-it")
    own, other = (
        Fault(f"{LESSON}/exercises/{name}/exercise.md", 1, "rule", "What.", "Mend.")
        for name in ("double-it", "double")
    )

    assert scope.holds(own)
    assert not scope.holds(other)
    assert find_scope(path, TOY, None).holds(other)
