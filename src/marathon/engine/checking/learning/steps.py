"""How much Python's work grows with the rows: counted, not timed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from marathon.core.verdict import Call
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.inside import measure
from marathon.engine.checking.learning.broken import Broken, rounded
from marathon.engine.checking.learning.probes.counting import count_steps
from marathon.engine.peer.remote import handle_of


def vectorised(
    bench: Bench,
    function: Any,
    case: Callable[[int], tuple[Any, ...]],
    *,
    rows: tuple[int, int] = (101, 1009),
    most: float = 1.0,
) -> None:
    """Python does less than one step more for each row more; the rows are left to the library.

    `function` is one of the submission, `case(rows)` makes its arguments. A step is an instruction of
    Python's interpreter, in any frame. The shortest loop needs about three for each round; what runs inside
    NumPy needs none. The count is the same on every machine. It does not see loops inside C, such as
    `map(float, rows)`.
    """
    counts = []
    for number in rows:
        arguments = case(number)
        written = bench.peer.recorder.text_of("call", (handle_of(function), arguments, ()))
        text = written() if callable(written) else written or "your function"
        counts.append(int(measure(bench, text, count_steps, (function, arguments))))
    more = rows[1] - rows[0]
    each = (counts[1] - counts[0]) / more
    if not each < most:
        raise Broken(
            Call(text, "returned"),
            found=f"{rounded(each)} more steps of Python for each row",
            wanted="no loop over the rows: the same number of steps for any number of rows",
            why=f"With {more} rows more, Python had {counts[1] - counts[0]:,} more steps to do. A whole "
            f"array in "
            "one expression leaves the loop to NumPy, which is far quicker at it.",
        )
