"""Opens a file that another Marathon exported, and believes nothing of it before it is proved."""

from __future__ import annotations

import hashlib
import json
import pathlib
import struct
import uuid
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from marathon.core.errors import ArchiveTrouble
from marathon.core.history import Event
from marathon.store.archive import (
    EVENTS,
    FORMAT,
    MANIFEST,
    READ_ME,
    VERSION,
    WORKSPACE,
    ArchivedFile,
    can_carry,
    read_line,
)
from marathon.store.trouble import clear_errors

CHUNK = 1 << 20
LARGEST = 4 << 30
LARGEST_MANIFEST = 64 << 20
_LONGEST_KIND, _LONGEST_SUBJECT = 40, 200
# What a zip answers whose insides were changed: a way of packing that nobody knows, a password, an end.
_UNREADABLE = (NotImplementedError, RuntimeError, EOFError, OSError, ValueError, struct.error, zlib.error)
_NO_EVENT = (ValueError, KeyError, TypeError, AttributeError, OverflowError)
_AGAIN = "Copy it once more, or export it again on the other computer. Nothing was changed here."


@dataclass(frozen=True)
class Archive:
    """An exported history whose every entry is as it was when it was exported."""

    file: pathlib.Path
    made_at: datetime
    made_by: str
    count: int
    files: tuple[ArchivedFile, ...]

    def events(self) -> Iterator[Event]:
        """The events in it, in the order of time.

        Raises:
            ArchiveTrouble: one of them is none.
        """
        with zipfile.ZipFile(self.file) as archive, archive.open(EVENTS) as stream:
            for number, line in enumerate(stream, start=1):
                try:
                    event = read_line(line)
                    _look_at(event)
                except _NO_EVENT as fault:
                    raise damaged(self.file, f"line {number} of {EVENTS} is no event") from fault
                yield event

    def content(self, file: ArchivedFile) -> bytes:
        with zipfile.ZipFile(self.file) as archive:
            return archive.read(WORKSPACE + file.name)


def open_archive(file: pathlib.Path) -> Archive:
    """Open an exported history, and see that nothing in it was changed or lost.

    Raises:
        ArchiveTrouble: damaged, of a newer Marathon, or something else.
    """
    with clear_errors(file):
        if not file.is_file():
            raise ArchiveTrouble("There is no such file.", where=str(file), mend="Look at its name.")
        file.open("rb").close()
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, *_UNREADABLE) as fault:
        raise _foreign(file) from fault
    with archive:
        try:
            said = _manifest(archive, file)
            opened = _described(said, file)
            _prove(archive, said["entries"], file)
        except (zipfile.BadZipFile, *_UNREADABLE) as fault:
            raise damaged(file, f"it cannot be unpacked ({fault})") from fault
    return opened


def damaged(file: pathlib.Path, what: str) -> ArchiveTrouble:
    return ArchiveTrouble(f"This file is damaged: {what}.", where=str(file), mend=_AGAIN)


def _foreign(file: pathlib.Path) -> ArchiveTrouble:
    return ArchiveTrouble(
        "This is no file that Marathon exported, or its end is missing.",
        where=str(file),
        mend="`marathon export FILE` makes one, and so does the page Settings. Nothing was changed here.",
    )


def _manifest(archive: zipfile.ZipFile, file: pathlib.Path) -> dict[str, Any]:
    try:
        entry = archive.getinfo(MANIFEST)
    except KeyError:
        raise _foreign(file) from None
    if entry.file_size > LARGEST_MANIFEST:
        raise _foreign(file)
    try:
        said = json.loads(archive.read(entry))
        ours, version = said["format"] == FORMAT, int(said["version"])
    except _NO_EVENT as fault:
        raise damaged(file, f"{MANIFEST} cannot be read") from fault
    if not ours:
        raise _foreign(file)
    if version > VERSION:
        raise ArchiveTrouble(
            f"This file was exported by a newer Marathon ({said.get('made_by')}; its form is {version}, "
            f"this program knows {VERSION}).",
            where=str(file),
            mend="Update Marathon on this computer first. Nothing was changed here.",
        )
    return dict(said)


def _described(said: Mapping[str, Any], file: pathlib.Path) -> Archive:
    try:
        files = tuple(
            _described_file(name.removeprefix(WORKSPACE), entry)
            for name, entry in said["entries"].items()
            if name != EVENTS
        )
        made_at = _moment(said["made_at"])
        return Archive(file, made_at, str(said["made_by"])[:80], int(said["events"]), files)
    except _NO_EVENT as fault:
        raise damaged(file, f"{MANIFEST} does not say what it should") from fault


def _described_file(name: str, entry: Mapping[str, Any]) -> ArchivedFile:
    if not can_carry(name):
        raise ValueError(f"{name!r} is no name of a file in a workspace")
    return ArchivedFile(name, int(entry["size"]), str(entry["sha256"]), _moment(entry["saved_at"]))


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"{text} does not say its zone")
    at.timestamp()
    return at


def _prove(archive: zipfile.ZipFile, entries: Mapping[str, Any], file: pathlib.Path) -> None:
    inside = sorted(info.filename for info in archive.infolist())
    outside = [name for name in entries if name != EVENTS and not name.startswith(WORKSPACE)]
    if outside or EVENTS not in entries or inside != sorted({MANIFEST, READ_ME, *entries}):
        raise damaged(file, "something in it is missing, or was added")
    if sum(int(entry["size"]) for entry in entries.values()) > LARGEST:
        raise damaged(file, "it is larger than any history")
    for name, entry in entries.items():
        if archive.getinfo(name).file_size != entry["size"] or _sha256(archive, name) != entry["sha256"]:
            raise damaged(file, f"{name} is not as it was when it was exported")


def _sha256(archive: zipfile.ZipFile, name: str) -> str:
    """The hash of an entry; none where it cannot be unpacked."""
    found = hashlib.sha256()
    try:
        with archive.open(name) as stream:
            while chunk := stream.read(CHUNK):
                found.update(chunk)
    except (zipfile.BadZipFile, zlib.error):
        return ""
    return found.hexdigest()


def _look_at(event: Event) -> None:
    if not (isinstance(event.kind, str) and isinstance(event.subject, str) and isinstance(event.data, dict)):
        raise TypeError("kind and subject are text, and data is an object")
    if str(uuid.UUID(event.id)) != event.id:
        raise ValueError("its id is not written as ids are")
    if len(event.kind) > _LONGEST_KIND or len(event.subject) > _LONGEST_SUBJECT:
        raise ValueError("kind or subject is too long")
    event.at.timestamp()
