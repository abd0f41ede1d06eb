"""The learner's code as plain files, to be opened with any editor."""

from __future__ import annotations

import contextlib
import os
import pathlib
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from marathon.app.contents import read_content
from marathon.core.curriculum import Place
from marathon.core.errors import WorkspaceTrouble
from marathon.core.exercise import Exercise


@dataclass(frozen=True)
class Workspace:
    """`folder` holds specialization/course/lesson/module.py; `content` is the path's root, for data files.

    `turn` is held by who reads a file and then writes what follows from it.
    """

    folder: pathlib.Path
    content: pathlib.Path
    turn: threading.RLock = field(default_factory=threading.RLock, compare=False, repr=False)

    def file(self, place: Place, exercise: Exercise, framework: str = "") -> pathlib.Path:
        """Where the learner's file of an exercise lies, whether it is there or not.

        Code that differs between frameworks has a folder for each. An exercise that would share a file
        with an earlier one of its lesson gets a folder of its own.
        """
        folder = self.folder / place.specialization.id / place.course.id / place.lesson.id
        if _crowded(place, exercise):
            folder /= exercise.id
        if framework in exercise.starters:
            folder /= framework
        return folder / exercise.filename

    def read(self, file: pathlib.Path) -> tuple[str, datetime] | None:
        """The code and when it was saved (aware, UTC); None if there is no file.

        Raises:
            WorkspaceTrouble: it cannot be read, or is not text.
        """
        with _clear_errors(file):
            if not file.is_file():
                return None
            saved_at = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
            return file.read_text(encoding="utf-8"), saved_at

    def files(self) -> Iterator[tuple[str, pathlib.Path]]:
        """Every file in it: its name there, with slashes, and where it lies.

        Without links, without what other programs hide, and without what Python compiled.
        """
        for folder, folders, names in os.walk(self.folder):
            folders[:] = sorted(name for name in folders if not _passed_over(name))
            for name in sorted(names):
                file = pathlib.Path(folder, name)
                if not _passed_over(name) and file.is_file() and not file.is_symlink():
                    yield file.relative_to(self.folder).as_posix(), file

    def put(self, name: str, content: bytes, saved_at: datetime) -> pathlib.Path:
        """Put a file there under a name that `files` could have given, as if it had been saved then.

        Raises:
            WorkspaceTrouble: it cannot be written, or a link leads it out of the workspace.
        """
        file = self.folder / name
        with _clear_errors(file):
            file.parent.mkdir(parents=True, exist_ok=True)
            if not file.parent.resolve().is_relative_to(self.folder.resolve()):
                raise WorkspaceTrouble(
                    "This folder is a link to another place.", where=str(file.parent), mend="Remove the link."
                )
            _replace(file, content)
            os.utime(file, (saved_at.timestamp(), saved_at.timestamp()))
        return file

    def write(self, file: pathlib.Path, code: str) -> None:
        """Write a file whole or not at all: a crash leaves the old text or the new one."""
        with _clear_errors(file):
            file.parent.mkdir(parents=True, exist_ok=True)
            _replace(file, code.encode("utf-8"))

    def set_aside(self, file: pathlib.Path, at: datetime) -> pathlib.Path:
        """Keep a copy of a file beside it, with the time in its name."""
        with _clear_errors(file):
            return self.keep_beside(file, file.read_bytes(), at)

    def keep_beside(self, file: pathlib.Path, content: bytes, at: datetime) -> pathlib.Path:
        """Keep a text beside a file, under its name with a time; once, if the same was kept there before."""
        number = 1
        while (copy := name_of_copy(file, at, number)).exists():
            if copy.read_bytes() == content:
                return copy
            number += 1
        return self.put(copy.relative_to(self.folder).as_posix(), content, at)

    def lay_out_data(self, file: pathlib.Path, exercise: Exercise) -> None:
        """Put the exercise's data files beside the learner's; files that are there are left alone."""
        for name in exercise.data_files:
            there = file.parent / name
            with _clear_errors(there):
                if not there.exists():
                    there.parent.mkdir(parents=True, exist_ok=True)
                    _replace(there, read_content(self.content / exercise.folder / "data" / name))


def name_of_copy(file: pathlib.Path, at: datetime, number: int = 1) -> pathlib.Path:
    """What a copy of a file is called that was kept at a time."""
    stamp = at.astimezone().strftime("%Y-%m-%d-%H%M%S")
    return file.with_name(f"{file.stem}-{stamp}{f'-{number}' if number > 1 else ''}{file.suffix}")


def _passed_over(name: str) -> bool:
    return name.startswith(".") or name == "__pycache__"


def _crowded(place: Place, exercise: Exercise) -> bool:
    """Whether an earlier exercise of the lesson has a file of the same name."""
    names = {exercise.filename, *exercise.data_files}
    for other in place.lesson.exercises:
        if other.id == exercise.id:
            return False
        if names & {other.filename, *other.data_files}:
            return True
    return False


def _replace(file: pathlib.Path, content: bytes) -> None:
    # The new text is on the disk before it takes the old one's name.
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        # The name of a temporary file is private to its owner; the learner's file is an ordinary one.
        pathlib.Path(name).chmod(0o644)
        pathlib.Path(name).replace(file)
        _settle(file.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            pathlib.Path(name).unlink()
        raise


def _settle(folder: pathlib.Path) -> None:
    """The folder's own entry, too, is on the disk before anybody is told that the text is."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _clear_errors(file: pathlib.Path) -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as fault:
        raise WorkspaceTrouble(
            f"Your file holds something that is not text (byte {fault.start + 1}).",
            where=str(file),
            mend="Save it as UTF-8 with your editor, or move it aside: Marathon then gives you a new one.",
        ) from fault
    except OSError as fault:
        raise WorkspaceTrouble(
            f"Your file could not be read or written: {fault.strerror or fault}.",
            where=str(file),
            mend="Look at the rights of its folder and at the free space of the disk; "
            "MARATHON_HOME names another folder.",
        ) from fault
