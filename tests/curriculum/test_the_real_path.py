"""The path that we ship: every official week has its lesson, and every table can be read."""

from pathlib import Path

import pytest

from marathon.curriculum import read_path

ROOT = Path(__file__).parents[2] / "path"

# Official teaching weeks of each course, in the order of the courses.
WEEKS = ((7, 7, 6, 5, 7), (11,), (4, 3, 2, 4, 4), (4, 4, 4, 4), (5, 4, 4, 4), (3, 4, 5, 4))


@pytest.fixture(scope="module")
def reading():
    return read_path(ROOT)


def official_weeks():
    return {
        f"{s}.{c}.W{week}"
        for s, courses in enumerate(WEEKS, 1)
        for c, count in enumerate(courses, 1)
        for week in range(1, count + 1)
    }


def test_the_list_of_weeks_is_whole():
    bonus = {"5.1.W5"}
    assert len(official_weeks() - bonus) == 108
    assert sum(len(courses) for courses in WEEKS) == 23


def test_every_official_week_has_a_lesson(reading):
    covered = {week for place in reading.path.places() for week in place.lesson.weeks}
    assert official_weeks() - covered == set()
    assert {week for week in covered - official_weeks() if not week.startswith("2N.")} == set()


def test_what_the_newer_edition_of_machine_learning_adds_has_its_lessons(reading):
    covered = {week for place in reading.path.places() for week in place.lesson.weeks}
    newer = {f"2N.{c}.W{week}" for c, count in enumerate((3, 4, 3), 1) for week in range(1, count + 1)}
    assert {week for week in covered if "N." in week} <= newer
    assert {"2N.2.W2", "2N.2.W4", "2N.3.W1", "2N.3.W2", "2N.3.W3"} <= covered


def test_weeks_come_in_order(reading):
    for _, course in reading.path.courses():
        weeks = [
            int(week.rpartition("W")[2])
            for lesson in course.lessons
            for week in lesson.weeks
            if "N." not in week
        ]
        assert weeks == sorted(weeks), course.id


def test_six_specializations_and_their_courses(reading):
    assert [len(s.courses) for s in reading.path.specializations] == [5, 1, 5, 4, 4, 4]
    assert [s.number for s in reading.path.specializations] == list("123456")


def test_no_table_is_broken(reading):
    assert [str(fault) for fault in reading.faults if fault.file.endswith(".toml")] == []


def test_every_course_says_what_it_is_for(reading):
    for _, course in reading.path.courses():
        assert 4 <= len(course.can_do) <= 6, course.id
        assert course.facts.title == course.title
        assert course.facts.read_on == "2026-11-01"
        assert course.summary.endswith(".")
        assert course.project


def test_titles_are_sentences_of_their_own(reading):
    titles = [place.lesson.title for place in reading.path.places()]
    assert len(titles) == len(set(titles))
    for title in titles:
        assert not title.lower().startswith(("introduction", "intro ", "basics of", "overview"))
        assert 2 <= len(title) <= 48, title
        assert title[0].isupper()


def _by_number(ids):
    return sorted(set(ids), key=lambda each: int(each[2:]))


def test_the_misconceptions_are_numbered_and_differ(reading):
    ids = [belief.id for belief in reading.path.misconceptions]
    python, learning = ([each for each in ids if each.startswith(kind)] for kind in ("PY", "ML"))
    assert ids == [*_by_number(python), *_by_number(learning)]
    assert {f"PY{n:02d}" for n in range(1, 47)} <= set(python)
    assert {f"ML{n:02d}" for n in range(1, 61)} <= set(learning)
    beliefs = [belief.belief for belief in reading.path.misconceptions]
    assert len(set(beliefs)) == len(beliefs)


def test_the_wall_stands_near_kilometre_32(reading):
    points = reading.path.elevation
    highest = max(range(len(points)), key=points.__getitem__)
    assert abs(highest / (len(points) - 1) * reading.path.kilometres - 32) < 1
    before = sum(s.hours for spec in reading.path.specializations[:4] for s in spec.courses)
    until = before + sum(course.hours for course in reading.path.specializations[4].courses)
    assert before / reading.path.hours < 32 / reading.path.kilometres < until / reading.path.hours
