"""What the submission printed, logged and warned, shown again here, where checks look for it."""

from __future__ import annotations

import builtins
import logging
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from marathon.engine.sandbox.streams import MAX_TEXT
from marathon.engine.wire import WireError

# The sandbox counts too; this is for one that does not.
MOST = MAX_TEXT + (1 << 20)
_RECORD = 200
_MAX_NAME = 200


@dataclass(frozen=True)
class Part:
    """One piece: `kind` is out, err, log or warning; `details` as `sandbox/streams.py` has them."""

    kind: str
    text: str
    details: tuple[Any, ...] = ()

    @property
    def size(self) -> int:
        return len(self.text) + (_RECORD if self.details else 0)

    def show(self, place: Callable[[], tuple[str, int]]) -> None:
        """`place` tells file and line of the check that is running."""
        if self.kind == "out":
            sys.stdout.write(self.text)
        elif self.kind == "err":
            sys.stderr.write(self.text)
        elif self.kind == "log":
            _log(self.text, *self.details)
        else:
            category, file, line = self.details
            warnings.warn_explicit(self.text, category, *((file, line) if file else place()))


def read(output: Any, decode: Callable[[Any], Any]) -> Iterator[Part]:
    """The pieces of an appendix. `decode` reads the class of a warning.

    Raises:
        WireError: they are none.
    """
    if type(output) is not list:
        raise WireError("output that is none")
    for row in output:
        try:
            yield _part(decode, *row)
        except (TypeError, ValueError) as error:
            raise WireError(f"malformed output: {error}") from error


def _part(decode: Callable[[Any], Any], kind: str, first: Any, *rest: Any) -> Part:
    if kind in ("out", "err"):
        return Part(kind, _text(first))
    if kind == "log":
        level, message, line = rest
        return Part(kind, _text(message), (_text(first)[:_MAX_NAME], int(level), int(line)))
    if kind == "warning":
        text, file, line, category = rest
        return Part(kind, _text(text), (_category(decode(category), first), _text(file), int(line)))
    raise WireError("output of no kind")


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError(f"a {type(value).__name__} is no text")
    return value


def _log(message: str, name: str, level: int, line: int) -> None:
    logger = logging.getLogger(name)
    if logger.isEnabledFor(level):
        logger.handle(logger.makeRecord(name, level, "submission", line, message, (), None))


def _category(found: Any, ancestry: Any) -> type[Warning]:
    """The class itself, where it is one of warnings over here too; else the nearest that Python has."""
    if isinstance(found, type) and issubclass(found, Warning):
        return found
    known = (getattr(builtins, _text(name), None) for name in ancestry)
    return next((kind for kind in known if isinstance(kind, type) and issubclass(kind, Warning)), UserWarning)
