"""Remembers what was found out by running, by a key that holds everything it depends on."""

from __future__ import annotations

import hashlib
import json
import pathlib
import threading
from typing import Any

import marathon


class Ledger:
    """One file of lines `{"key": ..., "found": ...}`; each is written at once, so that a stopped run goes on.

    Safe to use from several threads. A file that cannot be read or written stops nobody: it is a cache.
    """

    def __init__(self, file: pathlib.Path | None, *, fresh: bool = False) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._known: dict[str, Any] = {} if fresh or file is None else _read(file)
        self._used: set[str] = set()

    def get(self, key: str) -> Any | None:
        with self._lock:
            self._used.add(key)
            return self._known.get(key)

    def put(self, key: str, found: Any) -> None:
        with self._lock:
            self._used.add(key)
            self._known[key] = found
            self._append(json.dumps({"key": key, "found": found}) + "\n")

    def tidy(self) -> None:
        """Forget what was not asked for since the ledger was opened: it is of code that has changed."""
        with self._lock:
            if self._file is None or self._used >= set(self._known):
                return
            kept = {key: found for key, found in self._known.items() if key in self._used}
            lines = [json.dumps({"key": key, "found": found}) + "\n" for key, found in kept.items()]
            draft = self._file.with_suffix(".draft")
            try:
                draft.write_text("".join(lines), encoding="utf-8")
                draft.replace(self._file)
                self._known = kept
            except OSError:
                return

    def _append(self, line: str) -> None:
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("a", encoding="utf-8") as file:
                file.write(line)
        except OSError:
            self._file = None


def _read(file: pathlib.Path) -> dict[str, Any]:
    """What a file holds; a line that was cut off by an interruption is left out."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    found: dict[str, Any] = {}
    for line in lines:
        try:
            entry = json.loads(line)
            found[entry["key"]] = entry["found"]
        except (ValueError, KeyError, TypeError):
            continue
    return found


def digest(*parts: object) -> str:
    """A key of everything that `parts` hold; mappings and sequences are read to the bottom."""
    text = json.dumps(parts, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if hasattr(value, "__dict__"):
        return vars(value)
    return repr(value)


def engine_digest() -> str:
    """A hash of the code that judges: what it found before a change need not hold after it."""
    home = pathlib.Path(marathon.__file__).parent
    files = sorted(
        [*(home / "engine").rglob("*.py"), home / "core" / "verdict.py", home / "core" / "task.py"]
    )
    return digest([(file.relative_to(home).as_posix(), file.read_bytes()) for file in files])
