"""A project: project.md, the checks of its milestones, its starter and data, and three samples."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import cast

from marathon.core.project import GRADES, TOP, By, Milestone, Project, Row, Sample
from marathon.curriculum import fences
from marathon.curriculum.folder import Folder
from marathon.curriculum.front_matter import Page, read_page
from marathon.curriculum.ids import Ids, did_you_mean
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.toml_file import Table, read_toml

_FILES = ("project.md",)
_FOLDERS = ("checks", "starter", "data", "samples")

Sections = dict[str, tuple[str, int]]


def read_project(folder: Folder, ids: Ids) -> Project | None:
    """The project of a folder; None when its page cannot be read."""
    _check_files(folder)
    sheet = folder.sheet("project.md")
    page = read_page(sheet) if sheet else None
    if sheet is None or page is None:
        if sheet is None:
            mend = "Write it; docs/authors/format.md shows how."
            folder.fault("project.md", "file.missing", what="The project has no `project.md`.", mend=mend)
        return None
    project = _read(page, sheet, folder)
    return project if project.id and ids.claim(project.id, sheet, lambda: page.head.line("id")) else None


def _read(page: Page, sheet: Sheet, folder: Folder) -> Project:
    head, sections = page.head, _sections(page, sheet)
    rows = tuple(_row(entry, number) for number, entry in enumerate(head.tables("row"), 1))
    project = Project(
        id=head.words("id"),
        title=head.words("title"),
        module=_module(head),
        hours=_hours(head),
        brief=_section("", sections, sheet, "the brief"),
        data=_section("Data", sections, sheet, "where its data come from, and their licence"),
        deliverables=head.texts("deliverables", needed=True),
        milestones=tuple(_milestone(entry, sections, folder, sheet) for entry in head.tables("milestone")),
        rows=rows,
        samples=tuple(_samples(folder.inside("samples"), rows)),
        starter=_texts(folder.inside("starter")),
        data_files=tuple(sorted(folder.inside("data").names())),
        folder=folder.name,
        was=head.texts("was"),
    )
    head.close()
    for title in sorted(set(sections) - {"", "Data"} - {one.title for one in project.milestones}):
        known = [one.title for one in project.milestones]
        mend = did_you_mean(title, ["Data", *known], otherwise="Remove it.")
        sheet.fault(
            sections[title][1], "project.section", what=f"No milestone is called `{title}`.", mend=mend
        )
    return project


def _sections(page: Page, sheet: Sheet) -> Sections:
    """Texts by the titles above them, and the lines where they begin; the brief has none."""
    found: dict[str, list[str]] = {"": []}
    lines = {"": page.first_line}
    title = ""
    for piece in fences.split_page(page.lines, page.first_line, sheet):
        if isinstance(piece, fences.Heading):
            title = piece.text
            found.setdefault(title, [])
            lines[title] = piece.line
        elif isinstance(piece, fences.Fence):
            mend = "Write plain Markdown here."
            sheet.fault(piece.line, "project.element", what=f"No `{piece.name}` can stand here.", mend=mend)
        else:
            found[title].append(piece.text)
    return {name: ("\n".join(parts).strip(), lines[name]) for name, parts in found.items()}


def _section(title: str, sections: Sections, sheet: Sheet, what: str) -> str:
    text, line = sections.get(title, ("", 1))
    if not text:
        mend = f"Write it below a line `## {title}`." if title else "Write it below the front matter."
        sheet.fault(line, "project.section", what=f"The project does not say {what}.", mend=mend)
    return text


def _milestone(entry: Table, sections: Sections, folder: Folder, sheet: Sheet) -> Milestone:
    name, title, line = entry.words("id"), entry.words("title"), entry.line("id")
    checks = folder.inside("checks").text(f"{name}.py")
    if checks is None:
        what = f"The milestone `{name}` has no checks."
        sheet.fault(line, "project.checks", what=what, mend=f"Write `checks/{name}.py`, plain pytest.")
    milestone = Milestone(
        id=name,
        title=title,
        hours=entry.number("hours"),
        ask=_section(title, sections, sheet, f"what to do for `{title}`"),
        checks=checks or "",
        twist=entry.flag("twist"),
        line=line,
    )
    entry.close()
    return milestone


def _row(entry: Table, number: int) -> Row:
    by = cast(By, entry.choice("by", ("checks", "you")))
    row = Row(
        entry.words("id"), entry.words("title"), by, entry.texts("levels", needed=True), entry.line("id")
    )
    entry.close()
    if row.id != f"R{number}":
        entry.fault(
            "project.row", "id", what=f"Row {number} is called `{row.id}`.", mend=f"Call it R{number}."
        )
    if len(row.levels) != TOP + 1:
        mend = "Describe levels 0 to 3, each by what shows it."
        entry.fault(
            "project.row", "levels", what=f"The row has {len(row.levels)} levels, not four.", mend=mend
        )
    return row


def _hours(head: Table) -> tuple[float, float]:
    numbers = head.numbers("hours")
    if len(numbers) == 2 and 0 < numbers[0] <= numbers[1]:
        return float(numbers[0]), float(numbers[1])
    if numbers:
        mend = "Write the least and the most, such as `hours = [4, 6]`."
        head.fault("project.hours", "hours", what="`hours` is not a range.", mend=mend)
    return 1.0, 1.0


def _module(head: Table) -> str:
    name = head.words("module")
    if name and (not name.isidentifier() or name in sys.stdlib_module_names):
        mend = "Use small letters, digits and underscores, and no name of Python's own, such as `till`."
        head.fault("project.module", "module", what=f"`{name}` cannot be a program's name.", mend=mend)
    return name


def _samples(folder: Folder, rows: tuple[Row, ...]) -> Iterator[Sample]:
    for grade in GRADES:
        inside = folder.inside(grade)
        sheet = inside.sheet("sample.toml")
        table = read_toml(sheet) if sheet else None
        if table is None:
            if sheet is None:
                mend = "Write it: `note`, `[levels]` with a level for each row, `[why]`."
                what = f"There is no {grade} sample."
                inside.fault("sample.toml", "project.sample", what=what, mend=mend)
            continue
        levels, why = table.table("levels", needed=True), table.table("why", needed=True)
        yield Sample(
            grade=grade,
            note=table.words("note"),
            files={name: text for name, text in _texts(inside).items() if name != "sample.toml"},
            levels={row.id: levels.whole(row.id, span=(0, TOP)) for row in rows},
            why={row.id: why.words(row.id) for row in rows if row.by == "you"},
        )
        for each in (levels, why, table):
            each.close()


def _texts(folder: Folder) -> dict[str, str]:
    return {name: folder.text(name) or "" for name in sorted(folder.files)}


def _check_files(folder: Folder) -> None:
    for found, known in ((folder.files, _FILES), (folder.folders, _FOLDERS)):
        for name in found:
            if name not in known:
                mend = did_you_mean(name, known, otherwise="Remove it.")
                folder.fault(name, "file.unknown", what=f"`{name}` belongs to nothing here.", mend=mend)
