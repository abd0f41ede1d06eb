"""Numbers, dates and lengths as people read them."""

from __future__ import annotations

from datetime import date

from marathon.core.breaks import Break

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
SPACE = "\u00a0"  # a number and its unit stay together


def minutes_text(minutes: float) -> str:
    """`14 min`, `1 h`, `2 h 15`, and whole hours from ten on: `91 h`."""
    whole = round(minutes)
    if whole < 60:
        return f"{whole}{SPACE}min"
    hours, rest = divmod(whole, 60)
    if hours >= 10 or rest == 0:
        return f"{round(whole / 60)}{SPACE}h"
    return f"{hours}{SPACE}h{SPACE}{rest:02}"


def span_text(shortest: float, longest: float) -> str:
    """`25 to 45 min`, `50 min to 1 h 10`."""
    if longest < 60:
        return f"{round(shortest)} to {minutes_text(longest)}"
    return f"{minutes_text(shortest)} to {minutes_text(longest)}"


def honest_span(span: tuple[float, float]) -> str:
    """A measured range, no finer than anybody can know it: `12 to 18 min`, `35 to 50 min`."""
    shortest, longest = (_coarse(minutes) for minutes in span)
    return minutes_text(longest) if shortest >= longest else span_text(shortest, longest)


def _coarse(minutes: float) -> int:
    step = 1 if minutes < 20 else 5 if minutes < 120 else 15
    return max(1, round(minutes / step) * step)


def length_text(days: int) -> str:
    """`10 days`, `two weeks`, `five months`: as people count the length of a break."""
    if days < 13:
        return count_text(days, "day")
    weeks = round(days / 7)
    if weeks < 10:
        return f"{NUMBERS[weeks]} weeks"
    months = round(days / 30.4)
    return f"{NUMBERS[months]} months" if months <= 12 else count_text(round(days / 365), "year")


def break_text(each: Break) -> str:
    """A break by its name: the reason that was told, or how long it was."""
    return each.reason or f"{length_text(each.days)} off"


def about_text(minutes: float) -> str:
    """A length that nobody has measured yet: `about 40 min`, `about 3 h`."""
    rounded = round(minutes / 10) * 10 if minutes < 55 else round(minutes / 60) * 60
    return f"about {minutes_text(max(rounded, 10))}"


def hours_text(hours: float) -> str:
    """`19 h`, `2.5 h`."""
    return f"{hours:.1f}".removesuffix(".0") + f"{SPACE}h"


def metres_text(metres: float) -> str:
    """`18 m`, and from a thousand on `1.2 km`."""
    if metres >= 1000:
        return f"{metres / 1000:.1f}".removesuffix(".0") + f"{SPACE}km"
    return f"{round(metres)}{SPACE}m"


def km_text(km: float, digits: int = 2) -> str:
    """`7.19`: cut, not rounded, for distance is never shown before it is made."""
    scale = 10**digits
    return f"{int(km * scale + 1e-6) / scale:.{digits}f}"


def position_text(km: float, whole: float) -> str:
    """Where one stands: `0` at the start, `7.19` on the way, `42.195` at the finish."""
    if km < 0.01:
        return "0"
    return f"{whole:g}" if km > whole - 0.001 else km_text(km)


def date_text(day: date) -> str:
    """`22 November 2027`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date_text(day: date) -> str:
    """`22 Nov 2027`."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def month_text(day: date) -> str:
    """`Nov 2027`."""
    return f"{MONTHS[day.month - 1][:3]} {day.year}"


def weekday_text(day: date) -> str:
    """`Thursday 12 March`."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def read_date(text: str) -> str:
    """An ISO date of the content as people read it; any other text as it is."""
    try:
        return date_text(date.fromisoformat(text))
    except ValueError:
        return text


def count_text(number: int, one: str, many: str = "") -> str:
    """`1 lesson`, `3 lessons`."""
    return f"{number}{SPACE}{one if number == 1 else many or one + 's'}"


def joined(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
