"""A written lesson: its page, its cards, its exercises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial

from marathon.core.blocks import FRAMEWORKS, Block, CanDo, Card, Heading
from marathon.core.curriculum import Lesson
from marathon.core.exercise import Exercise
from marathon.curriculum.cards import read_cards
from marathon.curriculum.elements import ElementReader
from marathon.curriculum.exercise import read_exercise
from marathon.curriculum.folder import Folder
from marathon.curriculum.front_matter import Page, read_page
from marathon.curriculum.ids import Ids, did_you_mean
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.toml_file import Table

_FILES = ("lesson.md", "cards.md")
_FOLDERS = ("figures", "explorables", "traces", "exercises", "data")


def _one_namespace() -> Ids:
    return Ids("specializations, courses, lessons and exercises")


@dataclass(frozen=True)
class Known:
    """What the lessons of a path share: the misconceptions, and the ids that are taken."""

    beliefs: frozenset[str] = frozenset()
    ids: Ids = field(default_factory=_one_namespace)
    can_dos: Ids = field(default_factory=lambda: Ids("can-dos"))
    cards: Ids = field(default_factory=lambda: Ids("cards"))


def read_lesson(planned: Lesson, folder: Folder, known: Known) -> Lesson:
    """The lesson with everything in its folder that can be read; as planned when its page cannot be."""
    _check_files(folder)
    _check_files(folder)
    inside = folder.inside("exercises")
    exercises = {name: _read_exercise(name, inside, known) for name in sorted(inside.folders)}
    sheet = _read_sheet(folder)
    page = read_page(sheet) if sheet else None
    if sheet is None or page is None:
        return planned
    lesson = _read_head(planned, page.head, folder=folder, known=known)
    readable = {name: exercise is not None for name, exercise in exercises.items()}
    reader = ElementReader(sheet, frozenset(folder.names()), readable, known.beliefs)
    blocks = _without_title(reader.read(page.lines, page.first_line), planned.title, page, sheet)
    _check_placed(exercises, reader.placed, folder)
    in_order = [*reader.placed, *(name for name in exercises if name not in reader.placed)]
    found = tuple(exercise for name in in_order if (exercise := exercises[name]))
    return replace(lesson, blocks=blocks, exercises=found, cards=_read_cards(folder, known.cards))


def _read_sheet(folder: Folder) -> Sheet | None:
    sheet = folder.sheet("lesson.md")
    if sheet is None:
        mend = "Write it, or remove the folder: the lesson is then a planned one."
        folder.fault("lesson.md", "file.missing", what="The lesson has no `lesson.md`.", mend=mend)
    return sheet


def _read_exercise(name: str, folder: Folder, known: Known) -> Exercise | None:
    inside = folder.inside(name)
    exercise = read_exercise(inside, known.beliefs)
    sheet = inside.sheet("exercise.md") or Sheet(inside.name, "", folder.faults)
    old = exercise.was if exercise else ()
    taken = [not known.ids.claim(one, sheet, 1) for one in (name, *old)]
    return None if taken[0] else exercise


def _read_cards(folder: Folder, ids: Ids) -> tuple[Card, ...]:
    sheet = folder.sheet("cards.md")
    return tuple(card for card in read_cards(sheet) if sheet and ids.claim(card.id, sheet, card.line))


def _read_head(planned: Lesson, head: Table, *, folder: Folder, known: Known) -> Lesson:
    lesson = replace(
        planned,
        written=True,
        folder=folder.name,
        minutes=_read_minutes(head),
        accompanies=head.words("accompanies"),
        can_do=_read_can_do(head, known.can_dos),
        data=head.texts("data"),
        data_files=folder.data_files(),
        site=head.words("site", ""),
        environment=head.words("environment", ""),
        frameworks=_read_frameworks(head),
        terms=_read_terms(head),
        was=(*planned.was, *head.texts("was")),
    )
    head.close()
    return lesson


def _read_minutes(head: Table) -> tuple[int, int]:
    numbers = head.numbers("minutes")
    if len(numbers) == 2 and 0 < numbers[0] <= numbers[1]:
        return int(numbers[0]), int(numbers[1])
    if numbers:
        mend = "Write the least and the most, such as `minutes = [30, 45]`."
        head.fault("lesson.minutes", "minutes", what="`minutes` is not a range.", mend=mend)
    return Lesson.minutes


def _read_can_do(head: Table, ids: Ids) -> tuple[CanDo, ...]:
    promises = []
    for table in head.tables("can_do"):
        promise = CanDo(table.words("id"), table.words("text"))
        table.close()
        if promise.id and ids.claim(promise.id, head.sheet, partial(table.line, "id")):
            promises.append(promise)
    if not head.values.get("can_do"):
        mend = "Add two to four `[[can_do]]`, each with an `id` and a `text`."
        head.sheet.fault(1, "lesson.can-do", what="The lesson promises nothing.", mend=mend)
    return tuple(promises)


def _read_frameworks(head: Table) -> tuple[str, ...]:
    names = head.texts("frameworks")
    for name in set(names) - set(FRAMEWORKS):
        mend = did_you_mean(name, FRAMEWORKS, otherwise="Use `tensorflow` and `torch`.")
        head.fault("key.value", "frameworks", what=f"There is no framework `{name}`.", mend=mend)
    return tuple(name for name in names if name in FRAMEWORKS)


def _read_terms(head: Table) -> dict[str, str]:
    table = head.table("terms")
    return {name: table.words(name) for name in table.values}


def _without_title(blocks: tuple[Block, ...], title: str, page: Page, sheet: Sheet) -> tuple[Block, ...]:
    """The blocks below the `#` line, which has to repeat the title of course.toml."""
    first = blocks[0] if blocks else None
    line = first.line if first else page.first_line
    written = first.text if isinstance(first, Heading) and _is_title(first, page) else None
    if written != title:
        what = f'The page begins with "{written}".' if written else "The page does not begin with its title."
        sheet.fault(
            line, "lesson.title", what=what, mend=f"course.toml says `# {title}`; write the same here."
        )
    for block in blocks[1:]:
        if isinstance(block, Heading) and _is_title(block, page):
            mend = "Use two hash marks for a part."
            sheet.fault(block.line, "lesson.heading", what=f"`# {block.text}` is a second title.", mend=mend)
    return blocks[1:] if written is not None else blocks


def _is_title(heading: Heading, page: Page) -> bool:
    return page.lines[heading.line - page.first_line].startswith("# ")


def _check_placed(exercises: Iterable[str], placed: list[str], folder: Folder) -> None:
    for name in exercises:
        if name not in placed:
            what = f"`{name}` does not stand in its lesson."
            mend = f"Place it in lesson.md with `:::{{exercise}} {name}` and `:::`, or remove the folder."
            folder.fault(f"exercises/{name}", "exercise.unplaced", what=what, mend=mend)


def _check_files(folder: Folder) -> None:
    for found, known in ((folder.files, _FILES), (folder.folders, _FOLDERS)):
        for name in found:
            if name not in known:
                mend = did_you_mean(name, known, otherwise="Remove it.")
                folder.fault(name, "file.unknown", what=f"`{name}` belongs to nothing here.", mend=mend)
