"""What a check does to its own process and means for the submission too: patches, seeds, environment."""

from __future__ import annotations

import codecs
import functools
import importlib
import inspect
import os
import random
import sys
from typing import Any


class Patches:
    """Attributes of library modules that a check has replaced, each with what was there before."""

    def __init__(self) -> None:
        self._before: dict[tuple[str, str], list[Any]] = {}

    def apply(self, module: str, name: str, value: Any) -> None:
        holder, attribute = _holder(module, name)
        # Past descriptors: what is put back into a class must be what it held.
        before = inspect.getattr_static(holder, attribute, _MISSING)
        self._before.setdefault((module, name), []).append(before)
        setattr(holder, attribute, value)

    def undo(self, module: str, name: str) -> None:
        stack = self._before.get((module, name))
        if stack:
            value, (holder, attribute) = stack.pop(), _holder(module, name)
            delattr(holder, attribute) if value is _MISSING else setattr(holder, attribute, value)


_MISSING = object()


def _holder(module: str, name: str) -> tuple[Any, str]:
    """What an attribute is set on, a module or one of its classes, and its name there."""
    *path, attribute = name.split(".")
    return functools.reduce(getattr, path, importlib.import_module(module)), attribute


def codec(name: str) -> tuple[Any, ...]:
    """The parts of a text encoding that the submission may have registered.

    Raises:
        LookupError: it has none of that name.
    """
    found = codecs.lookup(name)
    late = found.incrementalencoder, found.incrementaldecoder, found.streamreader, found.streamwriter
    return found.encode, found.decode, *late


def seed(library: str, *arguments: Any) -> None:
    """Seed the generator of `random`, `numpy`, `torch` or `tensorflow`, where it is in use."""
    if library == "random":
        random.seed(*arguments)
    elif library == "numpy" and "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(*arguments)
    elif library == "torch" and "torch" in sys.modules:
        sys.modules["torch"].manual_seed(*arguments)
    elif library == "tensorflow" and "tensorflow" in sys.modules:
        sys.modules["tensorflow"].random.set_seed(*arguments)


def change_environment(added: tuple[str, ...], gone: tuple[str, ...]) -> None:
    """`added` holds names and values in turn."""
    os.environ.update(zip(added[::2], added[1::2], strict=True))
    for name in gone:
        os.environ.pop(name, None)
