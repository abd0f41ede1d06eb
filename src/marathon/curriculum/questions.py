"""Questions, and the predictions that a cell answers: options, reasons, numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from marathon.core.blocks import Cell, NearMiss, Option, Predict, Question
from marathon.curriculum.fences import Fence
from marathon.curriculum.sheet import Sheet

_OPTION = re.compile(r"- \[([ xX])\][ \t]+(.*?)[ \t]*$")
_NEAR_MISS = re.compile(r"- (-?\d[\d_.]*(?:[eE][+-]?\d+)?):[ \t]*(.*?)[ \t]*$")
_CODE = re.compile(r"(`{3,}|~{3,})")


@dataclass
class _Item:
    """A list item that answers: its mark or number, its first line, the indented lines below."""

    mark: str
    text: str
    line: int
    below: list[str] = field(default_factory=list)

    @property
    def reason(self) -> str:
        indents = [len(line) - len(line.lstrip()) for line in self.below if line.strip()]
        cut = min(indents, default=0)
        return "\n".join(line[cut:] for line in self.below).strip()


@dataclass
class _Body:
    """What stands before the answering items, the items, and what stands after them."""

    before: list[str]
    items: list[_Item]
    after: list[str]


def read_predict(fence: Fence, cell_options: Cell, sheet: Sheet) -> Predict | None:
    """`cell_options` is a cell without code that carries the id and the options of the fence."""
    body = _split(fence, _OPTION)
    start, end = _find_code(body.before)
    if end is None or start is None:
        what = "The prediction has no code to run."
        mend = "Put the code between ```python and ```, before the options."
        sheet.fault(fence.line, "predict.code", what=what, mend=mend)
        return None
    code = "\n".join(body.before[start + 1 : end])
    ask, below = body.before[:start], body.before[end + 1 :]
    if body.items:
        ask, below = [*ask, *below], body.after
    _check_options(body.items, fence, sheet)
    cell = replace(cell_options, code=code, line=fence.first_line + start)
    return Predict(cell, _join(ask), _options(body.items), _join(below), fence.line)


def split_code(fence: Fence) -> tuple[str, str, str] | None:
    """The text above the first code of a fence, the code, and the text below; None without code."""
    lines = list(fence.lines)
    start, end = _find_code(lines)
    if start is None or end is None:
        return None
    return _join(lines[:start]), "\n".join(lines[start + 1 : end]) + "\n", _join(lines[end + 1 :])


def read_question(fence: Fence, sheet: Sheet) -> Question:
    answer = _read_number(fence, "answer", sheet)
    if fence.option("answer"):
        return _read_numeric(fence, answer, sheet)
    body = _split(fence, _OPTION)
    if body.items:
        _check_options(body.items, fence, sheet)
    else:
        what = "The question has neither options nor a number as its answer."
        mend = "Add options (`- [x] ...`, `- [ ] ...`), or a line `:answer: 3` below the opening."
        sheet.fault(fence.line, "question.answer", what=what, mend=mend)
    return _question(fence, sheet, ask=body.before, explanation=body.after, options=_options(body.items))


def _read_numeric(fence: Fence, answer: float | None, sheet: Sheet) -> Question:
    body = _split(fence, _NEAR_MISS)
    ask, explanation = body.before, body.after
    if not body.items:
        ask, explanation = _split_last_paragraph(body.before)
    if not _join(explanation):
        what = "The question does not explain its answer."
        mend = "End it with a paragraph that says why the number is right."
        sheet.fault(fence.line, "question.explanation", what=what, mend=mend)
    question = _question(fence, sheet, ask=ask, explanation=explanation, answer=answer, items=body.items)
    _check_near_misses(body.items, question, sheet)
    return question


def _question(
    fence: Fence,
    sheet: Sheet,
    *,
    ask: list[str],
    explanation: list[str],
    options: tuple[Option, ...] = (),
    answer: float | None = None,
    items: list[_Item] | None = None,
) -> Question:
    if not _join(ask):
        mend = "Write it above the answers."
        sheet.fault(fence.line, "question.ask", what="The question asks nothing.", mend=mend)
    return Question(
        id=fence.argument,
        ask=_join(ask),
        line=fence.line,
        options=options,
        answer=answer,
        tolerance=_read_number(fence, "tolerance", sheet) or 0.0,
        explanation=_join(explanation),
        near_misses=_near_misses(items or []),
        can_do=fence.value("can-do"),
        confidence=_read_yes(fence, sheet),
    )


def _split(fence: Fence, item: re.Pattern[str]) -> _Body:
    """Items stand at the margin, one group of them; indented and empty lines belong to the item above."""
    body = _Body([], [], [])
    code = ""
    for number, line in enumerate(fence.lines, fence.first_line):
        found = item.match(line) if line.startswith("- ") and not code else None
        if line.startswith(("```", "~~~")):
            code = _inside_code(line, code)
        if found and not _join(body.after):
            body.items.append(_Item(found[1], found[2], number))
        elif not body.items:
            body.before.append(line)
        elif not _join(body.after) and (not line.strip() or line[0] in " \t"):
            body.items[-1].below.append(line)
        else:
            body.after.append(line)
    return body


def _inside_code(line: str, code: str) -> str:
    """The marks of the code fence that is open after `line`, given those open before it."""
    marks = _CODE.match(line)
    if not marks:
        return code
    if not code:
        return marks[1]
    return "" if marks[1].startswith(code) else code


def _find_code(lines: list[str]) -> tuple[int | None, int | None]:
    start = next((i for i, line in enumerate(lines) if _CODE.match(line)), None)
    if start is None:
        return None, None
    marks = lines[start][:3]
    rest = range(start + 1, len(lines))
    return start, next((i for i in rest if lines[i].startswith(marks)), None)


def _split_last_paragraph(lines: list[str]) -> tuple[list[str], list[str]]:
    text = _join(lines).split("\n")
    last = max((i for i, line in enumerate(text) if not line.strip()), default=None)
    return (text, []) if last is None else (text[:last], text[last + 1 :])


def _options(items: list[_Item]) -> tuple[Option, ...]:
    return tuple(Option(item.text, item.mark in "xX", item.reason) for item in items)


def _check_options(items: list[_Item], fence: Fence, sheet: Sheet) -> None:
    if not items:
        return
    right = sum(item.mark in "xX" for item in items)
    if right != 1:
        what = f"{right or 'No'} option{'s are' if right > 1 else ' is'} marked as right."
        mend = "Mark exactly one with `- [x]`, and the others with `- [ ]`."
        sheet.fault(fence.line, "question.right", what=what, mend=mend)
    if len(items) < 2:
        mend = "Add what somebody with a wrong idea would choose."
        sheet.fault(fence.line, "question.options", what="There is only one option.", mend=mend)
    seen: set[str] = set()
    for item in items:
        if not item.reason:
            what = f"The option {item.text} has no feedback."
            mend = "Say below it, indented by two spaces, why it is right or what shows that it is not."
            sheet.fault(item.line, "question.feedback", what=what, mend=mend)
        if item.text in seen:
            what = f"The option {item.text} stands there twice."
            sheet.fault(item.line, "question.options", what=what, mend="Change one of the two.")
        seen.add(item.text)


def _near_misses(items: list[_Item]) -> tuple[NearMiss, ...]:
    return tuple(NearMiss(float(item.mark), _join([item.text, item.reason])) for item in items)


def _check_near_misses(items: list[_Item], question: Question, sheet: Sheet) -> None:
    for item in items:
        if not _join([item.text, item.reason]):
            mend = "Say after the colon what was probably done."
            what = f"Nothing is said about {item.mark}."
            sheet.fault(item.line, "question.feedback", what=what, mend=mend)
        if question.answer is not None and abs(float(item.mark) - question.answer) <= question.tolerance:
            what = f"{item.mark} is right, within the tolerance, and stands among the wrong ways."
            mend = "Remove it, or make the tolerance smaller."
            sheet.fault(item.line, "question.near-miss", what=what, mend=mend)


def _read_number(fence: Fence, name: str, sheet: Sheet) -> float | None:
    option = fence.option(name)
    if option is None:
        return None
    try:
        return float(option.value)
    except ValueError:
        what = f"`:{name}: {option.value}` is not a number."
        sheet.fault(option.line, "question.number", what=what, mend=f"Write it like `:{name}: 0.25`.")
        return None


def _read_yes(fence: Fence, sheet: Sheet) -> bool:
    option = fence.option("confidence")
    if option and option.value not in ("yes", "no"):
        what = f"`:confidence:` cannot be `{option.value}`."
        sheet.fault(option.line, "fence.option", what=what, mend="Write `yes`, or leave the line out.")
    return option is not None and option.value == "yes"


def _join(lines: list[str]) -> str:
    return "\n".join(lines).strip()
