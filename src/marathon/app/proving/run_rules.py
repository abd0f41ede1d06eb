"""Rules on what a lesson's code does when it runs: no surprises, the predicted output, the same twice."""

from __future__ import annotations

import re

from marathon.app.proving.cells import CellRun, LessonRun
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.core.blocks import Cell, Option, Predict, walk
from marathon.core.cards import WRITE, wants_output

_NUMBERS = re.compile(r"[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?", re.IGNORECASE)


@rule("environment.missing", "Every cell is run")
def not_run(run: LessonRun) -> Findings:
    """The cells of every lesson are run, with every framework that it offers.

    **Why:** what was not run is not known.

    **Mend:** run the command that is named, once; or prove with `--allow-missing`.
    """
    if run.missing:
        yield Finding(f"not proved: {run.missing}", run.mend)


@rule("L1", "Cells run")
def cells_run(run: LessonRun) -> Findings:
    """Every cell runs, top to bottom in a fresh kernel, within its time, with `:stdin:` as what is typed.

    A cell with `:raises:` ends with that exception, every other one with none.

    **Why:** nothing is worse for a beginner than an example that fails.

    **Mend:** correct the cell; name the exception if it is meant; raise `:seconds:` if it has to take long.
    """
    done = {result.id: result for result in run.first}
    again = {result.id: result for result in run.second}
    for cell in run.cells if not run.missing else ():
        result = done.get(cell.id)
        if result is None:
            yield Finding(f"cell `{cell.id}` was not reached.", "Mend the one before it.", cell.line)
        else:
            seconds = min(other.seconds for other in (result, again.get(cell.id, result)))
            yield from _one_cell(cell, result, seconds)


def _one_cell(cell: Cell, result: CellRun, seconds: float) -> Findings:
    if cell.raises and result.error != cell.raises:
        ended = f"with {result.error}" if result.error else "without an exception"
        yield Finding(
            f"cell `{cell.id}` ends {ended}, not with {cell.raises}.", "Correct `:raises:`.", cell.line
        )
    elif not cell.raises and result.error:
        what = f"cell `{cell.id}` ends with {result.error}: {result.message}"
        yield Finding(what, "Correct it; add `:stdin:` if it asks, `:raises:` if that is meant.", cell.line)
    if seconds > cell.seconds:
        what = f"cell `{cell.id}` takes {seconds:.1f} s; {cell.seconds:g} s may."
        yield Finding(what, "Make it quicker, or raise `:seconds:`.", cell.line)


@rule("L1", "The same output twice")
def repeatable(run: LessonRun) -> Findings:
    """A cell prints the same when the whole lesson is run a second time.

    Of a cell with `:varies: numbers`, which measures time for instance, only the words have to be the same.

    **Why:** the text speaks about the output.

    **Mend:** give random numbers a seed; print no addresses or sets; say `:varies:` of what is measured.
    """
    again = {result.id: result for result in run.second}
    cells = {cell.id: cell for cell in run.cells}
    for result in run.first:
        other, cell = again.get(result.id), cells[result.id]
        if other is not None and _said(other, cell) != _said(result, cell):
            what = f"cell `{result.id}` printed {_short(result.output)} and then {_short(other.output)}."
            mend = "Give random numbers a seed; print no sets; say `:varies: numbers` of what is measured."
            yield Finding(what, mend, cell.line)


def _said(result: CellRun, cell: Cell) -> tuple[str, str]:
    output = _NUMBERS.sub("#", result.output) if cell.varies else result.output
    return output, result.error


@rule("K2", "Predictions come true")
def predictions(run: LessonRun) -> Findings:
    """The right option of a prediction is what the cell prints, and no other option is.

    White space at the ends is ignored; `⏎` is a line's end. Of a cell that raises, the exception is named.

    **Why:** answers on code are computed by running it.

    **Mend:** copy the output into the right option, or correct the cell.
    """
    done = {result.id: result for result in run.first}
    for block in walk(run.subject.lesson.blocks, run.framework or None):
        if isinstance(block, Predict) and block.options and block.id in done:
            yield from prediction_findings(block, done[block.id])


def prediction_findings(block: Predict, result: CellRun) -> Findings:
    for option in block.options:
        true = comes_true(option, result)
        if option.right and not true:
            real = result.error or result.output
            what = (
                f"the right option of `{block.id}` is {_short(option.output)}; the cell gives {_short(real)}."
            )
            yield Finding(what, "Correct the option or the cell.", block.line)
        elif true and not option.right:
            what = f"the option {_short(option.output)} of `{block.id}` is said to be wrong, and comes true."
            yield Finding(what, "Choose an output that a misconception gives.", block.line)


def comes_true(option: Option, result: CellRun) -> bool:
    """Whether an option says what a cell did."""
    if result.error:
        return result.error in option.text
    return _folded(option.output) == _folded(result.output)


def _folded(text: str) -> str:
    """Text as it is compared: white space at the ends of lines and of the whole does not count."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _short(text: str) -> str:
    text = "⏎".join(text.strip().splitlines())
    return f"`{text[:60]}...`" if len(text) > 60 else f"`{text}`"


@rule("K2", "Cards whose code runs")
def cards_run(run: LessonRun) -> Findings:
    """The code of a card runs with every choice of its variants, and `{{output}}` is something short.

    The same holds for the answer of a card that asks for code.
    An exception counts by its class, if the card is about one.

    **Why:** a card with a wrong answer teaches it.

    **Mend:** correct the code, or the values of `:vary:`.
    """
    cards = {card.id: card for card in run.subject.lesson.cards}
    for found in run.cards:
        card = cards[found.card]
        if not wants_output(card) and card.kind != WRITE:
            continue
        chosen = ", ".join(f"{name} = {value}" for name, value in found.choice.items()) or "as it is"
        if found.error and found.error not in card.back + card.front and card.kind != "fault":
            what = f"the code of card `{card.id}` ends with {found.error} ({chosen})."
            yield Finding(what, "Correct it or its variants.", card.line, run.subject.cards_file)
        elif not found.error and not found.output.strip():
            what = f"the code of card `{card.id}` prints nothing ({chosen})."
            yield Finding(what, "Print what is asked for.", card.line, run.subject.cards_file)
        elif len(found.output.strip().splitlines()) > 4:
            what = f"the code of card `{card.id}` prints more than four lines ({chosen})."
            yield Finding(what, "Ask for less.", card.line, run.subject.cards_file)


RULES = (not_run, cells_run, repeatable, predictions, cards_run)
