"""Landlock: which files, ports and processes a child may reach, whoever owns them."""

from __future__ import annotations

import ctypes
import os
import stat
import struct
from collections.abc import Iterable
from pathlib import Path

from marathon.engine.jail import kernel

CREATE_RULESET = 444
ADD_RULE = 445
RESTRICT_SELF = 446
RULE_PATH_BENEATH = 1

EXECUTE = 1 << 0
WRITE_FILE = 1 << 1
READ_FILE = 1 << 2
READ_DIR = 1 << 3
MAKE_CHAR = 1 << 6
MAKE_BLOCK = 1 << 11
REFER = 1 << 13
TRUNCATE = 1 << 14
IOCTL_DEV = 1 << 15

READ = EXECUTE | READ_FILE | READ_DIR
EVERYTHING = (1 << 64) - 1
OF_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
BIND_AND_CONNECT_TCP = 3
ABSTRACT_SOCKETS_AND_SIGNALS = 3


def version() -> int:
    """The version of Landlock that this kernel speaks.

    Raises:
        OSError: it speaks none.
    """
    return kernel.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))


def file_rights(abi: int) -> int:
    """Every right on files that the version knows."""
    known = {1: REFER, 2: TRUNCATE, 3: IOCTL_DEV, 4: IOCTL_DEV}
    return known.get(abi, IOCTL_DEV << 1) - 1


def change_rights(abi: int) -> int:
    """What a child may do in its own folders: everything but making device nodes."""
    return file_rights(abi) & ~(MAKE_CHAR | MAKE_BLOCK)


class Ruleset:
    """An allow-list under construction; of the rights that it handles, only those that it gives remain."""

    def __init__(self, files: int, *, ports: int = 0, scope: int = 0) -> None:
        self._files = files
        attributes = struct.pack("=QQQ", files, ports, scope)
        size = ctypes.c_size_t(24 if scope else 16 if ports else 8)
        self.descriptor = kernel.syscall(CREATE_RULESET, attributes, size, ctypes.c_uint32(0))

    @classmethod
    def for_everything(cls, abi: int, *, network: bool = False) -> Ruleset:
        """Over all that the version of Landlock knows; `network` leaves out ports."""
        ports = BIND_AND_CONNECT_TCP if abi >= 4 and not network else 0
        scope = ABSTRACT_SOCKETS_AND_SIGNALS if abi >= 6 else 0
        return cls(file_rights(abi), ports=ports, scope=scope)

    @classmethod
    def for_writing(cls, abi: int) -> Ruleset:
        """Over changes to files; reading stays free."""
        return cls(file_rights(abi) & ~(READ | IOCTL_DEV))

    def allow(self, place: Place, rights: int) -> None:
        fitting = rights & self._files
        if not place.folder:
            fitting &= OF_A_FILE
        rule = struct.pack("=Qi", fitting, place.descriptor)
        kernel.syscall(ADD_RULE, self.descriptor, RULE_PATH_BENEATH, rule, 0)

    def enforce(self) -> None:
        """From here on, for this process and all that it starts. Needs no_new_privs."""
        kernel.syscall(RESTRICT_SELF, self.descriptor, 0)
        os.close(self.descriptor)


class Place:
    """A file or folder held open, so that a rule can name it whatever happens to its path."""

    def __init__(self, path: str) -> None:
        self.descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        self.folder = stat.S_ISDIR(os.fstat(self.descriptor).st_mode)

    def close(self) -> None:
        os.close(self.descriptor)


def places(paths: Iterable[str]) -> list[Place]:
    """Those of `paths` that exist and may be opened; a rule about the others would mean nothing."""
    found = []
    for path in paths:
        try:
            found.append(Place(path))
        except OSError:
            continue
    return found


def spread(path: str, hidden: Iterable[str]) -> list[str]:
    """`path`, or, where a hidden place lies below it, everything beside that place.

    A rule covers whole folders; this is how one leaves out a part.
    """
    if path in hidden:
        return []
    below = [place for place in hidden if place.startswith(path.rstrip("/") + "/")]
    if not below:
        return [path]
    return [kept for entry in sorted(Path(path).iterdir()) for kept in spread(str(entry), below)]
