"""What the learner thinks of a lesson or a course. It stays on their computer."""

from __future__ import annotations

from marathon.app.find import find_course, find_lesson
from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.core.errors import WrongUse
from marathon.core.rating import STARS, Rating

LONGEST = 2000


def rating(m: Marathon, subject: str) -> Rating | None:
    """The latest rating of a lesson or course."""
    return m.memory.record().ratings.get(subject)


def rate_lesson(m: Marathon, lesson_id: str, stars: int, words: str = "") -> None:
    """Raises `NotFound` or `WrongUse`."""
    _rate(m, find_lesson(m, lesson_id).lesson.id, stars, words=words)


def rate_course(m: Marathon, course_id: str, stars: int, words: str = "") -> None:
    """Raises `NotFound` or `WrongUse`."""
    _rate(m, find_course(m, course_id)[1].id, stars, words=words)


def _rate(m: Marathon, subject: str, stars: int, *, words: str) -> None:
    if stars not in STARS:
        raise WrongUse("A rating has one to five stars.", mend="Choose one of them; words are optional.")
    remember(m, ("rating", subject, {"stars": stars, "words": words.strip()[:LONGEST]}))
