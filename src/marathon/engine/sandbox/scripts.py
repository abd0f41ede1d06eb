"""Runs a file as a script, with lines typed at it, and reports what a person would have seen."""

from __future__ import annotations

import builtins
import contextlib
import io
import sys
import types
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any


class Typist(io.TextIOBase):
    """A keyboard: gives the lines one by one, and remembers what it was asked."""

    encoding = "utf-8"

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self._lines = list(lines)
        self.prompts: list[str] = []
        self.asked = 0

    def answer(self, prompt: object = "") -> str:
        """What `input(prompt)` gives."""
        self.prompts.append(str(prompt))
        line = self.readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line.removesuffix("\n")

    def readable(self) -> bool:
        return True

    def readline(self, size: int | None = -1) -> str:  # type: ignore[override]  # noqa: ARG002  # type: ignore[override]
        if self.asked >= len(self._lines):
            return ""
        self.asked += 1
        return self._lines[self.asked - 1] + "\n"

    def read(self, size: int | None = -1) -> str:  # noqa: ARG002  # the parent's signature
        return "".join(iter(self.readline, ""))


def run_script(
    file: Path, lines: Sequence[str] | Typist, stdout: io.TextIOBase
) -> tuple[Typist, BaseException | None]:
    """Run the file as `__main__`; an error in reading it is returned like any other."""
    typist = lines if isinstance(lines, Typist) else Typist(lines)
    try:
        code = compile_script(file)
    except Exception as error:  # noqa: BLE001  # it is the result
        return typist, error
    return run_code(code, typist, stdout)


def compile_script(file: Path) -> types.CodeType:
    """The file's code, as Python would run it."""
    code: types.CodeType = compile(file.read_bytes(), str(file), "exec")
    return code


def run_code(
    code: types.CodeType, lines: Sequence[str] | Typist, stdout: io.TextIOBase
) -> tuple[Typist, BaseException | None]:
    """Run a script. The exception that ended it is returned, `sys.exit` counting as none."""
    typist = lines if isinstance(lines, Typist) else Typist(lines)
    try:
        with _stage(code.co_filename, typist, stdout) as module:
            exec(code, module.__dict__)  # noqa: S102  # running it is the purpose
    except SystemExit as error:
        if isinstance(error.code, str):
            stdout.write(error.code + "\n")
        return typist, None
    except BaseException as error:  # noqa: BLE001  # whatever ended it is the result
        return typist, error
    return typist, None


@contextlib.contextmanager
def _stage(file: str, typist: Typist, stdout: io.TextIOBase) -> Iterator[types.ModuleType]:
    module = types.ModuleType("__main__")
    module.__file__ = file
    module.__dict__["__builtins__"] = builtins
    before: tuple[Any, ...] = (sys.modules["__main__"], sys.argv, sys.stdin, sys.stdout, builtins.input)
    sys.modules["__main__"], sys.argv = module, [file]
    sys.stdin, sys.stdout, builtins.input = typist, stdout, typist.answer
    try:
        yield module
    finally:
        sys.modules["__main__"], sys.argv, sys.stdin, sys.stdout, builtins.input = before
