"""How reviews are spoken of: waits, what was expected of a memory, a day that is done, a break."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from marathon.app.review import Showing
from marathon.core.load import Recalled
from marathon.core.queue import Sorted
from marathon.core.reviews import BREAK
from marathon.core.schedule import Rating
from marathon.web.wording import MONTHS, SPACE, count_text

GRADES = {Rating.AGAIN: "Again", Rating.HARD: "Hard", Rating.GOOD: "Good", Rating.EASY: "Easy"}
# What to do before one looks, by the kind of card.
BEFORE = {
    "read": "Read the code. No running it, that comes after.",
    "fault": "Find it before you look.",
    "choose": "Choose, and say why, before you look.",
    "contrast": "Say both sides to yourself first.",
    "recall": "Say it to yourself first.",
    "write": "Write it. Python says what comes.",
}
EXERCISE = "You solved this one with much help. Once more, from its beginning."
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def wait_text(wait: timedelta) -> str:
    """`in 10 min`, `in 4 days`, `in 3 months`: as long as somebody has to wait for a card."""
    days = round(wait / timedelta(days=1))
    if days < 1:
        return f"in {max(1, round(wait.total_seconds() / 60))}{SPACE}min"
    if days < 60:
        return f"in {count_text(days, 'day')}"
    if days < 700:
        return f"in {count_text(round(days / 30.4), 'month')}"
    return f"in {count_text(round(days / 365), 'year')}"


def day_text(due: datetime, today: date) -> str:
    """`today`, `tomorrow`, `in 5 days`, of a moment where the learner is."""
    days = (due.date() - today).days
    return {0: "today", 1: "tomorrow"}.get(max(days, 0), wait_text(timedelta(days=days)))


def past_text(shown: Showing, today: date, *, slipped: bool) -> str:
    """What is known of a card, for below it: how often it was seen, and what was expected."""
    past = shown.past
    if past.last is None:
        return "New in your reviews."
    times = "once" if past.count == 1 else "twice" if past.count == 2 else f"{past.count} times"
    seen = f"Seen {times}, last {_last_text(past.last.date(), today)}."
    if past.step:
        return seen
    hundred = round(100 * shown.expected)
    slip = ", so a slip like this is part of the plan" if slipped else ""
    return f"{seen} We expected you to recall it with a chance of {hundred} in 100{slip}."


def _last_text(day: date, today: date) -> str:
    days = (today - day).days
    if days < 2:
        return "today" if days < 1 else "yesterday"
    year = "" if day.year == today.year else f" {day.year}"
    return f"on {day.day} {MONTHS[day.month - 1]}{year}"


def grading_text(*, agreed: bool | None, written: bool, chosen: str) -> tuple[str, str, str]:
    """The sentence above the grades: what stands before the selected one, that one, what stands behind."""
    if agreed is None or not chosen:
        return "How well did you know it?", "", ""
    came = "It does what was asked" if written else "Your answer agrees"
    not_so = "It came out differently" if written else "Your answer differed"
    return f"How well did you know it? {came if agreed else not_so}, so ", chosen, " is selected."


def break_text(found: Sorted, days: int) -> str:
    """What is said to somebody who comes back."""
    away = days >= BREAK.days
    if not found.back and not (away and found.count):
        return ""
    cards = count_text(found.count, "card")
    welcome = f"{_span(days)} off. You came back." if away else "You are on your way back."
    if not found.back:
        return f"{welcome} Today brings {cards}."
    rest = count_text(found.left, "other waits its turn", "others wait their turn") if found.left else ""
    waits = f" {rest}, and nothing new comes before that." if rest else ""
    return f"{welcome} Today brings {cards}: those that would lose most by waiting.{waits}"


def _span(days: int) -> str:
    months, weeks = round(days / 30.4), round(days / 7)
    if months >= 2:
        words = _NUMBERS[months] if months < len(_NUMBERS) else str(months)
        return f"{words} months".capitalize()
    return f"{_NUMBERS[weeks]} weeks".capitalize()


def recalled_text(said: Recalled, target: int) -> str:
    """What share was recalled, beside what one aims at."""
    if said.asked == 0:
        return "Nothing that you learned before was asked for again yet. The share shows after a few days."
    share = round(100 * said.share)
    words = f"You recalled {said.right} of {said.asked} in the last 30 days, {share} in 100."
    if said.asked < 20:
        return f"{words} It takes some more to say what that means."
    if share >= target - 5:
        return f"{words} You aim at {target}: it works."
    return f"{words} You aim at {target}. A few slips more are no harm; cards come back sooner by themselves."


def done_text(found: Sorted, tomorrow: int) -> str:
    """What a day amounted to, and what the next one brings."""
    done = f"You reviewed {count_text(found.done, 'card')} today."
    left = f" {count_text(found.left, 'more is', 'more are')} due and can wait: a day has its measure."
    brings = f" Tomorrow brings {count_text(tomorrow, 'card')}." if tomorrow else " Tomorrow is free."
    return f"{done}{left if found.left else ''}{brings}"
