"""What a program printed: the numbers in it, and what it says in anybody's words."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?<![\w.])[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?!\w)")
_WORD = re.compile(r"[^\W\d_]+")


def numbers_in(output: str) -> list[float]:
    """Every number printed, in order; whole numbers as int."""
    return [int(text) if text.lstrip("+-").isdigit() else float(text) for text in _NUMBER.findall(output)]


def words_in(output: str) -> list[str]:
    return _WORD.findall(output.lower())


def gist_of(output: str) -> str:
    """The numbers, beside which every learner writes other words; the words where no number is printed."""
    return str(numbers_in(output) or words_in(output))
