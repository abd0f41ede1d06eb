"""Rules on the small files that lie beside the cells of a lesson."""

from __future__ import annotations

from marathon.app.proving.checks_rules import names_licence
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import LessonSubject

LESSON_KILOBYTES = 200


@rule("E13", "Small files beside cells")
def size(lesson: LessonSubject) -> Findings:
    """The files in `data/` of a lesson have at most 200 kB together.

    **Why:** the path is a download, and every page that is opened lays them out anew.

    **Mend:** take the lines that the lesson needs, or a data set of the catalogue.
    """
    folder = lesson.root / lesson.lesson.folder / "data"
    files = [folder / name for name in lesson.lesson.data_files]
    kilobytes = sum(file.stat().st_size for file in files) / 1000
    if kilobytes > LESSON_KILOBYTES:
        largest = max(files, key=lambda file: file.stat().st_size).relative_to(folder).as_posix()
        yield Finding(
            f"the files beside its cells have {kilobytes:.0f} kB; {LESSON_KILOBYTES} kB may be.",
            f"Take fewer lines, first of all of `{largest}`, or a data set of the catalogue.",
            0,
            f"{lesson.lesson.folder}/data/{largest}",
        )


@rule("E13", "Files beside cells with a source")
def source(lesson: LessonSubject) -> Findings:
    """A lesson's folder `data/` has a README.md that names origin and licence. It is not laid out.

    **Why:** somebody made the data.

    **Mend:** write where the files come from, who made them, and their licence.
    """
    folder = lesson.root / lesson.lesson.folder
    if lesson.lesson.data_files and not names_licence(folder / "data"):
        what = "`data/` does not say where its files come from."
        yield Finding(what, "Add README.md with origin and licence.", 0, f"{lesson.lesson.folder}/data")


@rule("E13", "Files beside cells that are used")
def used(lesson: LessonSubject) -> Findings:
    """Every file in a lesson's `data/` is named by a cell: in its code, or in what is typed (`:stdin:`).

    **Why:** above that cell the page says that the file is there, and lets the reader look inside.

    **Mend:** use it, or remove it.
    """
    said = "\n".join(line for cell in lesson.cells for line in (cell.code, *cell.stdin))
    for name in lesson.lesson.data_files:
        if name not in said:
            file = f"{lesson.lesson.folder}/data/{name}"
            yield Finding("no cell of the lesson names this file.", "Use it, or remove it.", 0, file)


RULES = (size, source, used)
