"""How far somebody is, and the one next step."""

from __future__ import annotations

from datetime import timedelta

import pytest
from small_values import NOON, make_course, make_exercise, make_lesson, make_path, make_question

from marathon.core.measure import measure, renamed
from marathon.core.progress import NextStep
from marathon.core.record import Record


@pytest.fixture
def path():
    """Two courses of two hours: a (x, y), b planned, c (z) and then d (w); and one all planned."""
    one = make_course(
        "one",
        make_lesson("a", make_exercise("x"), make_exercise("y"), make_exercise("more", "stretch")),
        make_lesson("b", written=False),
        make_lesson("c", make_exercise("z")),
    )
    two = make_course("two", make_lesson("d", make_exercise("w"), was=("dd",)), was=("zwei",))
    three = make_course("three", make_lesson("e", written=False))
    return make_path(one, two, three, split=2)


@pytest.fixture
def look(path):
    def at(*events, course="", now=NOON):
        record = Record(renamed=renamed(path)).after(events)
        return measure(path, record, now, course=course)

    return at


def passing(happen, *names):
    return [happen("attempt", name, outcome="passed", counted=True) for name in names]


def test_at_the_start_everything_lies_ahead(look):
    found = look()
    assert found.metres == 0
    assert found.untouched
    assert [lesson.state for lesson in found.lessons] == ["here", "ahead", "ahead", "ahead", "ahead"]
    assert [course.state for course in found.courses] == ["here", "ahead", "ahead"]
    assert [one.state for one in found.specializations] == ["here", "ahead"]
    assert found.next.kind == "begin"
    assert (found.next.lesson, found.next.title, found.next.minutes) == ("a", "A", 40)


def test_each_course_has_its_place_on_the_way(look):
    found = look()
    assert [course.start_km for course in found.courses] == pytest.approx([0, 14.065, 28.13])
    assert found.courses[-1].end_km == pytest.approx(42.195)
    assert found.specializations[1].start_km == pytest.approx(28.13)
    assert found.course("one").lessons[2].start_km == pytest.approx(14.065 * 2 / 3)


def test_every_core_exercise_earns_its_share_and_others_earn_none(look, happen):
    lesson = 42195 / 9
    assert look(*passing(happen, "x")).metres == pytest.approx(lesson / 2)
    assert look(*passing(happen, "x", "x")).metres == pytest.approx(lesson / 2)
    assert look(*passing(happen, "more")).metres == 0
    found = look(*passing(happen, "x", "y"))
    assert found.metres == pytest.approx(lesson)
    assert found.position == pytest.approx(lesson / 1000)
    assert found.lesson("a").state == "done"
    assert found.course("one").share == pytest.approx(1 / 3)
    assert (found.course("one").done, found.course("one").written) == (1, 2)


def test_a_lesson_once_done_stays_done(look, happen):
    found = look(happen("lesson_done", "a"))
    assert found.lesson("a").state == "done"
    assert found.lesson("a").metres_done == found.lesson("a").metres


def test_a_course_with_something_unwritten_is_not_called_done(look, happen):
    found = look(*passing(happen, "x", "y", "z"))
    assert found.course("one").state == "ahead"
    assert found.course("two").state == "here"


def test_a_course_whose_every_lesson_is_done_is_done(look, happen):
    found = look(*passing(happen, "x", "y", "z", "w"))
    assert found.course("two").state == "done"
    assert found.next == NextStep("finished")
    assert "here" not in [lesson.state for lesson in found.lessons]


def test_questions_show_it_where_there_are_no_exercises(happen):
    path = make_path(make_course("one", make_lesson("a", blocks=(make_question("p"), make_question("q")))))
    said = happen("answer", "a", question="p", choice=1, right=False)
    assert measure(path, Record().after([said]), NOON).lesson("a").learned == 0.5


class TestTheNextStep:
    def test_it_comes_back_to_where_one_stopped(self, look, happen):
        step = look(happen("lesson_opened", "a"), happen("place", "a", anchor="pitfalls")).next
        assert (step.kind, step.lesson, step.anchor) == ("resume", "a", "pitfalls")

    def test_it_goes_on_with_the_exercise_one_was_at(self, look, happen):
        step = look(happen("lesson_opened", "a"), happen("save", "y", code="")).next
        assert (step.kind, step.exercise, step.minutes) == ("exercise", "y", 10)
        assert step.metres == pytest.approx(42195 / 9 / 2)

    def test_after_a_pass_it_is_the_next_exercise(self, look, happen):
        step = look(happen("lesson_opened", "a"), *passing(happen, "x")).next
        assert (step.kind, step.exercise) == ("exercise", "y")

    def test_reading_on_after_an_exercise_leads_back_to_the_page(self, look, happen):
        step = look(*passing(happen, "x"), happen("place", "a", anchor="keep")).next
        assert (step.kind, step.anchor) == ("resume", "keep")
        assert step.minutes == 20

    def test_a_stretch_exercise_that_was_begun_can_be_gone_on_with(self, look, happen):
        assert look(happen("save", "more", code="")).next.exercise == "more"

    def test_after_a_stretch_exercise_come_the_needed_ones(self, look, happen):
        assert look(*passing(happen, "more")).next.exercise == "x"

    def test_planned_lessons_are_passed_over(self, look, happen):
        step = look(*passing(happen, "x", "y")).next
        assert (step.kind, step.lesson) == ("begin", "c")

    def test_it_stays_in_the_course_when_somebody_looks_ahead(self, look, happen):
        assert look(happen("lesson_opened", "d"), happen("place", "d", anchor="x")).next.lesson == "a"

    def test_within_the_course_it_goes_on_where_one_was(self, look, happen):
        assert look(happen("lesson_opened", "c")).next.lesson == "c"

    def test_the_chosen_course_comes_first_and_then_the_ones_after_it(self, look, happen):
        assert look(course="two").next.lesson == "d"
        assert look(course="zwei").next.lesson == "d"
        assert look(*passing(happen, "w"), course="two").next.lesson == "a"

    def test_a_course_that_is_gone_is_as_none_chosen(self, look):
        assert look(course="no-such").next.lesson == "a"

    def test_there_is_always_exactly_one_lesson_here(self, look, happen):
        for events in ([], [happen("lesson_opened", "c")], passing(happen, "x", "y", "z")):
            states = [lesson.state for lesson in look(*events).lessons]
            assert states.count("here") == 1


class TestToday:
    def test_minutes_metres_tries_and_passes(self, look, happen):
        found = look(
            happen("lesson_opened", "a"),
            happen("attempt", "x", outcome="not_yet", counted=True),
            *passing(happen, "x"),
            happen("lesson_done", "c"),
        )
        assert found.today.minutes == 3
        assert found.today.tries == 2
        assert found.today.passed == ("x",)
        assert found.today.done == ("c",)
        assert found.today.metres == pytest.approx(42195 / 9 / 2)

    def test_yesterday_is_not_today(self, look, happen):
        found = look(*passing(happen, "x", "y"), now=NOON + timedelta(days=1))
        assert (found.today.metres, found.today.tries, found.today.passed) == (0, 0, ())
        assert found.metres > 0


def test_old_names_of_lessons_exercises_and_courses_are_known(path, look, happen):
    assert renamed(path) == {"dd": "d", "zwei": "two"}
    assert look(happen("lesson_opened", "dd")).lesson("d").opened


def test_things_are_found_by_their_ids(look):
    found = look()
    assert found.exercise("z").state == "untouched"
    assert found.lesson("c").title == "C"
    with pytest.raises(KeyError):
        found.course("nowhere")
