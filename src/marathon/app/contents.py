"""Reads files of the path."""

from __future__ import annotations

import pathlib

from marathon.core.errors import PathTrouble


def read_content(file: pathlib.Path) -> bytes:
    """A file of the path.

    Raises:
        PathTrouble: it is not there, or cannot be read.
    """
    try:
        return file.read_bytes()
    except OSError as fault:
        raise PathTrouble(
            f"A file of this exercise cannot be read: {fault.strerror}. This is our mistake, not yours.",
            where=str(file),
            mend="Install Marathon again; your code is safe.",
        ) from fault
