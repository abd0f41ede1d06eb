"""Reading a lesson: opening it, coming back to where one stopped, predicting, answering, explaining."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.find import find_block, find_lesson
from marathon.app.parts import Marathon
from marathon.app.progress import finish_lesson, lesson_progress
from marathon.app.recall import remember
from marathon.core.blocks import Explain, Option, Predict, Question
from marathon.core.curriculum import Place
from marathon.core.errors import WrongUse
from marathon.core.progress import LessonProgress

THAT_IS_RIGHT = "That is right."
NOT_THIS_ONE = "Not this one."
AS_THOUGHT = "It did what you thought."
SURPRISE = "It went differently than you thought. Being surprised here is what makes it stick."


@dataclass(frozen=True)
class Visit:
    """A lesson as somebody opens it: where it stands, and what they did in it before."""

    place: Place
    progress: LessonProgress


@dataclass(frozen=True)
class Feedback:
    """What to say about an answer. Texts but the headline are Markdown.

    `choice` is the option's number (from 0) or the typed number; `right_choice` the right one.
    """

    right: bool
    headline: str
    feedback: str
    explanation: str
    choice: float
    right_choice: float


@dataclass(frozen=True)
class Prediction:
    """What to say about a prediction once the cell ran. `agreed` is None until that is known.

    `feedback` is the reason of the chosen option and `explanation` the explanation, both Markdown.
    """

    choice: int | str
    agreed: bool | None
    headline: str
    feedback: str
    explanation: str


def open_lesson(m: Marathon, lesson_id: str) -> Visit:
    """Open a lesson, and remember that it was opened.

    Raises:
        NotFound: there is no such lesson.
    """
    place = find_lesson(m, lesson_id)
    if place.lesson.written:
        remember(m, ("lesson_opened", place.lesson.id, {}))
    return Visit(place, lesson_progress(m, place.lesson.id))


def remember_place(m: Marathon, lesson_id: str, anchor: str) -> None:
    """Remember where one stopped reading: the anchor of a part, "" for the top."""
    place = find_lesson(m, lesson_id)
    if lesson_progress(m, place.lesson.id).place != anchor:
        remember(m, ("place", place.lesson.id, {"anchor": anchor[:200]}))


def record_cell(m: Marathon, lesson_id: str, cell_id: str, *, ended: str, seconds: float) -> None:
    """Remember that a cell ran, how it `ended` (`done`, `raised`, `stopped`) and how long it took."""
    place = find_lesson(m, lesson_id)
    remember(m, ("cell_run", place.lesson.id, {"cell": cell_id, "ended": ended, "seconds": seconds}))


def predict(m: Marathon, lesson_id: str, block_id: str, choice: int | str) -> Prediction:
    """Commit to a prediction: the number of an option, or the typed text.

    With options it is known at once whether the cell will agree; a typed one is settled by
    `settle_prediction`. Show the result after the run.

    Raises:
        NotFound: there is no such lesson or prediction.
        WrongUse: there is no such option.
    """
    place, block = find_block(m, lesson_id, block_id, Predict)
    option = _option(block.options, choice) if block.options else None
    agreed = option.right if option else None
    return _predicted(m, place, block, choice=choice, agreed=agreed)


def settle_prediction(m: Marathon, lesson_id: str, block_id: str, output: str) -> Prediction:
    """Compare what the cell printed with the prediction made before; white space at the ends is ignored."""
    place, block = find_block(m, lesson_id, block_id, Predict)
    made = lesson_progress(m, place.lesson.id).predictions.get(block_id)
    if made is None:
        raise WrongUse(
            "Nothing was predicted here yet.", where=block_id, mend="Choose what you expect first."
        )
    if block.options:
        return _prediction(block, made.choice, made.agreed)
    agreed = _plain(str(made.choice)) == _plain(output)
    return _predicted(m, place, block, choice=made.choice, agreed=agreed)


def answer(
    m: Marathon, lesson_id: str, question_id: str, choice: float, *, confidence: str | None = None
) -> Feedback:
    """Answer a question with the number of an option (from 0), or with a number where one is asked.

    Raises:
        NotFound: there is no such lesson or question.
        WrongUse: there is no such option.
    """
    place, question = find_block(m, lesson_id, question_id, Question)
    said = _feedback(question, choice)
    happened = {
        "question": question.id,
        "choice": said.choice,
        "right": said.right,
        "confidence": confidence,
    }
    remember(m, ("answer", place.lesson.id, happened))
    finish_lesson(m, place)
    return said


def explain(m: Marathon, lesson_id: str, block_id: str, text: str) -> str:
    """Keep an explanation in the learner's own words; the model answer (Markdown) to compare it with."""
    place, block = find_block(m, lesson_id, block_id, Explain)
    remember(m, ("explained", place.lesson.id, {"block": block.id, "text": text[:20_000]}))
    return block.model


def feedback(m: Marathon, lesson_id: str, question_id: str) -> Feedback | None:
    """What was said about the latest answer to a question, if there is one."""
    place, question = find_block(m, lesson_id, question_id, Question)
    answered = lesson_progress(m, place.lesson.id).answers.get(question.id)
    return _feedback(question, answered.choice) if answered else None


def _feedback(question: Question, choice: float) -> Feedback:
    if question.options:
        option = _option(question.options, choice)
        right_choice = float(next(i for i, option in enumerate(question.options) if option.right))
        right, reason = option.right, option.feedback
    else:
        right, reason = _number_feedback(question, choice)
        right_choice = float(question.answer or 0.0)
    headline = THAT_IS_RIGHT if right else NOT_THIS_ONE
    return Feedback(right, headline, reason, question.explanation, float(choice), right_choice)


def _number_feedback(question: Question, value: float) -> tuple[bool, str]:
    if abs(value - (question.answer or 0.0)) <= question.tolerance + 1e-12:
        return True, ""
    for miss in question.near_misses:
        if abs(value - miss.value) <= question.tolerance + 1e-12:
            return False, miss.feedback
    return False, ""


def _option(options: tuple[Option, ...], choice: float | str) -> Option:
    if isinstance(choice, str) or choice != int(choice) or not 0 <= choice < len(options):
        raise WrongUse(
            f"There is no option {choice!r} here.", mend=f"There are options 0 to {len(options) - 1}."
        )
    return options[int(choice)]


def _predicted(
    m: Marathon, place: Place, block: Predict, *, choice: int | str, agreed: bool | None
) -> Prediction:
    happened = {"block": block.id, "choice": choice, "agreed": agreed}
    remember(m, ("prediction", place.lesson.id, happened))
    finish_lesson(m, place)
    return _prediction(block, choice, agreed)


def _prediction(block: Predict, choice: int | str, agreed: bool | None) -> Prediction:
    headline = {True: AS_THOUGHT, False: SURPRISE, None: ""}[agreed]
    reason = block.options[int(choice)].feedback if block.options else ""
    return Prediction(choice, agreed, headline, reason, block.explanation)


def _plain(text: str) -> str:
    return text.replace("⏎", "\n").strip()
