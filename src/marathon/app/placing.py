"""Placement: a few questions from the path's own lessons, and a proposal where to begin."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.find import find_block
from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.core.blocks import Question, walk
from marathon.core.curriculum import Place
from marathon.core.errors import WrongUse
from marathon.core.placement import (
    DO_NOT_KNOW,
    FEWEST,
    MOST_ITEMS,
    Item,
    Placing,
    find_place,
    next_item,
)

# About three quarters of a minute each: ten minutes are enough for all of them.
__all__ = ["FEWEST", "MOST_ITEMS", "Asked", "Proposal", "ask", "begin", "end", "propose", "reply", "sitting"]


@dataclass(frozen=True)
class Asked:
    """The question to show; `number` counts from 1."""

    place: Place
    question: Question
    number: int


@dataclass(frozen=True)
class Proposal:
    """`known` lessons come before `start` (None: every one that can be asked about); `unknown` counts lessons
    of which nothing can be asked, for they are not written. `asked` and `right` count answers."""

    known: tuple[Place, ...]
    start: Place | None
    unknown: int
    asked: int
    right: int


def sitting(m: Marathon) -> Placing:
    """The placement as far as it went."""
    return m.memory.record().placement


def begin(m: Marathon) -> None:
    """Begin anew; answers of an earlier time count no more."""
    remember(m, ("placement", "", {"step": "begin"}))


def ask(m: Marathon) -> Asked | None:
    """The next question; None: enough is known, or it was ended."""
    sat = sitting(m)
    if not sat.begun or sat.ended:
        return None
    places = _steps(m)
    item = next_item(_items(places), sat.replies, len(places))
    if item is None:
        return None
    place, question = find_block(m, item.lesson, item.question, Question)
    return Asked(place, question, len(sat.replies) + 1)


def reply(m: Marathon, lesson_id: str, question_id: str, choice: int) -> None:
    """Answer with the number of an option, or -1 for "I do not know". Whether it is right is not said.

    Raises:
        NotFound: there is no such question.
        WrongUse: there is no such option.
    """
    place, question = find_block(m, lesson_id, question_id, Question)
    if choice != DO_NOT_KNOW and not 0 <= choice < len(question.options):
        raise WrongUse(
            f"There is no option {choice} here.", mend=f"There are options 0 to {len(question.options) - 1}."
        )
    if any(each.question == question_id and each.lesson == lesson_id for each in sitting(m).replies):
        return  # sent twice, by going back for instance
    right = choice != DO_NOT_KNOW and question.options[choice].right
    said = {
        "step": "answer",
        "lesson": place.lesson.id,
        "question": question.id,
        "choice": choice,
        "right": right,
    }
    remember(m, ("placement", "", said))


def end(m: Marathon) -> None:
    """Stop here; what was answered until now counts."""
    if sitting(m).begun and not sitting(m).ended:
        remember(m, ("placement", "", {"step": "end"}))


def propose(m: Marathon) -> Proposal:
    """Where to begin, from the answers so far."""
    sat, places = sitting(m), _steps(m)
    found = find_place(_items(places), sat.replies, len(places))
    return Proposal(
        known=tuple(places[: found.known]),
        start=places[found.known] if found.known < len(places) else None,
        unknown=sum(1 for _ in m.path.places()) - len(places),
        asked=len(sat.replies),
        right=sum(each.right for each in sat.replies),
    )


def _steps(m: Marathon) -> list[Place]:
    """The lessons that have something to ask, in order."""
    return [place for place in m.path.places() if _questions(place)]


def _questions(place: Place) -> list[Question]:
    """What can be asked away from its lesson: with options to choose from, and without formulas."""
    asked = (block for block in walk(place.lesson.blocks) if isinstance(block, Question))
    return [each for each in asked if each.options and "$" not in _text(each)]


def _text(question: Question) -> str:
    return " ".join([question.ask, *(option.text for option in question.options)])


def _items(places: list[Place]) -> list[Item]:
    return [
        Item(step, place.lesson.id, question.id, len(question.options), "```" in question.ask)
        for step, place in enumerate(places)
        for question in _questions(place)
    ]
