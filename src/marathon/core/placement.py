"""Where to begin: a few questions, chosen by what the answers so far leave open, and an honest proposal."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

FEWEST, MOST_ITEMS = 8, 15
# Somebody who knows a thing slips now and then; somebody who does not may guess, or reason it out.
SLIP, LUCK = 0.12, 0.08
# How sure one must be that a step is known before it is proposed to pass over it.
SURE = 0.7
# Most who ask are beginners: each further step is known by fewer.
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
class Sitting:
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


def sit(was: Sitting, data: Mapping[str, Any]) -> Sitting:
    """What an event makes of a placement."""
    if data["step"] == "begin":
        return Sitting(begun=True)
    if data["step"] == "end":
        return replace(was, ended=True)
    reply = Reply(data["lesson"], data["question"], int(data["choice"]), bool(data["right"]))
    return replace(was, replies=(*was.replies, reply))


def find_place(items: Sequence[Item], replies: Sequence[Reply], steps: int) -> Place:
    """What the replies say: how many of the `steps`, in order, are known already.

    Never more than right answers reach: nobody passes over what they were not asked about.
    """
    beliefs = _beliefs(items, replies, steps)
    answered = {(reply.lesson, reply.question) for reply in replies if reply.right}
    reached = max((item.step + 1 for item in items if (item.lesson, item.question) in answered), default=0)
    sure = (number for number in range(1, reached + 1) if sum(beliefs[number:]) >= SURE)
    return Place(max(sure, default=0), beliefs)


def next_item(items: Sequence[Item], replies: Sequence[Reply], steps: int) -> Item | None:
    """The question that tells most now; None: enough was asked, or there is nothing left to ask.

    Early it asks where the beliefs are divided; code to be read goes before everything else.
    """
    asked = {(reply.lesson, reply.question) for reply in replies}
    left = [item for item in items if (item.lesson, item.question) not in asked]
    if not left or len(replies) >= MOST_ITEMS:
        return None
    beliefs = _beliefs(items, replies, steps)
    if len(replies) >= FEWEST and max(beliefs) >= SETTLED:
        return None
    return max(left, key=lambda item: (_news(item, beliefs), item.reads_code, -item.step))


def _beliefs(items: Sequence[Item], replies: Sequence[Reply], steps: int) -> tuple[float, ...]:
    by_name = {(item.lesson, item.question): item for item in items}
    beliefs = [PRIOR**number for number in range(steps + 1)]
    for reply in replies:
        item = by_name.get((reply.lesson, reply.question))
        if item is not None:
            beliefs = [
                belief * _likely(item, known, right=reply.right, guessed=reply.choice != DO_NOT_KNOW)
                for known, belief in enumerate(beliefs)
            ]
    whole = sum(beliefs)
    return tuple(belief / whole for belief in beliefs)


def _likely(item: Item, known: int, *, right: bool, guessed: bool = True) -> float:
    """How likely such a reply is for somebody who knows `known` steps."""
    knows = item.step < known
    if not guessed:
        return 0.04 if knows else 0.6
    chance = 1 - SLIP if knows else 1 / max(item.options, 2) + LUCK
    return chance if right else 1 - chance


def _news(item: Item, beliefs: Sequence[float]) -> float:
    """How much the answer would settle, in bits, to two digits: closer than that it is the same."""
    right = sum(belief * _likely(item, known, right=True) for known, belief in enumerate(beliefs))
    certain = sum(
        belief * _surprise(_likely(item, known, right=True)) for known, belief in enumerate(beliefs)
    )
    return round(_surprise(right) - certain, 2)


def _surprise(chance: float) -> float:
    """The entropy of a yes or no."""
    return -sum(each * math.log2(each) for each in (chance, 1 - chance) if each > 0)
