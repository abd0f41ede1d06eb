"""Answers to questions of an exercise: a sheet of text with a line for each, and what it is worth."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from marathon.core.blocks import Block, Option, Predict, Question
from marathon.core.verdict import CheckResult, Evidence, Problem, Verdict

LETTERS = "ABCDEFGHIJ"
HEAD = "# Behind each colon: the letter of an option, a number, or what is printed (⏎ for a new line)."
NO_KNOWN_WAY = "Not this one. Go through your way once more: what was divided by what, in which unit?"
NOTHING_ANSWERED = "Nothing is answered yet."
Asked = Question | Predict


@dataclass(frozen=True)
class Reason:
    """What there is to say about one answer (Markdown); `given` is the answer as it was understood."""

    question: str
    right: bool
    given: str
    feedback: str


def asked(blocks: Iterable[Block]) -> tuple[Asked, ...]:
    return tuple(block for block in blocks if isinstance(block, (Question, Predict)))


def write_sheet(questions: Iterable[Asked], given: Mapping[str, str]) -> str:
    """The sheet with these answers; what is not answered stays empty."""
    lines = [f"{each.id}: {given.get(each.id, '')}".rstrip() for each in questions]
    return "\n".join([HEAD, *lines]) + "\n"


def read_sheet(text: str) -> dict[str, str]:
    """The answers of a sheet by question; empty ones are left out."""
    pairs = (line.partition(":") for line in text.splitlines() if not line.lstrip().startswith("#"))
    return {name.strip(): answer.strip() for name, colon, answer in pairs if colon and answer.strip()}


def right_answers(questions: Iterable[Asked]) -> dict[str, str]:
    """What a sheet with everything right holds."""
    return {each.id: _right(each) for each in questions}


def judge_sheet(questions: tuple[Asked, ...], text: str) -> Verdict:
    """The verdict on a sheet, one check a question. A sheet without an answer is no try."""
    given = read_sheet(text)
    if not any(each.id in given for each in questions):
        return Verdict("could_not_start", problem=Problem("missing", NOTHING_ANSWERED))
    checks = tuple(_check(each, given.get(each.id, ""), number) for number, each in enumerate(questions, 1))
    return Verdict("passed" if all(check.outcome == "passed" for check in checks) else "not_yet", checks)


def reasons(questions: Iterable[Asked], text: str) -> tuple[Reason, ...]:
    """What to say about each answer of a sheet; questions without an answer are left out."""
    given = read_sheet(text)
    return tuple(_reason(each, given[each.id]) for each in questions if each.id in given)


def _check(question: Asked, given: str, number: int) -> CheckResult:
    label = f"question {number}"
    if not given:
        return CheckResult(question.id, "skipped", label)
    reason = _reason(question, given)
    evidence = None if reason.right else Evidence(returned=reason.given, note=reason.feedback)
    return CheckResult(question.id, "passed" if reason.right else "failed", label, evidence=evidence)


def _reason(question: Asked, given: str) -> Reason:
    if isinstance(question, Predict):
        return _predicted(question, given)
    if question.options:
        option = _option(question.options, given)
        said = "There is no such option." if option is None else option.feedback
        return Reason(question.id, bool(option and option.right), given, said)
    return _number(question, given)


def _predicted(question: Predict, given: str) -> Reason:
    typed = given.replace("⏎", "\n")
    for option in question.options:
        if _same(typed, option.output):
            return Reason(question.id, option.right, typed, option.feedback)
    said = "That is not what Python gives. Go through the code line by line, and write down every value."
    return Reason(question.id, right=False, given=typed, feedback=said)


def _number(question: Question, given: str) -> Reason:
    try:
        value = float(given.replace(",", "."))
    except ValueError:
        return Reason(question.id, right=False, given=given, feedback="A number is asked for here.")
    if abs(value - (question.answer or 0.0)) <= question.tolerance + 1e-12:
        return Reason(question.id, right=True, given=given, feedback=question.explanation)
    for miss in question.near_misses:
        if abs(value - miss.value) <= question.tolerance + 1e-12:
            return Reason(question.id, right=False, given=given, feedback=miss.feedback)
    return Reason(question.id, right=False, given=given, feedback=NO_KNOWN_WAY)


def _option(options: tuple[Option, ...], given: str) -> Option | None:
    letter = given.strip().rstrip(".)").upper()
    number = LETTERS.find(letter) if len(letter) == 1 else -1
    return options[number] if 0 <= number < len(options) else None


def _right(question: Asked) -> str:
    if isinstance(question, Question) and not question.options:
        return "" if question.answer is None else f"{question.answer:g}"  # the reader has told it
    number = next((i for i, option in enumerate(question.options) if option.right), 0)
    if isinstance(question, Predict):
        return question.options[number].output.replace("\n", "⏎") if question.options else ""
    return LETTERS[number]


def _same(typed: str, printed: str) -> bool:
    """Whether two texts are the same output; spaces at ends of lines and inside of values do not count."""
    return _plain(typed) == _plain(printed)


def _plain(text: str) -> list[str]:
    return [_value(line.strip()) for line in text.strip().splitlines()]


def _value(line: str) -> str:
    try:
        return repr(ast.literal_eval(line))
    except (ValueError, SyntaxError):
        return line
