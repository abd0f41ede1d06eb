"""The heat map: minutes of learning, day by day, with breaks bracketed and named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from marathon.core.breaks import Break
from marathon.web.language import say
from marathon.web.wording import break_text, date_text, day_name, minutes_text, short_month, spanned

WEEKS = 26
# From how many minutes on a day has each of the four blues.
STEPS = (1, 20, 45, 90)
SIZE, GAP = 26, 5
LETTER = 6.6  # about as wide as a letter of a bracket's name


@dataclass(frozen=True)
class Day:
    """`column` and `row` count from 0; `step` from 0 to 4."""

    column: int
    row: int
    step: int
    day: date
    minutes: str
    state: str


@dataclass(frozen=True)
class Bracket:
    """From one column to another; the name stands around `x`, if there is room for it."""

    start: int
    end: int
    name: str
    x: float


@dataclass(frozen=True)
class HeatMap:
    """`earlier` and `later` are the Mondays to turn to, empty where there is nothing."""

    days: tuple[Day, ...]
    months: tuple[tuple[int, str], ...]
    brackets: tuple[Bracket, ...]
    breaks: tuple[str, ...]
    weeks: tuple[tuple[str, tuple[str, ...]], ...]
    summary: str
    earlier: str
    later: str
    width: int = WEEKS * (SIZE + GAP)


def heat_map(
    seconds: Mapping[date, float], breaks: Sequence[Break], today: date, *, last: date | None = None
) -> HeatMap:
    """Half a year of weeks, the latest that of `last` (None: of today)."""
    this_monday = today - timedelta(days=today.weekday())
    shown = min(last or today, today)
    end = shown - timedelta(days=shown.weekday())
    first = end - timedelta(weeks=WEEKS - 1)
    seen = [each for each in breaks if each.last >= first and each.first <= end + timedelta(days=6)]
    begun = min((day for day, spent in seconds.items() if spent > 0), default=today)
    return HeatMap(
        days=tuple(_days(seconds, first, today)),
        months=tuple(_months(first)),
        brackets=tuple(_brackets(seen, first)),
        breaks=tuple(_break_words(each) for each in seen),
        weeks=tuple(_weeks(seconds, first, today)),
        summary=_summary(seconds, first, min(today, end + timedelta(days=6))),
        earlier=(first - timedelta(days=1)).isoformat() if begun < first else "",
        later=min(this_monday, end + timedelta(weeks=WEEKS)).isoformat() if end < this_monday else "",
    )


def _days(seconds: Mapping[date, float], first: date, today: date) -> Iterator[Day]:
    for number in range(WEEKS * 7):
        day = first + timedelta(days=number)
        minutes = seconds.get(day, 0.0) / 60
        step = sum(minutes >= least for least in STEPS)
        state = "today" if day == today else "future" if day > today else "past"
        yield Day(number // 7, number % 7, step, day, minutes_text(minutes), state)


def _months(first: date) -> Iterator[tuple[int, str]]:
    """Each month above the first whole week of it, unless there is no room left at the end."""
    for column in range(WEEKS - 1):
        monday = first + timedelta(weeks=column)
        if column == 0 and monday.day > 15:
            continue
        if column == 0 or monday.day <= 7:
            yield column, short_month(monday.month) + (f" {monday.year}" if monday.month == 1 else "")


def _brackets(breaks: Sequence[Break], first: date) -> Iterator[Bracket]:
    free_from = -100.0
    for each in breaks:
        # A week belongs to the break when most of its days do.
        start = min(max(0, ((each.first - first).days + 3) // 7), WEEKS - 1)
        end = max(start, min(WEEKS - 1, ((each.last - first).days - 3) // 7))
        name = break_text(each)
        half = len(name) * LETTER / 2
        middle = min((start + end + 1) / 2 * (SIZE + GAP) - GAP / 2, WEEKS * (SIZE + GAP) - half)
        fits = middle - half >= max(free_from, -40)
        free_from = middle + half + 8 if fits else free_from
        yield Bracket(start, end, name if fits else "", round(middle, 1))


def _break_words(each: Break) -> str:
    if each.open:
        return say("%(pause)s, since %(day)s", pause=break_text(each), day=date_text(each.first))
    return f"{break_text(each)}, {spanned(date_text(each.first), date_text(each.last))}"


def _weeks(seconds: Mapping[date, float], first: date, today: date) -> Iterator[tuple[str, tuple[str, ...]]]:
    for column in range(WEEKS):
        monday = first + timedelta(weeks=column)
        days = [monday + timedelta(days=row) for row in range(7)]
        if monday <= today:
            yield date_text(monday), tuple(_cell(seconds, day, today) for day in days)


def _cell(seconds: Mapping[date, float], day: date, today: date) -> str:
    return "" if day > today else f"{round(seconds.get(day, 0.0) / 60)}"


def _summary(seconds: Mapping[date, float], first: date, last: date) -> str:
    within = {day: spent for day, spent in seconds.items() if first <= day <= last and spent >= 30}
    span = {"first": date_text(first), "last": date_text(last)}
    if not within:
        return say("Minutes day by day, from %(first)s to %(last)s. Nothing yet.", **span)
    best = max(within, key=lambda day: within[day])
    return say(
        "Minutes day by day, from %(first)s to %(last)s: %(minutes)s on %(days)s days, most on %(best)s.",
        minutes=minutes_text(sum(within.values()) / 60),
        days=len(within),
        best=f"{day_name(best.weekday())} {date_text(best)}",
        **span,
    )
