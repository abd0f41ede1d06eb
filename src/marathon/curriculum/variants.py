"""Templates: texts in which `{{name}}` stands for one of several values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from marathon.curriculum.folder import Folder
from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet

NAME = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_VARY = re.compile(r"(\w+)\s*=\s*(.+)")

Values = Mapping[str, str]


@dataclass(frozen=True)
class Varied:
    """A line that says what varies, and where it stands."""

    name: str
    values: tuple[str, ...]
    line: int


def read_vary(text: str, line: int, sheet: Sheet, rule: str) -> Varied | None:
    """`hours = 40 | 41 | 55`, read; None, and a fault, where it is not written so."""
    found = _VARY.fullmatch(text)
    values = tuple(part.strip() for part in found[2].split("|")) if found else ()
    if not found or not all(values):
        mend = "Write it like `:vary: hours = 40 | 41 | 55`."
        sheet.fault(line, rule, what="This does not say what varies.", mend=mend)
        return None
    return Varied(found[1], values, line)


def rows(varied: Sequence[Varied], sheet: Sheet) -> tuple[Values, ...]:
    """The values of each variant: the first takes the first of every line, and so on.

    A template without anything that varies has one variant.
    """
    if not varied:
        return ({},)
    count = len(varied[0].values)
    for one in varied[1:]:
        if len(one.values) != count:
            what = f"`{one.name}` has {len(one.values)} values, and `{varied[0].name}` has {count}."
            mend = "Give each the same number: variant 1 takes the first of every line."
            sheet.fault(one.line, "exam.vary", what=what, mend=mend)
    least = min(len(one.values) for one in varied)
    return tuple({one.name: one.values[number] for one in varied} for number in range(least))


def fill(text: str, values: Values) -> str:
    """The text with every known name replaced; line by line it stays as long as it was."""
    return NAME.sub(lambda found: values.get(found[1], found[0]), text)


def fill_folder(folder: Folder, values: Values) -> Folder:
    """The folder with the texts of its pages and programs filled in."""
    files = {
        name: fill(content.decode("utf-8-sig", errors="replace"), values).encode()
        if name.endswith((".md", ".py"))
        else content
        for name, content in folder.files.items()
    }
    folders = {name: fill_folder(inner, values) for name, inner in folder.folders.items()}
    return Folder(folder.name, files, folders, folder.faults)


def check_names(texts: Iterable[tuple[str, int]], varied: Sequence[Varied], sheet: Sheet) -> None:
    """Report names that nothing stands for, and values that no text uses."""
    known = {one.name: one.line for one in varied}
    used: set[str] = set()
    for text, line in texts:
        for name in sorted(set(NAME.findall(text))):
            used.add(name)
            if name not in known:
                mend = did_you_mean(name, known, otherwise=f"Say what `{name}` is: `{name} = ... | ...`.")
                sheet.fault(line, "exam.names", what=f"Nothing stands for `{{{{{name}}}}}`.", mend=mend)
    for name in sorted(set(known) - used):
        mend = f"Write `{{{{{name}}}}}` where it belongs, or remove the line."
        sheet.fault(known[name], "exam.names", what=f"`{name}` varies and is used nowhere.", mend=mend)
