"""An exercise: what is asked, how it is checked, and everything that proves the checks fair."""

from __future__ import annotations

from dataclasses import dataclass, field

from marathon.core.blocks import Block
from marathon.core.puzzle import Puzzle

KINDS = (
    "predict", "choice", "numeric", "parsons", "fill", "fix", "function", "program", "analysis", "scratch",
    "baseline", "debug", "plot", "decision", "refactor", "tests", "system",
)  # fmt: skip
# Kinds that may be answered instead of programmed.
ANSWERED = ("predict", "choice", "numeric", "plot", "decision")
# Kinds whose answer is made of parts that are given, so that there is one structure only.
ASSEMBLED = ("parsons", "fill")
IMPORTANCE = ("core", "useful", "stretch")


@dataclass(frozen=True)
class Limits:
    """What one attempt may use: CPU seconds for a call, wall seconds for the whole, megabytes of memory."""

    call_seconds: float = 4.0
    total_seconds: float = 20.0
    memory_mb: int = 1024


@dataclass(frozen=True)
class Rule:
    """A numbered rule of the statement, such as R1."""

    id: str
    text: str
    line: int


@dataclass(frozen=True)
class WrongAnswer:
    """A misconception as code. It must fail, and be recognised as itself."""

    name: str
    misconception: str
    belief: str
    fails: tuple[str, ...]
    hint: str
    code: str
    framework: str | None = None


@dataclass(frozen=True)
class Alternate:
    """Another right answer of a different structure."""

    name: str
    code: str
    framework: str | None = None


@dataclass(frozen=True)
class Equivalent:
    """A mutant that behaves like the solution, with the sentence that proves it."""

    mutant: str
    why: str


@dataclass(frozen=True)
class Exercise:
    """`folder` is relative to the path's root; `data_files` and `secrets` are names inside those folders.

    `puzzle` is there for the kind parsons; `questions` (and the figures and texts between them) for kinds
    that are answered instead of programmed, whose file is a sheet of answers.
    `solutions` and `starters` map a framework to code; the key "" holds the code that serves every framework.
    """

    id: str
    title: str
    kind: str
    level: int
    importance: str
    minutes: int
    can_do: tuple[str, ...]
    module: str
    statement: str
    rules: tuple[Rule, ...]
    hints: tuple[str, ...]
    debrief: str
    insight: str
    folder: str
    checks: str
    solutions: dict[str, str]
    starters: dict[str, str]
    wrong: tuple[WrongAnswer, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    equivalents: tuple[Equivalent, ...] = ()
    limits: Limits = Limits()
    data: tuple[str, ...] = ()
    data_files: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()
    service: bool = False
    site: str = ""
    was: tuple[str, ...] = ()
    lines: dict[str, int] = field(default_factory=dict)
    examples: str = ""
    secrets: tuple[str, ...] = ()
    puzzle: Puzzle | None = None
    questions: tuple[Block, ...] = ()

    @property
    def filename(self) -> str:
        return f"{self.id}.txt" if self.questions else f"{self.module}.py"

    def solution(self, framework: str | None = None) -> str:
        return self.solutions.get(framework or "") or self.solutions[""]

    def starter(self, framework: str | None = None) -> str:
        return self.starters.get(framework or "") or self.starters[""]
