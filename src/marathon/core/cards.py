"""What a review card shows: its texts with one choice of what varies, and the code that it is about."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, product

from marathon.core.blocks import Card

# More variants of one card than this are neither proved nor shown.
MOST_VARIANTS = 24

OUTPUT = "output"
# The kind of a card whose answer is code; what it prints tells whether it does what was asked.
WRITE = "write"
_NAME = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_FENCED = re.compile(r"^ *(```+|~~~+)([^\n]*)\n(.*?)^ *\1[^\n]*$", re.DOTALL | re.MULTILINE)

Choice = Mapping[str, str]


def choices(variants: Mapping[str, Sequence[str]]) -> Iterator[dict[str, str]]:
    """Every choice of variants, at most two dozen of them; one that is empty where nothing varies."""
    every = (dict(zip(variants, values, strict=True)) for values in product(*variants.values()))
    return islice(every, MOST_VARIANTS)


def choice_for(card: Card, count: int) -> Choice:
    """What varies when the card is shown for the time after `count` reviews; the same for ever.

    Every variant has its turn before one comes again, and none comes twice in a row if there are others.
    """
    every = tuple(choices(card.variants))
    rounds, place = divmod(count, len(every))
    order = _order(card.id, len(every), rounds)
    return every[order[place]]


def filled(text: str, choice: Choice) -> str:
    """A card's text with `{{name}}` replaced by the chosen value; names that were not chosen stay."""
    return _NAME.sub(lambda found: choice.get(found[1], found[0]), text)


def wants_output(card: Card) -> bool:
    """Whether the back says what the code of the front prints."""
    return OUTPUT in _NAME.findall(card.back)


def code_to_run(card: Card, choice: Choice) -> str:
    """The code that says what is right: of the front, or the answer of a card that asks for code."""
    return code_of(filled(card.back if card.kind == WRITE else card.front, choice))


def code_of(text: str) -> str:
    """The Python code that a side of a card shows, all of it."""
    blocks = (block for block in _FENCED.finditer(text) if block[2].strip().startswith("python"))
    return "\n".join(block[3] for block in blocks)


def without_code(text: str) -> str:
    """A side of a card without its Python code."""
    words = _FENCED.sub(lambda block: "" if block[2].strip().startswith("python") else block[0], text)
    return words.strip()


@lru_cache(maxsize=4096)
def _order(card: str, number: int, rounds: int) -> tuple[int, ...]:
    """The order of the variants in one of the rounds."""
    order = list(range(number))
    random.Random(f"{card} {rounds}").shuffle(order)  # noqa: S311 - a draw that can be had again
    if rounds and number > 1 and order[0] == _order(card, number, rounds - 1)[-1]:
        order[0], order[-1] = order[-1], order[0]
    return tuple(order)
