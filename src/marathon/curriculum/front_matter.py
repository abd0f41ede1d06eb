"""The TOML between two lines of +++ at the top of a Markdown file."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.curriculum.sheet import Sheet
from marathon.curriculum.toml_file import Table, read_toml

MARK = "+++"


@dataclass(frozen=True)
class Page:
    """A Markdown file: its front matter, and the lines below it, the first of which is `first_line`."""

    head: Table
    lines: list[str]
    first_line: int


def read_page(sheet: Sheet) -> Page | None:
    """The parts of the sheet; None when its front matter cannot be read."""
    lines = sheet.lines
    if lines[0].rstrip() != MARK:
        what = "The page does not begin with its front matter."
        sheet.fault(
            1, "front-matter.missing", what=what, mend=f"Begin with TOML between two lines of `{MARK}`."
        )
        return None
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == MARK), None)
    if end is None:
        what = "The front matter does not end."
        sheet.fault(1, "front-matter.unclosed", what=what, mend=f"Close it with a second line of `{MARK}`.")
        return None
    head = read_toml(sheet, "\n".join(lines[1:end]), first_line=2)
    return Page(head, lines[end + 1 :], end + 2) if head else None
