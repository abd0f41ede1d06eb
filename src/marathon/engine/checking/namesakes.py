"""A module that is judged may be called like a library which this process already uses: `calendar.py`.

The checks mean the submission's; whatever else imports that name here means the library. No other file of the
submission stands in for a library: it could bring a `math.py` that says yes to every check.
"""

from __future__ import annotations

import builtins
import importlib
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# These import what a check names: `mock.patch("calendar.month")`.
_ON_BEHALF = ("pkgutil.py", "mock.py", "monkeypatch.py", "contextlib.py", "checking/patches.py")


class Namesakes:
    """`module` is judged. `folder` is where the checks lie: code from there means the submission."""

    def __init__(self, module: str, folder: Path) -> None:
        self._judged = module.partition(".")[0]
        self._names = frozenset({self._judged} & sys.modules.keys())
        self._libraries = sys.stdlib_module_names | {name.partition(".")[0] for name in sys.modules}
        self._folder = str(folder)
        self._theirs: dict[str, types.ModuleType] = {}
        self._meant = 0

    def hides(self, name: str) -> bool:
        """Whether the library is meant, as far as anybody can tell."""
        top = name.partition(".")[0]
        if top == self._judged:
            return top in self._names and not self._meant
        return top in self._libraries

    def install(self) -> None:
        if not self._names:
            return
        plain, by_name = builtins.__import__, importlib.import_module

        def import_(name: str, globals: Any = None, *rest: Any, **named: Any) -> Any:  # Python's name
            return self._import(name, lambda: plain(name, globals, *rest, **named))

        def import_module(name: str, package: str | None = None) -> Any:
            return self._import(name, lambda: by_name(name, package))

        builtins.__import__ = import_
        importlib.import_module = import_module

    def _import(self, name: str, ask: Callable[[], Any]) -> Any:
        if self._meant or name.partition(".")[0] not in self._names or not self._is_asked_from_here():
            return ask()
        with self._in_their_place():
            return ask()

    @contextmanager
    def _in_their_place(self) -> Iterator[None]:
        """The submission's modules stand where the libraries' are, for as long as one is imported."""
        libraries = self._named_so()
        for name in libraries:
            del sys.modules[name]
        sys.modules.update(self._theirs)
        self._meant += 1
        try:
            yield
        finally:
            self._meant -= 1
            self._theirs = self._named_so()
            for name in self._theirs:
                del sys.modules[name]
            sys.modules.update(libraries)

    def _named_so(self) -> dict[str, types.ModuleType]:
        return {
            name: module
            for name, module in list(sys.modules.items())
            if name.partition(".")[0] in self._names
        }

    def _is_asked_from_here(self) -> bool:
        frame: types.FrameType | None = sys._getframe(3)
        while frame is not None and frame.f_code.co_filename.endswith(_ON_BEHALF):
            frame = frame.f_back
        return frame is not None and frame.f_code.co_filename.startswith(self._folder)
