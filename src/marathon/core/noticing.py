"""What is worth noticing between an answer and the reference: facts of their trees, no judgement of style."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from marathon.core.said import said, said_of
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
        found = [said("Both are built in the same way: the same shapes in the same number.")]
    return tuple(found[:MOST])


def measures(mine: str, theirs: str) -> tuple[Measure, ...]:
    """Length and structure of both, side by side; what neither has is left out."""
    one, other = structure_of(mine), structure_of(theirs)
    if one is None or other is None:
        return ()
    rows = (
        Measure(said("lines of code"), one.lines, other.lines),
        Measure(said("branches"), one.branches, other.branches),
        Measure(said("loops"), one.loops + one.comprehensions, other.loops + other.comprehensions),
        Measure(said("blocks inside blocks"), one.depth, other.depth),
        Measure(said("names of its own"), len(one.names), len(other.names)),
    )
    return tuple(row for row in rows if row.mine or row.theirs)


def _recursion(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.recursive and not theirs.recursive:
        yield said("Yours calls itself; the reference goes through the steps one after another.")
    elif theirs.recursive and not mine.recursive:
        yield said("The reference calls itself; yours goes through the steps one after another.")


def _loops(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.nested_loops and not theirs.nested_loops:
        yield said("Yours has a loop inside a loop; the reference has not. With many items that costs time.")
    elif theirs.nested_loops and not mine.nested_loops:
        yield said("The reference has a loop inside a loop; yours has not. With many items that costs time.")
    elif mine.loops and not theirs.loops and theirs.comprehensions:
        yield said("Yours writes the loop out; the reference has a comprehension.")
    elif mine.loops and not theirs.loops:
        yield said("Yours writes the loop out; the reference has no loop at all.")
    elif theirs.loops and not mine.loops and mine.comprehensions:
        yield said("The reference writes the loop out; yours has a comprehension.")
    elif theirs.loops and not mine.loops:
        yield said("The reference writes the loop out; yours has no loop at all.")


def _exits(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.early_returns and not theirs.early_returns:
        times = _times(mine.early_returns)
        yield said("Yours returns early, %(times)s; the reference comes out only at its end.", times=times)
    elif theirs.early_returns and not mine.early_returns:
        times = _times(theirs.early_returns)
        yield said("The reference returns early, %(times)s; yours comes out only at its end.", times=times)


def _branches(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.branches == theirs.branches:
        return
    if not theirs.branches:
        yield said_of(
            "Yours decides with %(num)s branch; the reference needs none.",
            "Yours decides with %(num)s branches; the reference needs none.",
            mine.branches,
        )
    elif not mine.branches:
        yield said_of(
            "The reference decides with %(num)s branch; yours needs none.",
            "The reference decides with %(num)s branches; yours needs none.",
            theirs.branches,
        )
    elif abs(mine.branches - theirs.branches) > 1:
        yield said_of(
            "Yours has %(num)s branch, the reference %(theirs)s.",
            "Yours has %(num)s branches, the reference %(theirs)s.",
            mine.branches,
            theirs=theirs.branches,
        )


def _tools(mine: Structure, theirs: Structure) -> Iterator[str]:
    news = [name for name in BUILT_IN if name in theirs.calls and name not in mine.calls]
    own = [name for name in BUILT_IN if name in mine.calls and name not in theirs.calls]
    if news:
        yield said(
            "The reference leaves some of the work to `%(name)s`, which is part of Python.", name=news[0]
        )
    elif own:
        yield said("Yours leaves some of the work to `%(name)s`, which is part of Python.", name=own[0])


def _helpers(mine: Structure, theirs: Structure) -> Iterator[str]:
    if mine.functions > theirs.functions:
        yield said_of(
            "Yours has %(num)s function: each part of the work has a name.",
            "Yours has %(num)s functions: each part of the work has a name.",
            mine.functions,
        )
    elif theirs.functions > mine.functions:
        yield said_of(
            "The reference has %(num)s function: each part of the work has a name.",
            "The reference has %(num)s functions: each part of the work has a name.",
            theirs.functions,
        )


def _names(mine: Structure, theirs: Structure) -> Iterator[str]:
    both = {"mine": len(mine.names), "theirs": len(theirs.names)}
    if len(mine.names) > len(theirs.names) + 1:
        yield said("Yours names %(mine)s steps in between, the reference %(theirs)s.", **both)
    elif len(theirs.names) > len(mine.names) + 1:
        yield said("The reference names %(theirs)s steps in between, yours %(mine)s.", **both)


def _length(mine: Structure, theirs: Structure) -> Iterator[str]:
    more = mine.lines - theirs.lines
    if more >= LINES:
        yield said("Yours is %(more)s lines longer. Neither length is better by itself.", more=more)
    elif -more >= LINES:
        yield said("The reference is %(more)s lines longer. Neither length is better by itself.", more=-more)


_LOOKS: tuple[Callable[[Structure, Structure], Iterator[str]], ...] = (
    _recursion, _loops, _exits, _branches, _tools, _helpers, _names, _length,
)  # fmt: skip


def _times(number: int) -> str:
    if number == 1:
        return said("once")
    return said("twice") if number == 2 else said("%(number)s times", number=number)
