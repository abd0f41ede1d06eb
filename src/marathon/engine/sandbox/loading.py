"""Imports the submission's modules, and says what the judge needs to know to stand in for them."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import types
from pathlib import Path
from typing import Any


def lay_out(folder: Path, files: dict[str, bytes]) -> None:
    """Write the submission's files below the folder; names that would leave it are refused."""
    for name, data in files.items():
        target = folder / name
        if not target.resolve().is_relative_to(folder.resolve()):
            raise ValueError(f"the file name {name!r} leaves the folder")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def import_module(folder: Path, name: str) -> tuple[Any, ...]:
    """`(module, names for *, doc, is a package, {name: function or class})` of a module of the submission.

    Raises:
        ImportError: it ended the program while it was imported; anything else that its code raises.
    """
    if not _is_ours(sys.modules.get(name), folder) and "." not in name:
        sys.modules.pop(name, None)  # the submission's own file goes before a library of that name
    importlib.invalidate_caches()
    try:
        module = _load(folder, name)
    except SystemExit as error:
        raise ImportError(f"the module ended the program while it was imported ({error.code!r})") from None
    except KeyboardInterrupt:
        raise ImportError("the module raised KeyboardInterrupt while it was imported") from None
    return module, _public(module), _doc(module), hasattr(module, "__path__"), _watched(module)


def _is_ours(module: types.ModuleType | None, folder: Path) -> bool:
    file = getattr(module, "__file__", None)
    return bool(file) and Path(str(file)).is_relative_to(folder)


def _load(folder: Path, name: str) -> types.ModuleType:
    if name in sys.modules:
        return sys.modules[name]
    file = folder / f"{name}.py"
    if "." in name or not file.is_file():
        return importlib.import_module(name)
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{name} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return sys.modules[name]


def make_reachable(kind: type) -> None:
    """Let `pickle` find a class of the checks under its name: their module is not in this process."""
    if "." in kind.__qualname__:
        return
    parts = kind.__module__.split(".")
    for end in range(1, len(parts) + 1):
        name = ".".join(parts[:end])
        module = sys.modules.setdefault(name, types.ModuleType(name))
    if not hasattr(module, kind.__name__):
        setattr(module, kind.__name__, kind)


def _public(module: types.ModuleType) -> tuple[str, ...]:
    listed = getattr(module, "__all__", None)
    names = listed if listed is not None else [name for name in vars(module) if not name.startswith("_")]
    return tuple(str(name) for name in names)


def _doc(module: types.ModuleType) -> str | None:
    return module.__doc__ if type(module.__doc__) is str else None


def _watched(module: types.ModuleType) -> tuple[Any, ...]:
    """Names and values in turn of the functions and classes that the module defines itself."""
    found: list[Any] = []
    for name, value in list(vars(module).items()):
        if isinstance(value, (types.FunctionType, type)) and value.__module__ == module.__name__:
            found += [name, value]
    return tuple(found)
