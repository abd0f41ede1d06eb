"""What a learner thinks of a lesson or a course: stars and words, for themselves alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

STARS = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class Rating:
    """`stars` from 1 to 5; `words` may be empty."""

    stars: int
    words: str = ""


def rate(data: Mapping[str, Any]) -> Rating:
    """The rating that an event tells of."""
    return Rating(int(data["stars"]), str(data.get("words", "")))
