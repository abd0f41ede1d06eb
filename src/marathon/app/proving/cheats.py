"""Ways to pass without solving anything; the checks of every exercise have to see through them."""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from marathon.app.proving.hint_rules import FENCED
from marathon.core.exercise import Exercise


@dataclass(frozen=True)
class Cheat:
    """`name` says what it does, as a fault would: "a constant (400)"."""

    name: str
    code: str


@dataclass(frozen=True)
class Example:
    """A call that the statement shows, and what it says comes back."""

    call: str
    result: str


def cheats(exercise: Exercise, framework: str = "") -> tuple[Cheat, ...]:
    """The cheats to try on an exercise, each code once."""
    solution = exercise.solution(framework)
    tree = ast.parse(solution)
    shown = examples(exercise)
    made = [
        *_silent(solution),
        *_constants(tree, shown),
        *_table(tree, shown),
        *_printed(tree, shown, _announced(exercise)),
        *_catch_all(tree, solution),
    ]
    found = {cheat.code: cheat for cheat in reversed(made) if cheat.code.strip() != solution.strip()}
    return tuple(reversed(found.values()))


def examples(exercise: Exercise) -> tuple[Example, ...]:
    """The runnable examples of a statement."""
    texts = [block[2] for block in FENCED.finditer(exercise.examples or exercise.statement)]
    parser = doctest.DocTestParser()
    return tuple(
        Example(example.source.strip(), example.want.strip())
        for text in texts
        for example in parser.get_examples(text)
        if example.want.strip()
    )


def _silent(solution: str) -> Iterator[Cheat]:
    yield Cheat("an empty file", "")
    yield Cheat("everything commented out", "".join(f"# {line}\n" for line in solution.splitlines()))
    yield Cheat("leaving at once", "raise SystemExit(0)\n")


def _constants(tree: ast.Module, shown: Sequence[Example]) -> Iterator[Cheat]:
    """Functions that always return the same: what the examples show, and what costs nothing."""
    if _functions(tree):
        results = dict.fromkeys(example.result for example in shown if _is_plain(example.result))
        for value in [*list(results)[:4], "None", "0", "True", "''", "[]"]:
            yield Cheat(f"always {value}", _with_bodies(tree, f"return {value}"))


def _table(tree: ast.Module, shown: Sequence[Example]) -> Iterator[Cheat]:
    """A table of the visible examples, asked by the text of the call."""
    for name in _functions(tree):
        calls = ((_call_of(example.call, name), example.result) for example in shown)
        rows = [
            f"    if repr(given) == repr({call}):\n        return {result}\n"
            for call, result in calls
            if call is not None and _is_plain(result)
        ]
        if rows:
            yield Cheat("a table of the examples", f"def {name}(*given):\n{''.join(rows)}    return None\n")


def _call_of(source: str, name: str) -> str | None:
    """The arguments of a call of `name` as a tuple's text, if all of them are plain."""
    try:
        node = ast.parse(source, mode="eval").body
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            return repr(tuple(ast.literal_eval(argument) for argument in node.args))
    except (SyntaxError, ValueError):
        pass
    return None


def _announced(exercise: Exercise) -> list[str]:
    """What the examples of a program say that it prints."""
    return re.findall(r"(?:printed|prints|output):\s*(.+)", exercise.examples or exercise.statement)


def _printed(tree: ast.Module, shown: Sequence[Example], announced: list[str]) -> Iterator[Cheat]:
    """The expected text printed: all examples at once, the last one, and what should have been returned."""
    texts = [*(example.result for example in shown), *announced]
    if texts:
        yield Cheat("printing the examples", "".join(f"print({text!r})\n" for text in texts))
        yield Cheat("printing the last example", f"print({texts[-1]!r})\n")
    swapped = _Printing().visit(ast.parse(ast.unparse(tree)))
    if ast.unparse(swapped) != ast.unparse(tree):
        yield Cheat("printing instead of returning", ast.unparse(ast.fix_missing_locations(swapped)))


class _Printing(ast.NodeTransformer):
    def visit_Return(self, node: ast.Return) -> ast.stmt:
        if node.value is None:
            return node
        return ast.Expr(ast.Call(ast.Name("print", ast.Load()), [node.value], []))


AGREEABLE = '''class Agreeable:
    """Says yes to everything."""

    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __lt__(self, other): return True
    def __le__(self, other): return True
    def __gt__(self, other): return True
    def __ge__(self, other): return True
    def __contains__(self, item): return True
    def __bool__(self): return True
    def __hash__(self): return 0
    def __len__(self): return 1
    def __iter__(self): return iter([self])
    def __getitem__(self, key): return self
    def __getattr__(self, name): return self
    def __call__(self, *given, **named): return self
    def __add__(self, other): return 0
    def __sub__(self, other): return 0
    def __rsub__(self, other): return 0
    def __abs__(self): return 0
    def __float__(self): return 0.0
    def __int__(self): return 0


'''


def _catch_all(tree: ast.Module, solution: str) -> Iterator[Cheat]:
    """Every exception caught; and an object that is equal to all."""
    body = "try:\n    raise NotImplementedError\nexcept BaseException:\n    pass"
    if _functions(tree):
        yield Cheat("catching everything", _with_bodies(tree, body))
        yield Cheat("an object that equals everything", AGREEABLE + _with_bodies(tree, "return Agreeable()"))
    else:
        asking = [line.strip() for line in solution.splitlines() if "input(" in line]
        inside = _indent("\n".join([*asking, "raise ValueError"]))
        yield Cheat("catching everything", f"try:\n{inside}except BaseException:\n    pass\n")


def _functions(tree: ast.Module) -> list[str]:
    return [node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))]


def _with_bodies(tree: ast.Module, body: str) -> str:
    """The solution with another body in every function; the rest of the file stays."""
    copy = ast.parse(ast.unparse(tree))
    for node in ast.walk(copy):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.body = ast.parse(f"def f():\n{_indent(body)}").body[0].body  # type: ignore[attr-defined]
    return ast.unparse(copy) + "\n"


def _indent(body: str) -> str:
    return "".join(f"    {line}\n" for line in body.splitlines())


def _is_plain(text: str) -> bool:
    try:
        ast.literal_eval(text)
    except (SyntaxError, ValueError):
        return False
    return True
