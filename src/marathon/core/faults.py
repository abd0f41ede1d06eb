"""What is wrong with a file that somebody wrote, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Fault:
    """One thing to mend.

    `file` is relative to the folder that was read (posix style), `line` starts at 1 (0: the whole file),
    `rule` is a stable dotted name such as `exercise.hints` or a bar of the authoring guide such as `L2`.
    """

    file: str
    line: int
    rule: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.mend} [{self.rule}]"
