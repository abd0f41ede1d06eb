"""What the coming weeks hold, as the plan's page lists it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from marathon.core.sessions import Session, Work
from marathon.web.language import counted, say
from marathon.web.wording import minutes_text, number_word, short_day, spanned


@dataclass(frozen=True)
class ComingLesson:
    """`href` is empty while it is not written; `days` are those it is worked on."""

    title: str
    href: str
    days: str


@dataclass(frozen=True)
class ComingWeek:
    title: str
    minutes: str
    lessons: tuple[ComingLesson, ...]


def coming_weeks(sessions: Sequence[Session], today: date) -> tuple[ComingWeek, ...]:
    """The sittings, week by week."""
    return tuple(
        _week(monday, list(held), today)
        for monday, held in groupby(sessions, key=lambda each: _monday(each.day))
    )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week(monday: date, sessions: Sequence[Session], today: date) -> ComingWeek:
    works = {work.id: work for session in sessions for work in session.lessons}
    lessons = (
        ComingLesson(
            title=work.title,
            href=f"/lessons/{work.id}" if work.written else "",
            days=_days(work, sessions),
        )
        for work in works.values()
    )
    whole = sum(session.minutes for session in sessions)
    return ComingWeek(_title(monday, today), minutes_text(whole), tuple(lessons))


def _days(work: Work, sessions: Sequence[Session]) -> str:
    names = [
        short_day(session.day.weekday())
        for session in sessions
        if any(each.id == work.id for each in session.lessons)
    ]
    return names[0] if len(names) == 1 else spanned(names[0], names[-1])


def _title(monday: date, today: date) -> str:
    weeks = (monday - _monday(today)).days // 7
    if weeks < 2:
        return (say("This week"), say("Next week"))[weeks]
    count = number_word(weeks) if weeks < 4 else weeks
    return counted("In %(count)s week", "In %(count)s weeks", weeks, count=count)
