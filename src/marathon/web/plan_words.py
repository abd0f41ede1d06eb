"""What the plan says in sentences, the same on its page, at home and in the terminal."""

from __future__ import annotations

from datetime import date

from marathon.app.plan import Plan
from marathon.core.easing import Easing
from marathon.core.forecast import Forecast
from marathon.web.language import counted, say
from marathon.web.wording import (
    break_text,
    capitalised,
    date_text,
    hours_text,
    length_text,
    month_name,
    month_text,
    number_word,
    spanned,
)

# Round enough to be called the same pace.
SAME = 0.4


def lead_text(plan: Plan, *, weeks_in: int) -> str:
    """Where one is with the plan, in a sentence or two, and never with blame."""
    said = plan.forecast
    if said.state == "arrived":
        return say("You have arrived. There is nothing left to plan.")
    if plan.easing:
        return _so_far(plan, weeks_in) if weeks_in else ""
    if said.state == "no_pace":
        return say(
            "Choose how many hours a week you have. Everything else follows, and all of it can be changed."
        )
    if not weeks_in:
        return say("Nothing is behind you yet, so the dates are those of the plan alone.")
    return f"{_so_far(plan, weeks_in)} {_compared(plan)}".strip()


def _so_far(plan: Plan, weeks_in: int) -> str:
    weeks = capitalised(number_word(weeks_in))
    off = sum(each.days for each in plan.breaks) // 7
    if not 0 < off < weeks_in:
        return counted("%(weeks)s week in.", "%(weeks)s weeks in.", weeks_in, weeks=weeks)
    return counted(
        "%(weeks)s week in, %(off)s of them off.",
        "%(weeks)s weeks in, %(off)s of them off.",
        weeks_in,
        weeks=weeks,
        off=number_word(off),
    )


def _compared(plan: Plan) -> str:
    said = plan.forecast
    if said.state in ("no_history", "too_early"):
        return say("It is too early for a range: after three weeks your own pace tells more than any plan.")
    if said.state == "quiet":
        return say("The last weeks were quiet. The plan waits, and begins wherever you do.")
    lived = hours_text(round(said.weekly, 1))
    if said.state == "normal":
        kept = plan.pace is not None and abs(said.weekly - plan.pace) < SAME
        about = hours_text(plan.pace or 0) if kept else lived
        return say("You have kept to about %(pace)s a week, so there is nothing to change.", pace=about)
    if said.day is None:
        return say("Your last weeks had %(pace)s each. No date is worth saying that far ahead.", pace=lived)
    arrive = say(
        "At the pace of your last %(weeks)s weeks, %(pace)s each, you arrive in %(month)s.",
        weeks=len(plan.weeks),
        pace=lived,
        month=_month(said.day),
    )
    after = say("Sooner than planned.") if said.state == "ahead" else say("Both dates are fine.")
    return f"{arrive} {after}"


def easing_text(easing: Easing) -> str:
    """What goes on instead of the plan."""
    until = date_text(easing.until) if easing.until else ""
    if easing.is_pause:
        after = say("Nothing piles up meanwhile.")
        rests = (
            say("The plan rests until %(day)s", day=until)
            if until
            else say("The plan rests until you come back")
        )
        return f"{rests}{_why(easing)}. {after}"
    hours = hours_text(easing.hours)
    after = say("Then your pace holds again.")
    slower = (
        say("%(hours)s a week until %(day)s", hours=hours, day=until)
        if until
        else say("%(hours)s a week until you come back", hours=hours)
    )
    return f"{slower}{_why(easing)}. {after}"


def _why(easing: Easing) -> str:
    return f" ({easing.reason})" if easing.reason else ""


def range_text(said: Forecast) -> str:
    """`Sep 2027 to Mar 2028`; empty without a range."""
    if said.early is None:
        return ""
    if said.late is None:
        return say("%(month)s or later", month=month_text(said.early))
    early, late = month_text(said.early), month_text(said.late)
    return early if early == late else spanned(early, late)


def assumption_text(plan: Plan) -> str:
    """What the range rests on."""
    if plan.forecast.has_range:
        weeks = len(plan.weeks)
        return say(
            "Eight of ten arrivals lie in the range, if the weeks to come are like your last %(weeks)s, "
            "and lessons take you as long as those you did.",
            weeks=weeks,
        )
    if plan.forecast.planned:
        return say("The date is that of the plan: so many hours a week, and lessons as long as stated.")
    return ""


def comeback_text(plan: Plan) -> str:
    """A welcome after a break; empty when there was none to speak of."""
    if plan.away < 7:
        return ""
    last = plan.breaks[-1] if plan.breaks else None
    if last and last.open and last.reason:
        return say("%(pause)s behind you. You came back.", pause=break_text(last).capitalize())
    return say("%(length)s off. You came back.", length=capitalised(length_text(plan.away)))


def _month(day: date) -> str:
    return say("%(month)s %(year)s", month=month_name(day.month), year=day.year)
