"""The parts of a Jupyter notebook (format 4.5), and reading one that may be anything.

It is plain JSON; writing it here keeps a beginner's install small. The tests hold it against nbformat.
"""

from __future__ import annotations

import json
import pathlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from marathon.core.errors import WrongUse

LARGEST = 100 << 20
MOST_CELLS = 20_000
_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


@dataclass(frozen=True)
class Cell:
    """`kind` is `code`, `markdown` or `raw`; `metadata` is whatever the notebook says about it."""

    kind: str
    source: str
    metadata: Mapping[str, Any]


@dataclass(frozen=True)
class Notebook:
    cells: tuple[Cell, ...]
    metadata: Mapping[str, Any]


def markdown(
    name: str, source: str, attachments: Mapping[str, Mapping[str, str]] | None = None
) -> dict[str, Any]:
    """A cell of text; `attachments` are pictures: name, then type, then base64."""
    cell = {"cell_type": "markdown", "id": name, "metadata": {}, "source": _lines(source)}
    return cell | ({"attachments": attachments} if attachments else {})


def code(name: str, source: str, metadata: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A cell of code that has not run."""
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {"marathon": metadata} if metadata else {},
        "outputs": [],
        "source": _lines(source),
    }


def notebook(cells: Iterable[dict[str, Any]], metadata: Mapping[str, Any]) -> str:
    """The text of a notebook file; ids of cells are made plain and unique."""
    seen: set[str] = set()
    made = [cell | {"id": _id(str(cell["id"]), seen)} for cell in cells]
    about = {"kernelspec": _KERNEL, "language_info": {"name": "python"}, "marathon": metadata}
    book = {"cells": made, "metadata": about, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(book, ensure_ascii=False, indent=1) + "\n"


def read_notebook(file: pathlib.Path) -> Notebook:
    """Read a notebook of format 4.

    Raises:
        WrongUse: it is none.
    """
    try:
        if file.stat().st_size > LARGEST:
            raise _no_notebook(file, "it is very large")
        return _notebook(json.loads(file.read_text(encoding="utf-8")))
    except OSError as fault:
        what = f"The notebook cannot be read: {fault.strerror}."
        raise WrongUse(what, where=str(file), mend="Look at its name.") from fault
    except RecursionError:
        raise _no_notebook(file, "its parts lie too deep") from None
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise _no_notebook(file, str(fault)) from fault


def _notebook(book: Any) -> Notebook:
    if int(book["nbformat"]) != 4:
        raise ValueError(f"its format is {book['nbformat']}, and Marathon reads 4")
    if len(book["cells"]) > MOST_CELLS:
        raise ValueError("it has too many cells")
    return Notebook(tuple(_cell(cell) for cell in book["cells"]), _mapping(book.get("metadata")))


def _cell(cell: Any) -> Cell:
    source = cell["source"]
    text = source if isinstance(source, str) else "".join(str(line) for line in source)
    return Cell(str(cell["cell_type"]), text, _mapping(cell.get("metadata")))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _no_notebook(file: pathlib.Path, why: str) -> WrongUse:
    mend = "Open it in Jupyter and save it again; a notebook ends in .ipynb."
    return WrongUse(f"This is no notebook that Marathon can read ({why}).", where=str(file), mend=mend)


def _lines(source: str) -> list[str]:
    return source.rstrip("\n").splitlines(keepends=True)


def _id(wanted: str, seen: set[str]) -> str:
    plain = re.sub(r"[^a-zA-Z0-9_-]", "-", wanted)[:56] or "cell"
    name, number = plain, 1
    while name in seen:
        number += 1
        name = f"{plain}-{number}"
    seen.add(name)
    return name
