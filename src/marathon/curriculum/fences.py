"""Splits a page into text, headings and fences, with the line of each.

A fence opens with ```{name} or :::{name} at the margin and closes with at least as many of the same marks.
Plain code fences stay in the text, and nothing inside them is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet

_OPEN = re.compile(r"(`{3,}|:{3,})\{([^}]*)\}[ \t]*(.*?)[ \t]*$")
_CODE = re.compile(r"[ \t]*(`{3,}|~{3,})(.*)$")
_HEADING = re.compile(r"(#{1,2})[ \t]+(.*?)[ \t]*$")
_OPTION = re.compile(r":([a-z][a-z-]*):[ \t]*(.*?)[ \t]*$")
_COLONS = re.compile(r":{3,}")
_SPECIAL = frozenset(":`~# \t")  # how a line begins that may be more than text
_MISSPELT = re.compile(r"(:{3,}) *\{?(\w[\w-]*)\}?")


@dataclass(frozen=True)
class Text:
    text: str
    line: int


@dataclass(frozen=True)
class Heading:
    level: int
    text: str
    line: int


@dataclass(frozen=True)
class Option:
    name: str
    value: str
    line: int


@dataclass(frozen=True)
class Fence:
    """`line` is where it opens; `lines` is what it holds below its options, from `first_line` on."""

    name: str
    argument: str
    options: tuple[Option, ...]
    lines: tuple[str, ...]
    line: int
    first_line: int

    @property
    def body(self) -> str:
        return "\n".join(self.lines).strip("\n")

    def option(self, name: str) -> Option | None:
        return next((option for option in self.options if option.name == name), None)

    def value(self, name: str) -> str | None:
        option = self.option(name)
        return option.value if option else None


Piece = Text | Heading | Fence


def split_page(lines: list[str] | tuple[str, ...], first_line: int, sheet: Sheet) -> list[Piece]:
    """The pieces of `lines`, in order; what cannot be read is reported and left out."""
    return _Splitter(list(lines), first_line, sheet).split()


def check_options(fence: Fence, allowed: Collection[str], sheet: Sheet) -> None:
    """Report options that the fence does not have, and options given twice."""
    seen: set[str] = set()
    for option in fence.options:
        if option.name not in allowed:
            what = f"`{fence.name}` has no option `:{option.name}:`."
            mend = did_you_mean(option.name, allowed, otherwise="Remove the line.")
            sheet.fault(option.line, "fence.option", what=what, mend=mend)
        elif option.name in seen and option.name != "vary":
            what = f"`:{option.name}:` is given twice."
            sheet.fault(option.line, "fence.option", what=what, mend="Keep one of the two lines.")
        seen.add(option.name)


class _Splitter:
    def __init__(self, lines: list[str], first_line: int, sheet: Sheet) -> None:
        self.lines = lines
        self.first_line = first_line
        self.sheet = sheet
        self.pieces: list[Piece] = []
        self.text_from = 0

    def split(self) -> list[Piece]:
        at = 0
        while at < len(self.lines):
            at = self._read(at)
        self._flush(at)
        return self.pieces

    def _read(self, at: int) -> int:
        """Read what stands in line `at`; the line to go on with."""
        line = self.lines[at]
        if line[:1] not in _SPECIAL:
            return at + 1
        if line.startswith((":::", "```")) and (opening := _OPEN.match(line)):
            return self._read_fence(at, opening)
        if code := _CODE.match(line):
            return self._skip_code(at, code)
        if heading := _HEADING.match(line):
            self._flush(at)
            self.pieces.append(Heading(len(heading[1]), heading[2], self._number(at)))
            self.text_from = at + 1
        elif line.startswith(":::"):
            self._report_stray(at)
        return at + 1

    def _read_fence(self, at: int, opening: re.Match[str]) -> int:
        self._flush(at)
        end, closed = self._find_end(at, opening[1])
        if closed:
            self.pieces.append(self._make_fence(at, end, opening))
        else:
            self._report_unclosed(at, end, opening)
        self.text_from = end + 1 if closed else end
        return self.text_from

    def _find_end(self, at: int, marks: str) -> tuple[int, bool]:
        """The line that ends the fence of line `at`, and whether it is its closing line."""
        if marks[0] == "`":
            return self._find_code_end(at, marks)
        row = at + 1
        while row < len(self.lines):
            line = self.lines[row]
            if line.startswith(marks):
                if not line.rstrip().strip(":"):
                    return row, True
                if _OPEN.match(line):
                    return row, False
            code = _CODE.match(line) if line[:1] in _SPECIAL else None
            row = self._skip_code(row, code) if code else row + 1
        return len(self.lines), False

    def _make_fence(self, at: int, end: int, opening: re.Match[str]) -> Fence:
        body = at + 1
        options = []
        while body < end and (option := _OPTION.match(self.lines[body])):
            options.append(Option(option[1], option[2], self._number(body)))
            body += 1
        inside = tuple(self.lines[body:end])
        name = opening[2].strip()
        return Fence(name, opening[3], tuple(options), inside, self._number(at), self._number(body))

    def _skip_code(self, at: int, code: re.Match[str]) -> int:
        """The line to go on with after the code that opens in line `at`."""
        if code[1][0] == "`" and "`" in code[2]:
            return at + 1
        end, closed = self._find_code_end(at, code[1])
        if not closed:
            what = "The code that opens here does not end."
            mend = f"Close it with a line of {code[1]}"
            self.sheet.fault(self._number(at), "fence.unclosed", what=what, mend=f"{mend}.")
        return end + 1 if closed else end

    def _find_code_end(self, at: int, marks: str) -> tuple[int, bool]:
        """As `_find_end`, for code: where another fence opens, the code was not closed."""
        for row in range(at + 1, len(self.lines)):
            line = self.lines[row]
            if line.startswith(":::"):
                return row, False
            if marks in line and line.lstrip().startswith(marks):
                return row, not line.strip().strip(marks[0])
        return len(self.lines), False

    def _flush(self, end: int) -> None:
        """Keep the text that was passed on the way to line `end`."""
        start = self.text_from
        while start < end and not self.lines[start].strip():
            start += 1
        if start < end:
            self.pieces.append(Text("\n".join(self.lines[start:end]).rstrip(), self._number(start)))

    def _number(self, at: int) -> int:
        return self.first_line + at

    def _report_unclosed(self, at: int, end: int, opening: re.Match[str]) -> None:
        marks, name = opening[1], opening[2]
        if end == len(self.lines):
            what = f"`{marks}{{{name}}}` does not end."
            mend = f"Close it with a line of {marks}."
        else:
            what = (
                f"`{marks}{{{name}}}` is still open in line {self._number(end)}, where another fence opens."
            )
            mend = f"Close it with a line of {marks} before that, or give it more colons than what it holds."
        self.sheet.fault(self._number(at), "fence.unclosed", what=what, mend=mend)

    def _report_stray(self, at: int) -> None:
        line = self.lines[at]
        if _COLONS.fullmatch(line.rstrip()):
            what, mend = (
                "This closes a fence that is not open.",
                "Remove the line, or open the fence above it.",
            )
        else:
            found = _MISSPELT.match(line)
            example = f"{found[1]}{{{found[2]}}}" if found else ":::{margin} Title"
            what, mend = "This is not the opening of a fence.", f"Write it as `{example}`."
        self.sheet.fault(self._number(at), "fence.stray", what=what, mend=mend)
