"""Exercises that are answered instead of programmed: a choice, a number, a prediction, a plot, a decision."""

from __future__ import annotations

from typing import Any

from marathon.core.answers import asked, right_answers, write_sheet
from marathon.core.blocks import Block, Predict, Prose, Question
from marathon.core.exercise import ANSWERED, Exercise
from marathon.curriculum.elements import ElementReader
from marathon.curriculum.fences import Fence
from marathon.curriculum.folder import Folder
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.statement import Section

_ALLOWED = ("question", "predict", "figure")
# What each kind asks at least, by the elements that it has to hold.
_NEEDED: dict[str, tuple[str, ...]] = {
    "predict": ("predict",), "choice": ("question",), "numeric": ("question",),
    "plot": ("figure", "question"), "decision": ("question", "question"),
}  # fmt: skip


def read_answered(
    folder: Folder, section: Section, *, head: dict[str, Any], told: dict[str, Any], page: Sheet
) -> Exercise | None:
    """The exercise of a folder whose page has `## Questions`."""
    _check_kind(head["kind"], section, page)
    for name in ("checks.py", "solution.py", "starter.py"):
        if folder.sheet(name) is not None:
            mend = "Remove it, or write the exercise without `## Questions`."
            folder.fault(name, "answered.files", what=f"Questions are answered without `{name}`.", mend=mend)
    blocks = _read_blocks(folder, section, page)
    questions = asked(blocks)
    if not questions:
        mend = "Put `:::{question}` or `:::{predict}` below `## Questions`."
        page.fault(section.line, "answered.questions", what="Nothing is asked here.", mend=mend)
        return None
    return Exercise(
        **told,
        rules=(),
        checks="",
        solutions={"": write_sheet(questions, right_answers(questions))},
        starters={"": write_sheet(questions, {})},
        questions=blocks,
        **head,
    )


def _read_blocks(folder: Folder, section: Section, page: Sheet) -> tuple[Block, ...]:
    reader = ElementReader(page, frozenset(folder.names()), {}, frozenset())
    blocks: list[Block] = []
    for piece in section.pieces:
        if not isinstance(piece, Fence):
            blocks.append(Prose(piece.text, piece.line))
        elif piece.name not in _ALLOWED:
            mend = f"Here stand {', '.join(_ALLOWED)} and plain Markdown."
            page.fault(piece.line, "exercise.element", what=f"`{piece.name}` is no question.", mend=mend)
        else:
            blocks.extend(reader.read_fence(piece))
    for block in blocks:
        _check_block(block, page)
    return tuple(blocks)


def _check_block(block: Block, page: Sheet) -> None:
    if isinstance(block, Predict) and not any(option.right for option in block.options):
        mend = "Write it as an option, `- [x] ...`; options of a prediction are typed, and not shown."
        page.fault(block.line, "answered.predict", what="What is printed does not stand here.", mend=mend)
    if isinstance(block, Question) and block.confidence:
        mend = "Leave the line out; how often somebody tried tells enough."
        page.fault(block.line, "fence.option", what="Exercises do not ask how sure one is.", mend=mend)


def _check_kind(kind: str, section: Section, page: Sheet) -> None:
    if kind not in ANSWERED:
        mend = f"Kinds that are answered: {', '.join(ANSWERED)}."
        page.fault(section.line, "answered.kind", what=f"An exercise `{kind}` has no questions.", mend=mend)
        return
    names = [piece.name for piece in section.pieces if isinstance(piece, Fence)]
    for name in set(_NEEDED[kind]):
        wanted, there = _NEEDED[kind].count(name), names.count(name)
        if there < wanted:
            count = "one" if wanted == 1 else "two"
            what = f"The kind `{kind}` needs {count} `:::{{{name}}}` at least."
            page.fault(section.line, "answered.kind", what=what, mend=f"Add `:::{{{name}}}`.")
