"""Mutants of a solution: the same file with one small fault in it, under a stable readable name."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from marathon.app.proving.domain_mutations import DOMAIN
from marathon.app.proving.edits import Edit, Spot, spots
from marathon.app.proving.learning_mutations import LEARNING
from marathon.app.proving.mutations import GENERIC

BEGIN, END = "# BEGIN SOLUTION", "# END SOLUTION"


@dataclass(frozen=True)
class Mutant:
    """`name` is such as "line 4: > to >= #1" (a line of the solution's file).

    `shows` is its changed line, and `was` that line of the solution. `domain` tells that it is a fault of the
    trade (an axis swapped), not any slip (a sign).
    """

    name: str
    line: int
    code: str
    shows: str
    domain: bool = False
    was: str = ""


def mutants(solution: str) -> tuple[Mutant, ...]:
    """All mutants of a solution, in the order of its lines.

    Only what lies between BEGIN SOLUTION and END SOLUTION is changed, if that is marked: the rest is given
    to the learner. Two changes with the same result count once; one that changes nothing does not count.
    """
    tree = ast.parse(solution)
    inside = marked(solution)
    found: dict[str, tuple[Edit, bool]] = {}
    original = ast.unparse(tree)
    for edit, domain in _edits(tree):
        if edit.line in inside:
            with edit.made():
                text = _text(tree)
            if text not in (original, None):
                found.setdefault(text, (edit, domain))
    return tuple(_named(found, original))


def marked(solution: str) -> set[int]:
    """The lines between the marks; all lines if there are none."""
    inside: set[int] = set()
    lines = solution.splitlines()
    is_in = not any(BEGIN in line for line in lines)
    for number, line in enumerate(lines, 1):
        is_in = (is_in or BEGIN in line) and END not in line
        if is_in:
            inside.add(number)
    return inside


def _edits(tree: ast.Module) -> Iterator[tuple[Edit, bool]]:
    """The changes of the trade first: where both make the same, that is the better name."""
    places = list(spots(tree))
    yield from ((edit, True) for edit in _all(places, (*DOMAIN, *LEARNING)))
    yield from ((edit, False) for edit in _all(places, GENERIC))


def _all(places: list[Spot], mutations: Sequence[Callable[[Spot], Iterator[Edit]]]) -> Iterator[Edit]:
    for spot in places:
        for mutation in mutations:
            yield from mutation(spot)


def _text(tree: ast.Module) -> str | None:
    """The tree as code; None where the change makes no program."""
    text = ast.unparse(ast.fix_missing_locations(tree))
    try:
        compile(text, "<mutant>", "exec")
    except (SyntaxError, ValueError):
        return None
    return text


def _named(found: dict[str, tuple[Edit, bool]], original: str) -> Iterator[Mutant]:
    ordered = sorted(found.items(), key=lambda item: (item[1][0].line, item[1][0].column))
    seen: Counter[str] = Counter()
    for text, (edit, domain) in ordered:
        name = f"line {edit.line}: {edit.label}"
        seen[name] += 1
        was, shows = _changed(original, text), _changed(text, original)
        yield Mutant(f"{name} #{seen[name]}", edit.line, text, shows, domain, was)


def _changed(text: str, original: str) -> str:
    """The first line of the mutant that the solution does not have there."""
    before = original.splitlines()
    for number, line in enumerate(text.splitlines()):
        if number >= len(before) or line != before[number]:
            return line.strip()
    return "(a line is gone)"


def sample(found: Sequence[Mutant], most: int) -> tuple[Mutant, ...]:
    """At most `most` of them: faults of the trade first, the rest spread evenly over the file."""
    trade = [mutant for mutant in found if mutant.domain][:most]
    rest = [mutant for mutant in found if not mutant.domain]
    room = most - len(trade)
    if room < len(rest):
        rest = [rest[index * len(rest) // room] for index in range(room)] if room else []
    return tuple(sorted([*trade, *rest], key=lambda mutant: (mutant.line, mutant.name)))
