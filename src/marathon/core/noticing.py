"""What is worth noticing between an answer and the reference: facts of their trees, no judgement of style."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from marathon.core.structure import Structure, structure_of

MOST = 3
# Fewer lines more or less than this are not worth a word.
LINES = 3
BUILT_IN = ("sum", "max", "min", "sorted", "len", "any", "all", "zip", "enumerate", "map", "filter", "round")


@dataclass(frozen=True)
class Measure:
    """One measure of both: `label`, and how much of it yours and the reference have."""

    label: str
    mine: int
    theirs: int


def notice(mine: str, theirs: str) -> tuple[str, ...]:
    """Two or three sentences about what differs, the most telling first; `code` stands in back quotes."""
    one, other = structure_of(mine), structure_of(theirs)
    if one is None or other is None:
        return ()
    found = [sentence for look in _LOOKS for sentence in look(one, other)]
    if not found:
        found = ["Both are built in the same way: the same shapes in the same number."]
    return tuple(found[:MOST])


def measures(mine: str, theirs: str) -> tuple[Measure, ...]:
    """Length and structure of both, side by side; what neither has is left out."""
    one, other = structure_of(mine), structure_of(theirs)
    if one is None or other is None:
        return ()
    rows = (
        Measure("lines of code", one.lines, other.lines),
        Measure("branches", one.branches, other.branches),
        Measure("loops", one.loops + one.comprehensions, other.loops + other.comprehensions),
        Measure("blocks inside blocks", one.depth, other.depth),
        Measure("names of its own", len(one.names), len(other.names)),
    )
    return tuple(row for row in rows if row.mine or row.theirs)


def _recursion(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.recursive and not theirs.recursive:
        yield "Yours calls itself; the reference goes through the steps one after another."
    elif theirs.recursive and not mine.recursive:
        yield "The reference calls itself; yours goes through the steps one after another."


def _loops(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.nested_loops != theirs.nested_loops:
        who, whom = ("Yours", "the reference") if mine.nested_loops else ("The reference", "yours")
        yield f"{who} has a loop inside a loop; {whom} has not. With many items that costs time."
        return
    if mine.loops and not theirs.loops:
        how = "a comprehension" if theirs.comprehensions else "no loop at all"
        yield f"Yours writes the loop out; the reference has {how}."
    elif theirs.loops and not mine.loops:
        how = "a comprehension" if mine.comprehensions else "no loop at all"
        yield f"The reference writes the loop out; yours has {how}."


def _exits(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.early_returns and not theirs.early_returns:
        yield f"Yours returns early, {_times(mine.early_returns)}; the reference comes out only at its end."
    elif theirs.early_returns and not mine.early_returns:
        yield f"The reference returns early, {_times(theirs.early_returns)}; yours comes out only at its end."


def _branches(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.branches == theirs.branches:
        return
    if not theirs.branches:
        yield f"Yours decides with {_count(mine.branches, 'branch')}; the reference needs none."
    elif not mine.branches:
        yield f"The reference decides with {_count(theirs.branches, 'branch')}; yours needs none."
    elif abs(mine.branches - theirs.branches) > 1:
        yield f"Yours has {_count(mine.branches, 'branch')}, the reference {theirs.branches}."


def _tools(mine: Structure, theirs: Structure) -> Iterator[str]:
    news = [name for name in BUILT_IN if name in theirs.calls and name not in mine.calls]
    own = [name for name in BUILT_IN if name in mine.calls and name not in theirs.calls]
    if news:
        yield f"The reference leaves some of the work to `{news[0]}`, which is part of Python."
    elif own:
        yield f"Yours leaves some of the work to `{own[0]}`, which is part of Python."


def _helpers(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.functions > theirs.functions:
        yield f"Yours has {_count(mine.functions, 'function')}: each part of the work has a name."
    elif theirs.functions > mine.functions:
        yield f"The reference has {_count(theirs.functions, 'function')}: each part of the work has a name."


def _names(mine: Structure, theirs: Structure) -> Iterator[str]:
    if len(mine.names) > len(theirs.names) + 1:
        yield f"Yours names {len(mine.names)} steps in between, the reference {len(theirs.names)}."
    elif len(theirs.names) > len(mine.names) + 1:
        yield f"The reference names {len(theirs.names)} steps in between, yours {len(mine.names)}."


def _length(mine: Structure, theirs: Structure) -> Iterator[str]:
    if abs(mine.lines - theirs.lines) >= LINES:
        longer = "Yours" if mine.lines > theirs.lines else "The reference"
        more = abs(mine.lines - theirs.lines)
        yield f"{longer} is {more} lines longer. Neither length is better by itself."


_LOOKS: tuple[Callable[[Structure, Structure], Iterator[str]], ...] = (
    _recursion, _loops, _exits, _branches, _tools, _helpers, _names, _length,
)  # fmt: skip


def _times(number: int) -> str:
    return "once" if number == 1 else "twice" if number == 2 else f"{number} times"


def _count(number: int, noun: str) -> str:
    plural = f"{noun}es" if noun.endswith("ch") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"
