"""A sitting of an exam: what the history says of it, its clock, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from marathon.core.exam import DAYS_BETWEEN, LEAST_IN_A_GROUP, PASS_MARK, Exam
from marathon.core.history import Event


@dataclass(frozen=True)
class Handed:
    """An answer that was handed in: `share` of its points, from 0 to 1; None: it could not be judged.

    `data` is what the event holds beside, such as the verdict or what a program really printed.
    """

    item: str
    answer: str
    share: float | None
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Sitting:
    """`items` are the names of what is asked, in order. `result` is what was recorded at the end."""

    id: str
    exam: str
    form: int
    seed: int
    begun_at: datetime
    minutes: float
    items: tuple[str, ...]
    answers: Mapping[str, Handed] = field(default_factory=dict)
    finished_at: datetime | None = None
    result: Mapping[str, Any] = field(default_factory=dict)

    @property
    def ends_at(self) -> datetime:
        """When the time is over: it runs from the beginning and knows no pause."""
        return self.begun_at + timedelta(minutes=self.minutes)

    @property
    def passed(self) -> bool:
        return bool(self.result.get("passed"))

    @property
    def next_from(self) -> datetime | None:
        """From when on the next form may be begun."""
        return self.finished_at + timedelta(days=DAYS_BETWEEN) if self.finished_at else None


@dataclass(frozen=True)
class GroupResult:
    """Of one group of can-dos: points that were had, of how many."""

    id: str
    text: str
    points: float
    of: float

    @property
    def share(self) -> float:
        return self.points / self.of if self.of else 1.0

    @property
    def enough(self) -> bool:
        return self.share >= LEAST_IN_A_GROUP - 1e-9


@dataclass(frozen=True)
class Result:
    """`missed` names the can-dos of lessons that items with less than full points were about."""

    groups: tuple[GroupResult, ...]
    missed: tuple[str, ...]

    @property
    def points(self) -> float:
        return sum(group.points for group in self.groups)

    @property
    def of(self) -> float:
        return sum(group.of for group in self.groups)

    @property
    def share(self) -> float:
        return self.points / self.of if self.of else 0.0

    @property
    def passed(self) -> bool:
        enough = all(group.enough for group in self.groups)
        return bool(self.of) and enough and self.share >= PASS_MARK - 1e-9


def grade(exam: Exam, sitting: Sitting) -> Result:
    """What a sitting comes to. What was not handed in has no points; what could not be judged is left out."""
    had: dict[str, list[float]] = {group.id: [0.0, 0.0] for group in exam.groups}
    missed: list[str] = []
    for name in sitting.items:
        item = exam.find(name)
        if item is None:
            continue
        slot, handed = exam.slot_of(item), sitting.answers.get(name)
        share = handed.share if handed else 0.0
        if share is None:
            continue
        tally = had.setdefault(slot.group, [0.0, 0.0])
        tally[0] += share * slot.points
        tally[1] += slot.points
        missed += slot.can_do if share < 1 else ()
    texts = {group.id: group.text for group in exam.groups}
    groups = tuple(GroupResult(name, texts.get(name, name), *tally) for name, tally in had.items())
    return Result(groups, tuple(dict.fromkeys(missed)))


Sittings = tuple[Sitting, ...]


def fold(sittings: Sittings, event: Event) -> Sittings:
    """The sittings of an exam after one more event about it; what belongs to no sitting changes nothing."""
    if event.kind == "exam_begun":
        return (*sittings, _begun(event))
    change = {"exam_answer": _answered, "exam_finished": _finished}[event.kind]
    return tuple(
        change(sitting, event) if sitting.id == event.data["sitting"] and not sitting.finished_at else sitting
        for sitting in sittings
    )


EVENTS = ("exam_begun", "exam_answer", "exam_finished")


def _begun(event: Event) -> Sitting:
    data = event.data
    return Sitting(
        id=str(data["sitting"]),
        exam=event.subject,
        form=int(data["form"]),
        seed=int(data["seed"]),
        begun_at=event.at,
        minutes=float(data["minutes"]),
        items=tuple(data["items"]),
    )


def _answered(sitting: Sitting, event: Event) -> Sitting:
    """The first answer to an item counts, whatever comes later."""
    name = str(event.data["item"])
    if name in sitting.answers:
        return sitting
    handed = Handed(name, str(event.data["answer"]), event.data["share"], event.data)
    return replace(sitting, answers={**sitting.answers, name: handed})


def _finished(sitting: Sitting, event: Event) -> Sitting:
    return replace(sitting, finished_at=event.at, result=event.data)
