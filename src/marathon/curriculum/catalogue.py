"""The two lists that the whole path shares: data sets, and misconceptions."""

from __future__ import annotations

import re
from functools import partial

from marathon.core.curriculum import Dataset, Misconception
from marathon.curriculum.ids import Ids
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.toml_file import Table, read_toml

_SHA256 = re.compile(r"[0-9a-f]{64}")
_MISCONCEPTION = re.compile(r"[A-Z]{2}\d{2,3}")


def read_datasets(sheet: Sheet | None) -> tuple[Dataset, ...]:
    """The entries of data/catalogue.toml; none where there is no such file."""
    table = read_toml(sheet) if sheet else None
    if sheet is None or table is None:
        return ()
    ids = Ids("data sets")
    found = []
    for entry in table.tables("dataset"):
        dataset = _read_dataset(entry)
        if dataset.id and ids.claim(dataset.id, sheet, partial(entry.line, "id")):
            found.append(dataset)
    table.close()
    return tuple(found)


def _read_dataset(entry: Table) -> Dataset:
    dataset = Dataset(
        id=entry.words("id"),
        title=entry.words("title"),
        package=entry.words("package"),
        version=entry.words("version"),
        wheel=entry.words("wheel"),
        sha256=entry.words("sha256"),
        member=entry.words("member"),
        parser=entry.words("parser"),
        shape=entry.words("shape"),
        licence=entry.words("licence"),
        citation=entry.words("citation"),
        size_mb=entry.number("size_mb"),
    )
    if dataset.sha256 and not _SHA256.fullmatch(dataset.sha256):
        mend = "Write the 64 hexadecimal digits of the wheel's hash."
        entry.fault("dataset.sha256", "sha256", what="This is not a SHA-256.", mend=mend)
    entry.close()
    return dataset


def read_misconceptions(sheet: Sheet | None) -> tuple[Misconception, ...]:
    """The entries of misconceptions.toml; none where there is no such file."""
    table = read_toml(sheet) if sheet else None
    if sheet is None or table is None:
        return ()
    found: dict[str, Misconception] = {}
    for entry in table.tables("misconception"):
        belief = Misconception(entry.words("id"), entry.words("belief"), entry.words("topic"))
        entry.close()
        if belief.id and not _MISCONCEPTION.fullmatch(belief.id):
            mend = "Write two capital letters and two or three digits, such as `PY21`."
            what = f"`{belief.id}` cannot be the id of a misconception."
            entry.fault("id.misconception", "id", what=what, mend=mend)
        elif belief.id in found:
            mend = "Choose another number here."
            entry.fault("id.duplicate", "id", what=f"The id `{belief.id}` is taken.", mend=mend)
        else:
            found[belief.id] = belief
    table.close()
    return tuple(found.values())
