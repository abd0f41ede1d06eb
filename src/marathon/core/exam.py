"""An exam: a blueprint of what is asked, templates to draw it from, and how a form is drawn."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from marathon.core.blocks import Question
from marathon.core.exercise import Exercise

ItemKind = Literal["choice", "number", "output", "code"]

PASS_MARK = 0.8
# Nobody passes with a group of can-dos below this, however good the others are.
LEAST_IN_A_GROUP = 0.6
# Another sitting of the same exam waits so many days.
DAYS_BETWEEN = 3
FORMS = 3


@dataclass(frozen=True)
class Item:
    """One variant of a template, with its names and numbers filled in.

    `question` is what is asked, but for code; its options or answer are empty for `output`, whose answer is
    what `code` prints when the lines of `stdin` are typed.
    """

    template: str
    variant: int
    kind: ItemKind
    line: int
    question: Question | None = None
    code: str = ""
    stdin: tuple[str, ...] = ()
    exercise: Exercise | None = None

    @property
    def name(self) -> str:
        return f"{self.template}.{self.variant}"


@dataclass(frozen=True)
class Group:
    """A can-do of the course, in its words, that an exam has a result for."""

    id: str
    text: str
    line: int = 0


@dataclass(frozen=True)
class Slot:
    """A place of the blueprint: what it tests, what it is worth, and the templates that may fill it.

    `can_do` names can-dos of lessons; it is empty where the lessons of the group are not written yet.
    """

    group: str
    level: int
    points: int
    templates: tuple[str, ...]
    can_do: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True)
class Exam:
    """`items` maps a template to its variants; `folder` is relative to the path's root."""

    id: str
    title: str
    minutes: int
    groups: tuple[Group, ...]
    slots: tuple[Slot, ...]
    items: Mapping[str, tuple[Item, ...]] = field(default_factory=dict)
    folder: str = ""
    was: tuple[str, ...] = ()

    @property
    def points(self) -> int:
        return sum(slot.points for slot in self.slots)

    @property
    def programs(self) -> int:
        """How many items of a form are programs to write."""
        return sum(
            any(item.kind == "code" for name in slot.templates[:1] for item in self.items.get(name, ()))
            for slot in self.slots
        )

    def find(self, name: str) -> Item | None:
        return next((item for items in self.items.values() for item in items if item.name == name), None)

    def slot_of(self, item: Item) -> Slot:
        """The slot that an item can fill; a template stands in one slot only.

        Raises:
            StopIteration: the item is not of this exam.
        """
        return next(slot for slot in self.slots if item.template in slot.templates)


def draw(exam: Exam, seed: int, number: int) -> tuple[Item, ...]:
    """The items of form `number` (from 0), one a slot, for one learner's `seed`.

    The pool of every slot is put in an order by the seed, and form n takes its n-th item: so two forms share
    an item only where a pool is smaller than their distance.
    """
    return tuple(item for slot in exam.slots if (item := _pick(exam, slot, seed, number)))


def shuffled(count: int, seed: int, what: str) -> tuple[int, ...]:
    """The numbers below `count` in an order that `seed` and `what` decide, the same for ever."""
    return tuple(sorted(range(count), key=lambda number: _key(seed, what, number)))


def shared(one: tuple[Item, ...], other: tuple[Item, ...]) -> float:
    """Which share of a form's items another form has too."""
    names = {item.name for item in other}
    return sum(item.name in names for item in one) / len(one) if one else 0.0


def _pick(exam: Exam, slot: Slot, seed: int, number: int) -> Item | None:
    pool = [item for name in slot.templates for item in exam.items.get(name, ())]
    if not pool:
        return None
    order = shuffled(len(pool), seed, " ".join(slot.templates))
    return pool[order[number % len(pool)]]


def _key(seed: int, what: str, number: int) -> bytes:
    return hashlib.sha256(f"{seed}/{what}/{number}".encode()).digest()
