"""How reviews are spoken of: waits, what was expected of a memory, a day that is done, a break."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from marathon.app.review import Showing
from marathon.core.load import Recalled
from marathon.core.queue import Sorted
from marathon.core.reviews import BREAK
from marathon.core.schedule import Rating
from marathon.web.language import counted, later, say
from marathon.web.wording import capitalised, date_text, month_name, number_word

GRADES = {
    Rating.AGAIN: later("Again"),
    Rating.HARD: later("Hard"),
    Rating.GOOD: later("Good"),
    Rating.EASY: later("Easy"),
}
# What to do before one looks, by the kind of card.
BEFORE = {
    "read": later("Read the code. No running it, that comes after."),
    "fault": later("Find it before you look."),
    "choose": later("Choose, and say why, before you look."),
    "contrast": later("Say both sides to yourself first."),
    "recall": later("Say it to yourself first."),
    "write": later("Write it. Python says what comes."),
}
EXERCISE = later("You solved this one with much help. Once more, from its beginning.")


def before_text(shown: Showing) -> str:
    """What to do before one looks; empty for a kind of card that needs no such word."""
    if shown.item.exercise:
        return say(EXERCISE)
    kind = shown.item.card.kind if shown.item.card else ""
    return say(BEFORE[kind]) if kind in BEFORE else ""


def wait_text(wait: timedelta) -> str:
    """`in 10 min`, `in 4 days`, `in 3 months`: as long as somebody has to wait for a card."""
    days = round(wait / timedelta(days=1))
    if days < 1:
        minutes = max(1, round(wait.total_seconds() / 60))
        return counted("in %(num)s min", "in %(num)s min", minutes)
    if days < 60:
        return counted("in %(num)s day", "in %(num)s days", days)
    if days < 700:
        return counted("in %(num)s month", "in %(num)s months", round(days / 30.4))
    return counted("in %(num)s year", "in %(num)s years", round(days / 365))


def day_text(due: datetime, today: date) -> str:
    """`today`, `tomorrow`, `in 5 days`, of a moment where the learner is."""
    days = (due.date() - today).days
    if days <= 0:
        return say("today")
    return say("tomorrow") if days == 1 else wait_text(timedelta(days=days))


def past_text(shown: Showing, today: date, *, slipped: bool) -> str:
    """What is known of a card, for below it: how often it was seen, and what was expected."""
    past = shown.past
    if past.last is None:
        return say("New in your reviews.")
    last = _last_text(past.last.date(), today)
    if past.count <= 2:
        seen = (
            say("Seen once, last %(day)s.", day=last)
            if past.count == 1
            else say("Seen twice, last %(day)s.", day=last)
        )
    else:
        seen = say("Seen %(times)s times, last %(day)s.", times=past.count, day=last)
    if past.step:
        return seen
    chance = round(100 * shown.expected)
    if not slipped:
        expected = say("We expected you to recall it with a chance of %(chance)s in 100.", chance=chance)
    else:
        expected = say(
            "We expected you to recall it with a chance of %(chance)s in 100, "
            "so a slip like this is part of the plan.",
            chance=chance,
        )
    return f"{seen} {expected}"


def _last_text(day: date, today: date) -> str:
    days = (today - day).days
    if days < 2:
        return say("today") if days < 1 else say("yesterday")
    if day.year != today.year:
        return say("on %(day)s", day=date_text(day))
    return say("on %(day)s", day=say("%(day)s %(month)s", day=day.day, month=month_name(day.month)))


def grading_text(*, agreed: bool | None, written: bool, chosen: str) -> tuple[str, str, str]:
    """The sentence above the grades: what stands before the selected one, that one, what stands behind."""
    if agreed is None or not chosen:
        return say("How well did you know it?"), "", ""
    if written:
        why = (
            say("It does what was asked, so %(grade)s is selected.")
            if agreed
            else say("It came out differently, so %(grade)s is selected.")
        )
    else:
        why = (
            say("Your answer agrees, so %(grade)s is selected.")
            if agreed
            else say("Your answer differed, so %(grade)s is selected.")
        )
    before, _, behind = why.partition("%(grade)s")
    asked = say("How well did you know it?")
    return f"{asked} {before}", chosen, behind


def break_text(found: Sorted, days: int) -> str:
    """What is said to somebody who comes back."""
    away = days >= BREAK.days
    if not found.back and not (away and found.count):
        return ""
    welcome = (
        say("%(length)s off. You came back.", length=_span(days))
        if away
        else say("You are on your way back.")
    )
    if not found.back:
        brings = counted("Today brings %(num)s card.", "Today brings %(num)s cards.", found.count)
        return f"{welcome} {brings}"
    brings = counted(
        "Today brings %(num)s card: those that would lose most by waiting.",
        "Today brings %(num)s cards: those that would lose most by waiting.",
        found.count,
    )
    if not found.left:
        return f"{welcome} {brings}"
    waits = counted(
        "%(num)s other waits its turn, and nothing new comes before that.",
        "%(num)s others wait their turn, and nothing new comes before that.",
        found.left,
    )
    return f"{welcome} {brings} {waits}"


def _span(days: int) -> str:
    months, weeks = round(days / 30.4), round(days / 7)
    if months >= 2:
        words = number_word(months)
        return capitalised(counted("%(count)s month", "%(count)s months", months, count=words))
    return capitalised(counted("%(count)s week", "%(count)s weeks", weeks, count=number_word(weeks)))


def recalled_text(said: Recalled, target: int) -> str:
    """What share was recalled, beside what one aims at."""
    if said.asked == 0:
        return say(
            "Nothing that you learned before was asked for again yet. The share shows after a few days."
        )
    share = round(100 * said.share)
    words = say(
        "You recalled %(right)s of %(asked)s in the last 30 days, %(share)s in 100.",
        right=said.right,
        asked=said.asked,
        share=share,
    )
    if said.asked < 20:
        few = say("It takes some more to say what that means.")
        return f"{words} {few}"
    if share >= target - 5:
        works = say("You aim at %(target)s: it works.", target=target)
        return f"{words} {works}"
    few = say(
        "You aim at %(target)s. A few slips more are no harm; cards come back sooner by themselves.",
        target=target,
    )
    return f"{words} {few}"


def done_text(found: Sorted, tomorrow: int) -> str:
    """What a day amounted to, and what the next one brings."""
    said = [counted("You reviewed %(num)s card today.", "You reviewed %(num)s cards today.", found.done)]
    if found.left:
        said.append(
            counted(
                "%(num)s more is due and can wait: a day has its measure.",
                "%(num)s more are due and can wait: a day has its measure.",
                found.left,
            )
        )
    if tomorrow:
        said.append(counted("Tomorrow brings %(num)s card.", "Tomorrow brings %(num)s cards.", tomorrow))
    else:
        said.append(say("Tomorrow is free."))
    return " ".join(said)
