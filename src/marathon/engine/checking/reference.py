"""The reference solution: trusted, loaded in the judge, and never reachable from the sandbox."""

from __future__ import annotations

import types
from pathlib import Path
from typing import Any

from marathon.engine.checking.running import Run, run_here
from marathon.engine.sandbox.scripts import compile_script


class Reference:
    """`reference.pay(45, 10)` calls the solution, `reference.program("45", "10")` runs it as a script."""

    def __init__(self, folder: Path, code: str | None, module: str) -> None:
        self._folder, self._code, self._name = folder, code, module
        self._module: types.ModuleType | None = None
        self._program: types.CodeType | None = None

    def program(self, *typed: object) -> Run:
        if self._program is None:
            self._program = compile_script(self._write())
        return run_here(self._program, typed)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._load(), name)

    def _write(self) -> Path:
        if self._code is None:
            raise LookupError("this attempt has no reference solution; the `reference` fixture needs one")
        file = self._folder / f"reference_{self._name}.py"
        if not file.exists():
            file.write_text(self._code, encoding="utf-8")
        return file

    def _load(self) -> types.ModuleType:
        if self._module is None:
            file = self._write()
            module = types.ModuleType(self._name)
            module.__file__ = str(file)
            exec(compile_script(file), module.__dict__)  # noqa: S102  # the solution is part of the checks
            self._module = module
        return self._module
