"""An exam: its blueprint in exam.toml, questions in items.md, programs in exercises/."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from marathon.core.exam import Exam, Group, Item, Slot
from marathon.curriculum.exam_items import read_code_items, read_items
from marathon.curriculum.folder import Folder
from marathon.curriculum.ids import Ids, did_you_mean
from marathon.curriculum.toml_file import Table, read_toml

_FILES = ("exam.toml", "items.md")
_FOLDERS = ("exercises",)


def read_exam(folder: Folder, beliefs: Collection[str], ids: Ids) -> Exam | None:
    """The exam of a folder; None when its blueprint cannot be read."""
    _check_files(folder)
    sheet = folder.sheet("exam.toml")
    table = read_toml(sheet) if sheet else None
    if sheet is None or table is None:
        if sheet is None:
            mend = "Write it; docs/authors/format.md shows how."
            folder.fault("exam.toml", "file.missing", what="The exam has no `exam.toml`.", mend=mend)
        return None
    items = read_items(folder.sheet("items.md")) | read_code_items(folder.inside("exercises"), beliefs)
    exam = _Blueprint(table, items).read(folder.name)
    return exam if exam.id and ids.claim(exam.id, sheet, lambda: table.line("id")) else None


@dataclass
class _Blueprint:
    table: Table
    items: Mapping[str, tuple[Item, ...]]
    used: dict[str, int] = field(default_factory=dict)

    def read(self, folder: str) -> Exam:
        table = self.table
        groups = tuple(self._group(entry) for entry in table.tables("group"))
        slots = tuple(self._slot(entry, groups) for entry in table.tables("slot"))
        exam = Exam(
            id=table.words("id"),
            title=table.words("title"),
            minutes=table.whole("minutes", span=(1, 240)),
            groups=groups,
            slots=slots,
            items=self.items,
            folder=folder,
            was=table.texts("was"),
        )
        table.close()
        self._check_used(groups, slots)
        return exam

    def _group(self, entry: Table) -> Group:
        group = Group(entry.words("id"), entry.words("text"), entry.line("id"))
        entry.close()
        return group

    def _slot(self, entry: Table, groups: tuple[Group, ...]) -> Slot:
        slot = Slot(
            group=entry.choice("group", [group.id for group in groups]),
            level=entry.whole("level", span=(1, 5)),
            points=entry.whole("points", span=(1, 100)),
            templates=entry.texts("from", needed=True),
            can_do=entry.texts("can_do"),
            line=entry.line("can_do" if "can_do" in entry.values else "group"),
        )
        entry.close()
        for name in slot.templates:
            self._use(name, entry)
        return slot

    def _use(self, name: str, entry: Table) -> None:
        if name not in self.items:
            mend = did_you_mean(name, self.items, otherwise="Write it in items.md, or in exercises/.")
            entry.fault("exam.template", "from", what=f"There is no template `{name}`.", mend=mend)
        elif name in self.used:
            what = f"The slot in line {self.used[name]} draws from `{name}` too."
            entry.fault("exam.template", "from", what=what, mend="A template fills one slot; write another.")
        self.used.setdefault(name, entry.line("from"))

    def _check_used(self, groups: tuple[Group, ...], slots: tuple[Slot, ...]) -> None:
        if not slots:
            mend = "Add `[[slot]]` with `group`, `level`, `points` and `from`."
            self.table.sheet.fault(1, "exam.slots", what="The exam asks nothing.", mend=mend)
        for name in sorted(set(self.items) - set(self.used)):
            what, mend = f"No slot draws from `{name}`.", "Name it in a slot, or remove it."
            self.table.sheet.fault(1, "exam.template", what=what, mend=mend)
        for group in groups:
            if all(slot.group != group.id for slot in slots):
                what = f"No slot tests the group `{group.id}`."
                self.table.sheet.fault(group.line, "exam.group", what=what, mend="Add one, or remove it.")


def _check_files(folder: Folder) -> None:
    for found, known in ((folder.files, _FILES), (folder.folders, _FOLDERS)):
        for name in found:
            if name not in known:
                mend = did_you_mean(name, known, otherwise="Remove it.")
                folder.fault(name, "file.unknown", what=f"`{name}` belongs to nothing here.", mend=mend)
