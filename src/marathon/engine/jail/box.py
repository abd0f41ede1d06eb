"""A box: the one real folder that a child may change, made and removed by the controller."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path

WORK = "work"
TMP = "tmp"
HOME = "home"
FOLDERS = (WORK, TMP, HOME)
SECTOR = 512


def make_box(path: str, owner: int | None = None) -> None:
    """Make a box for one child; `owner` is the user id that the child will have, if not our own."""
    for folder in (Path(path), *(Path(path, name) for name in FOLDERS)):
        folder.mkdir(mode=0o700)
        if owner is not None:
            os.chown(folder, owner, owner)


def remove_box(path: str) -> None:
    """Remove a box, whatever a submission left in it: links are never followed, depth does not matter."""
    if os.open not in os.supports_dir_fd:  # Windows, where nothing holds a submission anyway
        shutil.rmtree(path, ignore_errors=True)
        return
    try:
        top = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return
    try:
        _empty(top)
    finally:
        os.close(top)
    Path(path).rmdir()


def _empty(top: int) -> None:
    """Remove everything in a folder without recursion: folders are moved to the top, then emptied there."""
    while names := _names(top):
        for name in names:
            if _is_folder(name, top):
                _flatten(name, top)
            else:
                os.unlink(name, dir_fd=top)


def _flatten(name: str, top: int) -> None:
    """Empty one folder of `top` of its files, move its folders up beside it, and remove it."""
    descriptor = _open_folder(name, top)
    try:
        for entry in _names(descriptor):
            if _is_folder(entry, descriptor):
                _open_up(entry, descriptor)
                # A name that nobody can have taken.
                os.rename(entry, secrets.token_hex(16), src_dir_fd=descriptor, dst_dir_fd=top)
            else:
                os.unlink(entry, dir_fd=descriptor)
    finally:
        os.close(descriptor)
    os.rmdir(name, dir_fd=top)


def _open_folder(name: str, parent: int) -> int:
    _open_up(name, parent)
    return os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=parent)


def _open_up(name: str, parent: int) -> None:
    """Give ourselves back the rights that a submission may have taken from its own folder."""
    os.chmod(name, stat.S_IRWXU, dir_fd=parent)


def _names(folder: int) -> list[str]:
    return os.listdir(folder)


def _is_folder(name: str, parent: int) -> bool:
    return stat.S_ISDIR(os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode)


@dataclass(frozen=True)
class Contents:
    """What lies in a box: bytes on disk, number of entries, and folders that cannot be looked into."""

    taken: int = 0
    entries: int = 0
    closed: int = 0


def measure(path: str, enough: int) -> Contents:
    """Look through a box, at most about `enough` entries of it."""
    contents = Contents()
    waiting = [path]
    while waiting and contents.entries <= enough:
        contents = _look_into(waiting.pop(), contents, waiting)
    return contents


def _look_into(folder: str, so_far: Contents, waiting: list[str]) -> Contents:
    taken, entries, closed = so_far.taken, so_far.entries, so_far.closed
    try:
        with os.scandir(folder) as found:
            for entry in found:
                entries += 1
                taken += _space(entry.stat(follow_symlinks=False))
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
    except FileNotFoundError:
        pass  # it went while we looked
    except OSError:
        closed += 1
    return Contents(taken, entries, closed)


def _space(found: os.stat_result) -> int:
    """What a file takes on disk: holes are free. Windows tells only how long it is."""
    return found.st_blocks * SECTOR if hasattr(found, "st_blocks") else found.st_size
