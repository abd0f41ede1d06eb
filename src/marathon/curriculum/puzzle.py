"""Reads the blocks of a Parsons problem out of its solution, and its distractors out of exercise.md."""

from __future__ import annotations

import io
import re
import textwrap
import tokenize

from marathon.core.puzzle import INDENT, Distractor, Placed, Puzzle
from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.statement import Section

_BEGIN = re.compile(r"^([ \t]*)# BEGIN SOLUTION[ \t]*\n", re.MULTILINE)
_END = re.compile(r"^[ \t]*# (?:STARTER|END SOLUTION)[ \t]*\n?", re.MULTILINE)
_LAST = re.compile(r"^[ \t]*# END SOLUTION[ \t]*(?:\n|\Z)", re.MULTILINE)
_BLOCK = re.compile(r"[ \t]*# BLOCK[ \t]*$")
_DISTRACTOR = re.compile(r"- `(.+?)` for `(.+?)`[ \t]*$")


def read_puzzle(solution: str, section: Section | None, *, code: Sheet, page: Sheet) -> Puzzle | None:
    """The puzzle of a solution with one marked part. `section` holds the distractors, if there are any."""
    begin = _BEGIN.search(solution)
    end = _END.search(solution, begin.end()) if begin else None
    last = _LAST.search(solution, begin.end()) if begin else None
    if begin is None or end is None or last is None:
        return None  # the starter could not be derived either, and that is said already
    if _BEGIN.search(solution, last.end()):
        what, mend = "A program in blocks has one marked part.", "Put all blocks into one part."
        code.fault(solution.count("\n", 0, last.end()) + 1, "parsons.marks", what=what, mend=mend)
    margin = len(begin[1])
    blocks = _blocks(solution[begin.end() : end.start()], margin)
    if not blocks:
        mend = "Write the program between `# BEGIN SOLUTION` and `# END SOLUTION`."
        code.fault(
            solution.count("\n", 0, begin.start()) + 1,
            "parsons.blocks",
            what="There are no blocks.",
            mend=mend,
        )
        return None
    before, after = solution[: begin.start()], solution[last.end() :]
    return Puzzle(before, after, margin, blocks, _distractors(section, blocks, page))


def _blocks(part: str, margin: int) -> tuple[Placed, ...]:
    lines = part.rstrip("\n").split("\n")
    marked = any(map(_BLOCK.match, lines))
    groups = _between_marks(lines) if marked else _statements(lines)
    return tuple(_placed(group, margin) for group in groups if any(line.strip() for line in group))


def _between_marks(lines: list[str]) -> list[list[str]]:
    groups: list[list[str]] = [[]]
    for line in lines:
        if _BLOCK.match(line):
            groups.append([])
        else:
            groups[-1].append(line)
    return groups


def _statements(lines: list[str]) -> list[list[str]]:
    """The lines of each statement; a comment belongs to what follows it."""
    ends = set()
    try:
        for token in tokenize.generate_tokens(io.StringIO(textwrap.dedent("\n".join(lines)) + "\n").readline):
            if token.type == tokenize.NEWLINE:
                ends.add(token.start[0])
    except (tokenize.TokenError, SyntaxError):  # the solution cannot be read, and the prover says so
        ends = set(range(1, len(lines) + 1))
    groups: list[list[str]] = [[]]
    for number, line in enumerate(lines, 1):
        groups[-1].append(line)
        if number in ends:
            groups.append([])
    return groups


def _placed(group: list[str], margin: int) -> Placed:
    lines = [line for line in group if line.strip()]
    indent = len(lines[0]) - len(lines[0].lstrip())
    text = "\n".join(line[indent:] if line[:indent].isspace() or not indent else line for line in lines)
    return Placed(text, max(0, (indent - margin) // INDENT))


def _distractors(section: Section | None, blocks: tuple[Placed, ...], page: Sheet) -> tuple[Distractor, ...]:
    if section is None:
        return ()
    known = [block.text for block in blocks]
    found = []
    for number, line in enumerate(section.text.split("\n"), section.first_line):
        if not line.strip():
            continue
        item = _DISTRACTOR.match(line)
        if item is None:
            mend = "Write it as ``- `total = price` for `total = total + price` ``."
            page.fault(number, "parsons.distractor", what="This line is not a distractor.", mend=mend)
        elif item[2] not in known:
            mend = did_you_mean(item[2], known, otherwise="Name a block as it stands in the solution.")
            page.fault(number, "parsons.distractor", what=f"There is no block `{item[2]}`.", mend=mend)
        elif item[1] in known:
            what = f"`{item[1]}` is a block of the solution."
            page.fault(number, "parsons.distractor", what=what, mend="Change it, or drop it.")
        else:
            found.append(Distractor(item[1], item[2]))
    return tuple(found)
