"""What an answer in an exam is worth, and the learner's drafts of the programs that an exam asks for."""

from __future__ import annotations

import pathlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from marathon.app.diagnosing import diagnosed
from marathon.app.fingerprints import key_of, wrong_answers
from marathon.app.needs import require_environment
from marathon.app.parts import Marathon
from marathon.app.tasks import Surroundings, build_task
from marathon.core.curriculum import ExamPlace
from marathon.core.errors import WrongUse
from marathon.core.exam import Item
from marathon.core.exercise import Exercise
from marathon.core.sitting import Sitting
from marathon.core.task import JudgeTask
from marathon.core.verdict import RunResult, Verdict

TRIES = 3
PATIENCE = 5.0
# A draft that reached the disk this much after the end was on its way before it.
GRACE = timedelta(seconds=5)


def judged(m: Marathon, place: ExamPlace, item: Item, answer: str) -> dict[str, Any]:
    """What the event of an answer holds about it: its share of the points, and what shows it.

    Raises:
        WrongUse: this cannot be an answer to the item; nothing was handed in.
    """
    if item.kind == "code":
        verdict = _verdict(m, place, item, answer)
        return {"share": credit(verdict), "verdict": verdict.document()}
    if not answer.strip():
        raise WrongUse("Nothing is answered yet.", mend="Answer first, then hand it in.")
    if item.kind == "output":
        ran = printed(m, item)
        if ran.ended == "our_fault":
            return {"share": None, "printed": ""}
        return {"share": float(same_lines(answer, ran.output)), "printed": ran.output}
    return {"share": float(is_right(item, answer))}


def is_right(item: Item, answer: str) -> bool:
    """Whether a number or the number of an option is the right one.

    Raises:
        WrongUse: it is no number, or no option.
    """
    question = item.question
    assert question is not None
    value = number_of(answer)
    if question.answer is not None:
        return abs(value - question.answer) <= question.tolerance + 1e-12
    if value != int(value) or not 0 <= value < len(question.options):
        raise WrongUse("There is no such option.", mend="Choose one of those on the page.")
    return question.options[int(value)].right


def number_of(text: str) -> float:
    """A number as people type it: `0,25` and ` 2 ` are fine.

    Raises:
        WrongUse: it is none.
    """
    try:
        return float(text.strip().replace(",", ".").replace("\u2212", "-"))
    except ValueError as fault:
        raise WrongUse(
            "This needs a number, such as 12 or 0.5.", mend="Nothing was handed in; write it once more."
        ) from fault


def same_lines(answer: str, output: str) -> bool:
    """Whether an answer is what was printed; white space at the ends of lines is nobody's mistake."""
    return _lines(answer) == _lines(output)


def credit(verdict: Verdict) -> float | None:
    """The share of the rules that hold: each counts the same, and holds when all of its checks do.

    Nothing for code that cannot be read or started; None when the checks themselves broke.
    """
    if verdict.outcome == "our_fault":
        return None
    if verdict.passed:
        return 1.0
    rules: dict[str, list[bool]] = defaultdict(list)
    for check in verdict.checks:
        for rule in check.rule.replace(",", " ").split():
            rules[rule].append(check.outcome == "passed")
    return round(sum(map(all, rules.values())) / len(rules), 4) if rules else 0.0


def printed(m: Marathon, item: Item) -> RunResult:
    """What the code of an item prints: the answer is computed, nobody writes it down."""
    found = m.judge.run(program_task(item), item.stdin)
    return found if found.ended in ("returned", "raised") else replace(found, ended="our_fault")


def program_task(item: Item) -> JudgeTask:
    return JudgeTask(module="program", files={"program.py": item.code.encode()}, checks="")


def run_draft(
    m: Marathon, place: ExamPlace, *, item: Item, code: str, stdin: Sequence[str] = ()
) -> RunResult:
    """Run a program as often as one likes; that is no check, and tells nothing that is not on the page."""
    exercise = _exercise(item)
    return m.judge.run(_task(m, place, exercise, code), stdin)


def keep_draft(m: Marathon, sitting: Sitting, item: Item, code: str) -> None:
    """Keep what is being written, as a file that survives a crash; what was handed in is not touched.

    Raises:
        WrongUse: this was handed in, or the time is over.
        WorkspaceTrouble: the file cannot be written.
    """
    if item.name in sitting.answers or sitting.finished_at:
        raise WrongUse("This was handed in before.", mend="It stays as you handed it in.")
    file = _file(m, sitting, item)
    if m.workspace.read(file) is None or draft_of(m, sitting, item) != code:
        m.workspace.write(file, code)


def draft_of(m: Marathon, sitting: Sitting, item: Item) -> str:
    """What was written so far; the starter at first."""
    found = m.workspace.read(_file(m, sitting, item))
    return found[0] if found else _exercise(item).starter()


def kept_until(m: Marathon, sitting: Sitting, item: Item, draft: str) -> bool:
    """Whether a draft is more than the starter, and was there before the time was over."""
    found = m.workspace.read(_file(m, sitting, item))
    return bool(found) and draft != _exercise(item).starter() and found[1] <= sitting.ends_at + GRACE  # type: ignore[index]


def _file(m: Marathon, sitting: Sitting, item: Item) -> pathlib.Path:
    folder = m.workspace.folder / "exams" / sitting.exam / f"form-{sitting.form + 1}-{sitting.id[:8]}"
    return folder / item.template / _exercise(item).filename


def _exercise(item: Item) -> Exercise:
    assert item.exercise is not None, "only programs have drafts"
    return item.exercise


def _task(m: Marathon, place: ExamPlace, exercise: Exercise, code: str) -> JudgeTask:
    return build_task(
        place.specialization, exercise, code=code, framework="", surroundings=Surroundings(m.root)
    )


def _verdict(m: Marathon, place: ExamPlace, item: Item, code: str) -> Verdict:
    """The verdict with its diagnosis; a fault of ours is tried again before it costs anybody anything."""
    exercise, special = _exercise(item), place.specialization
    require_environment(m, special, "")
    around = Surroundings(m.root)
    asked = m.fingerprints.get(
        key_of(m.hashes.get(exercise.id, "") + exercise.id, special, ""),
        lambda: wrong_answers(special, exercise, framework="", surroundings=around),
    )
    verdict = m.judge.judge(_task(m, place, exercise, code))
    for _ in range(TRIES - 1):
        if verdict.outcome == "our_fault":
            verdict = m.judge.judge(_task(m, place, exercise, code))
    return diagnosed(verdict, asked, patience=PATIENCE)[0]


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n")]
