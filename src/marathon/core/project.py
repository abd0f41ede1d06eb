"""A project: what somebody needs, the milestones towards it, and a rubric decided by evidence."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from marathon.core.verdict import CheckResult

Grade = Literal["weak", "adequate", "strong"]
GRADES: tuple[Grade, ...] = ("weak", "adequate", "strong")
By = Literal["checks", "you"]

TOP = 3
# A milestone holds when everything up to this level does; above it lies what a strong project does besides.
HOLDS = 2
STRONG_SHARE, STRONG_LEAST, ADEQUATE_SHARE = 0.85, 2, 0.5


@dataclass(frozen=True)
class Milestone:
    """`ask` is what to do (Markdown), `checks` the text of a pytest file. The `twist` comes last."""

    id: str
    title: str
    hours: float
    ask: str
    checks: str
    twist: bool = False
    line: int = 0


@dataclass(frozen=True)
class Row:
    """A row of the rubric. `levels` are four descriptions, by evidence, from 0 to 3."""

    id: str
    title: str
    by: By
    levels: tuple[str, ...]
    line: int = 0


@dataclass(frozen=True)
class Sample:
    """Somebody's project, to compare with: its files, its level in each row, and why (Markdown)."""

    grade: Grade
    note: str
    files: Mapping[str, str]
    levels: Mapping[str, int]
    why: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Project:
    """`module` is the program's file without its ending; `starter` the files that a folder begins with."""

    id: str
    title: str
    module: str
    hours: tuple[float, float]
    brief: str
    data: str
    deliverables: tuple[str, ...]
    milestones: tuple[Milestone, ...]
    rows: tuple[Row, ...]
    samples: tuple[Sample, ...]
    starter: Mapping[str, str] = field(default_factory=dict)
    data_files: tuple[str, ...] = ()
    folder: str = ""
    was: tuple[str, ...] = ()

    @property
    def filename(self) -> str:
        return f"{self.module}.py"

    def milestone(self, milestone_id: str) -> Milestone | None:
        return next((one for one in self.milestones if one.id == milestone_id), None)

    def sample(self, grade: Grade) -> Sample | None:
        return next((one for one in self.samples if one.grade == grade), None)


@dataclass(frozen=True)
class Evidence:
    """A check of a row: the level that it is evidence for, its demand, and whether it holds."""

    row: str
    level: int
    demand: str
    holds: bool


def evidence(checks: Iterable[CheckResult]) -> tuple[Evidence, ...]:
    """The checks as evidence. A docstring `R4.2: two customers` speaks of row R4, level 2;
    the judge hands it on as the rule `R4` with the label `2: two customers`."""
    found = []
    for check in checks:
        level, colon, demand = check.label.partition(":")
        if check.rule and colon and level.strip().isdigit():
            found.append(Evidence(check.rule, int(level), demand.strip(), check.outcome == "passed"))
    return tuple(found)


def level_of(row: str, shown: Iterable[Evidence]) -> int:
    """The highest level that is reached with every level below it; 0 when nothing shows more."""
    mine = [one for one in shown if one.row == row]
    level = 0
    while level < TOP:
        step = [one.holds for one in mine if one.level == level + 1]
        if not step or not all(step):
            return level
        level += 1
    return level


def holds(shown: Iterable[Evidence]) -> bool:
    """Whether a milestone with this evidence holds."""
    needed = [one.holds for one in shown if one.level <= HOLDS]
    return bool(needed) and all(needed)


def grade_of(levels: Mapping[str, int]) -> Grade:
    """What all rows together come to."""
    share = sum(levels.values()) / (TOP * len(levels)) if levels else 0.0
    if share >= STRONG_SHARE and min(levels.values()) >= STRONG_LEAST:
        return "strong"
    return "adequate" if share >= ADEQUATE_SHARE else "weak"


def same_program(one: str, other: str) -> bool:
    """Whether two programs are the same but for names, texts, comments and layout."""
    shapes = [_shape(code) for code in (one, other)]
    return shapes[0] is not None and shapes[0] == shapes[1]


def _shape(code: str) -> str | None:
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return None
    return ast.dump(_Plain().visit(tree)) if tree.body else None


class _Plain(ast.NodeTransformer):
    """Puts numbered names in place of names, and takes texts away."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def _name(self, name: str) -> str:
        return self._names.setdefault(name, f"n{len(self._names)}")

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(self._name(node.id), node.ctx)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return ast.arg(self._name(node.arg))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        body = node.body[1:] if ast.get_docstring(node) is not None else node.body
        renamed = ast.FunctionDef(self._name(node.name), node.args, body, [])
        return self.generic_visit(renamed)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant("") if isinstance(node.value, str) else node
