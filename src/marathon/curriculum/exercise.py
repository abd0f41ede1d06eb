"""An exercise: exercise.md, and everything that lies beside it."""

from __future__ import annotations

import sys
from collections.abc import Collection
from typing import Any

from marathon.core.blocks import FRAMEWORKS
from marathon.core.exercise import IMPORTANCE, KINDS, Equivalent, Exercise, Limits
from marathon.core.puzzle import Puzzle
from marathon.curriculum import answers
from marathon.curriculum.answered import read_answered
from marathon.curriculum.folder import Folder
from marathon.curriculum.front_matter import read_page
from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.puzzle import read_puzzle
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.statement import Statement, read_statement
from marathon.curriculum.toml_file import Table

_FILES = (
    "exercise.md",
    "checks.py",
    *(f"{stem}{end}" for stem in ("solution", "starter") for end in (".py", ".tensorflow.py", ".torch.py")),
)
_FOLDERS = ("wrong", "alternates", "data", "secrets", "figures")


def read_exercise(folder: Folder, beliefs: Collection[str], *, exam: bool = False) -> Exercise | None:
    """The exercise of a folder; None when it lacks what nobody could work without.

    In an `exam` it has no hints and no insight, and may vary.
    """
    _check_files(folder)
    sheet = _needed(folder, "exercise.md")
    page = read_page(sheet) if sheet else None
    if sheet is None or page is None:
        return None
    statement = read_statement(page, sheet, exam=exam)
    answered = statement.questions is not None
    head = _read_head(page.head, answered=answered, exam=exam)
    told = _told(folder, statement, page.head.key_lines())
    if statement.questions is not None:
        return read_answered(folder, statement.questions, head=head, told=told, page=sheet)
    checks = _needed(folder, "checks.py")
    solutions = answers.read_solutions(folder, head["frameworks"])
    if not solutions or checks is None or not head["module"]:
        return None
    return Exercise(
        **told,
        rules=statement.rules,
        checks=checks.text,
        solutions=solutions,
        starters=answers.read_starters(folder, solutions),
        wrong=answers.read_wrong_answers(folder.inside("wrong"), statement.rules, beliefs),
        alternates=answers.read_alternates(folder.inside("alternates")),
        data_files=folder.data_files(),
        secrets=tuple(sorted(folder.inside("secrets").names())),
        puzzle=_read_puzzle(folder, head["kind"], solutions=solutions, statement=statement, page=sheet),
        **head,
    )


def _told(folder: Folder, statement: Statement, lines: dict[str, int]) -> dict[str, Any]:
    """The fields that come from the text of exercise.md, whatever the kind."""
    return {
        "id": folder.name.rpartition("/")[2],
        "statement": statement.ask,
        "hints": statement.hints,
        "examples": statement.examples,
        "debrief": statement.debrief,
        "insight": statement.insight,
        "lines": lines | statement.lines,
        "folder": folder.name,
    }


def _read_puzzle(
    folder: Folder, kind: str, *, solutions: dict[str, str], statement: Statement, page: Sheet
) -> Puzzle | None:
    section = statement.distractors
    if kind != "parsons":
        if section is not None:
            mend = "Remove the section, or make the exercise one of the kind parsons."
            what = "Distractors are for programs in blocks."
            page.fault(section.line, "exercise.section", what=what, mend=mend)
        return None
    code = folder.sheet("solution.py")
    if code is None:
        mend = "Write one `solution.py` for all frameworks."
        folder.fault(
            "solution.py", "parsons.solution", what="A program in blocks has one solution.", mend=mend
        )
        return None
    return read_puzzle(solutions[""], section, code=code, page=page)


def _read_head(table: Table, *, answered: bool, exam: bool) -> dict[str, Any]:
    """The fields of an exercise that its front matter gives."""
    if exam:
        table.asked.add("vary")  # read before the names in this text were filled in
    head = {
        "title": table.words("title"),
        "kind": table.choice("kind", KINDS),
        "level": table.whole("level", span=(1, 5)),
        "importance": table.choice("importance", IMPORTANCE),
        "minutes": table.whole("minutes", span=(1, 600)),
        "can_do": table.texts("can_do", needed=not exam),
        "module": "" if answered else _read_module(table),
        "data": table.texts("data"),
        "frameworks": _read_frameworks(table),
        "service": table.flag("service"),
        "site": table.words("site", ""),
        "was": table.texts("was"),
        "limits": _read_limits(table.table("limits")),
        "equivalents": _read_equivalents(table),
    }
    table.close()
    return head


def _read_module(table: Table) -> str:
    name = table.words("module")
    if name and (not name.isidentifier() or name != name.lower()):
        mend = "Use small letters, digits and underscores, such as `overtime_pay`."
        table.fault("exercise.module", "module", what=f"`{name}` cannot be a module's name.", mend=mend)
        return ""
    if name in sys.stdlib_module_names:
        mend = "Choose another one, or the learner's file hides it."
        table.fault("exercise.module", "module", what=f"Python has a module `{name}` already.", mend=mend)
    return name


def _read_frameworks(table: Table) -> tuple[str, ...]:
    names = table.texts("frameworks")
    for name in names:
        if name not in FRAMEWORKS:
            mend = did_you_mean(name, FRAMEWORKS, otherwise="Use `tensorflow` and `torch`.")
            table.fault("key.value", "frameworks", what=f"There is no framework `{name}`.", mend=mend)
    return tuple(name for name in names if name in FRAMEWORKS)


def _read_limits(table: Table) -> Limits:
    limits = Limits(
        call_seconds=table.number("call_seconds", Limits.call_seconds),
        total_seconds=table.number("total_seconds", Limits.total_seconds),
        memory_mb=table.whole("memory_mb", Limits.memory_mb, span=(64, 65536)),
    )
    table.close()
    return limits


def _read_equivalents(table: Table) -> tuple[Equivalent, ...]:
    found = []
    for entry in table.tables("equivalent"):
        why = entry.words("why")
        found += [Equivalent(mutant, why) for mutant in entry.texts("mutants", needed=True)]
        entry.close()
    return tuple(found)


def _needed(folder: Folder, name: str) -> Sheet | None:
    sheet = folder.sheet(name)
    if sheet is None:
        mend = "Write it; docs/authors/format.md shows how."
        folder.fault(name, "file.missing", what=f"The exercise has no `{name}`.", mend=mend)
    return sheet


def _check_files(folder: Folder) -> None:
    for found, known in ((folder.files, _FILES), (folder.folders, _FOLDERS)):
        for name in found:
            if name not in known:
                mend = did_you_mean(name, known, otherwise="Remove it.")
                folder.fault(name, "file.unknown", what=f"`{name}` belongs to nothing here.", mend=mend)
