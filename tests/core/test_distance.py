"""The way is as long as it says, whatever is written of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_values import make_course, make_exercise, make_lesson, make_path, make_question

from marathon.core.distance import evidence, stretches


def planned(name):
    return make_lesson(name, written=False)


def test_planned_lessons_share_what_the_written_ones_leave_of_the_hours():
    course = make_course("c", make_lesson("a", minutes=(30, 50)), planned("b"), planned("d"), hours=2)
    found = stretches(make_path(course))
    assert [found[name].minutes for name in "abd"] == [40, 40, 40]
    course = make_course("c", make_lesson("a", minutes=(30, 50)), planned("b"), planned("d"), hours=5)
    assert [stretches(make_path(course))[name].minutes for name in "abd"] == [40, 130, 130]


def test_a_course_is_as_long_as_its_hours_say_however_long_its_lessons_are():
    two = make_course("c", make_lesson("a", minutes=(300, 300)), planned("b"), hours=2)
    found = stretches(make_path(two, make_course("d", planned("e"), hours=1)))
    assert found["a"].minutes + found["b"].minutes == pytest.approx(120)
    assert found["a"].minutes == pytest.approx(found["b"].minutes * 20)
    assert found["e"].metres == pytest.approx(42195 / 3)


LESSONS = st.lists(st.tuples(st.booleans(), st.integers(1, 200), st.integers(0, 200)), min_size=1, max_size=6)
COURSES = st.lists(st.tuples(st.integers(1, 80), LESSONS), min_size=1, max_size=6)


@given(COURSES)
def test_the_stretches_follow_one_another_to_the_finish(courses):
    path = make_path(
        *(
            make_course(
                f"c{i}",
                *(
                    make_lesson(f"l{i}-{j}", written=written, minutes=(low, low + more))
                    for j, (written, low, more) in enumerate(lessons)
                ),
                hours=float(hours),
            )
            for i, (hours, lessons) in enumerate(courses)
        )
    )
    found = list(stretches(path).values())
    at = 0.0
    for stretch in found:
        assert stretch.start == pytest.approx(at, abs=1e-6)
        assert stretch.metres > 0
        at += stretch.metres
    assert at == pytest.approx(42195)
    assert sum(stretch.minutes for stretch in found) == pytest.approx(60 * path.hours)


def test_a_path_without_hours_has_no_distance():
    assert stretches(make_path(make_course("c", make_lesson("a"), hours=0)))["a"].metres == 0
    assert stretches(make_path()) == {}


def test_core_exercises_are_the_evidence():
    lesson = make_lesson(
        "a", make_exercise("x", minutes=10), make_exercise("y", minutes=30), make_exercise("z", "stretch")
    )
    assert evidence(lesson) == {"x": 0.25, "y": 0.75}


def test_without_core_exercises_all_of_them_are():
    lesson = make_lesson("a", make_exercise("x", "useful"), make_exercise("y", "stretch"))
    assert evidence(lesson) == {"x": 0.5, "y": 0.5}


def test_without_exercises_what_was_asked_is():
    lesson = make_lesson("a", blocks=(make_question("p"), make_question("q")))
    assert evidence(lesson) == {"#p": 0.5, "#q": 0.5}


def test_without_anything_nothing_can_show_it():
    assert evidence(make_lesson("a")) == {}
