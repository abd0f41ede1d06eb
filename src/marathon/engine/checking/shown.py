"""What the submission printed, logged and warned, shown again here, where checks look for it."""

from __future__ import annotations

import builtins
import logging
import sys
import warnings
from collections.abc import Iterator
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

    def show(self) -> None:
        if self.kind == "out":
            sys.stdout.write(self.text)
        elif self.kind == "err":
            sys.stderr.write(self.text)
        elif self.kind == "log":
            _log(self.text, *self.details)
        else:
            _warn(self.text, *self.details)


def read(output: Any) -> Iterator[Part]:
    """The pieces of an appendix.

    Raises:
        WireError: they are none.
    """
    if type(output) is not list:
        raise WireError("output that is none")
    for row in output:
        try:
            yield _part(*row)
        except (TypeError, ValueError) as error:
            raise WireError(f"malformed output: {error}") from error


def _part(kind: str, first: Any, *rest: Any) -> Part:
    if kind in ("out", "err"):
        return Part(kind, _text(first))
    if kind == "log":
        level, message, line = rest
        return Part(kind, _text(message), (_text(first)[:_MAX_NAME], int(level), int(line)))
    if kind == "warning":
        text, file, line = rest
        return Part(kind, _text(text), (tuple(map(_text, first)), _text(file), int(line)))
    raise WireError("output of no kind")


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError(f"a {type(value).__name__} is no text")
    return value


def _log(message: str, name: str, level: int, line: int) -> None:
    logger = logging.getLogger(name)
    if logger.isEnabledFor(level):
        logger.handle(logger.makeRecord(name, level, "submission", line, message, (), None))


def _warn(text: str, ancestry: tuple[str, ...], file: str, line: int) -> None:
    known = (getattr(builtins, name, None) for name in ancestry)
    category = next(
        (kind for kind in known if isinstance(kind, type) and issubclass(kind, Warning)), UserWarning
    )
    warnings.warn_explicit(text, category, file, line)
