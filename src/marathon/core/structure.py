"""What a piece of Python is made of: how long, how deep, which shapes, which names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_LOOPS = (ast.For, ast.While, ast.AsyncFor)
_BRANCHES = (ast.If, ast.IfExp, ast.Match)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_DEEPER = (*_LOOPS, ast.If, ast.Match, ast.With, ast.Try)


@dataclass(frozen=True)
class Structure:
    """`lines` hold code (no blank lines, comments or docstrings); `depth` counts blocks inside each other.

    `names` are those it gives to things, `calls` the names of what it calls, in order of appearance.
    """

    lines: int = 0
    branches: int = 0
    loops: int = 0
    comprehensions: int = 0
    depth: int = 0
    returns: int = 0
    functions: int = 0
    early_returns: int = 0
    nested_loops: bool = False
    recursive: bool = False
    names: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()


def structure_of(code: str) -> Structure | None:
    """The structure of some code; None when Python cannot read it."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return None
    nodes = list(ast.walk(tree))
    functions = [node for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return Structure(
        lines=len(_code_lines(tree)),
        branches=sum(isinstance(node, _BRANCHES) for node in nodes),
        loops=sum(isinstance(node, _LOOPS) for node in nodes),
        comprehensions=sum(isinstance(node, _COMPREHENSIONS) for node in nodes),
        depth=_depth(tree),
        returns=sum(isinstance(node, ast.Return) for node in nodes),
        functions=len(functions),
        early_returns=sum(_early_returns(function) for function in functions),
        nested_loops=any(_has_inner_loop(node) for node in nodes),
        recursive=any(_calls_itself(function) for function in functions),
        names=tuple(dict.fromkeys(_given_names(nodes))),
        calls=tuple(dict.fromkeys(_called_names(nodes))),
    )


def without_docstring(body: list[ast.stmt]) -> list[ast.stmt]:
    """The statements that do something."""
    first = body[0] if body else None
    told = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return body[1:] if told and isinstance(first.value.value, str) else body  # type: ignore[union-attr]


def _code_lines(tree: ast.Module) -> set[int]:
    told: set[int] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and without_docstring(body) is not body:
            told |= _span(body[0])
    lines = {line for node in ast.walk(tree) if isinstance(node, ast.stmt) for line in _head(node)}
    return lines - told


def _head(node: ast.stmt) -> set[int]:
    """The lines of a statement itself; what stands inside a block counts for itself."""
    body = getattr(node, "body", None)
    if not isinstance(body, list) or not body or not isinstance(body[0], ast.AST):
        return _span(node)
    return set(range(node.lineno, max(node.lineno + 1, getattr(body[0], "lineno", node.lineno))))


def _span(node: ast.stmt) -> set[int]:
    return set(range(node.lineno, (node.end_lineno or node.lineno) + 1))


def _depth(node: ast.AST) -> int:
    here = 1 if isinstance(node, _DEEPER) else 0
    return here + max((_depth(child) for child in _inside(node)), default=0)


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """Children; an `elif` stands beside its `if`, not inside it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]:
            yield from _inside(child)
        else:
            yield child


def _early_returns(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    before = function.body[:-1]
    return sum(isinstance(node, ast.Return) for part in before for node in ast.walk(part))


def _has_inner_loop(node: ast.AST) -> bool:
    if not isinstance(node, (*_LOOPS, *_COMPREHENSIONS)):
        return False
    if isinstance(node, _COMPREHENSIONS) and len(node.generators) > 1:
        return True
    body = node.body if isinstance(node, _LOOPS) else []
    return any(isinstance(inner, (*_LOOPS, *_COMPREHENSIONS)) for part in body for inner in ast.walk(part))


def _calls_itself(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function.name
        for node in ast.walk(function)
    )


def _given_names(nodes: list[ast.AST]) -> Iterator[str]:
    """A comprehension's own names are gone when it ends, and are left out."""
    passing = {
        id(name) for node in nodes if isinstance(node, ast.comprehension) for name in ast.walk(node.target)
    }
    for node in nodes:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and id(node) not in passing:
            yield node.id


def _called_names(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr
