"""Databases that a check makes can be written to by the submission, which may be another user."""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Any

try:
    import sqlite3
except ImportError:  # a Python that was built without
    sqlite3 = None  # type: ignore[assignment]

_NO_FILE = (":memory:", "")


def open_databases() -> None:
    """SQLite gives a new file rights of its own, whatever the umask says; a file that is there keeps its."""
    if sqlite3 is None:
        return
    connect = sqlite3.connect

    @functools.wraps(connect)
    def connect_to_open(database: Any, *arguments: Any, **named: Any) -> Any:
        if not named.get("uri") and os.fsdecode(database) not in _NO_FILE:
            _make_empty(Path(os.fsdecode(database)))
        return connect(database, *arguments, **named)

    sqlite3.connect = sqlite3.dbapi2.connect = connect_to_open


def _make_empty(file: Path) -> None:
    """An empty file is an empty database. Where none can be made, SQLite says so itself."""
    try:
        file.touch(0o666)
    except OSError:
        return
