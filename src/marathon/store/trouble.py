"""What the database says, in words for people."""

from __future__ import annotations

import errno
import pathlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from marathon.core.errors import (
    NotAStore,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
    StoreTrouble,
)

_Words = tuple[type[StoreTrouble], str, str]

_LOCKED: _Words = (
    StoreLocked,
    "Another program is holding Marathon's history.",
    "Close it (perhaps a second Marathon, or a backup that is running) and try again.",
)
_FULL: _Words = (
    StoreFull,
    "The disk is full, so this could not be kept.",
    "Free some space and try again; what was kept before is safe.",
)
_READ_ONLY: _Words = (
    StoreReadOnly,
    "Marathon may not write its history.",
    "Give yourself the right to write there, or name another folder in MARATHON_HOME.",
)
_NO_STORE: _Words = (
    NotAStore,
    "Marathon's history cannot be read: the file is damaged, or is something else.",
    "Move it aside and put a backup in its place, or start anew without it. Marathon has not changed it.",
)

_BY_CODE: dict[int, _Words] = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_NOTADB: _NO_STORE,
    sqlite3.SQLITE_CORRUPT: _NO_STORE,
}
_BY_ERRNO: dict[int | None, _Words] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
    errno.ENOTDIR: _READ_ONLY,
    errno.EEXIST: _READ_ONLY,
}


@contextmanager
def clear_errors(file: pathlib.Path) -> Iterator[None]:
    """Turns what the database or the disk says about `file` into a `StoreTrouble`."""
    try:
        yield
    except sqlite3.Error as fault:
        raise _from_code(fault, file) from fault
    except OSError as fault:
        raise _said(_BY_ERRNO.get(fault.errno), fault, file) from fault


def _from_code(fault: BaseException | None, file: pathlib.Path) -> StoreTrouble:
    # The low byte is the error, the rest says which sort of it.
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    return _said(_BY_CODE.get(code), fault, file)


def _said(words: _Words | None, fault: BaseException | None, file: pathlib.Path) -> StoreTrouble:
    if words is None:
        what = f"Marathon's history gave trouble: {fault}."
        words = (StoreTrouble, what, "Try again; if it stays, `marathon doctor` looks closer.")
    kind, what, mend = words
    return kind(what, where=str(file), mend=mend)
