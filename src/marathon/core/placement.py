"""Where to begin: a few questions, chosen by what the answers so far leave open, and an honest proposal."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

FEWEST, MOST_ITEMS = 8, 15
# Somebody who knows a thing slips now and then; somebody who does not may guess, or reason it out.
SLIP, LUCK = 0.12, 0.08
# How sure one must be that a step is known before it is proposed to pass over it.
SURE = 0.7
# Most who ask are beginners: each further sixth of the path is known by fewer.
PRIOR = 0.8
# Nothing is asked any more when this is sure of the place.
SETTLED = 0.9
DO_NOT_KNOW = -1


@dataclass(frozen=True)
class Reply:
    """`choice` is the option's number, or -1 for "I do not know"."""

    lesson: str
    question: str
    choice: int
    right: bool


@dataclass(frozen=True)
class Placing:
    """A placement as far as it went; `begun` without `ended` can be gone on with."""

    begun: bool = False
    ended: bool = False
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True)
class Item:
    """A question that can be asked: of which step of the path, with how many options."""

    step: int
    lesson: str
    question: str
    options: int
    reads_code: bool


@dataclass(frozen=True)
class Place:
    """`known` steps come before the place to begin; `beliefs` is how likely each number of them is."""

    known: int
    beliefs: tuple[float, ...]


def sit(was: Placing, data: Mapping[str, Any]) -> Placing:
    """What an event makes of a placement."""
    if data["step"] == "begin":
        return Placing(begun=True)
    if data["step"] == "end":
        return replace(was, ended=True)
    reply = Reply(data["lesson"], data["question"], int(data["choice"]), bool(data["right"]))
    return replace(was, replies=(*was.replies, reply))


def find_place(items: Sequence[Item], replies: Sequence[Reply], steps: int) -> Place:
    """What the replies say: how many of the `steps`, in order, are known already.

    Never more than right answers reach: nobody passes over what they were not asked about.
    """
    beliefs = _beliefs(items, replies, steps)
    reached = _reached(items, replies)
    sure = (number for number in range(1, reached + 1) if sum(beliefs[number:]) >= SURE)
    return Place(max(sure, default=0), beliefs)


def next_item(items: Sequence[Item], replies: Sequence[Reply], steps: int) -> Item | None:
    """The question that tells most now; None: enough was asked, or there is nothing left to ask.

    It begins at the beginning, and right answers open what lies about twice as far: nobody meets questions
    far beyond what they know. Code to be read goes before everything else that tells as much.
    """
    asked = {(reply.lesson, reply.question) for reply in replies}
    reach = 2 * _reached(items, replies)
    left = [item for item in items if item.step <= reach and (item.lesson, item.question) not in asked]
    if not left or len(replies) >= MOST_ITEMS:
        return None
    beliefs = _beliefs(items, replies, steps)
    if len(replies) >= FEWEST and _settled(beliefs):
        return None
    at_least = [*reversed(list(accumulate(reversed(beliefs)))), 0.0]
    return max(left, key=lambda item: (_news(item, at_least[item.step + 1]), item.reads_code, -item.step))


def _settled(beliefs: Sequence[float]) -> bool:
    """Whether one place, with what lies close to it on a long path, is nearly certain."""
    around = len(beliefs) // 12
    best = max(range(len(beliefs)), key=lambda number: beliefs[number])
    return sum(beliefs[max(0, best - around) : best + around + 1]) >= SETTLED


def _reached(items: Sequence[Item], replies: Sequence[Reply]) -> int:
    """The step behind the last one of which something was answered right."""
    right = {(reply.lesson, reply.question) for reply in replies if reply.right}
    return max((item.step + 1 for item in items if (item.lesson, item.question) in right), default=0)


def _beliefs(items: Sequence[Item], replies: Sequence[Reply], steps: int) -> tuple[float, ...]:
    by_name = {(item.lesson, item.question): item for item in items}
    beliefs = [PRIOR ** (6 * number / max(steps, 1)) for number in range(steps + 1)]
    for reply in replies:
        item = by_name.get((reply.lesson, reply.question))
        if item is not None:
            beliefs = [
                belief * _likely(item, known, right=reply.right, guessed=reply.choice != DO_NOT_KNOW)
                for known, belief in enumerate(beliefs)
            ]
    whole = sum(beliefs)
    return tuple(belief / whole for belief in beliefs)


def _likely(item: Item, known: int, *, right: bool, guessed: bool) -> float:
    """How likely such a reply is for somebody who knows `known` steps."""
    knows = item.step < known
    if not guessed:
        return 0.04 if knows else 0.6
    chance = 1 - SLIP if knows else _by_chance(item)
    return chance if right else 1 - chance


def _by_chance(item: Item) -> float:
    return 1 / max(item.options, 2) + LUCK


def _news(item: Item, known: float) -> float:
    """How much the answer would settle, in bits, when the step is `known` so likely.

    To two digits: closer than that it is the same.
    """
    right = known * (1 - SLIP) + (1 - known) * _by_chance(item)
    certain = known * _surprise(1 - SLIP) + (1 - known) * _surprise(_by_chance(item))
    return round(_surprise(right) - certain, 2)


def _surprise(chance: float) -> float:
    """The entropy of a yes or no."""
    return -sum(each * math.log2(each) for each in (chance, 1 - chance) if each > 0)
