"""Standard streams, log records and warnings of the submission, kept until they ride on the next message."""

from __future__ import annotations

import io
import logging
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

MAX_TEXT = 8 << 20
_OURS = str(Path(__file__).resolve().parents[2])


class Output:
    """Everything shown since the last message, in order: `[kind, text]` or `[kind, detail, ...]`."""

    def __init__(self, on_flood: Callable[[], None]) -> None:
        self._parts: list[list[Any]] = []
        self._total = 0
        self._on_flood = on_flood

    def text(self, kind: str, text: str) -> None:
        self._total += len(text)
        if self._total > MAX_TEXT:
            self._on_flood()
        if self._parts and self._parts[-1][0] == kind:
            self._parts[-1].append(text)
        else:
            self._parts.append([kind, text])

    def record(self, *part: Any) -> None:
        self._total += 200
        if self._total > MAX_TEXT:
            self._on_flood()
        self._parts.append(list(part))

    def take(self) -> list[list[Any]] | None:
        if not self._parts:
            return None
        parts, self._parts = self._parts, []
        return [[part[0], "".join(part[1:])] if part[0] in ("out", "err") else part for part in parts]


class TextStream(io.TextIOBase):
    """What the submission knows as sys.stdout or sys.stderr."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, output: Output, kind: str) -> None:
        super().__init__()
        self._output, self._kind = output, kind
        self.name = f"<std{kind}>"
        self.mode = "w"
        self.buffer = _ByteStream(self)

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._output.text(self._kind, str.__str__(text))
        return len(text)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return False


class _ByteStream(io.RawIOBase):
    def __init__(self, text: TextStream) -> None:
        super().__init__()
        self._text = text

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._text.write(bytes(data).decode("utf-8", "replace"))
        return len(data)


class AskedInput(io.TextIOBase):
    """sys.stdin of the submission: every line is asked from the judge, where a check may have put it."""

    encoding = "utf-8"

    def __init__(self, ask: Callable[[str], Any]) -> None:
        super().__init__()
        self._ask = ask
        self.buffer = _AskedBytes(ask)

    def readable(self) -> bool:
        return True

    def readline(self, size: int | None = -1) -> str:  # type: ignore[override]  # noqa: ARG002  # type: ignore[override]
        return str(self._ask("readline"))

    def read(self, size: int | None = -1) -> str:  # noqa: ARG002  # the parent's signature
        return str(self._ask("read"))

    def isatty(self) -> bool:
        return bool(self._ask("isatty"))


class _AskedBytes(io.RawIOBase):
    def __init__(self, ask: Callable[[str], Any]) -> None:
        super().__init__()
        self._ask = ask

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:  # noqa: ARG002  # the parent's signature
        return bytes(self._ask("bytes"))

    def readline(self, size: int | None = -1) -> bytes:  # noqa: ARG002  # the parent's signature
        return bytes(self._ask("line of bytes"))


class _Records(logging.Handler):
    def __init__(self, output: Output) -> None:
        super().__init__()
        self._output = output

    def emit(self, record: logging.LogRecord) -> None:
        self._output.record("log", record.name, record.levelno, record.getMessage(), record.lineno)


def install(output: Output, ask: Callable[[str], Any]) -> None:
    """Route the streams, the root logger and warnings into `output`."""
    sys.stdout = TextStream(output, "out")
    sys.stderr = TextStream(output, "err")
    sys.stdin = AskedInput(ask)
    logging.root.addHandler(_Records(output))
    logging.root.setLevel(1)  # the judge's loggers decide what is kept
    logging.lastResort = None
    warnings.simplefilter("always")
    warnings.showwarning = _warner(output)


def _warner(output: Output) -> Callable[..., None]:
    def show(message: Any, category: type[Warning], filename: str, lineno: int, *_: Any) -> None:
        name = "" if filename.startswith(_OURS) else Path(filename).name  # "": where the check called
        output.record("warning", _ancestry(category), str(message), name, lineno, category)

    return show


def _ancestry(category: type[Warning]) -> list[str]:
    return [parent.__name__ for parent in category.__mro__]
