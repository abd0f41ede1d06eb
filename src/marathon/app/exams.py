"""Sitting an exam: begin, hand in, finish; the clock runs on, whatever happens to the program."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from marathon.app import settings
from marathon.app.exam_answers import draft_of, judged, keep_draft, kept_until
from marathon.app.find import find_exam
from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.core.curriculum import ExamPlace
from marathon.core.errors import NotFound, WrongUse
from marathon.core.exam import Item, draw
from marathon.core.sitting import Result, Sitting, grade

Choose = Callable[[], int]

__all__ = ["ExamState", "begin", "finish", "hand_in", "keep_draft", "look", "settle"]


@dataclass(frozen=True)
class ExamState:
    """An exam as of `now`: its sittings, the latest one last; `minutes` is the time that a new one gets."""

    place: ExamPlace
    sittings: tuple[Sitting, ...]
    now: datetime
    minutes: float

    @property
    def latest(self) -> Sitting | None:
        return self.sittings[-1] if self.sittings else None

    @property
    def running(self) -> Sitting | None:
        latest = self.latest
        return latest if latest and not latest.finished_at else None

    @property
    def waits_until(self) -> datetime | None:
        """When the next form opens, if that is still to come."""
        opens = self.latest.next_from if self.latest else None
        return opens if opens and opens > self.now else None

    @property
    def passed(self) -> bool:
        return any(sitting.passed for sitting in self.sittings)

    @property
    def result(self) -> Result | None:
        """Of the latest sitting, if it is finished."""
        latest = self.latest
        return grade(self.place.exam, latest) if latest and latest.finished_at else None

    def asked(self, number: int) -> Item:
        """The item with this number, from 1, of the sitting that is under way.

        Raises:
            NotFound: there is no such item, or none any more.
        """
        names = self.running.items if self.running else ()
        item = self.place.exam.find(names[number - 1]) if 0 < number <= len(names) else None
        if item is None:
            raise NotFound("item", str(number), [str(n + 1) for n in range(len(names))])
        return item


def look(m: Marathon, exam_id: str) -> ExamState:
    """An exam and its sittings; one whose time is over is finished first.

    Raises:
        NotFound: there is no such exam.
    """
    place = find_exam(m, exam_id)
    state = _state(m, place)
    if state.running and state.now >= state.running.ends_at:
        _end(m, place, state.running, by="clock")
        state = _state(m, place)
    return state


def settle(m: Marathon) -> None:
    """Finish every sitting whose time is over, wherever the learner is just now."""
    for exam_id, sittings in m.memory.record().sittings.items():
        if sittings[-1].finished_at is None and m.path.find_exam(exam_id):
            look(m, exam_id)


def begin(m: Marathon, exam_id: str, choose: Choose = lambda: secrets.randbelow(2**31)) -> Sitting:
    """Begin a sitting with the next form, or go on with the one under way: the clock is never set back.

    `choose` gives the seed of a learner's first sitting; later ones go on from it.

    Raises:
        NotFound: there is no such exam.
        WrongUse: the next form is not open yet.
    """
    with m.turn:
        state = look(m, exam_id)
        if state.running:
            return state.running
        if state.waits_until:
            raise WrongUse(
                "The next form of this exam is not open yet.",
                mend="It opens three days after the last one, so that what you repeat has time to settle.",
            )
        exam, before = state.place.exam, state.latest
        seed, form = (before.seed, before.form + 1) if before else (choose(), 0)
        items = [item.name for item in draw(exam, seed, form)]
        data = {"sitting": str(uuid.uuid4()), "form": form, "seed": seed, "minutes": state.minutes}
        remember(m, ("exam_begun", exam.id, {**data, "items": items}))
    sitting = _state(m, state.place).running
    assert sitting is not None
    return sitting


def hand_in(m: Marathon, exam_id: str, number: int, answer: str) -> ExamState:
    """Hand in an answer, once and for all; when this returns it is on the disk. Nothing is told yet.

    For a choice the answer is the number of the option (from 0), as its author wrote them.

    Raises:
        NotFound, WrongUse: no such item, handed in before, not answered at all, or nothing is under way.
    """
    state = look(m, exam_id)
    sitting = state.running
    if sitting is None:
        raise WrongUse("No sitting of this exam is under way.", mend="What you handed in before is kept.")
    item = state.asked(number)
    if item.name in sitting.answers:
        raise WrongUse("This was handed in before.", mend="Go on with another one.")
    if item.kind == "code":
        keep_draft(m, sitting, item, answer)
    _hand_in(m, state.place, sitting, item=item, answer=answer, by="hand")
    return _state(m, state.place)


def finish(m: Marathon, exam_id: str) -> ExamState:
    """End the sitting under way before its time is over."""
    state = look(m, exam_id)
    if state.running:
        _end(m, state.place, state.running, by="hand")
    return _state(m, state.place)


def _state(m: Marathon, place: ExamPlace) -> ExamState:
    record = m.memory.record()
    # A computer's clock that is set back gives nobody more time than what was seen to pass.
    now = max(m.clock(), record.last_at) if record.last_at else m.clock()
    minutes = place.exam.minutes * settings.get(m).exam_time / 100
    return ExamState(place, record.sittings.get(place.exam.id, ()), now, minutes)


def _hand_in(m: Marathon, place: ExamPlace, sitting: Sitting, *, item: Item, answer: str, by: str) -> None:
    found = judged(m, place, item, answer)
    data = {"sitting": sitting.id, "item": item.name, "answer": answer, "by": by, **found}
    remember(m, ("exam_answer", place.exam.id, data))


def _end(m: Marathon, place: ExamPlace, sitting: Sitting, *, by: str) -> None:
    """Hand in the programs that were begun in time, then write down what it all comes to."""
    exam = place.exam
    for name in sitting.items:
        item = exam.find(name)
        if item and item.kind == "code" and name not in sitting.answers:
            draft = draft_of(m, sitting, item)
            if kept_until(m, sitting, item, draft):
                _hand_in(m, place, sitting, item=item, answer=draft, by=by)
    sitting = next(s for s in m.memory.record().sittings[exam.id] if s.id == sitting.id)
    if sitting.finished_at:
        return
    result = grade(exam, sitting)
    data: dict[str, Any] = {
        "sitting": sitting.id,
        "by": by,
        "passed": result.passed,
        "share": round(result.share, 4),
        "groups": {group.id: round(group.share, 4) for group in result.groups},
        "missed": list(result.missed),
        "course": place.course.id if place.course else "",
    }
    remember(m, ("exam_finished", exam.id, data))
