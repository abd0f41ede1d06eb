"""`data("sunspots")` for lessons and submissions: reads local files, whatever interpreter it runs in.

It stands alone (Python's own library; pandas and numpy where a file needs them), because it also runs in
interpreters that know nothing of Marathon, and in sandboxes that can read little else than these files.
"""

from __future__ import annotations

import collections
import csv
import importlib
import importlib.util
import json
import os
import pathlib
from typing import Any

VARIABLE = "MARATHON_DATA"


def data(name: str) -> Any:
    """The data set called `name`, read afresh, so that changing it changes nothing for others.

    A table is a pandas DataFrame (without pandas: a list of dictionaries), arrays come as a named tuple of
    numpy arrays (`images, labels = data("digits")`), anything else as JSON values or text.

    Raises:
        FileNotFoundError: it is not on this computer; the message names those that are.
    """
    here = _files()
    if name not in here:
        known = f" Here are: {', '.join(sorted(here))}." if here else ""
        raise FileNotFoundError(f'The data set "{name}" is not here.{known}')
    return load_file(here[name])


def _files() -> dict[str, pathlib.Path]:
    folder = os.environ.get(VARIABLE)
    return {file.stem: file for file in pathlib.Path(folder).glob("[!.]*.*")} if folder else {}


def load_file(file: str | pathlib.Path) -> Any:
    """What a cached file of the catalogue holds."""
    path = pathlib.Path(file)
    readers = {".csv": _table, ".npz": _arrays, ".json": _json}
    return readers.get(path.suffix, _text)(path)


def _table(path: pathlib.Path) -> Any:
    if importlib.util.find_spec("pandas") is None:
        return _rows(path)
    pandas = importlib.import_module("pandas")
    # "None" and "NA" are words that real tables hold; only an empty field is a missing value.
    return pandas.read_csv(path, keep_default_na=False, na_values=[""], float_precision="round_trip")


def _rows(path: pathlib.Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [{name: _value(text) for name, text in row.items()} for row in csv.DictReader(lines)]


def _value(text: str) -> Any:
    if text == "":
        return None
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _arrays(path: pathlib.Path) -> Any:
    if importlib.util.find_spec("numpy") is None:
        raise ModuleNotFoundError(f'The data set "{path.stem}" holds arrays; numpy is needed to read it.')
    numpy = importlib.import_module("numpy")
    with numpy.load(path, allow_pickle=False) as held:
        shape = collections.namedtuple(path.stem.replace("-", "_"), held.files)  # type: ignore[misc]
        return shape(**{name: held[name] for name in held.files})


def _json(path: pathlib.Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _text(path: pathlib.Path) -> str:
    return path.read_text(encoding="utf-8")
