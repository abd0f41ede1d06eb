"""What one can do, course by course, as the plan's page shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from marathon.app.masteries import CourseMastery
from marathon.core.mastery import Mastery
from marathon.web.language import counted, later, say

# By the level of a mastery; the terminal has its own.
WORDS = (later("Not met yet"), later("Met"), later("Practised"), later("Reliable"), later("Lasting"))
# More than that is a wall: then only the course one is in shows its skills, the others their sum.
AT_ONCE = 30


@dataclass(frozen=True)
class Skill:
    text: str
    bars: int
    word: str
    due: str


@dataclass(frozen=True)
class CourseSkills:
    """`open` tells that the skills are shown at once; `sum` counts them by their word."""

    title: str
    href: str
    skills: tuple[Skill, ...]
    sum: str
    open: bool


def course_skills(courses: Sequence[CourseMastery]) -> tuple[CourseSkills, ...]:
    """The courses in which anything was met, or that are under way."""
    shown = [course for course in courses if course.skills and _met(course)]
    few = sum(len(course.skills) for course in shown) <= AT_ONCE
    return tuple(
        CourseSkills(
            title=course.title,
            href=f"/courses/{course.id}",
            skills=tuple(_skill(skill) for skill in course.skills),
            sum=_sum(course.skills),
            open=course.state == "here" or few,
        )
        for course in shown
    )


def not_begun_text(courses: Sequence[CourseMastery]) -> str:
    """How many courses are still ahead."""
    count = sum(course.state == "ahead" and not course.begun for course in courses)
    if not count:
        return ""
    return counted(
        "%(num)s course more, each with its own list once you are there.",
        "%(num)s courses more, each with its own list once you are there.",
        count,
    )


def _met(course: CourseMastery) -> bool:
    return course.state == "here" or course.begun


def _skill(skill: Mastery) -> Skill:
    cards = counted("%(num)s card due", "%(num)s cards due", skill.due) if skill.due else ""
    return Skill(
        text=skill.can_do.text[:1].upper() + skill.can_do.text[1:],
        bars=skill.level,
        word=say(WORDS[skill.level]),
        due=say("fading, %(cards)s", cards=cards) if skill.fading else cards,
    )


def _sum(skills: Sequence[Mastery]) -> str:
    counts = Counter(skill.level for skill in skills)
    return ", ".join(
        f"{counts[level]} {say(WORDS[level]).lower()}"
        for level in range(len(WORDS) - 1, -1, -1)
        if counts[level]
    )
