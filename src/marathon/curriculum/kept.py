"""The reading of a path, kept in a file that may be thrown away: a start need not parse every lesson."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
import time
from contextlib import suppress
from pathlib import Path

from marathon.core import __file__ as core
from marathon.curriculum.reading import Reading, read_path

# A file that was changed this shortly before could be changed again without its time telling so.
SETTLED_SECONDS = 2.0
_SIGN = hashlib.sha256().digest_size


def read_kept(root: Path, folder: Path) -> Reading:
    """What `read_path` gives; from the file in `folder` where nothing has changed since it was written.

    Whatever is wrong with the file, it is written anew; a folder that cannot be written costs only time.
    """
    file = folder / f"{hashlib.sha256(str(root.absolute()).encode()).hexdigest()[:16]}.pickle"
    before, newest = _sign(root)
    kept = _load(file, before)
    if kept is not None:
        return kept
    reading = read_path(root)
    if time.time() - newest > SETTLED_SECONDS and _sign(root)[0] == before:
        _save(file, before + pickle.dumps(reading, pickle.HIGHEST_PROTOCOL))
    return reading


def _load(file: Path, sign: bytes) -> Reading | None:
    with suppress(Exception):  # not there, cut short, or of another program: all the same to us
        content = file.read_bytes()
        if content[:_SIGN] == sign:
            # Only our own cache, which nobody else may write, is read like this.
            found = pickle.loads(memoryview(content)[_SIGN:])  # noqa: S301
            return found if isinstance(found, Reading) else None
    return None


def _save(file: Path, content: bytes) -> None:
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        draft.touch(mode=0o600)
        draft.write_bytes(content)
        draft.replace(file)


def _sign(root: Path) -> tuple[bytes, float]:
    """What changes when a file of the path, or of the code that reads it, does; and when one last did."""
    rows: list[tuple[str, int, int, int, int]] = []
    for where in (str(root), str(Path(__file__).parent), str(Path(core).parent)):
        _look(where, rows)
    newest = max((changed for *_, changed in rows), default=0) / 1e9
    return hashlib.sha256(f"{sys.version}\n{rows}".encode()).digest(), newest


def _look(where: str, rows: list[tuple[str, int, int, int, int]]) -> None:
    """Path, number, size and times of every file but hidden ones; by `os`, for there may be thousands."""
    with os.scandir(where) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.name.startswith((".", "__pycache__")):
            continue
        if entry.is_dir():
            _look(entry.path, rows)
        else:
            stat = entry.stat()
            rows.append((entry.path, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns))
