"""Rules on exercises that are answered: every wrong way has its reason, and what is right is computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from marathon.app.proving.cells import CellRun
from marathon.app.proving.drawing_rules import figure_faults
from marathon.app.proving.prose import count_words
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.run_rules import prediction_findings
from marathon.app.proving.subjects import ExerciseSubject
from marathon.core.answers import LETTERS, Asked, asked, judge_sheet, right_answers, write_sheet
from marathon.core.blocks import Predict, Question


@dataclass(frozen=True)
class AnswersRun:
    """What the code of an exercise's predictions did."""

    subject: ExerciseSubject
    ran: tuple[CellRun, ...] = ()
    missing: str = ""
    mend: str = ""

    @property
    def file(self) -> str:
        return self.subject.file


@rule("answered.reasons", "Wrong answers that are foreseen")
def foreseen(subject: ExerciseSubject) -> Findings:
    """A number has a known wrong way at least, a prediction two wrong outputs, a choice two other options.

    **Why:** who answers otherwise learns why, and not only that it is so.

    **Mend:** add what somebody with a wrong idea gets: `- 0.5: what was probably done`, or an option.
    """
    for question in asked(subject.exercise.questions):
        wrong, least = _wrong_ways(question)
        if wrong < least:
            what = f"`{question.id}` foresees {wrong} wrong answers; {least} is the least."
            yield Finding(what, "Add what a wrong idea leads to, with its reason.", question.line)


def _wrong_ways(question: Asked) -> tuple[int, int]:
    if isinstance(question, Question) and not question.options:
        return len(question.near_misses), 1
    return sum(not option.right for option in question.options), 2


@rule("answered.sheet", "A sheet that says what is right")
def sheet(subject: ExerciseSubject) -> Findings:
    """The right answers pass; a sheet without answers is no try; each foreseen wrong answer does not pass.

    **Why:** a pass is proof.

    **Mend:** look at the answer, the tolerance and the near misses of the question that is named.
    """
    questions = asked(subject.exercise.questions)
    right = right_answers(questions)
    if not judge_sheet(questions, write_sheet(questions, right)).passed:
        yield Finding("the right answers do not pass.", "Look at the options and numbers.")
    for question in questions:
        for given in _wrong_answers(question):
            if judge_sheet(questions, write_sheet(questions, {**right, question.id: given})).passed:
                what = f"`{given}` passes as an answer to `{question.id}`, and is said to be wrong."
                yield Finding(what, "Make the two differ.", question.line)


def _wrong_answers(question: Asked) -> Iterator[str]:
    if isinstance(question, Question) and not question.options:
        yield from (f"{miss.value:g}" for miss in question.near_misses)
    for letter, option in zip(LETTERS, question.options, strict=False):
        if not option.right:
            yield option.output.replace("\n", "⏎") if isinstance(question, Predict) else letter


@rule("K3", "Options that do not tell, in exercises")
def lengths(subject: ExerciseSubject) -> Findings:
    """The right option is not by far the longest: at most twice as long as the longest other one.

    **Why:** else its length is the answer.

    **Mend:** cut it, or say more in the others.
    """
    for question in asked(subject.exercise.questions):
        if isinstance(question, Question) and question.options:
            right = max(count_words(option.text) for option in question.options if option.right)
            rest = max(
                (count_words(option.text) for option in question.options if not option.right), default=0
            )
            if right > 2 * max(rest, 2):
                yield Finding(
                    f"the right option of `{question.id}` is the longest.", "Cut it.", question.line
                )


@rule("L9", "Pictures of today, in exercises")
def pictures(subject: ExerciseSubject) -> Findings:
    """Every figure of an exercise that is answered is drawn from its code as it is now.

    **Why:** what is read off it is the answer.

    **Mend:** run `marathon render` on the lesson.
    """
    yield from figure_faults(subject)


@rule("K2", "Predictions of exercises come true")
def come_true(run: AnswersRun) -> Findings:
    """The right option of a prediction is what its code prints, run with nothing before it; no other is.

    **Why:** answers on code are computed by running it.

    **Mend:** copy the output into the right option, or correct the code.
    """
    if run.missing:
        yield Finding(f"not proved: {run.missing}", run.mend)
    done = {result.id: result for result in run.ran}
    for block in run.subject.exercise.questions:
        if isinstance(block, Predict) and block.id in done:
            yield from prediction_findings(block, done[block.id])


EXERCISE_RULES = (foreseen, sheet, lengths, pictures)
RUN_RULES = (come_true,)
