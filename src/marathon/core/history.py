"""What happened, one event at a time: the only thing that is ever remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

Kind = Literal[
    "attempt",  # exercise; code, framework, outcome, held, total, counted, seconds, verdict
    "run",  # exercise; ended, stepped (how many steps were shown, where they were)
    "save",  # exercise; code, framework
    "reset",  # exercise; code, kept
    "hint",  # exercise; number
    "solution",  # exercise
    "lesson_opened",  # lesson
    "place",  # lesson; anchor
    "cell_run",  # lesson; cell, ended, seconds
    "prediction",  # lesson; block, choice, agreed
    "answer",  # lesson; question, choice, right, confidence
    "explained",  # lesson; block, text
    "lesson_done",  # lesson
    "setting",  # name of the setting; value
]
KINDS: tuple[str, ...] = get_args(Kind)


@dataclass(frozen=True)
class Event:
    """`subject` is the id of what it is about; `at` is aware, in UTC; `data` is JSON-ready; `id` is a UUID.

    Raises:
        ValueError: `at` does not say its zone.
    """

    kind: str
    subject: str
    at: datetime
    data: Mapping[str, Any]
    id: str

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(f"an event's time needs a zone, and {self.at.isoformat()} has none")
