"""Which names a test file takes from the submission, and which from libraries: read only once."""

from __future__ import annotations

import ast
import functools
from collections.abc import Sequence
from typing import Any


@functools.lru_cache(maxsize=256)
def names_in(checks: str, modules: frozenset[str], reference: str | None) -> dict[str, Any]:
    """Plain data, so that it can be sent to a judge.

    `theirs`: names of the submission that the checks use; `libraries`: names that they import from elsewhere;
    `classes`: the classes of the reference solution and the methods that each defines (None: any, by a base
    or a decorator), or None without a reference.
    """
    classes = _classes_of(reference) if reference else None
    try:
        nodes = list(ast.walk(ast.parse(checks)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # how the parser gives up
        return {"theirs": [], "libraries": [], "classes": classes}
    theirs, libraries, aliases = _imports(nodes, modules)
    reached = aliases | theirs  # what is imported from a package may be a module of it
    for node in nodes:
        if isinstance(node, ast.Attribute) and _root(node) in reached:
            theirs.add(node.attr)
        elif "*" in theirs and isinstance(node, ast.Name):
            theirs.add(node.id)
    return {"theirs": sorted(theirs), "libraries": sorted(libraries), "classes": classes}


def _root(node: ast.expr) -> str:
    """The name that a chain of attributes starts from."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _imports(nodes: Sequence[ast.AST], modules: frozenset[str]) -> tuple[set[str], set[str], set[str]]:
    """Names imported from the submission, names imported from elsewhere, and names of its modules."""
    theirs: set[str] = set()
    libraries: set[str] = set()
    aliases: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            own = (node.module or "").partition(".")[0] in modules
            (theirs if own else libraries).update(
                alias.name if own else alias.asname or alias.name for alias in node.names
            )
        elif isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                (aliases if top in modules else libraries).add(alias.asname or top)
    return theirs, libraries, aliases


def _classes_of(source: str) -> dict[str, list[str] | None]:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    return {node.name: _defined(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _defined(node: ast.ClassDef) -> list[str] | None:
    if node.bases or node.keywords or node.decorator_list:
        return None
    names = {child.name for child in node.body if isinstance(child, ast.FunctionDef)}
    for child in node.body:
        if isinstance(child, ast.Assign):
            names |= {target.id for target in child.targets if isinstance(target, ast.Name)}
    return sorted(names)
