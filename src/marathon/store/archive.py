"""A whole history in one file, to be carried to another computer: a zip that a person can read, too.

    READ ME.txt      what this is
    manifest.json    format, version, when and by whom it was made; size and SHA-256 of every other entry
    events.jsonl     one event a line, in the order of time
    workspace/...    the learner's files

docs/learners/two-computers.md describes it.
"""

from __future__ import annotations

import hashlib
import json
import pathlib
import re
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any

from marathon.core.history import Event
from marathon.store.trouble import clear_errors

FORMAT = "marathon history"
VERSION = 1
MANIFEST, EVENTS, READ_ME, WORKSPACE = "manifest.json", "events.jsonl", "READ ME.txt", "workspace/"
# Names that some system gives another meaning to: streams and drives, devices, endings that are cut off.
_ODD = re.compile(
    r"[\\:*?\"<>|\x00-\x1f]|(^|/)(\.\.?|con|prn|aux|nul|com\d|lpt\d)(\.[^/]*)?(/|$)|[. ](/|$)|//|^/|^$", re.I
)

_READ_ME = """This is what Marathon remembers of one learner: everything that happened,
and the files of their workspace.

events.jsonl   what happened, one event a line, in the order of time
workspace/     the learner's files
manifest.json  what is in here, with hashes

To bring it into Marathon on another computer:   marathon import THIS-FILE.zip
or use "Bring in" on the page Settings. What is there already stays there; nothing is counted twice.
"""


@dataclass(frozen=True)
class ArchivedFile:
    """A file of the workspace: its `name` there, with slashes, and when the learner saved it (aware)."""

    name: str
    size: int
    sha256: str
    saved_at: datetime


@dataclass(frozen=True)
class Written:
    """How many events and files an archive got."""

    file: pathlib.Path
    events: int
    files: int


def can_carry(name: str) -> bool:
    """Whether a name means a file inside of the workspace on every system."""
    return not _ODD.search(name) and len(name) <= 400


def write_archive(
    target: pathlib.Path,
    events: Iterable[Event],
    files: Iterable[tuple[str, pathlib.Path]],
    *,
    at: datetime,
    by: str,
) -> Written:
    """Write `target`, whole or not at all. `files` are names in the workspace and where each lies.

    Raises:
        StoreTrouble: it cannot be written.
    """
    with clear_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".part", delete=False) as stream:
            part = pathlib.Path(stream.name)
            try:
                written = _fill(stream, events, files, at=at, by=by)
            except BaseException:
                stream.close()
                part.unlink(missing_ok=True)
                raise
        part.replace(target)
    return Written(target, *written)


def _fill(
    stream: IO[bytes],
    events: Iterable[Event],
    files: Iterable[tuple[str, pathlib.Path]],
    *,
    at: datetime,
    by: str,
) -> tuple[int, int]:
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        _write(archive, READ_ME, [_READ_ME.encode()], at)
        entries: dict[str, dict[str, Any]] = {}
        entries[EVENTS], count = _write(archive, EVENTS, map(_line, events), at)
        for name, file in files:
            saved_at = datetime.fromtimestamp(file.stat().st_mtime).astimezone(at.tzinfo)
            entry, _ = _write(archive, WORKSPACE + name, [file.read_bytes()], saved_at)
            entries[WORKSPACE + name] = entry | {"saved_at": saved_at.isoformat()}
        manifest = {"format": FORMAT, "version": VERSION, "made_at": at.isoformat(), "made_by": by}
        told = json.dumps(manifest | {"events": count, "entries": entries}, ensure_ascii=False, indent=1)
        _write(archive, MANIFEST, [told.encode()], at)
    return count, len(entries) - 1


def _write(
    archive: zipfile.ZipFile, name: str, pieces: Iterable[bytes], at: datetime
) -> tuple[dict[str, Any], int]:
    """Add an entry; its size and its SHA-256, and how many pieces it has."""
    year, *rest = at.timetuple()[:6]
    # A zip knows no year before 1980 and none after 2107.
    info = zipfile.ZipInfo(name, (min(max(year, 1980), 2107), *rest))  # type: ignore[arg-type]
    info.compress_type = zipfile.ZIP_DEFLATED
    hashed, size, number = hashlib.sha256(), 0, 0
    with archive.open(info, "w", force_zip64=True) as entry:
        for piece in pieces:
            entry.write(piece)
            hashed.update(piece)
            size += len(piece)
            number += 1
    return {"size": size, "sha256": hashed.hexdigest()}, number


def _line(event: Event) -> bytes:
    row = {
        "id": event.id,
        "kind": event.kind,
        "subject": event.subject,
        "at": event.at.isoformat(),
        "data": dict(event.data),
    }
    try:
        return (json.dumps(row, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:  # half a character, which some program left in a text
        return (json.dumps(row) + "\n").encode()


def read_line(line: bytes) -> Event:
    """The event of one line.

    Raises:
        ValueError, KeyError, TypeError: it is none.
    """
    row = json.loads(line)
    return Event(row["kind"], row["subject"], datetime.fromisoformat(row["at"]), row["data"], row["id"])
