"""Lists the checks of a file whose submission cannot be imported: it is collected with stand-ins."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
import types
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from marathon.engine.checking.importer import Importer
from marathon.engine.checking.reporting import check_id
from marathon.engine.checking.session import PreparedSession


class _AnyType(type):
    """A class of which everything may be asked, that can be called, decorated with and derived from."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__") or name in ("pytestmark", "_pytestfixturefunction"):
            raise AttributeError(name)
        return _named(name)

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        del named
        if len(arguments) == 1 and isinstance(arguments[0], (types.FunctionType, type)):
            return arguments[0]  # it was used as a decorator
        return cls

    def __iter__(cls) -> Iterator[Any]:
        return iter(())

    def __len__(cls) -> int:
        return 0

    def __getitem__(cls, _: Any) -> Any:
        return cls


def _named(name: str) -> Any:
    return _AnyType(name, (Exception,), {"__test__": False})


class _StandIn(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name != "__path__":
            raise AttributeError(name)
        return [] if name == "__path__" else _named(name)


class StandIns(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Answers the imports that the real importer could not."""

    def __init__(self, importer: Importer) -> None:
        self._importer = importer

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if name.partition(".")[0] in self._importer.modules:
            return importlib.machinery.ModuleSpec(name, self)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return _StandIn(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """There is nothing to run."""

    def collect(self, prepared: PreparedSession, file: Path) -> list[str]:
        """The ids of the checks, as far as they can be learned."""
        for name in [name for name in sys.modules if name.partition(".")[0] in self._importer.modules]:
            del sys.modules[name]
        sys.modules.pop(file.stem, None)
        sys.meta_path.insert(0, self)
        try:
            return [check_id(item.nodeid) for item in prepared.session.perform_collect([str(file)])]
        except BaseException:  # noqa: BLE001  # then nothing can be learned
            return []
        finally:
            sys.meta_path.remove(self)
