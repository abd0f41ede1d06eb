"""Small changes to a syntax tree: one field of one node set to something else, for a moment."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Edit:
    """Set `field` of `node` to `value`. `label` says what changes; `line`, `column` where."""

    node: ast.AST
    field: str
    value: Any
    label: str
    line: int
    column: int

    @contextmanager
    def made(self) -> Iterator[None]:
        """The tree with the change in it."""
        before = getattr(self.node, self.field)
        setattr(self.node, self.field, self.value)
        try:
            yield
        finally:
            setattr(self.node, self.field, before)


@dataclass(frozen=True)
class Spot:
    """A node, what holds it, and the names that its scope binds, with the line of the first time."""

    node: ast.AST
    parent: ast.AST
    field: str
    index: int | None
    names: dict[str, int]

    @property
    def line(self) -> int:
        return int(getattr(self.node, "lineno", 0))

    @property
    def column(self) -> int:
        return int(getattr(self.node, "col_offset", 0))

    def set(self, field: str, value: Any, label: str) -> Edit:
        """An edit of a field of this node."""
        return Edit(self.node, field, value, label, self.line, self.column)

    def replace(self, value: ast.AST, label: str) -> Edit:
        """An edit that puts another node in this one's place."""
        if self.index is None:
            return Edit(self.parent, self.field, value, label, self.line, self.column)
        return self._in_list([value], label)

    def drop(self, label: str) -> Edit:
        """An edit that takes this statement away."""
        return self._in_list([ast.Pass()], label)

    def _in_list(self, put: list[ast.AST], label: str) -> Edit:
        assert self.index is not None
        held = list(getattr(self.parent, self.field))
        held[self.index : self.index + 1] = put
        return Edit(self.parent, self.field, held, label, self.line, self.column)


# Parts of a tree that change nothing when a program runs, or that are not the learner's to get wrong.
SKIPPED_FIELDS = {"annotation", "returns", "decorator_list", "type_params", "ctx", "type_comment"}
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def spots(tree: ast.Module) -> Iterator[Spot]:
    """Every node that may be changed, in the order of the file, with its surroundings."""
    yield from _inside(tree, _bound(tree))


def _inside(parent: ast.AST, names: dict[str, int]) -> Iterator[Spot]:
    for field, value in ast.iter_fields(parent):
        if field in SKIPPED_FIELDS:
            continue
        children = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
        for index, child in children:
            if isinstance(child, ast.AST) and not _is_dead(child, parent, index):
                inner = _bound(child) if isinstance(child, SCOPES) else names
                yield Spot(child, parent, field, index, names)
                yield from _inside(child, inner)


def _is_dead(node: ast.AST, parent: ast.AST, index: int | None) -> bool:
    """Docstrings, imports, and what only runs when the file is started by hand beside its functions."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Global() | ast.Nonlocal():
            return True
        case ast.Expr(ast.Constant(str())):
            return index == 0 and not isinstance(parent, (ast.If, ast.For, ast.While))
        case ast.If(ast.Compare(ast.Name("__name__"))):
            return True
    return False


def _bound(scope: ast.AST) -> dict[str, int]:
    """The names that a scope binds (parameters, assignments, loops), with the line of the first time."""
    found: dict[str, int] = {}
    stack = list(ast.iter_child_nodes(scope))
    while stack:
        node = stack.pop(0)
        name = _binding(node)
        if name:
            found[name] = min(found.get(name, 10**9), int(getattr(node, "lineno", 0)))
        if not isinstance(node, (*SCOPES, ast.ClassDef, ast.comprehension)):
            stack = [*ast.iter_child_nodes(node), *stack]
    return found


def _binding(node: ast.AST) -> str | None:
    match node:
        case ast.arg(name) | ast.Name(name, ast.Store()):
            return None if name in ("self", "cls") or name.startswith("_") else name
    return None
