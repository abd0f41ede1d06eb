"""What happened, one event at a time: the only thing that is ever remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

Kind = Literal[
    "attempt",  # exercise; code, framework, outcome, held, total, counted, seconds, verdict
    "run",  # exercise; ended, stepped (how many steps were shown, where they were)
    "save",  # exercise; code, framework, and restored (the id of an event) when it came from there
    "reset",  # exercise; code, kept
    "laid_out",  # exercise; file, framework, starter, came_from: its file was made, or met a new starter
    "kept",  # exercise; code, framework, why: a text that gave way to another one
    "hint",  # exercise; number
    "solution",  # exercise
    "lesson_opened",  # lesson
    "place",  # lesson; anchor
    "cell_run",  # lesson; cell, ended, seconds
    "prediction",  # lesson; block, choice, agreed
    "answer",  # lesson; question, choice, right, confidence
    "explained",  # lesson; block, text
    "lesson_done",  # lesson
    "review",  # card or exercise; of, showing, rating, seconds, can_do, variant, said
    "review_undone",  # card or exercise; of, showing
    "review_returned",  # card or exercise that was set aside; of
    "setting",  # name of the setting; value
    "project_started",  # project
    "milestone",  # project; milestone, files, verdict
    "project_rated",  # project; row, level
    "exam_begun",  # exam; sitting, form, seed, minutes, items
    "exam_answer",  # exam; sitting, item, answer, share, by, and verdict or printed
    "exam_finished",  # exam; sitting, by, passed, share, groups, missed (can-dos of lessons), course
    "replan",  # nothing; the plan begins anew where one stands
    "pause",  # nothing; until (ISO day of coming back, or empty), hours a week meanwhile (0: none), reason
    "resume",  # nothing; the pause ends today
    "placement",  # nothing; step (begin, answer, end), and of an answer: lesson, question, choice, right
    "rating",  # lesson or course; stars (1 to 5), words
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
