"""Reading a lesson: what was opened, predicted, answered and explained is remembered."""

from __future__ import annotations

import pytest

from marathon.app import study
from marathon.app.progress import lesson_progress, next_step, progress
from marathon.core.errors import NotFound, WrongUse

L = "every-element"


def test_opening_a_lesson_is_remembered(m):
    visit = study.open_lesson(m, L)
    assert visit.place.lesson.title == "Every element, once"
    assert visit.progress.opened
    assert progress(m).lesson(L).opened
    assert next_step(m).kind == "resume"


def test_a_planned_lesson_can_be_looked_at_and_is_not_begun(m):
    assert not study.open_lesson(m, "not-yet-here").place.lesson.written
    assert m.store.count() == 0


def test_an_unknown_lesson_is_not_found(m):
    with pytest.raises(NotFound, match="every-element"):
        study.open_lesson(m, "every-elemnt")


def test_where_one_stopped_is_remembered_once(m):
    study.open_lesson(m, L)
    for anchor in ("warm-up", "twice-as-much", "twice-as-much"):
        study.remember_place(m, L, anchor)
    assert next_step(m).anchor == "twice-as-much"
    assert len(list(m.store.events("place"))) == 2


def test_a_cell_that_ran_is_remembered(m):
    study.record_cell(m, L, "doubling", ended="done", seconds=0.2)
    (event,) = m.store.events("cell_run", L)
    assert event.data == {"cell": "doubling", "ended": "done", "seconds": 0.2}


class TestAnswers:
    def test_the_right_option(self, m):
        said = study.answer(m, L, "which-is-text", 1, confidence="sure")
        assert said.right
        assert said.headline == "That is right."
        assert said.feedback == "Quotes make text, whatever stands between them."
        assert said.explanation == "Text that looks like a number is still text."
        (event,) = m.store.events("answer")
        assert event.data["confidence"] == "sure"

    def test_another_option_says_why_and_which_is_right(self, m):
        said = study.answer(m, L, "which-is-text", 0)
        assert (said.right, said.right_choice) == (False, 1)
        assert said.headline == "Not this one."
        assert said.feedback.startswith("It looks like a number")

    def test_what_was_said_last_is_said_again(self, m):
        assert study.feedback(m, L, "which-is-text") is None
        study.answer(m, L, "which-is-text", 0)
        last = study.answer(m, L, "which-is-text", 1)
        assert study.feedback(m, L, "which-is-text") == last
        answered = lesson_progress(m, L).answers["which-is-text"]
        assert (answered.right, answered.first_right, answered.times) == (True, False, 2)

    @pytest.mark.parametrize("choice", [3, -1, 0.5])
    def test_an_option_that_is_not_there(self, m, choice):
        with pytest.raises(WrongUse, match=r"options 0 to 2"):
            study.answer(m, L, "which-is-text", choice)
        assert m.store.count() == 0

    def test_an_unknown_question(self, m):
        with pytest.raises(NotFound, match="question"):
            study.answer(m, L, "which-is-txt", 0)

    def test_a_number(self, m):
        _, question = study.find_block(m, L, "slope", study.Question)
        right = study.answer(m, L, "slope", question.answer + question.tolerance)
        assert right.right
        off = study.answer(m, L, "slope", question.answer + question.tolerance * 1.5 + 0.01)
        assert not off.right

    def test_a_number_that_a_known_wrong_way_leads_to(self, m):
        _, question = study.find_block(m, L, "slope", study.Question)
        miss = question.near_misses[0]
        said = study.answer(m, L, "slope", miss.value)
        assert (said.right, said.feedback) == (False, miss.feedback)


class TestPredictions:
    def test_with_options_it_is_known_at_once(self, m):
        made = study.predict(m, L, "text-twice", 0)
        assert made.agreed
        assert made.headline == "It did what you thought."
        assert made.feedback == "Text times two is the text, twice."
        assert made.explanation == "`*` repeats text."
        assert study.settle_prediction(m, L, "text-twice", "2121\n") == made

    def test_a_surprise_is_no_fault(self, m):
        made = study.predict(m, L, "text-twice", 1)
        assert made.agreed is False
        assert "Being surprised here is what makes it stick." in made.headline

    def test_a_typed_one_is_settled_by_the_run(self, m):
        assert study.predict(m, L, "typed-guess", " 8").agreed is None
        assert study.settle_prediction(m, L, "typed-guess", "8\n").agreed is True
        assert study.settle_prediction(m, L, "typed-guess", "6\n").agreed is False
        assert lesson_progress(m, L).predictions["typed-guess"].agreed is False

    def test_line_breaks_may_be_written_as_a_sign(self, m):
        study.predict(m, L, "typed-guess", "1⏎2")
        assert study.settle_prediction(m, L, "typed-guess", "1\n2\n").agreed

    def test_settling_what_was_not_predicted(self, m):
        with pytest.raises(WrongUse, match="Nothing was predicted"):
            study.settle_prediction(m, L, "typed-guess", "8")

    def test_text_where_an_option_is_asked(self, m):
        with pytest.raises(WrongUse, match="no option 'x'"):
            study.predict(m, L, "text-twice", "x")


def test_an_explanation_is_kept_and_compared(m):
    _, block = study.find_block(m, L, "why-return", study.Explain)
    assert study.explain(m, L, "why-return", "Because print shows only.") == block.model
    assert lesson_progress(m, L).explained == {"why-return": "Because print shows only."}


def test_everything_is_there_after_a_restart(m, wire):
    study.open_lesson(m, L)
    study.answer(m, L, "which-is-text", 1)
    before = progress(m)
    m.close()
    after = progress(wire())
    assert after.lesson(L) == before.lesson(L)
    assert after.next == before.next


def test_another_window_is_seen(m, wire):
    other = wire()
    study.open_lesson(other, L)
    assert progress(m).lesson(L).opened


def test_progress_is_measured_anew_when_something_happens_and_every_day(m, clock):
    first = progress(m)
    assert progress(m) is first
    study.answer(m, L, "which-is-text", 1)
    second = progress(m)
    assert second is not first
    assert second.lesson(L).answers
    m.path = type(m.path)("Another", m.path.specializations)
    assert progress(m) is not second
    study.open_lesson(m, L)
    study.remember_place(m, L, "twice-as-much")
    assert progress(m).today.minutes > 0
    clock.forward(days=1)
    assert progress(m).today.minutes == 0
