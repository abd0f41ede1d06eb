"""The pace chart: the way that was made, the plan, and the band in which the arrival lies.

Places are per cent of the drawing, (0, 0) at its top left, so that it is drawn anew for every width.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from marathon.app.plan import Plan
from marathon.core.progress import Progress
from marathon.web.language import say
from marathon.web.wording import km_text, month_text, position_text, short_date_text, short_month

Point = tuple[float, float]
# A drawing of fewer days would be all line and no way.
SHORTEST = timedelta(days=120)
MOST_POINTS = 160
# Letters that have room beside the drawing.
ROOM = 24


@dataclass(frozen=True)
class Label:
    """`side` is where the text goes from its place: `start`, `middle` or `end` stands there."""

    x: float
    y: float
    text: str
    side: str = "middle"
    here: bool = False
    odd: bool = False


@dataclass(frozen=True)
class PaceChart:
    """`walked` and the others are lines of an SVG, in a drawing of 1000 by 1000; empty: not there."""

    walked: str
    plan: str
    ahead: str
    band: str
    today: Label
    half: Label | None
    arrival: Label | None
    range: Point | None
    kilometres: tuple[Label, ...]
    dates: tuple[Label, ...]
    stretches: tuple[Label, ...]
    rows: tuple[tuple[str, str], ...]
    summary: str


@dataclass(frozen=True)
class _Frame:
    first: date
    last: date
    top: float

    def x(self, day: date) -> float:
        return round(100 * (day - self.first).days / (self.last - self.first).days, 2)

    def y(self, km: float) -> float:
        return round(100 * (1 - km / self.top), 2) if self.top else 100.0

    def at(self, day: date, km: float) -> Point:
        return self.x(day), self.y(km)


def pace_chart(plan: Plan, now: Progress) -> PaceChart:
    """The chart of a plan, as far as anything of it is known."""
    frame = _frame(plan, now.kilometres)
    here = frame.at(plan.today, now.position)
    said = plan.forecast
    end = frame.at(said.day, now.kilometres) if said.day else None
    return PaceChart(
        walked=_line(_walked(plan, frame)),
        plan=_plan(plan, frame, now.kilometres),
        ahead=_line([here, end]) if end else "",
        band=_line([here, *_ends(plan, frame)]) if said.has_range else "",
        today=Label(*here, _km(position_text(now.position, now.kilometres)), _side(here[0]), here=True),
        half=_half(plan, frame, now.kilometres),
        arrival=Label(*end, short_date_text(said.day), _side_of_end(end[0])) if end and said.day else None,
        range=(_ends(plan, frame)[0][0], _ends(plan, frame)[1][0]) if said.has_range else None,
        kilometres=_kilometres(frame, now.kilometres),
        dates=tuple(_dates(frame)),
        stretches=tuple(_stretches(frame, now)),
        rows=tuple(_rows(plan)),
        summary=_summary(plan, now),
    )


def _frame(plan: Plan, kilometres: float) -> _Frame:
    said = plan.forecast
    starts = [plan.today, *(day for day, _ in plan.walked[:1])]
    ends = [day for day in (said.late, said.centre, said.planned, plan.line and plan.line.last) if day]
    if plan.line:
        starts.append(plan.line.first)
    first = min(starts)
    last = max([*ends, plan.today, first + SHORTEST])
    return _Frame(first, last + (last - first) * 0.04, kilometres)


def _walked(plan: Plan, frame: _Frame) -> list[Point]:
    """The way so far as a line that stands still where nothing was made."""
    days = list(plan.walked)
    step = max(1, len(days) // MOST_POINTS)
    kept = [*days[::step], *days[-1:]]
    points = [frame.at(days[0][0], 0.0)] if days else []
    for (day, km), (before, so_far) in zip(kept, [(frame.first, 0.0), *kept], strict=False):
        if (day - before).days > 7:
            points.append(frame.at(day - timedelta(days=1), so_far))
        points.append(frame.at(day, km))
    return [*points, frame.at(plan.today, days[-1][1])] if days else []


def _plan(plan: Plan, frame: _Frame, kilometres: float) -> str:
    line = plan.line
    if line is None:
        return ""
    return _line([frame.at(line.first, line.kilometre), frame.at(line.last, kilometres)])


def _ends(plan: Plan, frame: _Frame) -> tuple[Point, Point]:
    """Where the band reaches the top; an end that nobody knows lies beyond the drawing."""
    said = plan.forecast
    early = frame.at(said.early, frame.top) if said.early else (100.0, 0.0)
    return early, frame.at(said.late, frame.top) if said.late else (100.0, 0.0)


def _line(points: Sequence[Point]) -> str:
    return " ".join(f"{10 * x:g},{10 * y:g}" for x, y in points)


def _half(plan: Plan, frame: _Frame, kilometres: float) -> Label | None:
    day = plan.forecast.half
    if day is None or day > frame.last:
        return None
    x, y = frame.at(day, kilometres / 2)
    return Label(x, y, say("Half way, %(month)s", month=month_text(day)), "end" if x > 30 else "start")


def _side(x: float) -> str:
    return "start" if x < 68 else "end"


def _side_of_end(x: float) -> str:
    return "middle" if 12 < x < 84 else "start" if x <= 12 else "end"


def _kilometres(frame: _Frame, top: float) -> tuple[Label, ...]:
    steps = [km for km in (0.0, 10.0, 20.0, 30.0) if km < top]
    return (
        *(Label(0, frame.y(km), f"{km:g}", "end") for km in steps),
        Label(0, 0, say("%(number)s km", number=f"{top:.1f}"), "end"),
    )


def _dates(frame: _Frame) -> Iterator[Label]:
    """Years, with their halves or months where there is room; a phone leaves every `odd` one out."""
    days = (frame.last - frame.first).days
    months = (
        1 if days < 240 else 3 if days < 500 else 6 if days < 1500 else 12 * max(1, round(days / 365 / 7))
    )
    number = 0
    for month in range(frame.first.year * 12, frame.last.year * 12 + 12):
        day = date(month // 12, month % 12 + 1, 1)
        if month % months or not frame.first <= day <= frame.last or frame.x(day) < 2 or frame.x(day) > 98:
            continue
        text = str(day.year) if day.month == 1 else short_month(day.month)
        yield Label(frame.x(day), 100, text, odd=bool(number % 2))
        number += 1


def _stretches(frame: _Frame, now: Progress) -> Iterator[Label]:
    for special in now.specializations:
        middle = (special.start_km + special.end_km) / 2
        yield Label(100, frame.y(middle), short_title(special.title), "start", here=special.state == "here")


def short_title(title: str) -> str:
    """What fits beside the chart: the abbreviation that a long title names, or what follows its colon."""
    if len(title) <= ROOM:
        return title
    inside = title.partition("(")[2].partition(")")[0]
    short = inside or title.partition(": ")[2] or title
    return short if len(short) <= ROOM else f"{short[: ROOM - 1].rstrip()}…"


def _rows(plan: Plan) -> Iterator[tuple[str, str]]:
    """The table: where one was at the end of the latest months, and what is ahead."""
    months: dict[tuple[int, int], tuple[date, float]] = {}
    for day, km in plan.walked:
        months[day.year, day.month] = (day, km)
    for day, km in list(months.values())[-24:]:
        yield month_text(day), _km(km_text(km))
    said = plan.forecast
    for name, ahead in (
        (say("Arrival, early"), said.early),
        (say("Arrival"), said.day),
        (say("Arrival, late"), said.late),
    ):
        if ahead:
            yield name, short_date_text(ahead)


def _km(position: str) -> str:
    return say("km %(position)s", position=position)


def _summary(plan: Plan, now: Progress) -> str:
    said = plan.forecast
    where = say(
        "Chart of the way. You are at kilometre %(position)s of %(all)s.",
        position=position_text(now.position, now.kilometres),
        all=f"{now.kilometres:g}",
    )
    if said.early and said.late:
        ends = {"early": short_date_text(said.early), "late": short_date_text(said.late)}
        likely = say("The arrival lies most likely between %(early)s and %(late)s.", **ends)
        return f"{where} {likely}"
    if said.day:
        arrive = say("At your pace you arrive on %(day)s.", day=short_date_text(said.day))
        return f"{where} {arrive}"
    return where
