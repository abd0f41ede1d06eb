"""`marathon plan`: when one arrives, what the coming weeks hold, and a file for one's calendar."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from marathon.app import plan as plans
from marathon.app.calendar import calendar
from marathon.app.parts import Marathon
from marathon.app.settings import put
from marathon.app.wiring import open_marathon
from marathon.core.errors import WrongUse
from marathon.web.coming_weeks import coming_weeks
from marathon.web.plan_words import assumption_text, easing_text, lead_text, range_text
from marathon.web.wording import DAYS, date_text, hours_text

WEEKS = 3


def plan(
    *,
    calendar_file: Annotated[
        pathlib.Path | None,
        typer.Option("--calendar", metavar="FILE", help="Write twelve weeks as an iCalendar file."),
    ] = None,
    pace: Annotated[float | None, typer.Option(help="Hours a week from now on.")] = None,
    days: Annotated[str, typer.Option(help="The days to learn on: mon,tue,thu.")] = "",
    pause: Annotated[
        str, typer.Option(metavar="DATE", help="Rest until a date, such as 2027-04-01, or `open`.")
    ] = "",
    back: Annotated[bool, typer.Option("--back", help="Come back from a pause today.")] = False,
) -> None:
    """Show the plan: when you arrive, and what the coming weeks hold."""
    with open_marathon(warm=False) as m:
        _change(m, pace=pace, days=days, pause=pause, back=back)
        if calendar_file is not None:
            calendar_file.write_bytes(calendar(m))
        console = Console(highlight=False)
        for line in _lines(m):
            console.print(line, soft_wrap=True)
        if calendar_file is not None:
            console.print(Text(f"\nThe coming weeks are in {calendar_file}. Open it with your calendar."))


def _change(m: Marathon, *, pace: float | None, days: str, pause: str, back: bool) -> None:
    if pace is not None:
        put(m, pace=pace)
    if days:
        put(m, days=[_day(word) for word in days.replace(",", " ").split()])
    if pause:
        plans.pause(m, until="" if pause == "open" else pause)
    if back:
        plans.resume(m)


def _day(word: str) -> int:
    names = enumerate(DAYS)
    found = [n for n, name in names if len(word) > 1 and name.lower().startswith(word.lower())]
    if len(found) != 1:
        raise WrongUse(f"{word!r} is no day of the week.", mend="Write them like this: --days mon,tue,thu")
    return found[0]


def _lines(m: Marathon) -> Iterator[Text]:
    now = plans.plan(m)
    begun = (now.today - now.walked[0][0]).days // 7 + 1 if now.walked else 0
    if now.easing:
        yield Text(easing_text(now.easing), style="bold")
    said = lead_text(now, weeks_in=begun)
    if said:
        yield Text(said, style="" if now.easing else "bold")
    yield from _facts(now)
    for week in coming_weeks(plans.coming(m, weeks=WEEKS), now.today):
        yield Text.assemble("\n", (week.title, "bold"), f"  {week.minutes}")
        for lesson in week.lessons:
            told = "" if lesson.href else "  not written yet"
            yield Text.assemble(f"   {lesson.days:<10} {lesson.title}", (told, "dim"))
    if now.pace is None and now.forecast.state != "arrived":
        yield Text("\nChoose a pace: marathon plan --pace 5")


def _facts(now: plans.Plan) -> Iterator[Text]:
    said = now.forecast
    facts = {
        "Pace": f"{hours_text(now.pace)} a week" if now.pace else "",
        "Arrival": date_text(said.day) if said.day else "",
        "Likely range": range_text(said),
        "Half way": date_text(said.half) if said.half else "",
    }
    for name, value in facts.items():
        if value:
            yield Text.assemble((f"   {name:<13}", "dim"), value)
    assumes = assumption_text(now)
    if assumes:
        yield Text(f"   {assumes}", style="dim")
