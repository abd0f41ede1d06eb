"""Finds the part of a lesson that explains a card: the one that speaks of the same things."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable

from marathon.core.blocks import (
    Block,
    Card,
    Cell,
    Explain,
    Heading,
    Margin,
    Pitfall,
    Predict,
    Prose,
    Question,
    Recap,
    walk,
)
from marathon.core.curriculum import Lesson

_WORD = re.compile(r"[A-Za-z_]\w+|[<>=!]=?|[-+*/%]{1,2}")
# A question that trains the same can-do stands where it is explained, more often than not.
SAME_CAN_DO = 1.5


def explained_in(card: Card, lesson: Lesson) -> Heading | None:
    """The part to reread; None where the lesson has no parts."""
    parts = _parts(lesson.blocks)
    if not parts:
        return None
    words = [Counter(_words(blocks)) for _, blocks in parts]
    known = Counter(word for part in words for word in part)
    wanted = set(_split(f"{card.front} {card.back}"))

    def fit(number: int) -> float:
        # Rare words tell more, and a long part is not better for being long.
        shared = sum(math.log(1 + len(parts) / known[word]) for word in wanted if word in words[number])
        return shared * _bonus(card, parts[number][1]) / math.log(20 + words[number].total())

    return parts[max(range(len(parts)), key=fit)][0]


def _parts(blocks: Iterable[Block]) -> list[tuple[Heading, list[Block]]]:
    parts: list[tuple[Heading, list[Block]]] = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append((block, []))
        elif parts:
            parts[-1][1].append(block)
    # What only sums up explains nothing.
    return [part for part in parts if not any(isinstance(block, Recap) for block in part[1])]


def _bonus(card: Card, blocks: list[Block]) -> float:
    asked = (block for block in walk(tuple(blocks)) if isinstance(block, Question))
    return SAME_CAN_DO if any(block.can_do == card.can_do for block in asked) else 1.0


def _words(blocks: list[Block]) -> list[str]:
    return [word for block in walk(tuple(blocks)) for word in _split(_text(block))]


def _text(block: Block) -> str:
    match block:
        case Prose(text=text) | Margin(text=text):
            return text
        case Cell(code=code):
            return code
        case Predict(cell=cell, explanation=explanation):
            return f"{cell.code} {explanation}"
        case Question(ask=ask, explanation=explanation):
            return f"{ask} {explanation}"
        case Pitfall(title=title):
            return title
        case Explain(ask=ask, model=model):
            return f"{ask} {model}"
        case _:
            return ""


def _split(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
