"""What running a learner's file gave, as its template shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from marathon.app.python_words import plain_syntax, plainly
from marathon.core.verdict import RunResult
from marathon.web.markdown import code_spans

ENDED = {
    "timed_out": "It was still running when its time was over, so we stopped it. Does every loop end?",
    "died": "Python itself ended in the middle of your program.",
    "out_of_memory": "It asked for more memory than there is for it, so we stopped it.",
    "too_much_output": "It printed more than anybody could read, so we stopped it.",
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
        state="It waits for a line" if asks else _state(result),
        headline=code_spans(_headline(result, code)) if failed else Markup(),
        said=result.traceback if failed else "",
        line=result.line if failed else None,
        written=() if asks else result.written,
    )


def _state(result: RunResult) -> str:
    if result.ended == "returned":
        return f"Ran in {result.seconds:.2f}\u00a0s"
    return f"Stopped at line {result.line}" if result.line else "Stopped"


def _headline(result: RunResult, code: str) -> str:
    if result.ended != "raised":
        return ENDED.get(result.ended, "It did not come to its end.")
    name, _, text = result.error.partition(": ")
    if name in ("SyntaxError", "IndentationError", "TabError"):
        where = f"line {result.line}" if result.line else "your file"
        return f"Python could not read {where}. {plain_syntax(text)}"
    where = f" at line {result.line}" if result.line else ""
    return plainly(result.error, code) or f"Python stopped{where}. It said `{result.error}`."
