"""Which names a test file takes from the submission, and which from libraries: read only once."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator, Sequence
from typing import Any

# Bases whose operators meet their own kind only, or that compare as the plain data that they are.
_SAYING_NOTHING = frozenset((
    "object", "ABC", "Protocol", "Generic", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "NamedTuple",
    "TypedDict", "int", "float", "complex", "str", "bytes", "tuple", "frozenset", "list", "dict", "set",
))  # fmt: skip
Function = ast.FunctionDef | ast.AsyncFunctionDef


@functools.lru_cache(maxsize=256)
def names_in(checks: str, modules: frozenset[str], reference: str | None) -> dict[str, Any]:
    """Plain data, so that it can be sent to a judge.

    `theirs`: names of the submission that the checks use (`Outer.Inner` too); `called_classes`: those among
    them that must mean a class, however they are written; `libraries`: names that they import from
    elsewhere; `classes`: the classes of the reference solution and the methods by which each
    deals with plain data (None: any, by a base or a decorator), or None without a reference; `brought`: what
    the reference defines, or None without one.
    """
    tree = _parsed(reference) if reference else None
    classes = _methods_of(dict(_classes_of(tree.body))) if tree else None
    brought = sorted(_defined_in(tree)) if tree else None
    found = {"theirs": [], "called_classes": [], "libraries": [], "classes": classes, "brought": brought}
    parsed = _parsed(checks)
    if parsed is None:
        return found
    nodes = list(ast.walk(parsed))
    theirs, libraries, aliases = _imports(nodes, modules)
    reached = aliases | theirs  # what is imported from a package may be a module of it
    for node in nodes:
        if isinstance(node, ast.Attribute) and _root(node) in reached:
            theirs.add(node.attr)
        elif "*" in theirs and isinstance(node, ast.Name):
            theirs.add(node.id)
    theirs |= {path for node in nodes for path in _paths(node) if path.partition(".")[0] in theirs}
    called = theirs.intersection(name for node in nodes for name in _classes_meant(node))
    return found | {
        "theirs": sorted(theirs), "called_classes": sorted(called), "libraries": sorted(libraries)
    }  # fmt: skip


def _classes_meant(node: ast.AST) -> Iterator[str]:
    """The names that a piece of code can only use of classes."""
    meant: list[ast.expr] = []
    if isinstance(node, ast.ClassDef):
        meant = node.bases
    elif isinstance(node, ast.Call) and len(node.args) == 2:
        function = ast.unparse(node.func).rpartition(".")[2]
        if function in ("isinstance", "issubclass", "assertIsInstance", "assertNotIsInstance"):
            second = node.args[1]
            meant = second.elts if isinstance(second, ast.Tuple) else [second]
    for each in meant:
        if isinstance(each, (ast.Name, ast.Attribute)):
            yield each.id if isinstance(each, ast.Name) else each.attr


def _parsed(source: str) -> ast.Module | None:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # how the parser gives up
        return None


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


def _paths(node: ast.AST) -> Iterator[str]:
    """`Outer.Inner`, also where a module's name comes before it."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    if names and isinstance(node, ast.Name):
        yield ".".join([node.id, *names])
        if len(names) > 1:
            yield ".".join(names)


def _defined_in(tree: ast.Module) -> Iterator[str]:
    """The names that a module binds at its top level, roughly: all that are bound anywhere at that level."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.alias):
            yield (node.asname or node.name).partition(".")[0]


def _classes_of(body: Sequence[ast.stmt], outer: str = "") -> Iterator[tuple[str, ast.ClassDef]]:
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield outer + node.name, node
            yield from _classes_of(node.body, f"{outer}{node.name}.")


def _methods_of(classes: dict[str, ast.ClassDef]) -> dict[str, list[str] | None]:
    """By class, those of its methods and its ancestors' that may have to do with plain data."""
    found: dict[str, list[str] | None] = {}
    for name, node in classes.items():  # a base stands before what derives from it
        inherited = [_inherited(ast.unparse(base), found) for base in node.bases]
        known = [names for names in inherited if names is not None]
        plain = len(known) == len(inherited) and all(map(_is_dataclass, node.decorator_list))
        found[name] = sorted(_own_methods(node).union(*known)) if plain else None
    return found


def _inherited(base: str, found: dict[str, list[str] | None]) -> list[str] | None:
    if base in found:
        return found[base]
    top = base.partition("[")[0].rpartition(".")[2]
    return [] if top in _SAYING_NOTHING or top.endswith(("Error", "Exception")) else None


def _own_methods(node: ast.ClassDef) -> set[str]:
    methods = [child for child in node.body if isinstance(child, Function)]
    names = {method.name for method in methods if not _meets_its_own_kind_only(method, node.name)}
    for child in node.body:
        if isinstance(child, ast.Assign):
            names |= {target.id for target in child.targets if isinstance(target, ast.Name)}
    return names


def _is_dataclass(decorator: ast.expr) -> bool:
    """What it adds compares objects of the class with one another."""
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, (ast.Name, ast.Attribute)) and ast.unparse(called).endswith("dataclass")


def _meets_its_own_kind_only(method: Function, owner: str) -> bool:
    """`if not isinstance(other, Vector): return NotImplemented`, and no other class is looked for."""
    looked_for = [
        ast.unparse(call.args[1])
        for call in ast.walk(method)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "isinstance" and len(call.args) == 2
    ]
    own = (owner, "type(self)", "self.__class__", "__class__")
    return looked_for != [] and all(kind in own for kind in looked_for)
