"""What the plan says in sentences, the same on its page, at home and in the terminal."""

from __future__ import annotations

from datetime import date

from marathon.app.plan import Plan
from marathon.core.easing import Easing
from marathon.core.forecast import Forecast
from marathon.web.wording import NUMBERS, break_text, date_text, hours_text, length_text, month_text

# Round enough to be called the same pace.
SAME = 0.4


def lead_text(plan: Plan, *, weeks_in: int) -> str:
    """Where one is with the plan, in a sentence or two, and never with blame."""
    said = plan.forecast
    if said.state == "arrived":
        return "You have arrived. There is nothing left to plan."
    if plan.easing:
        return _so_far(plan, weeks_in) if weeks_in else ""
    if said.state == "no_pace":
        return "Choose how many hours a week you have. Everything else follows, and all of it can be changed."
    if not weeks_in:
        return "Nothing is behind you yet, so the dates are those of the plan alone."
    return f"{_so_far(plan, weeks_in)} {_compared(plan)}".strip()


def _so_far(plan: Plan, weeks_in: int) -> str:
    weeks = NUMBERS[weeks_in].capitalize() if weeks_in < len(NUMBERS) else f"{weeks_in}"
    off = sum(each.days for each in plan.breaks) // 7
    count = f"{weeks} {'week' if weeks_in == 1 else 'weeks'} in"
    off_words = NUMBERS[off] if off < len(NUMBERS) else f"{off}"
    return f"{count}, {off_words} of them off." if 0 < off < weeks_in else f"{count}."


def _compared(plan: Plan) -> str:
    said = plan.forecast
    if said.state in ("no_history", "too_early"):
        return "It is too early for a range: after three weeks your own pace tells more than any plan."
    if said.state == "quiet":
        return "The last weeks were quiet. The plan waits, and begins wherever you do."
    lived = hours_text(round(said.weekly, 1))
    if said.state == "normal":
        kept = plan.pace is not None and abs(said.weekly - plan.pace) < SAME
        about = hours_text(plan.pace or 0) if kept else lived
        return f"You have kept to about {about} a week, so there is nothing to change."
    if said.day is None:
        return f"Your last weeks had {lived} each. No date is worth saying that far ahead."
    arrive = (
        f"At the pace of your last {len(plan.weeks)} weeks, {lived} each, you arrive in {_month(said.day)}."
    )
    return f"{arrive} {'Sooner than planned.' if said.state == 'ahead' else 'Both dates are fine.'}"


def easing_text(easing: Easing) -> str:
    """What goes on instead of the plan."""
    why = f" ({easing.reason})" if easing.reason else ""
    until = f" until {date_text(easing.until)}" if easing.until else " until you come back"
    if easing.is_pause:
        return f"The plan rests{until}{why}. Nothing piles up meanwhile."
    return f"{hours_text(easing.hours)} a week{until}{why}. Then your pace holds again."


def range_text(said: Forecast) -> str:
    """`Sep 2027 to Mar 2028`; empty without a range."""
    if said.early is None:
        return ""
    if said.late is None:
        return f"{month_text(said.early)} or later"
    early, late = month_text(said.early), month_text(said.late)
    return early if early == late else f"{early} to {late}"


def assumption_text(plan: Plan) -> str:
    """What the range rests on."""
    if plan.forecast.has_range:
        weeks = len(plan.weeks)
        return (
            f"Eight of ten arrivals lie in the range, if the weeks to come are like your last {weeks}, "
            "and lessons take you as long as those you did."
        )
    if plan.forecast.planned:
        return "The date is that of the plan: so many hours a week, and lessons as long as stated."
    return ""


def comeback_text(plan: Plan) -> str:
    """A welcome after a break; empty when there was none to speak of."""
    if plan.away < 7:
        return ""
    last = plan.breaks[-1] if plan.breaks else None
    if last and last.open and last.reason:
        return f"{break_text(last).capitalize()} behind you. You came back."
    return f"{length_text(plan.away).capitalize()} off. You came back."


def _month(day: date) -> str:
    return date_text(day).partition(" ")[2]
