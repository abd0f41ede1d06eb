"""The same program with other names: variables, helper functions, and parameters where calls stay right."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

WORD = re.compile(r"[A-Za-z_]\w*")
# Who asks for names at run time would get others.
ASKS_FOR_NAMES = {"locals", "globals", "vars", "eval", "exec", "__dict__"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def renamed(tree: ast.Module, checks: str) -> ast.Module:
    """Renames in place whatever the checks do not mention; gives the tree back.

    A name is taken as one thing in the whole file, so that nested functions and comprehensions stay right.
    """
    used = set(WORD.findall(ast.unparse(tree)))
    if used & ASKS_FOR_NAMES:
        return tree
    fixed = set(_mentioned(ast.parse(checks))) | set(dir(builtins)) | set(_fixed(tree))
    if "signature" in fixed:
        fixed |= {argument.arg for argument in _arguments(tree)}
    names = [name for name in dict.fromkeys(_bound(tree)) if name not in fixed and not name.startswith("_")]
    fresh = (f"other_{number}" for number in range(1, 10_000))
    unused = (name for name in fresh if name not in used)
    _Renaming(dict(zip(names, unused, strict=False))).visit(tree)
    return tree


def _bound(tree: ast.Module) -> Iterator[str]:
    """Names that the file itself makes."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(name, ast.Store()) | ast.arg(name) | ast.ExceptHandler(name=str() as name):
                yield name
            case ast.FunctionDef(name) if node in tree.body:
                yield name


def _mentioned(checks: ast.Module) -> Iterator[str]:
    """What checks import, ask of an object, hand over by name, or look up by a text."""
    for node in ast.walk(checks):
        match node:
            case ast.alias(name) | ast.Attribute(attr=name) | ast.keyword(arg=str() as name):
                yield name
            case ast.Constant(str() as text) if not any(letter.isspace() for letter in text):
                yield from WORD.findall(text)  # such as "serve:app"


def _fixed(tree: ast.Module) -> Iterator[str]:
    """Names that something else relies on: a library, a keyword, a text, a class, a decorator."""
    for node in ast.walk(tree):
        match node:
            case ast.keyword(arg=str() as name):
                yield name
            case ast.Import(names) | ast.ImportFrom(names=names):
                yield from (word for alias in names for word in (alias.asname or alias.name).split("."))
            case ast.Attribute(attr="__name__"):
                yield from (part.name for part in ast.walk(tree) if isinstance(part, FUNCTIONS))
            case ast.Global(names) | ast.Nonlocal(names):
                yield from names
            case ast.MatchAs(name=str() as name) | ast.MatchStar(name=str() as name):
                yield name
            case ast.Constant(str() as text) if "@" in text:  # a query of pandas
                yield from WORD.findall(text)
            case ast.ClassDef():
                yield from _of_class(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef() if node.decorator_list:
                yield node.name
                yield from (argument.arg for argument in _arguments(node))
    yield from _handed_over(tree)


def _of_class(node: ast.ClassDef) -> Iterator[str]:
    """A library that calls a method may name its arguments; what a class binds is an attribute."""
    yield node.name
    for inner in node.body:
        if isinstance(inner, FUNCTIONS):
            yield inner.name
            yield from (argument.arg for argument in _arguments(inner))
        else:
            yield from (part.id for part in ast.walk(inner) if isinstance(part, ast.Name))


def _handed_over(tree: ast.Module) -> Iterator[str]:
    """Parameters of functions that are handed to somebody, who may call them by name."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    handed = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in called
    }
    for node in ast.walk(tree):
        if isinstance(node, FUNCTIONS) and node.name in handed:
            yield from (argument.arg for argument in _arguments(node))


def _arguments(node: ast.AST) -> Iterator[ast.arg]:
    return (part for part in ast.walk(node) if isinstance(part, ast.arg))


class _Renaming(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:  # NodeTransformer's name
        node.id = self._names.get(node.id, node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.arg = self._names.get(node.arg, node.arg)
        return self.generic_visit(node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        node.name = self._names.get(node.name, node.name) if node.name else None
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = self._names.get(node.name, node.name)
        return self.generic_visit(node)
