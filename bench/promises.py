"""What Marathon promises in numbers, and whether the last measurement holds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bench.results import Section, Table, show


@dataclass(frozen=True)
class Promise:
    """`number` names what is held against `limit`; `why` says what stands in its way, if anything does."""

    words: str
    section: str
    number: str
    limit: float
    unit: str = ""
    at_least: bool = False
    why: str = ""

    def holds(self, measured: float) -> bool:
        return measured >= self.limit if self.at_least else measured <= self.limit

    @property
    def promised(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.limit:g} {self.unit}".strip()


SMALL_WHY = (
    "The floor has one process. The judge has two: each has to be given its work, writes to memory that it "
    "shared until then, and is ended; and 15 calls go between them."
)
MANY_WHY = (
    "Two processes are forked, jailed and taken apart for every verdict, and each writes to about 2,500 "
    "pages of memory that it shared until then. What that costs the processors is in the table of "
    "throughput: where it is more than 40 ms in all, two of them cannot do 50 in a second."
)
CALLS_WHY = (
    "Each call of a check is a question to another process: two context switches, and two messages written "
    "and read in Python, about a quarter of a millisecond. The floor calls the function itself."
)
PROMISES = (
    Promise("verdict on a small exercise, median", "verdict", "p50", 25, "ms"),
    Promise("the same, 95th percentile", "verdict", "p95", 50, "ms"),
    Promise("beside the floor, small exercise", "verdict", "to floor", 1.5, "x", why=SMALL_WHY),
    Promise("beside the floor, 128 calls", "verdict", "to floor, many calls", 1.5, "x", why=CALLS_WHY),
    Promise("faster than pytest afresh", "verdict", "than pytest", 15, "x", at_least=True),
    Promise("faster than nbgrader autograde", "verdict", "than nbgrader", 100, "x", at_least=True),
    Promise("faster than otter run", "verdict", "than otter-grader", 100, "x", at_least=True),
    Promise("start-up share, NumPy", "libraries", "start-up, NumPy", 100, "ms"),
    Promise("start-up share, scikit-learn", "libraries", "start-up, scikit-learn", 100, "ms"),
    Promise("start-up share, Keras on TensorFlow", "libraries", "start-up, Keras on TensorFlow", 100, "ms"),
    Promise("start-up share, Keras on PyTorch", "libraries", "start-up, Keras on PyTorch", 100, "ms"),
    Promise(
        "verdicts a second, full isolation", "throughput", "a second", 50, at_least=True, why=MANY_WHY
    ),
    Promise("memory flat over many attempts, growth", "throughput", "grown MB", 25, "MB"),
    Promise("from the command to the first page", "start", "page", 1, "s"),
    Promise("a page after fifty years of learning, the slowest", "history", "page ms", 100, "ms"),
    Promise("search with a slip of the finger", "history", "search ms", 50, "ms"),
    Promise("idle server without warm processes", "start", "idle MB", 120, "MB"),
    Promise("heaviest lesson page, compressed", "lesson_page", "KB", 400, "KB"),
    Promise("slowest first paint of a lesson page", "lesson_page", "paint ms", 200, "ms"),
    Promise("requests of a lesson page to elsewhere", "lesson_page", "elsewhere", 0),
)  # fmt: skip


def table(sections: Mapping[str, Section]) -> Table:
    """Every promise that has been measured."""
    rows = []
    for promise in PROMISES:
        section = sections.get(promise.section)
        measured = section.numbers.get(promise.number) if section else None
        if measured is None:
            rows.append([promise.words, promise.promised, "not measured", ""])
        else:
            said = "yes" if promise.holds(measured) else "**no**"
            rows.append([promise.words, promise.promised, f"{show(measured)} {promise.unit}".strip(), said])
    return Table(("promise", "promised", "measured", "holds"), rows)


def reasons(sections: Mapping[str, Section]) -> list[str]:
    """Why those do not hold that do not, in the order of the table; one sentence of each reason."""
    found: dict[str, list[str]] = {}
    for promise in PROMISES:
        section = sections.get(promise.section)
        measured = section.numbers.get(promise.number) if section else None
        if measured is not None and not promise.holds(measured):
            found.setdefault(promise.why or "Not known yet.", []).append(promise.words)
    return [f"{'; '.join(words)}: {why}" for why, words in found.items()]
