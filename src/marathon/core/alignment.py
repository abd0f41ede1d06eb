"""Two answers side by side: their statements, in order, each beside the one that does the same work."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from marathon.core.said import said
from marathon.core.structure import without_docstring

# What two pieces must have in common to stand beside each other, 0 to 1.
ALIKE = 0.34
_IDEAS: tuple[tuple[tuple[type[ast.stmt], ...], str], ...] = (
    ((ast.Import, ast.ImportFrom), said("What is brought in")),
    ((ast.FunctionDef, ast.AsyncFunctionDef), said("The function and what goes in")),
    ((ast.ClassDef,), said("The class")),
    ((ast.For, ast.While, ast.AsyncFor), said("What is done again and again")),
    ((ast.If, ast.Match), said("What depends on a condition")),
    ((ast.Return,), said("What comes out")),
    ((ast.Raise,), said("What is refused")),
    ((ast.Try,), said("What may go wrong")),
    ((ast.With,), said("What is opened and closed")),
)
WORK = said("What is worked out")
SHOWN = said("What is shown")
DONE = said("What is done")


@dataclass(frozen=True)
class Piece:
    """Some lines of code that belong together, and what kind of work they do. `number` is the first line."""

    code: str
    idea: str
    number: int
    gist: tuple[str, ...]
    comment: str = ""


@dataclass(frozen=True)
class Row:
    """`mine` beside `theirs`; one of them may have nothing to stand beside."""

    idea: str
    mine: str
    theirs: str


def align(mine: str, theirs: str) -> tuple[Row, ...]:
    """The rows of two answers; one row with both in full where one of them cannot be read."""
    try:
        left, right = list(_pieces(mine)), list(_pieces(theirs))
    except (SyntaxError, ValueError):
        return (Row("", mine.strip("\n"), theirs.strip("\n")),)
    return tuple(_merged([_row(a, b) for a, b in _matched(left, right)]))


def _pieces(code: str) -> Iterator[Piece]:
    """Statements of the module; a function or class gives its head and then its statements."""
    lines = code.splitlines()
    yield from _pieces_of(ast.parse(code).body, lines)


def _pieces_of(body: Sequence[ast.stmt], lines: Sequence[str]) -> Iterator[Piece]:
    comment = ""
    for node in body:
        start = _start(node)
        words, above = _comment_above(lines, start)
        # A comment speaks of everything below it, up to the next one or to an empty line.
        comment = words or (comment if above > 1 and lines[above - 2].strip() else "")
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inner = without_docstring(node.body)
            end = (_first_line(inner[0], lines) - 1) if inner else (node.end_lineno or node.lineno)
            yield Piece(_text(lines, above, end), _idea(node), start, _gist_of_head(node), comment)
            yield from _pieces_of(inner, lines)
        else:
            yield Piece(
                _text(lines, above, node.end_lineno or node.lineno), _idea(node), start, _gist(node), comment
            )


def _start(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(each.lineno for each in decorators)])


def _first_line(node: ast.stmt, lines: Sequence[str]) -> int:
    return _comment_above(lines, _start(node))[1]


def _comment_above(lines: Sequence[str], start: int) -> tuple[str, int]:
    """What the comment right above a line says, and where the whole begins."""
    first = start
    while first > 1 and lines[first - 2].strip().startswith("#"):
        first -= 1
    words = " ".join(line.strip().lstrip("# ").strip() for line in lines[first - 1 : start - 1])
    return words, first


def _text(lines: Sequence[str], first: int, last: int) -> str:
    return "\n".join(lines[first - 1 : last]).rstrip()


def _idea(node: ast.stmt) -> str:
    for kinds, words in _IDEAS:
        if isinstance(node, kinds):
            return words
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        name = node.value.func
        return SHOWN if isinstance(name, ast.Name) and name.id == "print" else DONE
    return WORK if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)) else DONE


def _gist(node: ast.AST) -> tuple[str, ...]:
    """The shape of a statement without the names that its author chose, but with numbers and calls."""
    return tuple(_words(node))


def _gist_of_head(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> tuple[str, ...]:
    return (type(node).__name__, node.name)


def _words(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        yield type(part).__name__
        if isinstance(part, ast.Constant):
            yield repr(part.value)
        elif isinstance(part, ast.Attribute):
            yield part.attr
        elif isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
            yield part.func.id


def _matched(left: Sequence[Piece], right: Sequence[Piece]) -> Iterator[tuple[Piece | None, Piece | None]]:
    """The pairing that keeps both orders and has the most in common."""
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            together = _alike(left[i], right[j])
            paired = together + best[i + 1][j + 1] if together >= ALIKE else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(left) and j < len(right):
        together = _alike(left[i], right[j])
        if together >= ALIKE and best[i][j] == together + best[i + 1][j + 1]:
            yield left[i], right[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield left[i], None
            i += 1
        else:
            yield None, right[j]
            j += 1
    yield from ((piece, None) for piece in left[i:])
    yield from ((None, piece) for piece in right[j:])


def _alike(one: Piece, other: Piece) -> float:
    same = SequenceMatcher(None, one.gist, other.gist, autojunk=False).ratio()
    return min(1.0, same + 0.25) if one.idea == other.idea else same * 0.75


def _row(mine: Piece | None, theirs: Piece | None) -> Row:
    if mine and theirs:
        own = mine.idea if mine.idea == theirs.idea else theirs.idea
        return Row(theirs.comment or own, mine.code, theirs.code)
    if theirs:
        return Row(theirs.comment or theirs.idea, "", theirs.code)
    assert mine is not None
    return Row(mine.idea, mine.code, "")


def _merged(rows: Sequence[Row]) -> Iterator[Row]:
    """Neighbours of one idea are one row: what stands alone beside them fills the empty side."""
    waiting: Row | None = None
    for row in rows:
        if waiting is None:
            waiting = row
        elif waiting.idea == row.idea or _fill_each_other(waiting, row):
            idea = row.idea if not waiting.theirs else waiting.idea
            waiting = Row(idea, _joined(waiting.mine, row.mine), _joined(waiting.theirs, row.theirs))
        else:
            yield waiting
            waiting = row
    if waiting is not None:
        yield waiting


def _fill_each_other(one: Row, other: Row) -> bool:
    return not (one.mine or other.theirs) or not (one.theirs or other.mine)


def _joined(one: str, other: str) -> str:
    return "\n".join(part for part in (one, other) if part)
