"""What Python says, in words for somebody who meets it for the first time."""

from __future__ import annotations

import ast
import builtins
import pathlib
import re
import sys
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from marathon.core.said import filled, said, together

CATALOGUE = pathlib.Path(__file__).with_name("python_errors.toml")
LIBRARIES = pathlib.Path(__file__).with_name("library_errors.toml")
RESULTS = pathlib.Path(__file__).with_name("result_errors.toml")
_FILES = {"library": LIBRARIES, "result": RESULTS}
# The short names that everybody gives these libraries.
SHORT_NAMES = {"np": "numpy", "pd": "pandas", "plt": "matplotlib.pyplot", "tf": "tensorflow"}


@dataclass(frozen=True)
class Entry:
    """A kind of error: what its message looks like, `what` happened, and where to `look`.

    `example` is code that raises it.
    """

    id: str
    says: re.Pattern[str]
    what: str
    look: str
    example: str


@dataclass(frozen=True)
class Words:
    """`what` happened and where to `look`, a sentence or two each; texts hold `code` in back quotes."""

    what: str
    look: str = ""

    @property
    def whole(self) -> str:
        """Both, one after the other."""
        return together(self.what, self.look)


@cache
def entries(part: str = "error") -> tuple[Entry, ...]:
    """The catalogue, in its order: `error`, `syntax` for what cannot be read, `library`, or `result`."""
    found = tomllib.loads(_FILES.get(part, CATALOGUE).read_text(encoding="utf-8"))[part]
    return tuple(Entry(**{**entry, "says": re.compile(entry["says"])}) for entry in found)


def explain_error(said: str, code: str = "") -> Words | None:
    """`said` is what Python says in its last line, such as "NameError: name 'x' is not defined".

    None where Python's own words are plain enough, and where nobody has found better ones.
    """
    for entry in (*entries("library"), *entries()):
        if found := entry.says.search(said):
            words = _filled(entry, found)
            return _unknown_name(found[1], code, words) if entry.id == "name-unknown" else words
    return None


def explain_syntax(said: str) -> Words:
    """Why a line cannot be read, from the message of a SyntaxError."""
    fitting = ((entry, found) for entry in entries("syntax") if (found := entry.says.search(said)))
    return _filled(*next(fitting))  # the last entry fits everything


def explain_result(said: str) -> Words | None:
    """Why a check could not look at what came back, from the error that its own line ended with."""
    fitting = ((entry, found) for entry in entries("result") if (found := entry.says.match(said)))
    return next((_filled(entry, found) for entry, found in fitting), None)


def plainly(said: str, code: str = "") -> str:
    """The words for an error as one text, "" where there are none."""
    words = explain_error(said, code)
    return words.whole if words else ""


def plain_syntax(said: str) -> str:
    """Why a line cannot be read, as one text; never empty."""
    return explain_syntax(said).whole


def _filled(entry: Entry, found: re.Match[str]) -> Words:
    groups = tuple(group or "" for group in found.groups())
    return Words(filled(entry.what, groups), filled(entry.look, groups) if entry.look else "")


def nearest_name(name: str, code: str) -> tuple[str, int] | None:
    """The name in the code that comes closest to another, and the line where it gets its value."""
    known = _names(code)
    near = get_close_matches(name, [other for other in known if other != name], n=1, cutoff=0.6)
    return (near[0], known[near[0]]) if near else None


def _unknown_name(name: str, code: str, words: Words) -> Words:
    """The words for a name, with the one that may have been meant: of the code, a module, or Python's own."""
    if name in SHORT_NAMES:
        line = f"import {SHORT_NAMES[name]} as {name}"
        return Words(
            words.what,
            said("It is the usual short name of a library: `%(line)s` at the top makes it known.", line=line),
        )
    if near := nearest_name(name, code):
        known = {"name": near[0], "line": near[1]}
        return Words(
            words.what,
            said("You have a name `%(name)s` from line %(line)s. Is that the one you meant?", **known),
        )
    if name in sys.stdlib_module_names:  # Python 3.11 does not say so itself
        found = re.match(r"(\w+)", name)
        entry = next(entry for entry in entries() if entry.id == "module-not-imported")
        return _filled(entry, found) if found else words
    builtin = get_close_matches(name, [n for n in dir(builtins) if n.islower()], n=1, cutoff=0.7)
    if not builtin:
        return words
    return Words(words.what, said("Python has `%(name)s`. Is that the one you meant?", name=builtin[0]))


def _names(code: str) -> dict[str, int]:
    """Every name that the code gives a value, and the first line that does."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return {}
    found: dict[str, int] = {}
    for node in sorted(ast.walk(tree), key=lambda node: getattr(node, "lineno", 0)):
        for name in _given(node):
            found.setdefault(name, getattr(node, "lineno", 1))
    return found


def _given(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return [node.id]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [(alias.asname or alias.name).split(".")[0] for alias in node.names]
    return []
