"""`marathon progress`: where one is, the weeks behind, and what one can do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from rich.console import Console
from rich.text import Text

from marathon.app.masteries import CourseMastery, masteries
from marathon.app.plan import Plan
from marathon.app.plan import plan as make_plan
from marathon.app.progress import progress as measure
from marathon.app.wiring import open_marathon
from marathon.core.pace import week_of
from marathon.core.progress import Progress
from marathon.web.skills import course_skills
from marathon.web.wording import break_text, date_text, metres_text, minutes_text, position_text

WEEKS = 8
BAR = 30


def progress() -> None:
    """Show how far you are: the way, your weeks, and what you can do."""
    with open_marathon(warm=False) as m:
        now, plan, record = measure(m), make_plan(m), m.memory.record()
        courses = masteries(m)
    console = Console(highlight=False)
    lines = (*_way(now), *_weeks(record.seconds, plan), *_breaks(plan), *_skills(courses))
    for line in lines:
        console.print(line, soft_wrap=True)


def _way(now: Progress) -> Iterator[Text]:
    place = position_text(now.position, now.kilometres)
    full = round(BAR * now.position / now.kilometres) if now.kilometres else 0
    yield Text(f"You are at kilometre {place} of {now.kilometres:g}.", style="bold")
    yield Text.assemble(("━" * full, "blue"), ("━" * (BAR - full), "dim"))
    today = now.today
    if today.minutes >= 1:
        yield Text(f"Today: {minutes_text(today.minutes)}, {metres_text(today.metres)} further.")


def _weeks(seconds: Mapping[date, float], plan: Plan) -> Iterator[Text]:
    mondays = [plan.today - timedelta(days=plan.today.weekday() + 7 * back) for back in range(WEEKS)]
    totals = {monday: week_of(seconds, monday).total for monday in reversed(mondays)}
    most = max(totals.values(), default=0.0)
    if most < 1:
        return
    yield Text("\nYour weeks", style="bold")
    for monday, total in totals.items():
        bar = "▇" * round(BAR * total / most)
        yield Text.assemble(
            (f"   {date_text(monday):>17}  ", "dim"), (bar, "blue"), f" {minutes_text(total)}"
        )


def _breaks(plan: Plan) -> Iterator[Text]:
    for each in plan.breaks[-3:]:
        end = "and it goes on" if each.open else f"to {date_text(each.last)}"
        yield Text(f"   {break_text(each)}: {date_text(each.first)} {end}", style="dim")


def _skills(courses: Sequence[CourseMastery]) -> Iterator[Text]:
    for course in course_skills(courses):
        yield Text.assemble("\n", (course.title, "bold"), (f"  {course.sum}", "dim"))
        for skill in course.skills if course.open else ():
            bars = "▪" * skill.bars + "▫" * (4 - skill.bars)
            due = f", {skill.due}" if skill.due else ""
            yield Text.assemble("   ", (bars, "blue"), f" {skill.word:<11} {skill.text}", (due, "yellow"))
