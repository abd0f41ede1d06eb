"""The coming sittings as an iCalendar file (RFC 5545) that every calendar program reads."""

from __future__ import annotations

import uuid
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from marathon import __version__
from marathon.app import settings
from marathon.app.parts import Marathon
from marathon.app.plan import coming
from marathon.core.errors import WrongUse
from marathon.core.sessions import Session

if TYPE_CHECKING:
    from icalendar import Event

WEEKS = 12
NAMES = uuid.UUID("5f1a7c1e-42f1-4b5e-9a51-2f0d4d6a1955")


def calendar(m: Marathon, *, weeks: int = WEEKS) -> bytes:
    """The sittings of the coming `weeks`. To import it again moves what is there, and adds nothing twice.

    Raises:
        WrongUse: no pace is chosen, or nothing is left to plan.
    """
    # Only who exports needs the library.
    from icalendar import Calendar  # noqa: PLC0415

    chosen = settings.get(m)
    if chosen.pace is None:
        raise WrongUse(
            "There is no plan yet to put into a calendar.", mend="Choose a pace first: marathon plan --pace 5"
        )
    sessions = coming(m, weeks=weeks)
    if not sessions:
        raise WrongUse("The coming weeks hold no sittings.", mend="Come back from the pause, or look around.")
    made = Calendar()
    made.add("prodid", f"-//Marathon//{__version__}//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", "Marathon")
    start = time.fromisoformat(chosen.start)
    for session in sessions:
        made.add_component(_event(m, session, start))
    return bytes(made.to_ical())


def _event(m: Marathon, session: Session, start: time) -> Event:
    from icalendar import Event  # noqa: PLC0415

    begins = datetime.combine(session.day, start)
    made = Event()
    made.add("uid", _uid(m, session))
    made.add("dtstamp", m.clock())
    # The history only grows, so a later export always has the higher number and wins.
    made.add("sequence", m.memory.record().count)
    # Without a zone: 18:00 wherever the learner is.
    made.add("dtstart", begins)
    made.add("dtend", begins + timedelta(minutes=session.minutes))
    made.add("summary", f"Marathon: {session.lessons[0].title}")
    made.add("description", _description(session))
    made.add("transp", "OPAQUE")
    return made


def _uid(m: Marathon, session: Session) -> str:
    """The same for the same sitting of the same week of this learner, whatever day it is moved to."""
    year, week, _ = session.day.isocalendar()
    learner = next((event.id for event in m.store.events()), "")
    return f"{uuid.uuid5(NAMES, f'{learner} {year}-W{week:02} {session.number}')}@marathon"


def _description(session: Session) -> str:
    lines = [f"{work.title}{'' if work.written else ' (not written yet)'}" for work in session.lessons]
    return "\n".join(
        [
            f"About {session.minutes} min:",
            *lines,
            "",
            "A sitting that falls out moves the rest, and that is all.",
        ]
    )
