"""The answer to what a review asks: what code really prints, and what the judge says of written code."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app import submit
from marathon.app.card_code import codes, output_within, run_card
from marathon.app.outputs import Output, output_of
from marathon.app.parts import Marathon
from marathon.app.review import Showing, show
from marathon.core.cards import OUTPUT, filled, without_code
from marathon.core.errors import EnvironmentTrouble, WrongUse
from marathon.core.schedule import Rating
from marathon.core.verdict import RunResult

# How long a page waits for what a card prints, in seconds, before it is shown without.
PATIENCE = 4.0


@dataclass(frozen=True)
class Answer:
    """The back of a card. `text` is Markdown without the output; `solution` the code of a written answer.

    `output` is None where there is none, or where it is not known: then `trouble` says why.
    `said` is what the learner expected, `agreed` whether it came (None: nothing was said, or nobody knows).
    `grade` is the one to begin from, if there is one.
    """

    text: str
    solution: str = ""
    output: Output | None = None
    trouble: str = ""
    said: str = ""
    agreed: bool | None = None
    grade: Rating | None = None


@dataclass(frozen=True)
class Tried:
    """What came of code that was written for a review: a run, and a verdict where there is a judge for it."""

    code: str
    run: RunResult | None = None
    attempt: submit.Attempt | None = None

    @property
    def passed(self) -> bool:
        return self.attempt is not None and self.attempt.verdict.passed


NOT_KNOWN_YET = "Python has not answered yet. Run it to see."


def answer(m: Marathon, shown: Showing, said: str = "") -> Answer:
    """The back of a card, with what its code really prints.

    Raises:
        WrongUse: it is an exercise, which has no back.
    """
    card = shown.item.card
    if card is None:
        raise WrongUse("An exercise has no back to turn to.", mend="Check an answer, or open its solution.")
    back = filled(card.back, shown.choice)
    wanted = codes(card, shown.choice)
    output, trouble = _output(m, shown, wanted[0]) if wanted else (None, "")
    agreed = _same(said, output) if output and said.strip() else None
    return Answer(
        text=_text(back, output),
        solution=wanted[0] if shown.written else "",
        output=output,
        trouble=trouble,
        said=said.strip(),
        agreed=agreed,
        grade={True: Rating.GOOD, False: Rating.AGAIN, None: None}[agreed],
    )


def check(m: Marathon, key: str, code: str) -> Tried:
    """What comes of code that was written as an answer; an exercise is judged, and the attempt kept.

    The learner's own file of the exercise stays as it is.

    Raises:
        NotFound: there is no such thing in the deck.
        EnvironmentTrouble, DataTrouble: something it needs is not on this computer.
    """
    shown = show(m, key)
    if shown.item.exercise:
        return Tried(code, attempt=submit.check(m, shown.item.exercise.id, code, save=False))
    return Tried(code, run=run_card(m, shown.item.place, code))


def answer_written(m: Marathon, shown: Showing, tried: Tried) -> Answer:
    """The back of a card that asked for code, beside what the learner's code printed."""
    turned = answer(m, shown)
    if turned.output is None or tried.run is None:
        return turned
    mine = output_of(tried.run)
    agreed = not mine.lost and _same(mine.shown, turned.output)
    grade = Rating.GOOD if agreed else Rating.AGAIN
    return Answer(**{**vars(turned), "said": mine.shown, "agreed": agreed, "grade": grade})


def _output(m: Marathon, shown: Showing, code: str) -> tuple[Output | None, str]:
    try:
        output = output_within(m, shown.item.place, code, seconds=PATIENCE)
    except EnvironmentTrouble as trouble:
        return None, str(trouble)
    return output, "" if output else NOT_KNOWN_YET


def _text(back: str, output: Output | None) -> str:
    """The words of a back. Where the output stands by itself it has a place of its own, and is left out."""
    lines = [line for line in without_code(back).split("\n") if line.replace(" ", "") != "{{output}}"]
    return filled("\n".join(lines), {OUTPUT: output.shown if output else "..."}).strip()


def _same(said: str, output: Output) -> bool:
    """Whether somebody said what came; white space and the quotes around it do not matter."""
    folded = " ".join(output.shown.split())
    plain = " ".join(said.replace("⏎", " ").split())
    return folded in (plain, plain.strip("\"'`")) or (bool(output.error) and plain == output.error)
