"""What the pages of an exam show: an item to answer, and afterwards what came of it and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from marathon.app.exam_answers import draft_of, is_right, number_of
from marathon.app.exams import ExamState
from marathon.app.wiring import Marathon
from marathon.app.wording import word
from marathon.core.blocks import Option, Question
from marathon.core.errors import WrongUse
from marathon.core.exam import Exam, Item, shuffled
from marathon.core.exercise import Exercise
from marathon.core.sitting import Handed, Sitting
from marathon.core.verdict import Verdict, from_document
from marathon.web.code_spans import code_spans
from marathon.web.highlight import highlight
from marathon.web.language import later, say
from marathon.web.lesson_blocks import LETTERS, option_view
from marathon.web.lesson_views import OptionView
from marathon.web.markdown import render, render_inline
from marathon.web.solutions import readable
from marathon.web.verdicts import EvidenceView, evidence_view

KINDS = {
    "choice": later("Choose one"),
    "number": later("A number"),
    "output": later("What is printed"),
    "code": later("A program to write"),
}


@dataclass(frozen=True)
class Choice:
    """An option; `value` is its number in the author's order, whatever the order on the page."""

    value: int
    view: OptionView


@dataclass(frozen=True)
class Task:
    """A program to write: its statement, and the learner's draft of it."""

    title: str
    statement: Markup
    rules: tuple[tuple[str, Markup], ...]
    examples: Markup
    filename: str
    draft: str


@dataclass(frozen=True)
class ItemView:
    """An item to answer; `points` is what it is worth. `handed` tells that it is out of the hand."""

    number: int
    kind: str
    kind_text: str
    points: int
    ask: Markup
    choices: tuple[Choice, ...]
    task: Task | None
    handed: bool
    answer: str


@dataclass(frozen=True)
class Reason:
    """What came of an item. `state` is `holds`, `partly`, `not_yet`, `not_handed` or `our_fault`."""

    number: int
    kind: str
    ask: Markup
    state: str
    points: str
    answer: str
    expected: str
    feedback: Markup
    explanation: Markup
    headline: Markup = Markup()  # noqa: RUF009 (never changed)
    evidence: EvidenceView | None = None
    diagnosis: Markup = Markup()  # noqa: RUF009 (never changed)
    mine: Markup = Markup()  # noqa: RUF009 (never changed)
    reference: Markup = Markup()  # noqa: RUF009 (never changed)


def item_view(m: Marathon, state: ExamState, number: int) -> ItemView:
    """An item of the sitting that is under way."""
    item, sitting = state.asked(number), state.running
    assert sitting is not None
    handed = sitting.answers.get(item.name)
    return ItemView(
        number=number,
        kind=item.kind,
        kind_text=say(KINDS[item.kind]),
        points=state.place.exam.slot_of(item).points,
        ask=render(item.question.ask) if item.question else Markup(),
        choices=tuple(_choices(item, sitting)),
        task=_task(m, sitting, item, item.exercise) if item.exercise else None,
        handed=handed is not None,
        answer=handed.answer if handed else "",
    )


def _choices(item: Item, sitting: Sitting) -> Iterator[Choice]:
    options = item.question.options if item.question else ()
    order = shuffled(len(options), sitting.seed, item.name)
    for letter, value in zip(LETTERS, order, strict=False):
        yield Choice(value, option_view(letter, options[value]))


def _task(m: Marathon, sitting: Sitting, item: Item, exercise: Exercise) -> Task:
    return Task(
        title=exercise.title,
        statement=render(exercise.statement),
        rules=tuple((rule.id, render_inline(rule.text)) for rule in exercise.rules),
        examples=render(exercise.examples),
        filename=exercise.filename,
        draft=draft_of(m, sitting, item),
    )


def reasons(exam: Exam, sitting: Sitting) -> Iterator[Reason]:
    """Every item of a finished sitting, in its order; those that the exam no longer has are left out."""
    for number, name in enumerate(sitting.items, 1):
        item = exam.find(name)
        if item is None:
            continue
        handed, points = sitting.answers.get(name), exam.slot_of(item).points
        if item.exercise:
            yield _of_program(number, item.exercise, handed, points)
        elif item.question:
            yield _of_question(number, item, handed, points)


def _state(handed: Handed | None) -> str:
    if handed is None:
        return "not_handed"
    if handed.share is None:
        return "our_fault"
    return "holds" if handed.share >= 1 else "partly" if handed.share > 0 else "not_yet"


def _points(handed: Handed | None, points: int) -> str:
    if handed and handed.share is None:
        return say("not counted")
    had = (handed.share or 0.0) * points if handed else 0.0
    return say("%(had)s of %(all)s", had=f"{had:.1f}".removesuffix(".0"), all=points)


def _of_question(number: int, item: Item, handed: Handed | None, points: int) -> Reason:
    question = item.question
    assert question is not None
    return Reason(
        number=number,
        kind=item.kind,
        ask=render(question.ask),
        state=_state(handed),
        points=_points(handed, points),
        answer=_said(question, handed.answer) if handed else "",
        expected=_expected(question, item, handed),
        feedback=_feedback(item, question, handed.answer) if handed else Markup(),
        explanation=_explanation(item, question),
    )


def _said(question: Question, answer: str) -> str:
    """An answer as it was given: the text of an option, the number, what was typed."""
    option = _option(question, answer)
    return _plain(option) if option else answer


def _option(question: Question, answer: str) -> Option | None:
    if not question.options:
        return None
    try:
        return question.options[int(number_of(answer))]
    except (WrongUse, IndexError):
        return None


def _expected(question: Question, item: Item, handed: Handed | None) -> str:
    if item.kind == "output":
        return str(handed.data.get("printed", "")).rstrip("\n") if handed else ""
    if question.answer is not None:
        return f"{question.answer:g}"
    return next((_plain(option) for option in question.options if option.right), "")


def _plain(option: Option) -> str:
    """The whole text of an option, its code without the back quotes."""
    return option.text.replace("`", "").replace("⏎", "\n")


def _feedback(item: Item, question: Question, answer: str) -> Markup:
    """Why somebody answers so, for an answer that did not hold."""
    if item.kind == "output" or is_right(item, answer):
        return Markup()
    if question.options:
        option = _option(question, answer)
        return render(option.feedback) if option else Markup()
    near = (m for m in question.near_misses if abs(m.value - number_of(answer)) <= question.tolerance + 1e-12)
    return render(next((miss.feedback for miss in near), ""))


def _explanation(item: Item, question: Question) -> Markup:
    if item.kind == "choice":
        why = next((option.feedback for option in question.options if option.right), "")
        return render(f"{why}\n\n{question.explanation}".strip())
    return render(question.explanation)


def _of_program(number: int, exercise: Exercise, handed: Handed | None, points: int) -> Reason:
    document = handed.data.get("verdict") if handed else None
    verdict = from_document(dict(document)) if document else None
    words = word(verdict, exercise, handed.answer) if verdict and handed else None
    shown = words.shown if words and verdict and not verdict.passed else None
    return Reason(
        number=number,
        kind="code",
        ask=Markup("<p><strong>{}</strong></p>").format(exercise.title) + render(exercise.statement),
        state=_state(handed),
        points=_points(handed, points),
        answer="",
        expected="",
        feedback=code_spans(words.sentence) if words and shown is None and not _passed(verdict) else Markup(),
        explanation=render(exercise.debrief),
        headline=code_spans(words.headline) if words else Markup(),
        evidence=evidence_view(shown) if shown else None,
        diagnosis=render(verdict.diagnosis.hint) if verdict and verdict.diagnosis else Markup(),
        mine=highlight(handed.answer) if handed else Markup(),
        reference=highlight(readable(exercise.solution())),
    )


def _passed(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.passed
