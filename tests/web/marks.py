"""A language in which every message stands in marks, so that a page shows what is in no catalogue."""

from __future__ import annotations

import importlib.util
import pathlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

import pytest

from marathon.web import language
from marathon.web.rendering import environment

ROOT = pathlib.Path(__file__).parent.parent.parent


def words() -> ModuleType:
    """`scripts/words.py`, which is no part of the package."""
    if "words" not in sys.modules:
        spec = importlib.util.spec_from_file_location("words", ROOT / "scripts" / "words.py")
        assert spec is not None and spec.loader is not None
        sys.modules["words"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["words"])
    return sys.modules["words"]


@contextmanager
def speaking(file: pathlib.Path | str) -> Iterator[None]:
    """While this lasts, pages speak the language of a catalogue."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(language.VARIABLE, str(file))
        _forget()
        yield
    _forget()


def _forget() -> None:
    language.spoken.cache_clear()
    environment.cache_clear()
