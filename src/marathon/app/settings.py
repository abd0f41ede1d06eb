"""What a learner may choose: remembered like everything else, the latest choice counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import time
from typing import Any

from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.core.errors import NotFound, WrongUse
from marathon.core.reviews import RETENTION
from marathon.core.sessions import USUAL_DAYS

FRAMEWORKS = ("tensorflow", "torch")


@dataclass(frozen=True)
class Settings:
    """`text` and `code` are sizes in per cent; `pace` hours a week (None: not chosen yet).

    `spacing` is that of lines, words and letters of the prose.

    `editor` is `full`, or `plain` for a text field. `course` is the course to go on with; empty: the first
    one that is not done.
    `exam_time` is the time for exams, in per cent of what they are made for.
    `days` are the days of the week to learn on, from 0 (Monday); `start` the time of day, `18:00`.
    `reviews` is how many cards a day at most, `new_cards` how many new ones among them, `retention` the share
    in per cent that is to be recalled.
    """

    name: str = ""
    framework: str = "torch"
    theme: str = "system"
    prose: str = "serif"
    text: int = 100
    spacing: str = "usual"
    keys: bool = True
    code: int = 100
    editor: str = "full"
    pace: float | None = None
    days: tuple[int, ...] = USUAL_DAYS
    start: str = "18:00"
    course: str = ""
    exam_time: int = 100
    reviews: int = 20
    new_cards: int = 8
    retention: int = RETENTION


CHOICES: dict[str, tuple[Any, ...]] = {
    "framework": FRAMEWORKS,
    "theme": ("system", "light", "dark"),
    "prose": ("serif", "sans"),
    "text": (100, 112, 125, 150),
    "spacing": ("usual", "wide"),
    "keys": (True, False),
    "exam_time": (100, 125, 150, 200),
    "code": (90, 100, 115, 130, 150),
    "editor": ("full", "plain"),
    "reviews": (5, 10, 20, 40),
    "new_cards": (0, 4, 8, 16),
    "retention": (80, 85, 90, 95),
}


def get(m: Marathon) -> Settings:
    """The settings as they are."""
    chosen = m.memory.settings()
    # A newer Marathon may have left settings that this one does not know.
    kept = {field.name: chosen[field.name] for field in fields(Settings) if field.name in chosen}
    if "days" in kept:
        kept["days"] = tuple(kept["days"])
    return Settings(**kept)


def put(m: Marathon, **changes: Any) -> Settings:
    """Change some settings, all or none; the settings as they are then.

    Raises:
        WrongUse: no such setting, or a value that it cannot have.
    """
    now = get(m)
    kept = {name: _checked(m, name, value) for name, value in changes.items()}
    different = {name: value for name, value in kept.items() if value != getattr(now, name)}
    remember(m, *(("setting", name, {"value": value}) for name, value in different.items()))
    return get(m)


def _checked(m: Marathon, name: str, value: Any) -> Any:
    known = [field.name for field in fields(Settings)]
    if name not in known:
        raise NotFound("setting", name, known)
    if name in CHOICES and value not in CHOICES[name]:
        choices = ", ".join(str(choice) for choice in CHOICES[name])
        raise WrongUse(f"The setting {name} cannot be {value!r}.", mend=f"Choose one of: {choices}.")
    more: dict[str, Callable[[Marathon, Any], Any]] = {
        "name": _name,
        "pace": _pace,
        "days": _days,
        "start": _start,
        "course": _course,
    }
    return more[name](m, value) if name in more else value


def _name(_m: Marathon, value: Any) -> str:
    return " ".join(str(value).split())[:80]


def _pace(_m: Marathon, value: Any) -> float | None:
    if value in (None, ""):
        return None
    try:
        hours = float(value)
    except (TypeError, ValueError):
        hours = -1.0
    if not 0.5 <= hours <= 80:
        raise WrongUse(
            f"A pace of {value} hours a week cannot be planned with.", mend="Give hours from 0.5 to 80."
        )
    return hours


def _days(_m: Marathon, value: Any) -> tuple[int, ...]:
    days = tuple(sorted({int(day) for day in value}))
    if not days or not set(days) <= set(range(7)):
        raise WrongUse(
            "A plan needs at least one day of the week.", mend="Choose the days you mean to learn on."
        )
    return days


def _start(_m: Marathon, value: Any) -> str:
    try:
        return time.fromisoformat(str(value)).strftime("%H:%M")
    except ValueError as fault:
        raise WrongUse(f"{value!r} is no time of day.", mend="Give one such as 18:00.") from fault


def _course(m: Marathon, value: Any) -> str:
    if value and m.path.find_course(str(value)) is None:
        raise NotFound("course", str(value), [course.id for _, course in m.path.courses()])
    return str(value or "")
