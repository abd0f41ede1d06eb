"""What running a learner's file gave, as its template shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from marathon.app.python_words import plain_syntax, plainly
from marathon.core.verdict import RunResult
from marathon.web.code_spans import code_spans
from marathon.web.language import SPACE, later, say, tell

ENDED = {
    "": later("It did not come to its end."),
    "timed_out": later("It was still running when its time was over, so we stopped it. Does every loop end?"),
    "died": later("Python itself ended in the middle of your program."),
    "out_of_memory": later("It asked for more memory than there is for it, so we stopped it."),
    "too_much_output": later("It printed more than anybody could read, so we stopped it."),
}


@dataclass(frozen=True)
class RunView:
    """`output` ends with the prompt when the program `asks` for a line that nobody has typed yet.

    `written` are files that it made or changed, with their text.
    """

    output: str
    asks: bool
    typed: str
    state: str
    headline: Markup
    said: str
    line: int | None
    written: tuple[tuple[str, str], ...] = ()


def run_view(result: RunResult, code: str, typed: Sequence[str]) -> RunView:
    asks = result.ended == "raised" and result.error.startswith("EOFError") and result.asked >= len(typed)
    failed = result.ended != "returned" and not asks
    return RunView(
        output=result.output,
        asks=asks,
        typed="\n".join(typed),
        state=say("It waits for a line") if asks else _state(result),
        headline=code_spans(_headline(result, code)) if failed else Markup(),
        said=result.traceback if failed else "",
        line=result.line if failed else None,
        written=() if asks else result.written,
    )


def _state(result: RunResult) -> str:
    if result.ended == "returned":
        return say("Ran in %(seconds)s", seconds=f"{result.seconds:.2f}{SPACE}s")
    return say("Stopped at line %(number)s", number=result.line) if result.line else say("Stopped")


def _headline(result: RunResult, code: str) -> str:
    if result.ended != "raised":
        return say(ENDED.get(result.ended, ENDED[""]))
    name, _, text = result.error.partition(": ")
    if name in ("SyntaxError", "IndentationError", "TabError"):
        return f"{_unread(result.line)} {tell(plain_syntax(text))}"
    return tell(plainly(result.error, code)) or _stopped(result)


def _unread(line: int | None) -> str:
    if line:
        return say("Python could not read line %(number)s.", number=line)
    return say("Python could not read your file.")


def _stopped(result: RunResult) -> str:
    if result.line:
        return say(
            "Python stopped at line %(number)s. It said `%(error)s`.", number=result.line, error=result.error
        )
    return say("Python stopped. It said `%(error)s`.", error=result.error)
