"""What Marathon promises in numbers, and whether the last measurement holds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bench.results import Section, Table, show

DEFECT = "Nothing is known that excuses this: it is a defect."


@dataclass(frozen=True)
class Promise:
    """`number` names what is held against `limit`; `why` says what stands in its way where it does not."""

    words: str
    section: str
    number: str
    limit: float
    unit: str = ""
    at_least: bool = False
    why: str = DEFECT

    def holds(self, measured: float) -> bool:
        return measured >= self.limit if self.at_least else measured <= self.limit

    @property
    def promised(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.limit:g} {self.unit}".strip()


# Each is what a profile shows; the command that makes it stands in it, or its table on the page.
VERDICT_WHY = (
    "Where it goes is in the tables of a small verdict. Most of it is pytest itself, in the judge's process: "
    "it collects eight checks and takes each through its hooks, with code and memory that are cold after the "
    "fork; no function of ours or of pytest's takes a twentieth of it. The calls are a sixth. The making of "
    "processes is no part of it, and of the pages that a verdict writes to fewer than 300 have to be copied "
    "while somebody waits."
)
SLOWEST_WHY = (
    "The slowest verdict in twenty is one that waited for a processor (last row of the table by process); "
    "nothing in the judge happens only now and then."
)
SMALL_WHY = (
    "The floor has one process. The judge has two, and 15 calls go between them: in the table by process, "
    "what the sandbox and the service take comes on top of what the floor does."
)
CALLS_WHY = (
    "Each call of a check is a question to another process: two context switches, and two messages written "
    "and read in Python, about a quarter of a millisecond, which the columns of the table by process share "
    "out between judge and sandbox. The floor calls the function itself."
)
AFRESH_WHY = (
    "Both sides collect and run the same checks with pytest; what pytest afresh has on top is its imports, "
    "and they are fifteen times a verdict only where that is as quick as is promised above."
)
LIBRARY_WHY = (
    "It is the difference of two times that are long beside it, and that vary by as much from one run to the "
    "next: compare the 95th percentile of the verdict with its median. The judge's own part of it is that of "
    "a small verdict."
)
MANY_WHY = (
    "Two processes are forked, jailed and taken apart for every verdict, and each writes to about 2,500 "
    "pages of memory that it shared until then. What that costs the processors is in the table of "
    "throughput: where it is more than 40 ms in all, two of them cannot do 50 in a second."
)
MUTANTS_WHY = (
    "A mutant costs two processes like any other answer, and the checks up to the first that fails. What all "
    "of it costs the processors is in the last column: the other work of the computer does not change that."
)
HISTORY_WHY = (
    "The history is read once, when Marathon starts, and a page is made from what it adds up to. What a page "
    "takes is in the table of fifty years, page by page; nothing in it waits for the disk."
)
START_WHY = (
    "`python -X importtime -m marathon --no-browser` lists what is imported before the first page: some 500 "
    "modules, of which the web server, the templates and the command line are most. The path is read in a "
    "hundredth of a second, whatever its length adds is in the next row."
)
PAINT_WHY = (
    "The page is made in the time that the column before says. Then the browser, which has nothing yet, "
    "fetches one style sheet and two faces, and lays out the first parts of the lesson: its own trace "
    "(`Layout` and `UpdateLayoutTree` in a performance recording) shows a third of the whole page's cost "
    "there. No script is waited for."
)
PROMISES = (
    Promise("verdict on a small exercise, median", "verdict", "p50", 25, "ms", why=VERDICT_WHY),
    Promise("the same, 95th percentile", "verdict", "p95", 50, "ms", why=SLOWEST_WHY),
    Promise("beside the floor, small exercise", "verdict", "to floor", 1.5, "x", why=SMALL_WHY),
    Promise("beside the floor, 128 calls", "verdict", "to floor, many calls", 1.5, "x", why=CALLS_WHY),
    Promise("faster than pytest afresh", "verdict", "than pytest", 15, "x", at_least=True, why=AFRESH_WHY),
    Promise("faster than nbgrader autograde", "verdict", "than nbgrader", 100, "x", at_least=True),
    Promise("faster than otter run", "verdict", "than otter-grader", 100, "x", at_least=True),
    *(
        Promise(f"start-up share, {name}", "libraries", f"start-up, {name}", 100, "ms", why=LIBRARY_WHY)
        for name in ("NumPy", "scikit-learn", "Keras on TensorFlow", "Keras on PyTorch")
    ),
    Promise(
        "verdicts a second, full isolation", "throughput", "a second", 50, at_least=True, why=MANY_WHY
    ),
    Promise("memory flat over many attempts, growth", "throughput", "grown MB", 25, "MB"),
    Promise("mutants a second, for each processor", "mutants", "a second a core", 20, at_least=True,
            why=MUTANTS_WHY),
    Promise("from the command to the first page", "start", "page", 1, "s", why=START_WHY),
    Promise("the same, 200 written lessons", "start", "page, many lessons", 1, "s", why=START_WHY),
    Promise("a page after fifty years of learning, the slowest", "history", "page ms", 100, "ms",
            why=HISTORY_WHY),
    Promise("search with a slip of the finger", "history", "search ms", 50, "ms", why=HISTORY_WHY),
    Promise("idle server without warm processes", "start", "idle MB", 120, "MB"),
    Promise("heaviest lesson page, compressed", "lesson_page", "KB", 400, "KB"),
    Promise("slowest first paint of a lesson page", "lesson_page", "paint ms", 200, "ms", why=PAINT_WHY),
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
            found.setdefault(promise.why, []).append(promise.words)
    return [f"{'; '.join(words)}: {why}" for why, words in found.items()]
