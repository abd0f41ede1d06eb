"""The same answer in other words: what it does stays, and so does the misconception that may be in it."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from marathon.app.proving.renaming import renamed
from marathon.app.proving.restructuring import REWRITINGS, Fresh

RENAMED, RESTRUCTURED, REWORDED = "other names", "another shape and other names", "other labels"


@dataclass(frozen=True)
class Variant:
    """`name` says what was done: "other names", "branches swapped"."""

    name: str
    code: str


def variants(code: str, checks: str) -> tuple[Variant, ...]:
    """The answer with other names; and with every rewriting, and other names, at once. Each code once."""
    return _distinct(code, {RENAMED: _with((), code, checks), RESTRUCTURED: _with(REWRITINGS, code, checks)})


def every_variant(code: str, checks: str) -> tuple[Variant, ...]:
    """The same, and each rewriting by itself."""
    alone = {name: _with((name,), code, None) for name in REWRITINGS}
    both = {RENAMED: _with((), code, checks), RESTRUCTURED: _with(REWRITINGS, code, checks)}
    return _distinct(code, alone | both | {REWORDED: reworded(code)})


def reworded(code: str) -> str:
    """With other labels beside what is printed; it is the same only where checks ask for no words."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name("print"), [ast.Constant(str()), _, *_]):
                node.args[0] = ast.Constant("So it is")
            case ast.Call(ast.Name("print"), [ast.JoinedStr(parts)]):
                labels = [part for part in parts if isinstance(part, ast.Constant)]
                for label in labels if len(labels) < len(parts) else ():
                    label.value = " so it is "
    return ast.unparse(tree) + "\n"


def _with(names: object, code: str, checks: str | None) -> str:
    """The code after some rewritings, by their names; with other names too where the checks are given."""
    tree = ast.parse(code)
    fresh = Fresh(tree)
    for name, rewrite in REWRITINGS.items():
        if name in names:  # type: ignore[operator]
            rewrite(tree, fresh)
            ast.fix_missing_locations(tree)
    if checks is not None:
        tree = ast.parse(ast.unparse(tree))  # so that no node stands in two places
        renamed(tree, checks)
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def _distinct(code: str, made: dict[str, str]) -> tuple[Variant, ...]:
    seen = {ast.unparse(ast.parse(code)) + "\n"}
    found = []
    for name, text in made.items():
        if text not in seen:
            seen.add(text)
            found.append(Variant(name, text))
    return tuple(found)
