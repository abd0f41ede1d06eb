"""What a zygote asks of its jail, and what is found out before it is built."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

PACKAGE = Path(__file__).parents[2]
# An installed package carries the content, solutions and checks included.
CONTENT = str(PACKAGE / "_path")


@dataclass(frozen=True, kw_only=True)
class JailSpec:
    """`boxes` is the folder whose sub-folders are the children's boxes; `readable` what the zygote and its
    children must be able to read beside the system's libraries; `hidden` places in it that they must not see;
    `keep_fds` the descriptors of the zygote; `loopback` allows the loopback network; `without` leaves out
    layers.
    """

    boxes: str
    readable: tuple[str, ...] = ()
    keep_fds: tuple[int, ...] = ()
    loopback: bool = False
    hidden: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()

    def all_readable(self) -> tuple[str, ...]:
        """With what the interpreter itself stands on."""
        prefixes = (sys.prefix, sys.base_prefix, sys.exec_prefix, str(PACKAGE))
        return tuple(sorted({*self.readable, *prefixes} - {"/"}))

    def all_hidden(self) -> tuple[str, ...]:
        return tuple(sorted({*self.hidden, CONTENT}))


@dataclass(frozen=True)
class Findings:
    """Which layers can be had here, and why the others cannot."""

    layers: frozenset[str]
    reasons: dict[str, str] = field(default_factory=dict)


class Refused(Exception):  # noqa: N818  a layer is refused; it is no error of ours
    """The system does not give a layer."""

    def __init__(self, layer: str, reason: str) -> None:
        super().__init__(layer, reason)
        self.layer = layer
        self.reason = reason


@contextmanager
def building(layer: str) -> Iterator[None]:
    """Tell whose fault a refusal is."""
    try:
        yield
    except OSError as error:
        raise Refused(layer, str(error)) from error
