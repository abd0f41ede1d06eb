"""The starter: the solution with its marked parts taken out."""

from __future__ import annotations

import re

from marathon.core.gaps import GAP

_BLANK = re.compile(r"[ \t]*# BLANK (.+?)[ \t]*$", re.MULTILINE)
NOT_WRITTEN = 'raise NotImplementedError("not written yet")'

_MARK = re.compile(r"([ \t]*)# (BEGIN SOLUTION|STARTER|END SOLUTION)[ \t]*$")


class MarksError(ValueError):
    """The marks of a solution do not fit together; `line` is where, `mend` what to do."""

    def __init__(self, what: str, *, line: int, mend: str) -> None:
        super().__init__(what)
        self.line = line
        self.mend = mend


def derive(solution: str) -> str:
    """The solution with each part between `# BEGIN SOLUTION` and `# END SOLUTION` replaced.

    Without such parts, what lines `code  # BLANK text` name becomes a gap.
    In its place stands `raise NotImplementedError("not written yet")`, or, where the part ends with comments
    after a line `# STARTER`, what those comments hold.

    Raises:
        MarksError: there are no marks, or they do not come in pairs.
    """
    kept: list[str] = []
    part: _Part | None = None
    parts = 0
    for number, line in enumerate(solution.split("\n"), 1):
        mark = _MARK.match(line)
        if part is None:
            if mark is None:
                kept.append(line)
            else:
                part = _begin(mark, number)
                parts += 1
        elif mark is None or mark[2] == "STARTER":
            part.take(line, number, starts=mark is not None)
        else:
            kept.extend(part.end(mark, number))
            part = None
    if part is not None:
        raise MarksError(
            "This part does not end.", line=part.line, mend="Close it with a line `# END SOLUTION`."
        )
    if not parts and _BLANK.search(solution):
        return "\n".join(_gapped(line, number) for number, line in enumerate(solution.split("\n"), 1))
    if not parts:
        mend = (
            "Mark what the learner writes with `# BEGIN SOLUTION` and `# END SOLUTION`, or add a starter.py."
        )
        raise MarksError("Nothing is marked as the learner's part.", line=1, mend=mend)
    return "\n".join(kept)


def _gapped(line: str, number: int) -> str:
    """The line with a gap in the place of the text that its mark names."""
    mark = _BLANK.search(line)
    if mark is None:
        return line
    code = line[: mark.start()].rstrip()
    before, found, after = code.rpartition(mark[1])
    if not found:
        what = f"`{mark[1]}` does not stand in this line."
        raise MarksError(what, line=number, mend="Write behind `# BLANK` what the learner puts there.")
    return f"{before}{GAP}{after}"


class _Part:
    """One marked part, line by line: what replaces it is known at its end."""

    def __init__(self, indent: str, line: int) -> None:
        self.indent = indent
        self.line = line
        self.instead: list[str] | None = None

    def take(self, line: str, number: int, *, starts: bool) -> None:
        if starts:
            if self.instead is not None:
                raise MarksError("A second `# STARTER`.", line=number, mend="Keep one of the two.")
            self.instead = []
        elif self.instead is not None:
            self.instead.append(self._uncomment(line, number))

    def end(self, mark: re.Match[str], number: int) -> list[str]:
        if mark[2] == "BEGIN SOLUTION":
            mend = f"Close the one of line {self.line} first, with `# END SOLUTION`."
            raise MarksError("A part begins inside of a part.", line=number, mend=mend)
        return [self.indent + NOT_WRITTEN] if self.instead is None else self.instead

    def _uncomment(self, line: str, number: int) -> str:
        text = line.strip()
        if not text:
            return ""
        if not text.startswith("#"):
            mend = "Write it as a comment: the starter gets it without its `# `."
            raise MarksError("Code stands between `# STARTER` and `# END SOLUTION`.", line=number, mend=mend)
        bare = text[1:].removeprefix(" ")
        return f"{self.indent}{bare}" if bare else ""


def _begin(mark: re.Match[str], number: int) -> _Part:
    if mark[2] != "BEGIN SOLUTION":
        mend = "Open the part above it with a line `# BEGIN SOLUTION`."
        raise MarksError(f"`# {mark[2]}` stands outside of a part.", line=number, mend=mend)
    return _Part(mark[1], number)
