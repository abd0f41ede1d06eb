"""Sitting an exam: answers that stay, a clock that nobody restarts, and what follows from the end."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest
from stand_ins import StandInJudge

from marathon.app import exams, settings
from marathon.app.exam_answers import credit, keep_draft, same_lines
from marathon.app.progress import progress
from marathon.core.errors import NotFound, WrongUse
from marathon.core.verdict import CheckResult, RunResult, Verdict

EXAM = "numbers-exam"


class PrintingJudge(StandInJudge):
    """Prints what the toy exam's code prints."""

    def run(self, task, stdin=()):
        self.tasks.append(task)
        number = int(task.files["program.py"].decode().split()[2])
        return RunResult(f"{2 * number}\ndone\n", "returned")


@pytest.fixture
def judge():
    return PrintingJudge()


def seed():
    return 5


def right(item):
    if item.kind == "code":
        return item.exercise.solution()
    if item.kind == "output":
        return f"{2 * int(item.code.split()[2])}\ndone"
    if item.kind == "number":
        return str(item.question.answer)
    return str(next(i for i, option in enumerate(item.question.options) if option.right))


def answer_all(m, *, but=()):
    state = exams.look(m, EXAM)
    for number in range(1, len(state.running.items) + 1):
        item = state.asked(number)
        if item.kind not in but:
            state = exams.hand_in(m, EXAM, number, right(item))
    return state


class TestSitting:
    def test_right_answers_pass_and_finish_the_course(self, m):
        exams.begin(m, EXAM, seed)
        answer_all(m)
        state = exams.finish(m, EXAM)
        assert (state.result.points, state.result.of, state.passed) == (12, 12, True)
        course = progress(m).course("numbers")
        assert (course.state, course.share, course.done) == ("done", pytest.approx(1), len(course.lessons))
        assert progress(m).metres == pytest.approx(progress(m).course("numbers").end_km * 1000)

    def test_the_end_tells_which_can_dos_to_come_back_to(self, m):
        exams.begin(m, EXAM, seed)
        answer_all(m, but=("choice",))
        exams.finish(m, EXAM)
        result = m.memory.record().sittings[EXAM][0].result
        assert (result["missed"], result["passed"], result["course"]) == (
            ["greet-a-person"],
            False,
            "numbers",
        )
        assert result["groups"] == {"double": 1.0, "greet": 0.0}
        assert progress(m).course("numbers").state != "done"

    def test_nothing_is_handed_in_twice(self, m):
        exams.begin(m, EXAM, seed)
        exams.hand_in(m, EXAM, 2, "1")
        with pytest.raises(WrongUse, match="handed in before"):
            exams.hand_in(m, EXAM, 2, "3")
        assert exams.look(m, EXAM).running.answers["half-of-it.3"].answer == "1"

    @pytest.mark.parametrize(("number", "answer"), [(1, "  "), (2, "ten"), (4, "7"), (4, "")])
    def test_what_is_no_answer_is_not_handed_in(self, m, number, answer):
        exams.begin(m, EXAM, seed)
        with pytest.raises(WrongUse):
            exams.hand_in(m, EXAM, number, answer)
        assert exams.look(m, EXAM).running.answers == {}

    def test_there_are_no_other_items_and_no_other_exams(self, m):
        exams.begin(m, EXAM, seed)
        with pytest.raises(NotFound):
            exams.hand_in(m, EXAM, 5, "1")
        with pytest.raises(NotFound):
            exams.look(m, "number-exam")

    def test_checks_that_break_cost_nobody_points(self, m, judge):
        exams.begin(m, EXAM, seed)
        judge.broken = True
        exams.hand_in(m, EXAM, 3, "def times(number): ...")
        judge.broken = False
        answer_all_but_three(m)
        assert (exams.finish(m, EXAM).result.of, exams.look(m, EXAM).passed) == (6, True)


def answer_all_but_three(m):
    for number in (1, 2, 4):
        exams.hand_in(m, EXAM, number, right(exams.look(m, EXAM).asked(number)))


class TestClock:
    def test_beginning_again_goes_on_and_the_clock_with_it(self, m, clock):
        first = exams.begin(m, EXAM, seed)
        clock.forward(minutes=7)
        again = exams.begin(m, EXAM, lambda: 99)
        assert (again.id, again.begun_at, again.seed) == (first.id, first.begun_at, 5)

    def test_a_new_start_of_the_program_knows_answers_and_time(self, wire, clock):
        m = wire()
        begun = exams.begin(m, EXAM, seed)
        exams.hand_in(m, EXAM, 2, "10")
        clock.forward(minutes=7)
        state = exams.look(wire(), EXAM)
        assert state.running.ends_at == begun.begun_at + timedelta(minutes=20)
        assert list(state.running.answers) == ["half-of-it.3"]
        assert state.running.ends_at - state.now < timedelta(minutes=13)

    def test_the_time_ends_it_wherever_one_is(self, m, clock):
        exams.begin(m, EXAM, seed)
        exams.hand_in(m, EXAM, 2, "10")
        clock.forward(minutes=21)
        exams.settle(m)
        sitting = m.memory.record().sittings[EXAM][0]
        assert (sitting.result["by"], sitting.result["share"]) == ("clock", round(2 / 12, 4))
        with pytest.raises(WrongUse, match="No sitting"):
            exams.hand_in(m, EXAM, 1, "8")

    def test_a_clock_that_is_set_back_gives_no_time(self, m, clock):
        begun = exams.begin(m, EXAM, seed)
        clock.forward(minutes=19)
        exams.hand_in(m, EXAM, 2, "10")
        clock.forward(minutes=-600)
        assert exams.look(m, EXAM).now >= begun.begun_at + timedelta(minutes=19)

    def test_more_time_is_a_setting_and_counts_from_the_next_one(self, m):
        settings.put(m, exam_time=150)
        assert exams.begin(m, EXAM, seed).minutes == 30
        settings.put(m, exam_time=200)
        assert exams.look(m, EXAM).running.minutes == 30

    def test_the_next_form_opens_after_three_days_and_asks_other_things(self, m, clock):
        first = exams.begin(m, EXAM, seed)
        exams.finish(m, EXAM)
        with pytest.raises(WrongUse, match="not open yet"):
            exams.begin(m, EXAM, seed)
        clock.forward(days=3)
        second = exams.begin(m, EXAM, lambda: 99)
        assert (second.form, second.seed) == (1, 5)
        assert set(first.items) & set(second.items) == set()


class TestDrafts:
    def begin_writing(self, m, code="def times(number):\n    return 1\n"):
        sitting = exams.begin(m, EXAM, seed)
        item = exams.look(m, EXAM).asked(3)
        keep_draft(m, sitting, item, code)
        file = next((m.workspace.folder / "exams").rglob("times.py"))
        os.utime(file, (sitting.begun_at.timestamp() + 60,) * 2)
        return sitting, item, file

    def test_a_program_that_was_begun_is_handed_in_at_the_end(self, m, clock):
        self.begin_writing(m)
        clock.forward(minutes=30)
        handed = exams.look(m, EXAM).latest.answers["triple-it.2"]
        assert (handed.answer, handed.data["by"]) == ("def times(number):\n    return 1\n", "clock")

    def test_what_was_written_after_the_end_is_not(self, m, clock):
        sitting, _, file = self.begin_writing(m)
        os.utime(file, (sitting.ends_at.timestamp() + 60,) * 2)
        clock.forward(minutes=30)
        assert exams.look(m, EXAM).latest.answers == {}

    def test_a_starter_is_no_answer(self, m):
        _, item, file = self.begin_writing(m)
        file.write_text(item.exercise.starter())
        assert exams.finish(m, EXAM).latest.answers == {}

    def test_what_was_handed_in_is_not_written_again(self, m):
        _, item, file = self.begin_writing(m)
        exams.hand_in(m, EXAM, 3, item.exercise.solution())
        with pytest.raises(WrongUse):
            keep_draft(m, exams.look(m, EXAM).running, item, "something else")
        assert file.read_text() == item.exercise.solution()


class TestCredit:
    @pytest.mark.parametrize(
        ("outcomes", "share"),
        [
            ([("R1", "passed"), ("R2", "failed")], 0.5),
            ([("R1", "passed"), ("R1", "failed"), ("R2", "passed")], 0.5),
            ([("R1", "passed"), ("R2", "passed"), ("R1, R2, R3", "failed")], 0.0),
            ([("R1", "failed"), ("R2", "passed"), ("R3", "passed")], 0.6667),
        ],
    )
    def test_a_rule_holds_when_all_its_checks_do(self, outcomes, share):
        checks = tuple(CheckResult(str(i), outcome, rule=rule) for i, (rule, outcome) in enumerate(outcomes))
        assert credit(Verdict("not_yet", checks)) == share

    def test_the_ends_of_the_scale(self):
        assert credit(Verdict("passed")) == 1.0
        assert credit(Verdict("could_not_start")) == 0.0
        assert credit(Verdict("our_fault")) is None

    @pytest.mark.parametrize(
        ("typed", "same"), [("8\ndone", True), (" 8 \r\ndone  \n", True), ("8 done", False)]
    )
    def test_ends_of_lines_are_nobodys_mistake(self, typed, same):
        assert same_lines(typed, "8\ndone\n") is same
