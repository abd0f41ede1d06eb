"""The end of a day: what it held, where one stands, and what tomorrow begins with."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.progress import progress
from marathon.app.wiring import Marathon
from marathon.core.progress import Progress
from marathon.web.frame import NextLink, next_link
from marathon.web.language import say
from marathon.web.wording import metres_text, minutes_text, position_text


@dataclass(frozen=True)
class EndOfDay:
    """`next` is what tomorrow begins with, and what going on now leads to; None when nothing is left."""

    minutes: str
    metres: str
    place: str
    next: NextLink | None


def end_of_day(m: Marathon, now: Progress | None = None) -> EndOfDay:
    """The day so far."""
    now = now or progress(m)
    return EndOfDay(
        minutes=minutes_text(now.today.minutes),
        metres=metres_text(now.today.metres),
        place=say("km %(position)s", position=position_text(now.position, now.kilometres)),
        next=next_link(m.path, now.next),
    )
