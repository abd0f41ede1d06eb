"""Numbers, dates and lengths as people read them."""

from __future__ import annotations

from datetime import date

from marathon.core.breaks import Break
from marathon.web.language import SPACE, counted, later, say

MONTHS = (
    later("January"), later("February"), later("March"), later("April"), later("May"), later("June"),
    later("July"), later("August"), later("September"), later("October"), later("November"),
    later("December"),
)  # fmt: skip
SHORT_MONTHS = (
    later("Jan"), later("Feb"), later("Mar"), later("Apr"), later("May"), later("Jun"),
    later("Jul"), later("Aug"), later("Sep"), later("Oct"), later("Nov"), later("Dec"),
)  # fmt: skip
DAYS = (
    later("Monday"), later("Tuesday"), later("Wednesday"), later("Thursday"), later("Friday"),
    later("Saturday"), later("Sunday"),
)  # fmt: skip
SHORT_DAYS = (
    later("Mon"), later("Tue"), later("Wed"), later("Thu"), later("Fri"), later("Sat"), later("Sun"),
)  # fmt: skip
TINY_DAYS = (
    later("Mo"), later("Tu"), later("We"), later("Th"), later("Fr"), later("Sa"), later("Su"),
)  # fmt: skip
NUMBERS = (
    later("no"), later("one"), later("two"), later("three"), later("four"), later("five"), later("six"),
    later("seven"), later("eight"), later("nine"), later("ten"), later("eleven"), later("twelve"),
)  # fmt: skip


def _kept(text: str) -> str:
    """A number and its unit, kept together."""
    return text.replace(" ", SPACE)


def day_name(number: int) -> str:
    """`Monday` for 0."""
    return say(DAYS[number])


def short_day(number: int) -> str:
    """`Mon` for 0."""
    return say(SHORT_DAYS[number])


def tiny_day(number: int) -> str:
    """`Mo` for 0."""
    return say(TINY_DAYS[number])


def month_name(number: int) -> str:
    """`January` for 1."""
    return say(MONTHS[number - 1])


def short_month(number: int) -> str:
    """`Jan` for 1."""
    return say(SHORT_MONTHS[number - 1])


def number_word(number: int) -> str:
    """`three`; from thirteen on in figures."""
    return say(NUMBERS[number]) if number < len(NUMBERS) else str(number)


def capitalised(text: str) -> str:
    """With a capital at its beginning, and the rest as it is."""
    return text[:1].upper() + text[1:]


def spanned(first: str, last: str) -> str:
    """`Sep 2027 to Mar 2028`."""
    return say("%(first)s to %(last)s", first=first, last=last)


def minutes_text(minutes: float) -> str:
    """`14 min`, `1 h`, `2 h 15`, and whole hours from ten on: `91 h`."""
    whole = round(minutes)
    if whole < 60:
        return _kept(say("%(number)s min", number=whole))
    hours, rest = divmod(whole, 60)
    if hours >= 10 or rest == 0:
        return hours_text(round(whole / 60))
    return _kept(say("%(hours)s h %(minutes)s", hours=hours, minutes=f"{rest:02}"))


def span_text(shortest: float, longest: float) -> str:
    """`25 to 45 min`, `50 min to 1 h 10`."""
    if longest < 60:
        return spanned(f"{round(shortest)}", minutes_text(longest))
    return spanned(minutes_text(shortest), minutes_text(longest))


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
        return counted("%(num)s day", "%(num)s days", days)
    weeks = round(days / 7)
    if weeks < 10:
        return counted("%(count)s week", "%(count)s weeks", weeks, count=number_word(weeks))
    months = round(days / 30.4)
    if months <= 12:
        return counted("%(count)s month", "%(count)s months", months, count=number_word(months))
    return counted("%(num)s year", "%(num)s years", round(days / 365))


def break_text(each: Break) -> str:
    """A break by its name: the reason that was told, or how long it was."""
    return each.reason or say("%(length)s off", length=length_text(each.days))


def about_text(minutes: float) -> str:
    """A length that nobody has measured yet: `about 40 min`, `about 3 h`."""
    rounded = round(minutes / 10) * 10 if minutes < 55 else round(minutes / 60) * 60
    return say("about %(time)s", time=minutes_text(max(rounded, 10)))


def hours_text(hours: float) -> str:
    """`19 h`, `2.5 h`."""
    return _kept(say("%(number)s h", number=f"{hours:.1f}".removesuffix(".0")))


def metres_text(metres: float) -> str:
    """`18 m`, and from a thousand on `1.2 km`."""
    if metres >= 1000:
        return _kept(say("%(number)s km", number=f"{metres / 1000:.1f}".removesuffix(".0")))
    return _kept(say("%(number)s m", number=round(metres)))


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
    return say("%(day)s %(month)s %(year)s", day=day.day, month=month_name(day.month), year=day.year)


def short_date_text(day: date) -> str:
    """`22 Nov 2027`."""
    return say("%(day)s %(month)s %(year)s", day=day.day, month=short_month(day.month), year=day.year)


def month_text(day: date) -> str:
    """`Nov 2027`."""
    return say("%(month)s %(year)s", month=short_month(day.month), year=day.year)


def weekday_text(day: date) -> str:
    """`Thursday 12 March`."""
    return say(
        "%(weekday)s %(day)s %(month)s",
        weekday=day_name(day.weekday()),
        day=day.day,
        month=month_name(day.month),
    )


def read_date(text: str) -> str:
    """An ISO date of the content as people read it; any other text as it is."""
    try:
        return date_text(date.fromisoformat(text))
    except ValueError:
        return text


def joined(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return say("%(parts)s and %(last)s", parts=", ".join(parts[:-1]), last=parts[-1])
