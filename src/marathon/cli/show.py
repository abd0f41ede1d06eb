"""A verdict on a terminal, in the order that the pages have too."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from marathon.app.programs import WE_TYPED, as_seen, printed_label, typed_lines
from marathon.app.submit import Attempt
from marathon.app.wording import (
    IT_RETURNED,
    PROBABLY,
    SMALLEST,
    WE_CALLED,
    WE_EXPECTED,
    YOUR_PRINTS,
    Chip,
    Wording,
    came_back_before,
    demands,
    returned_words,
    word,
)
from marathon.core.exercise import Exercise
from marathon.core.verdict import Diagnosis, Evidence

TONES = {"passed": "green", "our_fault": "red"}
_MARKS = {"holds": ("✓", "green"), "not_yet": ("✗", "yellow"), "not_reached": ("·", "dim")}
# Longer texts are cut: the whole of them is in the page and in the JSON document.
PRINTED_LINES = 12
LONGEST = 480


def show_attempt(console: Console, attempt: Attempt, exercise: Exercise) -> None:
    """Print what an attempt came to."""
    console.print(attempt_view(attempt, exercise))


def attempt_view(attempt: Attempt, exercise: Exercise) -> RenderableType:
    """What an attempt came to, to be printed or drawn."""
    return Group(*_parts(attempt, word(attempt.verdict, exercise, attempt.code)))


def _parts(attempt: Attempt, said: Wording) -> Iterator[RenderableType]:
    yield Text(said.headline, style=f"bold {TONES.get(said.tone, 'yellow')}")
    for sentence in (said.sentence, said.advice):
        if sentence:
            yield plain(sentence)
    if said.chips:
        yield _inset(Group(*_demands(said.chips)))
    if said.shown and said.shown.evidence:
        yield _inset(_evidence(said.shown.evidence, said))
    if attempt.verdict.diagnosis:
        yield _inset(_diagnosis(attempt.verdict.diagnosis))
    printed = said.shown.printed if said.shown else attempt.verdict.printed
    if printed.strip():
        yield _inset(_printed(printed))
    yield Padding(Text(_footer(attempt), style="dim"), (1, 0, 0, 0), expand=False)


def plain(markdown: str) -> Text:
    """A sentence whose `code` stands out."""
    text = Text()
    for i, piece in enumerate(markdown.split("`")):
        text.append(piece, style="cyan" if i % 2 else "")
    return text


def _inset(inner: RenderableType) -> Padding:
    return Padding(inner, (1, 0, 0, 2), expand=False)


def _demands(chips: tuple[Chip, ...]) -> Iterator[Text]:
    """A line for each demand; cases of the same check are counted on one line."""
    for demand in demands(chips):
        mark, style = _MARKS[demand.state]
        words = "" if demand.state == "holds" and demand.cases == 1 else f"  {demand.words}"
        label = f"{demand.rule} {demand.label}".strip()
        yield Text.assemble((mark, style), f" {label}", (words, "dim"))


def _evidence(evidence: Evidence, said: Wording) -> RenderableType:
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column(style="dim")
    table.add_column()
    (label, came_back), expected = returned_words(evidence), evidence.expected
    label = said.label or label
    typed = typed_lines(evidence.call)
    if evidence.call and typed is not None:
        table.add_row(WE_TYPED, Text("\n".join(line or "(an empty line)" for line in typed) or "nothing"))
        if evidence.call.ended == "returned":
            label, came_back = printed_label(evidence, evidence.call), as_seen(came_back)
            expected = None if expected is None else as_seen(expected)
    elif evidence.call:
        table.add_row(WE_CALLED, Text(shortened(evidence.call.text)))
        if before := came_back_before(evidence):
            table.add_row(IT_RETURNED, Text(shortened(before)))
    table.add_row(label, Text(shortened(came_back), style="yellow"))
    if expected is not None:
        table.add_row(WE_EXPECTED, Text(shortened(expected), style="green"))
    parts: list[RenderableType] = [Text(f"{SMALLEST}:", style="bold")] if evidence.smallest else []
    parts.append(table)
    parts += [plain(text) for text in (said.plain, evidence.note) if text]
    return Group(*parts)


def shortened(text: str) -> str:
    """A long value with its middle left out; both ends tell more than the beginning alone."""
    if len(text) <= LONGEST:
        return text
    end = LONGEST // 4
    return f"{text[: LONGEST - end]} … {text[-end:]}"


def _diagnosis(diagnosis: Diagnosis) -> RenderableType:
    belief = Text.assemble((f"{PROBABLY}: ", "bold"), plain(diagnosis.belief))
    return Group(belief, Text.assemble(("Hint. ", "bold"), plain(diagnosis.hint)))


def _printed(printed: str) -> RenderableType:
    lines = printed.rstrip("\n").split("\n")
    shown = lines[:PRINTED_LINES]
    left = len(lines) - len(shown)
    more = [Text(f"and {left} lines more", style="dim")] if left else []
    return Group(Text(f"{YOUR_PRINTS}:", style="bold"), Text("\n".join(shown)), *more)


def _footer(attempt: Attempt) -> str:
    parts = [f"Try {attempt.number}"] if attempt.number else []
    parts.append(f"{attempt.verdict.seconds:.2f} s")
    if attempt.metres:
        parts.append(f"{attempt.metres:.0f} m further")
    if attempt.lesson_done:
        parts.append("the lesson is done")
    return ", ".join(parts)
